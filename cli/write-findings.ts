import { join } from 'node:path';
import type { Finding } from '../utils/core/packs/finding';
import { sayFault } from '../utils/i18n/faults';
import { wordsIn } from '../utils/i18n/words';
import type { Spoken } from './language';
import { findingsWords } from './i18n/findings';

/** A finding with its words beside its code: what `--json` tells. */
export type WordedFinding = Finding & ReturnType<typeof sayFault>;

/** Findings in words; they name files as a person can open them. */
export function wordFindings(
  folder: string,
  findings: readonly Finding[],
  language: Spoken,
): WordedFinding[] {
  return findings.map(finding => ({
    ...finding,
    file: join(folder, finding.file),
    ...sayFault(finding.fault, language),
  }));
}

/** Findings as lines for a person: where, what, how to mend it. */
export function writeFindings(folder: string, findings: readonly Finding[], language: Spoken): string[] {
  const words = wordsIn(findingsWords, language).severity;
  return wordFindings(folder, findings, language).flatMap(({ severity, file, line, path, message, mend }) => [
    `${file}:${line}  ${words[severity]}${path ? `  ${path}` : ''}`,
    `    ${message}`,
    `    → ${mend}`,
  ]);
}

/** "2 errors, 1 piece of advice". */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[], language: Spoken): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return wordsIn(findingsWords, language).count(errors, findings.length - errors);
}
