// Patterns with \p{L} or \p{N} become machine code that takes each page tens of kB: here they are asked about what is
// beyond Latin only, one letter at a time.
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

/** What a character is for words. */
export const OTHER = 0;
export const IS_LETTER = 1;
export const IS_NUMBER = 2;
type Kind = typeof OTHER | typeof IS_LETTER | typeof IS_NUMBER;

/** Whether a code point is a letter or a number of any script, as Unicode's categories L and N say. */
export function kindOf(code: number): Kind {
  if (code < 0x80) {
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a ? IS_LETTER : code >= 0x30 && code <= 0x39 ? IS_NUMBER : OTHER;
  }
  if (code < 0xc0) {
    // ª µ º; ² ³ ¹ ¼ ½ ¾
    if (code === 0xaa || code === 0xb5 || code === 0xba) return IS_LETTER;
    return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe)
      ? IS_NUMBER
      : OTHER;
  }
  if (code < 0x2c2) return code === 0xd7 || code === 0xf7 ? OTHER : IS_LETTER;
  // Dashes, quotes and dots of good typesetting; what fonts of icons use.
  if ((code >= 0x2000 && code < 0x2070) || (code >= 0xd800 && code < 0xf900)) return OTHER;
  const text = String.fromCodePoint(code);
  return LETTER.test(text) ? IS_LETTER : NUMBER.test(text) ? IS_NUMBER : OTHER;
}

/** Whether there is a letter in a text. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (kindOf(code) === IS_LETTER) return true;
    if (code > 0xffff) i++;
  }
  return false;
}

/** The runs of letters, and of numbers too if asked for, in their order. */
export function runsOf(text: string, numbersToo: boolean): string[] {
  const runs: string[] = [];
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    const kind = kindOf(code);
    if (kind === IS_LETTER || (numbersToo && kind === IS_NUMBER)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      runs.push(text.slice(from, i));
      from = -1;
    }
    if (code > 0xffff) i++;
  }
  if (from >= 0) runs.push(text.slice(from));
  return runs;
}

const PLUS = 0x2b;
const says = (code: number) => code === PLUS || kindOf(code) !== OTHER;

/** Without what stands at the edges and is no letter, number or plus. */
export function trimMarks(text: string): string {
  let from = 0,
    to = text.length;
  while (from < to && !says(text.codePointAt(from)!)) from++;
  while (to > from && !says(codeBefore(text, to))) to--;
  return text.slice(from, to);
}

/** The character that ends there; half of one says nothing. */
function codeBefore(text: string, end: number): number {
  const code = end > 1 ? text.codePointAt(end - 2)! : 0;
  return code > 0xffff ? code : text.charCodeAt(end - 1);
}
