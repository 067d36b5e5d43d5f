import type { PolicyProblem } from '../utils/core/packs/read-policy';
import { sayFault } from '../utils/i18n/faults';
import type { Spoken } from './language';
import { strictestWords } from './i18n/strictest';

/** What is wrong with a value of the policy, how to mend it, and what it does until then. */
export function sayPolicyProblem({ fault, strictest }: PolicyProblem, language: Spoken): string {
  const { message, mend } = sayFault(fault, language);
  return [message, mend, ...(strictest ? [strictestWords[language]] : [])].join(' ');
}
