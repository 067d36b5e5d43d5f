import type { Fault, FaultCode, Faults } from '../core/packs/fault';
import { english } from './faults-en';
import { swedish } from './faults-sv';
import { wordsIn, type Catalogue } from './words';

/** What is wrong, and how to mend it. */
export type Said = readonly [message: string, mend: string];

/** Words for one kind: plain where it has no particulars. */
export type Wording<Particulars> = [keyof Particulars] extends [never]
  ? Said
  : (particulars: Particulars) => Said;

/** Words for every fault: one that has none in a language does not compile. */
export type FaultWords = { [Code in FaultCode]: Wording<Faults[Code]> };

export const faultWords: Catalogue<FaultWords> = { en: english, sv: swedish };

/**
 * A fault in a reader's language. Where it is comes first, when the fault itself says so.
 * @param language a tag such as `sv` or `sv-SE`
 */
export function sayFault(fault: Fault, language: string): { message: string; mend: string } {
  const wording = wordsIn(faultWords, language)[fault.code] as Said | ((particulars: Fault) => Said);
  const [message, mend] = typeof wording === 'function' ? wording(fault) : wording;
  return { message: fault.at ? `${fault.at}: ${message}` : message, mend };
}
