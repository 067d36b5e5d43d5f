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

/** A letter alone, or a few capitals: on a badge they are somebody's, even where they spell a word ("A", "AT"). */
const INITIALS = /^(?:\p{L}|\p{Lu}{2,3})$/u;

function isApps(text: string, own: OwnTexts): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || own.has(line.toLowerCase())) return true;
  return !INITIALS.test(line) && !uiWordsOf(line, '[]').includes('[]');
}
