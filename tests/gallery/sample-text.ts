import type { Worded } from '../../utils/core/packs/text';

/** Texts of a made-up pack in the gallery's languages; Arabic is there to see the layout mirrored. */
export type Write = (en: string, sv: string, ar?: string) => Worded;

/** Writes for one reader, as the background does: the reader's language, else English and marked as such. */
export function writer(language: string): Write {
  return (en, sv, ar) => {
    if (language === 'sv') return { words: sv, lang: 'sv' };
    if (language === 'ar' && ar !== undefined) return { words: ar, lang: 'ar' };
    if (language === 'long')
      return { words: `${en} ${en.slice(0, Math.ceil(en.length * 0.35))}`, lang: 'en' };
    return { words: en, lang: 'en' };
  };
}
