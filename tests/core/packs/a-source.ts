import { expect } from 'vitest';
import { lintSource } from '../../../utils/core/packs/lint';
import { LISTS } from '../../../utils/core/packs/source-format';
import { aPack } from './a-pack';
import { worded } from '../../worded';

export const TODAY = '2026-09-01';

const write = (value: unknown) => JSON.stringify(value, null, 2);

/** A pack's folder without a fault: contents by file name. `change` edits the value of one file before it is written. */
export function aSource(file?: string, change?: (value: any) => unknown): Record<string, string> {
  const pack: Record<string, unknown> = structuredClone(aPack);
  const values: Record<string, unknown> = {};
  for (const list of LISTS) {
    values[`${list}.json`] = pack[list];
    delete pack[list];
  }
  values['pack.json'] = pack;
  if (file && change) values[file] = change(values[file]) ?? values[file];
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]));
}

/** What lint says of these files, a line each. Whatever it says, it says in a sentence how to mend it. */
export const findingsIn = (files: Record<string, string>): string[] =>
  lintSource(files, TODAY)
    .findings.map(worded)
    .map(({ severity, path, message, mend }) => {
      expect(mend, message).toMatch(/^[\p{Lu}"“].+[.?]$/u);
      return `${severity} ${path}: ${message}`;
    });

export const both = (en: string, sv = en) => ({ en, sv });

export const aStep = (id: string) => ({
  id,
  title: both('Open Deals', 'Öppna Affärer'),
  body: both('Select Deals.', 'Välj Affärer.'),
  anchor: { v: 1, name: 'Deals' },
  advance: { on: 'click', at: { v: 1, name: 'Deals' } },
  fallback: both('Deals is in the menu at the top.', 'Affärer finns i menyn högst upp.'),
});

export const aWalkthrough = (steps = 3) => ({
  id: 'open-deals',
  feature: 'deal-board',
  title: both('Open your deals', 'Öppna dina affärer'),
  steps: Array.from({ length: steps }, (_, i) => aStep(`step-${i + 1}`)),
  owner: 'Mia Ek',
  review: '2027-03-01',
});

export const aWhyCard = () => ({
  id: 'board-change',
  feature: 'deal-board',
  title: both('Deals moved', 'Affärer har flyttat'),
  release: 2,
  lands: '2026-10-15',
  before: both('A list.', 'En lista.'),
  now: both('A board.', 'En tavla.'),
  why: both('To see who waits.', 'För att se vem som väntar.'),
  decidedBy: both('The sales board.', 'Säljledningen.'),
  number: both('Nothing changes.', 'Inget ändras.'),
  audience: {
    who: both('Your team.', 'Ditt team.'),
    comesBack: both('Help.', 'Hjälp.'),
    vouchedBy: 'Mia Ek',
    since: '2026-01-01',
  },
  staying: { kind: 'permanent', review: '2027-01-01' },
  cannotYet: both('No filters.', 'Inga filter.'),
  buildsOn: both('The task list.', 'Uppgiftslistan.'),
  ask: 'mia',
  worries: [{ worry: both('Is it slower?', 'Är den långsammare?'), answer: both('No.', 'Nej.') }],
  owner: 'Mia Ek',
  review: '2027-03-01',
});
