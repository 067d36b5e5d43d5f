import { uiWordsOf, type OwnTexts } from './app-name';
import type { Box } from './request';

/** A piece of the page as it stands in the window: CSS pixels. With `text` it is text, else it is always covered. */
export interface Piece {
  at: Box;
  text?: string;
}

/** What a page tells of itself before and after its picture is taken. */
export interface Pieces {
  width: number;
  height: number;
  pieces: Piece[];
}

/**
 * The boxes to cover before a picture is stored, by allow-list: only text that is made of words of user interfaces,
 * or that a pack wrote, stays in sight. Fields, cells, pictures and everything else that was named go whole.
 */
export function coversOf({ pieces }: Pieces, own: OwnTexts): Box[] {
  return pieces.flatMap(({ at, text }) => (text !== undefined && isApps(text, own) ? [] : [at]));
}

function isApps(text: string, own: OwnTexts): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' || own.has(line.toLowerCase()) || !uiWordsOf(line, '[]').includes('[]');
}
