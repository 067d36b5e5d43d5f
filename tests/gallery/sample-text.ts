import { longer } from '../../utils/core/authoring/as-pack';
import type { Worded } from '../../utils/core/packs/text';
import { LONGER } from './longer-words';

/** Texts of a made-up pack in the gallery's languages; Arabic is there to see the layout mirrored. */
export type Write = (en: string, sv: string, ar?: string) => Worded;

/** Writes for one reader, as the background does: the reader's language, else English and marked as such. */
export function writer(language: string): Write {
  return (en, sv, ar) => {
    if (language === 'sv') return { words: sv, lang: 'sv' };
    if (language === 'ar' && ar !== undefined) return { words: ar, lang: 'ar' };
    if (language === LONGER) return { words: longer(en), lang: 'en' };
    return { words: en, lang: 'en' };
  };
}
