/** A language tag such as `en` or `sv-SE` (BCP 47). */
export type Language = string;

/** The same words in several languages, beside each other. English is always there. */
export type Text = { en: string } & Record<Language, string>;

/** One string with the language it is really in, which may differ from the one asked for. */
export interface Worded {
  words: string;
  lang: Language;
}

/**
 * Picks the words for a reader: the exact language, then its base (`sv` for `sv-SE`), then English.
 * The result says which language it is in, so that the surface can set `lang` on it.
 */
export function word(text: Text, language: Language): Worded {
  const base = language.split('-')[0] ?? language;
  for (const lang of [language, base]) {
    const words = text[lang];
    if (words !== undefined && words !== '') return { words, lang };
  }
  return { words: text.en, lang: 'en' };
}
