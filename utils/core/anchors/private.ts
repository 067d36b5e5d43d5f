/**
 * Whether a text looks like a customer's rather than the app's: addresses, amounts, dates, long numbers, links.
 * Refuses rather too much: a clue too few costs less than a name in a pack.
 */
export function looksPrivate(text: string): boolean {
  return (
    /[^\s@]@[^\s@]|https?:|www\./i.test(text) ||
    /\d[\d\s().-]{5,}\d/.test(text) ||
    // The euro sign is escaped: one letter beyond Latin-1 makes browsers keep the whole script at two bytes a letter.
    /[$\u20ac£¥]\s*\d|\d\s*(?:[$\u20ac£¥]|kr\b|sek\b|usd\b|eur\b)/i.test(text) ||
    /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text) ||
    text.length > 80
  );
}

const GREETING =
  /^(?:welcome(?: back)?|hi|hello|hey|good (?:morning|afternoon|evening)|välkommen(?: tillbaka)?|hej|hejsan|god ?(?:morgon|kväll|middag|dag)|bienvenue|bonjour|bonsoir|salut|willkommen(?: zurück)?|hallo|guten (?:morgen|tag|abend)|bienvenid[oa]s?|hola|buen[oa]s (?:días|tardes|noches))[\s,!]+(?!to |till |à |bei |in |zu |a )(\S.*)$/iu;

/** Whom a text greets: "anna" of "Welcome back, Anna"; empty when it greets nobody by name. */
export const greeted = (text: string): string => (text.length < 60 ? (GREETING.exec(text)?.[1] ?? '') : '');
