import type { Worded } from '../../utils/core/packs/text';
import { directionOf } from '../../utils/i18n/direction';

/** The attributes that tell a screen reader and the layout which language a text is in. */
export function spoken(text: Worded): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: text.lang, dir: directionOf(text.lang) };
}
