/**
 * Whether a text looks like a customer's rather than the app's: addresses, amounts, dates, long numbers, links.
 * Refuses rather too much: a clue too few costs less than a name in a pack.
 */
export function looksPrivate(text: string): boolean {
  return (
    /[^\s@]@[^\s@]|https?:|www\./i.test(text) ||
    /\d[\d\s().-]{5,}\d/.test(text) ||
    /[$€£¥]\s*\d|\d\s*(?:[$€£¥]|kr\b|sek\b|usd\b|eur\b)/i.test(text) ||
    /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text) ||
    text.length > 80
  );
}
