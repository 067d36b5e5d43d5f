/**
 * A calendar day (`YYYY-MM-DD`) in words, such as "3 Nov 2026". The day is the same in every time zone.
 * What is not a day comes back as it was: a pack's odd date is better read than hidden.
 */
export function dayInWords(day: string, language: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return inOnePiece(
    new Intl.DateTimeFormat(readable(language), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(time),
  );
}

/** A moment (ms since 1970) in the reader's own time zone, such as "22 Nov, 14:05". */
export function momentInWords(at: number, language: string): string {
  return inOnePiece(
    new Intl.DateTimeFormat(readable(language), {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at),
  );
}

/** No line ends inside it: “4” at the end of one and “May 2026” on the next is read twice. */
const inOnePiece = (words: string): string => words.replaceAll(' ', '\u00a0');

/** British order for English: a day is read before its month in all that Foothold writes. */
function readable(language: string): string {
  return language.toLowerCase().startsWith('sv') ? 'sv-SE' : 'en-GB';
}
