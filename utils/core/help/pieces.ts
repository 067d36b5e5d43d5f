/**
 * A text in pieces of at most so many characters, cut at a line's or a word's end where there is one in the last
 * third, and never within a character. An empty text has no piece.
 */
export function inPieces(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    if (rest.length <= most) {
      pieces.push(rest);
      break;
    }
    const from = Math.floor((most * 2) / 3);
    const line = rest.lastIndexOf('\n', most - 1);
    const word = rest.lastIndexOf(' ', most - 1);
    let cut = line >= from ? line + 1 : word >= from ? word + 1 : most;
    // Half of a pair is no character.
    if (/[\uD800-\uDBFF]/.test(rest[cut - 1]!)) cut -= 1;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return pieces;
}
