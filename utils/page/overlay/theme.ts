import { parentOf } from '../deep';

/** Below this relative luminance a background is dark. */
const DARK = 0.35;

/** Relative luminance of an `rgb()` colour, 0 to 1 (WCAG 2.2); null when it lets through what is under it. */
export function luminance(colour: string): number | null {
  const parts = colour.match(/[\d.]+/g)?.map(Number);
  if (!parts || parts.length < 3 || (parts[3] ?? 1) < 0.5) return null;
  const scale = colour.startsWith('color(') ? 1 : 255;
  const [r, g, b] = parts.map(part => {
    const c = part / scale;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Light or dark, as the page is around the target: the first opaque background under it. */
export function themeUnder(target: Element | null, document: Document): 'light' | 'dark' {
  const view = document.defaultView!;
  for (let node: Node | null = target ?? document.body; node; node = parentOf(node)) {
    if (node.nodeType !== 1) continue;
    const found = luminance(view.getComputedStyle(node as Element).backgroundColor);
    if (found !== null) return found < DARK ? 'dark' : 'light';
  }
  // Nothing is painted: the canvas shows, and it follows the page's own colour scheme.
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme === 'dark' || (/dark/.test(scheme) && view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}
