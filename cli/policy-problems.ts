import type { PolicyProblem } from '../utils/core/packs/read-policy';
import { sayFault } from '../utils/i18n/faults';
import type { Spoken } from './language';

const STRICTEST: Record<Spoken, string> = {
  en: 'Until it is mended it counts as its strictest.',
  sv: 'Tills det är rättat räknas det som det strängaste.',
};

/** What is wrong with a value of the policy, how to mend it, and what it does until then. */
export function sayPolicyProblem({ fault, strictest }: PolicyProblem, language: Spoken): string {
  const { message, mend } = sayFault(fault, language);
  return [message, mend, ...(strictest ? [STRICTEST[language]] : [])].join(' ');
}
