import { describe, expect, it } from 'vitest';
import { finds } from './score';

/** A language, what a rep wrote in it, and what of that is a customer's. */
type Row = [lang: 'en' | 'sv', text: string, ...found: string[]];

/** A rule as a sentence, and texts that it reads so. */
export function each(name: string, rows: Row[]): void {
  describe(name, () => {
    it.each(rows.map(([lang, text, ...found]) => ({ lang, text, found })))(
      '$text',
      ({ lang, text, found }) => {
        expect(finds(text, lang)).toEqual(found);
      },
    );
  });
}
