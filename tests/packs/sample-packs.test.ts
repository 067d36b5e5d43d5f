import { describe, expect, it } from 'vitest';
import { lintSource } from '../../utils/core/packs/lint';
import { samplePack, sourceOf } from './read-sample';

const CRM = ['packs/atomic-crm'];
const RELEASE_2 = [...CRM, 'demo/release-2'];
const MEETINGS = ['packs/peer-calls'];
const VIDEO_ROOM = ['packs/janus'];
const TODAY = '2026-11-22';

describe('the sample packs', () => {
  it.each([
    ['the sales app', CRM],
    ['the sales app, release 2', RELEASE_2],
    ['the meeting room', MEETINGS],
    ['the video room', VIDEO_ROOM],
  ])('%s: nothing to mend but the worries that honestly have no answer yet', (_, folders) => {
    const { findings, pack } = lintSource(sourceOf(...folders), TODAY);
    expect(findings.filter(({ fault }) => fault.code !== 'worry unanswered')).toEqual([]);
    expect(pack).not.toBeNull();
  });

  it('a rep of the sales app has at least 8 features, 12 tips and 3 walkthroughs of at most 3 steps', () => {
    const pack = samplePack(...CRM);
    expect(pack.features.length).toBeGreaterThanOrEqual(8);
    expect(pack.tips.length).toBe(12);
    expect(pack.walkthroughs.map(walk => walk.steps.length).filter(steps => steps > 3)).toEqual([]);
    expect(pack.walkthroughs.length).toBe(3);
    expect(pack.glossary.length).toBeGreaterThanOrEqual(6);
  });

  it('a rep starts small: planning a task and writing a note wait for nothing, all else for one of them', () => {
    const { features } = samplePack(...CRM);
    const first = ['task.plan', 'note.write'];
    expect(features.filter(feature => !feature.needs?.length).map(feature => feature.id)).toEqual(first);
    const needs = new Map(features.map(feature => [feature.id, feature.needs ?? []]));
    const leadsBack = (id: string): boolean => first.includes(id) || needs.get(id)!.some(leadsBack);
    expect(features.map(({ id }) => id).filter(id => !leadsBack(id))).toEqual([]);
  });

  it('every feature has a tip, and its success is what the page shows, not the click alone', () => {
    for (const pack of [samplePack(...CRM), samplePack(...MEETINGS), samplePack(...VIDEO_ROOM)])
      for (const feature of pack.features) {
        expect(pack.tips.some(tip => tip.feature === feature.id)).toBe(true);
        for (const { result } of feature.success) expect(['appears', 'gone', 'address']).toContain(result.on);
      }
  });

  it('no why card leaves a part unsaid, and each names one worry answered and one still open', () => {
    const parts =
      'decidedBy number audience staying cannotYet buildsOn ask worries field makers because anchor'.split(
        ' ',
      );
    for (const change of samplePack(...RELEASE_2).changes) {
      expect(parts.filter(part => change[part as keyof typeof change] === undefined)).toEqual([]);
      expect(Object.keys(change.audience!)).toEqual(
        expect.arrayContaining(['comesBack', 'since', 'vouchedBy', 'who']),
      );
      expect(change.worries!.map(worry => worry.answer !== undefined)).toEqual([true, false]);
    }
  });

  it('release 2 adds one why card, about planning a task, and touches nothing else', () => {
    const [one, two] = [samplePack(...CRM), samplePack(...RELEASE_2)];
    const { changes: before, ...rest } = one;
    const { changes: after, ...same } = two;
    expect(same).toEqual(rest);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ feature: 'task.plan', release: 2 });
    expect(new Set(before.map(change => change.release))).toEqual(new Set([1]));
  });

  it('two walkthroughs of the sales app can be rehearsed, and its heads-up and why cards show the screen', () => {
    const pack = samplePack(...RELEASE_2);
    const rehearsed = pack.walkthroughs.filter(({ steps }) => steps.every(step => step.rehearse));
    expect(rehearsed.map(({ id }) => id)).toEqual(['plan-a-task', 'add-a-deal']);
    expect(pack.calendar.every(({ still }) => still)).toBe(true);
    expect(pack.changes.filter(({ stills }) => stills?.now).length).toBe(3);
  });

  it('every field of the sales app that is told of says all of who sees it', () => {
    for (const { audience } of samplePack(...CRM).fields)
      expect(Object.keys(audience)).toEqual(['who', 'howLong', 'comesBack', 'vouchedBy', 'since']);
  });

  it('nobody is quoted or named: owners, champions and those who agreed are roles', () => {
    const pack = samplePack(...RELEASE_2);
    const roles = /^(Sales operations|Head of sales|CRM champion, (inside|field) sales)$/;
    const named = [
      pack.owner,
      ...[...pack.tips, ...pack.walkthroughs, ...pack.changes].map(item => item.owner),
      ...pack.champions.map(champion => champion.name),
      ...pack.glossary.flatMap(term => (term.agreed ? [term.agreed.sales, term.agreed.ops] : [])),
    ];
    expect(named.filter(name => !roles.test(name))).toEqual([]);
  });
});
