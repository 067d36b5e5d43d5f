import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../utils/core/packs/anchors-in';
import { confirmedPart, isProposed } from '../../utils/core/packs/confirmed';
import { lintSource } from '../../utils/core/packs/lint';
import { samplePack, sourceOf } from './read-sample';

const TODAY = '2026-11-22';
const ROWS = [
  ['Salesforce Lightning', 'packs/salesforce-lightning'],
  ['Google Meet', 'packs/google-meet'],
] as const;

describe.each(ROWS)('the starter pack for %s', (_, folder) => {
  const pack = samplePack(folder);

  it('has nothing to mend: what only the company can know reads “nobody has said”', () => {
    const { findings } = lintSource(sourceOf(folder), TODAY);
    expect(findings.filter(({ fault }) => fault.code !== 'unsaid')).toEqual([]);
    const unsaid = 'decidedBy number audience staying cannotYet buildsOn ask worries evidence'.split(' ');
    for (const change of pack.changes) {
      expect(unsaid.filter(part => change[part as keyof typeof change] !== undefined)).toEqual([]);
      expect([change.before.en, change.why.en]).toEqual(['Nobody has said.', 'Nobody has said.']);
    }
  });

  it('says of every feature, word and answer where it was read, and takes over nothing unread', () => {
    const said = [...pack.features, ...pack.glossary, ...pack.answers];
    expect(said.filter(({ sources }) => !sources?.length).map(({ id }) => id)).toEqual([]);
    const named = new Set([
      ...said.flatMap(({ sources }) => sources ?? []),
      ...anchorsIn(pack).map(({ anchor }) => anchor.proposed),
    ]);
    expect(pack.sources.map(({ id }) => id).filter(id => !named.has(id))).toEqual([]);
    expect(pack.sources.filter(({ link }) => !link.startsWith('https://'))).toEqual([]);
  });

  it('shows a rep nothing and counts nothing before a champion was there', () => {
    expect(anchorsIn(pack).every(({ anchor }) => isProposed(anchor))).toBe(true);
    const told = confirmedPart(pack);
    expect([told.tips, told.walkthroughs, told.fields]).toEqual([[], [], []]);
    expect(told.changes.filter(({ anchor, lands }) => anchor || lands < '2099-01-01')).toEqual([]);
    expect(told.features.flatMap(({ success }) => success)).toEqual([]);
  });

  it('starts small: every feature has a tip and leads back to one that waits for nothing', () => {
    const needs = new Map(pack.features.map(({ id, needs: before = [] }) => [id, before]));
    const leadsBack = (id: string): boolean => needs.get(id)!.every(leadsBack);
    expect(pack.features.every(({ id }) => leadsBack(id))).toBe(true);
    expect(pack.features.filter(({ needs: before }) => !before).length).toBeLessThan(pack.features.length);
    for (const { id } of pack.features) expect(pack.tips.some(({ feature }) => feature === id)).toBe(true);
  });

  it('invents nobody: no champion, no agreement, no owner but the one who adopts it', () => {
    expect([pack.champions, pack.support, pack.glossary.filter(({ agreed }) => agreed)]).toEqual([
      [],
      [],
      [],
    ]);
    const owners = [pack, ...pack.tips, ...pack.walkthroughs, ...pack.changes].map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set(['Starter pack, not adopted yet']));
  });
});

it('Google Meet: a call, a silent microphone, a camera and a shared screen each have a marker', () => {
  const { call } = samplePack('packs/google-meet').apps[0]!;
  const names = [call!.joined, call!.muted!, call!.camera!, call!.presenting!].map(
    ([marker]) => marker!.name,
  );
  expect(names).toEqual(['Leave call', 'Turn on microphone', 'Turn off camera', 'Stop presenting']);
});
