import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../utils/core/anchors/description';
import { plan } from '../../../utils/core/coaching/plan';
import { anchorsIn } from '../../../utils/core/packs/anchors-in';
import { confirmedPart } from '../../../utils/core/packs/confirmed';
import { packSchema, type Pack } from '../../../utils/core/packs/pack';
import { indexPacks } from '../../../utils/core/targeting/pack-index';
import { samplePack } from '../../packs/read-sample';
import { change, situation } from '../coaching/stage';
import { aStep, both } from './a-source';

const sales = samplePack('packs/atomic-crm', 'demo/release-2');
const meetings = samplePack('packs/peer-calls');

/** The pack with the anchors at these places (counted in the format's order) as proposals, each told apart. */
function withProposals(pack: Pack, which: (n: number) => boolean): Pack {
  const copy = structuredClone(pack);
  anchorsIn(copy).forEach(({ anchor }, n) => {
    if (!which(n)) return;
    delete anchor.seen;
    anchor.proposed = `source-${n}`;
  });
  return packSchema.parse(copy);
}

const besideCalls = (pack: Pack) => ({ ...pack, apps: [] });
const isMarked = (anchor: Anchor) => anchor.proposed !== undefined;

describe('what nobody has seen in the app itself', () => {
  test('whatever in a pack is only proposed, no page is told of it and nothing is counted by it', () => {
    fc.assert(
      fc.property(fc.constantFrom(sales, meetings), fc.infiniteStream(fc.boolean()), (pack, coins) => {
        const marked = withProposals(pack, () => coins.next().value);
        const told = confirmedPart(marked);
        expect(anchorsIn(besideCalls(told)).filter(({ anchor }) => isMarked(anchor))).toEqual([]);
      }),
    );
  });

  test('no plan shows a tip or a change at a proposal, on any page of the app', () => {
    const routes = ['/', '/#/', '/#/deals', '/#/contacts', '/#/deals/create'];
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.constantFrom(...routes), (coins, route) => {
        const marked = withProposals(sales, () => coins.next().value);
        const index = indexPacks([confirmedPart(marked)]);
        const here = index.at('http://crm.localhost/').map(({ part, app }) => ({ pack: part, app }));
        const { show } = plan({ ...situation(sales), here, route });
        if (!show) return;
        const id = show.item.split('/')[2];
        const anchors = [...marked.tips, ...marked.changes]
          .filter(item => item.id === id)
          .map(({ anchor }) => anchor);
        expect(anchors.filter(anchor => anchor && isMarked(anchor))).toEqual([]);
      }),
    );
  });

  test('a pack without proposals reaches pages as it is', () => {
    for (const pack of [sales, meetings]) expect(confirmedPart(pack)).toEqual(pack);
  });

  test('a walkthrough with one proposed step is not begun: it would lead half the way', () => {
    const confirmed = aStep('one');
    const proposed = { ...aStep('two'), anchor: { v: 1 as const, name: 'Save', proposed: 'help' } };
    const advance = {
      ...aStep('two'),
      advance: { on: 'appears' as const, at: { v: 1 as const, name: 'Saved', proposed: 'help' } },
    };
    const when = { ...aStep('two'), when: { is: 'there' as const, at: proposed.anchor } };
    const walks = [
      [confirmed, confirmed],
      [confirmed, when],
      [confirmed, proposed],
      [confirmed, advance],
    ].map((steps, n) => ({
      id: `walk-${n}`,
      feature: 'task.plan',
      title: both('Plan'),
      steps,
      owner: 'Ops',
      review: '2027-01-01',
    }));
    const told = confirmedPart(packSchema.parse({ ...sales, walkthroughs: walks }));
    expect(told.walkthroughs.map(({ id }) => id)).toEqual(['walk-0']);
  });

  test('a change keeps what is certain: its text stays where only the old place or a figure is proposed', () => {
    const anchor = { v: 1 as const, name: 'Reports', proposed: 'help' };
    const formula = {
      result: { en: 'Pay' },
      figures: [{ id: 'won', name: { en: 'Won' }, anchor }],
      before: 'won',
      now: 'won',
      examples: [{ figures: { won: 1 }, before: 1, now: 1 }],
    };
    const moved = change('moved', 'task.plan', 9, { oldPlace: { where: ['/old'], anchor }, formula });
    const [told] = confirmedPart(packSchema.parse({ ...sales, changes: [moved] })).changes;
    expect(told).toMatchObject({ id: 'moved', formula: { figures: [{ id: 'won' }] } });
    expect(told!.oldPlace).toBeUndefined();
    expect(told!.formula!.figures[0]!.anchor).toBeUndefined();
  });

  test('a marker for a call that is only proposed still keeps Foothold silent', () => {
    const told = confirmedPart(withProposals(meetings, () => true));
    expect(told.apps[0]!.call!.joined.map(({ name }) => name)).toEqual(['Hang Up']);
  });

  test('where no marker for a call is confirmed nothing is drawn: a customer could be there', () => {
    const onlyMarkers = withProposals(meetings, n => anchorsIn(meetings)[n]!.path[0] === 'apps');
    const told = confirmedPart(onlyMarkers);
    expect([told.tips, told.walkthroughs, told.changes, told.fields]).toEqual([[], [], [], []]);
    expect(told.features.flatMap(({ success }) => success)).toEqual([]);
  });
});
