/** A catalogue: the same keys in both languages; a key missing in one does not compile. */
export interface Catalogue<Words> {
  en: Words;
  sv: Words;
}

/** The languages of our own strings, as written in their own tongue. */
export const LANGUAGES = { en: 'English', sv: 'Svenska' } as const;

/**
 * Picks our own words for a reader: Swedish for `sv` and its regions, English for everything else.
 * Words with a number or a name in them are functions, so that each language keeps its own order and plural.
 */
export function wordsIn<Words>(catalogue: Catalogue<Words>, language: string): Words {
  return language.toLowerCase().split('-')[0] === 'sv' ? catalogue.sv : catalogue.en;
}
