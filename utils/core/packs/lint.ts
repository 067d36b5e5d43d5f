import { writePath, type Finding, type Remark } from './finding';
import type { Pack } from './pack';
import { readPackSource } from './source-format';
import { lintCare } from './lint/care';
import { lintFields } from './lint/fields';
import { lintFormulas } from './lint/formulas';
import { lintProposals } from './lint/proposals';
import { lintReferences } from './lint/references';
import { lintRoles } from './lint/roles';
import { lintStills } from './lint/stills';
import { lintTexts } from './lint/texts';
import { lintWays } from './lint/ways';
import { lintWhyCards } from './lint/why-card';

/**
 * Everything that a pack in the right format can still get wrong. The same rules hold while a champion writes and
 * before IT signs.
 * @param today a calendar day, YYYY-MM-DD; only advice depends on it
 */
export function lint(pack: Pack, today: string): Remark[] {
  return [
    ...lintReferences(pack),
    ...lintTexts(pack),
    ...lintCare(pack, today),
    ...lintWhyCards(pack, today),
    ...lintFormulas(pack),
    ...lintFields(pack),
    ...lintStills(pack),
    ...lintWays(pack),
    ...lintProposals(pack),
    ...lintRoles(pack),
  ];
}

/**
 * Holds the files of a pack's folder against the format and then against the rules, naming file and line. What is
 * not in the format yet is not held against the rules.
 * @returns the findings, errors first; the pack, when there is no error
 */
export function lintSource(
  files: Record<string, string>,
  today: string,
): { findings: Finding[]; pack: Pack | null } {
  const { assembled, place } = readPackSource(files);
  if (!assembled.ok) return { findings: assembled.findings, pack: null };
  const findings = lint(assembled.pack, today).map(({ path, ...remark }) => ({
    ...remark,
    ...place(path),
    path: writePath(path),
  }));
  const isError = (finding: Finding) => finding.severity === 'error';
  return {
    findings: [...findings.filter(isError), ...findings.filter(finding => !isError(finding))],
    pack: findings.some(isError) ? null : assembled.pack,
  };
}
