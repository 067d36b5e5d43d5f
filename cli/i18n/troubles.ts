import { sayFault, type Said, type Wording } from '../../utils/i18n/faults';
import { wordsIn, type Catalogue } from '../../utils/i18n/words';
import type { Spoken } from '../language';
import type { Trouble, TroubleCode, Troubles } from '../trouble';
import { english } from './troubles-en';
import { swedish } from './troubles-sv';

/** Words for every trouble: one that has none in a language does not compile. */
export type TroubleWords = { [Code in TroubleCode]: Wording<Troubles[Code]> };

export const troubleWords: Catalogue<TroubleWords> = { en: english, sv: swedish };

/** A trouble in a person's language: what is wrong, and how to mend it. */
export function sayTrouble(trouble: Trouble, language: Spoken): { message: string; mend: string } {
  if (trouble.code === 'fault') return sayFault(trouble.fault, language);
  const wording = wordsIn(troubleWords, language)[trouble.code] as Said | ((particulars: Trouble) => Said);
  const [message, mend] = typeof wording === 'function' ? wording(trouble) : wording;
  return { message, mend };
}
