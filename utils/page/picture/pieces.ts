import type { Piece, Pieces } from '../../core/help/covers';
import type { Box } from '../../core/help/request';
import { frameOf, shadowOf } from '../locate/open-roots';

/** Covered whole whatever is in them: values, data, pictures, other documents. */
const WHOLE =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), td, [role=cell], [role=gridcell], img, picture, canvas, video, iframe, frame, object, embed, svg image';
/** A larger drawing is a chart, pixels. */
const ICON = 40;
/** More pieces than this is a page that no picture of can be made safe in time. */
const MOST = 6_000;

/**
 * Everything in the window that could be a customer's: text with its boxes, fields, cells and pictures whole, through
 * shadow roots. Null when the page is too large to be sure.
 */
export function piecesIn(window: Window): Pieces | null {
  const { document, innerWidth: width, innerHeight: height } = window;
  const pieces: Piece[] = [];

  const add = ({ x, y, width: w, height: h }: DOMRect, text?: string): void => {
    if (w <= 0 || h <= 0 || x >= width || y >= height || x + w <= 0 || y + h <= 0) return;
    const at: Box = [Math.floor(x), Math.floor(y), Math.ceil(w), Math.ceil(h)];
    pieces.push(text === undefined ? { at } : { at, text });
  };

  const walk = (node: Node): boolean => {
    if (pieces.length > MOST) return false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '') return true;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(rect, text);
      return true;
    }
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element) {
      if (/^(?:script|style|template|noscript)$/.test(element.localName)) return true;
      const box = element.getBoundingClientRect();
      const isDrawing = element.localName === 'svg' && (box.width > ICON || box.height > ICON);
      if (isDrawing || element.matches(WHOLE) || frameOf(element)) {
        add(box);
        return true;
      }
      for (const when of ['::before', '::after'] as const) {
        const { content } = window.getComputedStyle(element, when);
        if (/["'(].*[\p{L}\p{N}]/u.test(content)) add(box);
      }
      if (/url\(/.test(window.getComputedStyle(element).backgroundImage)) add(box);
      const root = shadowOf(element);
      if (root && ![...root.childNodes].every(walk)) return false;
    }
    return [...node.childNodes].every(walk);
  };
  return walk(document.documentElement) ? { width, height, pieces } : null;
}
