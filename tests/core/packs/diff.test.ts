import { expect, test } from 'vitest';
import { diffPacks } from '../../../utils/core/packs/diff';
import { diffWords } from '../../../utils/i18n/diff';
import { explain, summarise } from '../../../utils/core/packs/diff-words';
import { packSchema, type Pack, type Tip } from '../../../utils/core/packs/pack';
import { aPack } from './a-pack';
import { aWalkthrough, both } from './a-source';

const aTip = (id: string, title: string, changes: Partial<Tip> = {}): Tip => ({
  ...aPack.tips[0]!,
  id,
  title: both(title),
  ...changes,
});

const withTips = (...tips: Tip[]): Pack => ({ ...aPack, tips });

const said = (before: Pack, now: Pack) => summarise(diffPacks(before, now), diffWords.en);

test('a release is told in one line, as a colleague would tell it', () => {
  const before = withTips(aTip('board', 'Board'), aTip('stage', 'Stage'), aTip('old', 'Old'));
  const now = withTips(
    aTip('who', 'Who waits'),
    aTip('hot', 'Hot first'),
    aTip('board', 'Board', { anchor: { v: 1, name: 'Pipeline' } }),
    aTip('stage', 'Stage', { body: both('Other words.') }),
  );
  expect(said(before, now)).toBe('2 tips new, 1 gone, 1 moved, text of Stage changed');
});

test('the same pack twice has no difference, in whatever order its tips stand', () => {
  const [a, b] = [aTip('a', 'A'), aTip('b', 'B')];
  expect(said(aPack, structuredClone(aPack))).toBe('No difference');
  expect(said(withTips(a, b), withTips(b, a))).toBe('No difference');
});

test('one thing is one thing, and several titles read as a list', () => {
  expect(said(withTips(), withTips(aTip('a', 'A')))).toBe('1 tip new');
  const words = (body: string) =>
    withTips(...['A', 'B', 'C'].map(id => aTip(id.toLowerCase(), id, { body: both(body) })));
  expect(said(words('Before.'), words('Now.'))).toBe('text of A, B and C changed');
});

test('more new texts than anybody reads are counted', () => {
  const words = (body: string) =>
    withTips(...['A', 'B', 'C', 'D'].map(id => aTip(id.toLowerCase(), id, { body: both(body) })));
  expect(said(words('Before.'), words('Now.'))).toBe('4 tips with new text');
});

test('the Swedish words alone can change, and are shown before and now', () => {
  const before = withTips(aTip('stage', 'Stage'));
  const now = withTips(aTip('stage', 'Stage', { title: both('Stage', 'Steg') }));
  const [difference] = diffPacks(before, now);
  expect(difference!.fields).toEqual([
    { kind: 'text', field: 'title', language: 'sv', before: 'Stage', now: 'Steg' },
  ]);
  expect(explain(difference!, diffWords.en)).toEqual([
    '~ tip “Stage” (stage)',
    '    title, Swedish',
    '      - Stage',
    '      + Steg',
  ]);
});

test('a step that is put in, and steps in another order, are told by their names', () => {
  const pack = (steps: string[]) =>
    packSchema.parse({
      ...aPack,
      walkthroughs: [{ ...aWalkthrough(), steps: steps.map(id => ({ ...aWalkthrough().steps[0]!, id })) }],
    });
  const added = diffPacks(pack(['one', 'two']), pack(['one', 'new', 'two']))[0]!;
  expect(added.fields.map(({ field }) => field)).toContain('steps.new');
  const turned = diffPacks(pack(['one', 'two']), pack(['two', 'one']))[0]!;
  expect(turned.fields).toEqual([
    { kind: 'other', field: 'steps.order', before: 'one, two', now: 'two, one' },
  ]);
});

test('for whom a step is, is told in words', () => {
  const pack = (when?: object) =>
    packSchema.parse({
      ...aPack,
      walkthroughs: [{ ...aWalkthrough(1), steps: [{ ...aWalkthrough().steps[0]!, ...(when && { when }) }] }],
    });
  const at = { v: 1, role: 'button', name: 'Confirm' };
  const told = (before: Pack, now: Pack) =>
    diffPacks(before, now)
      .flatMap(each => explain(each, diffWords.en))
      .slice(1);
  expect(told(pack(), pack({ is: 'there' }))).toEqual([
    '    steps.step-1.when',
    '      + only where its element is there',
  ]);
  expect(told(pack({ is: 'there' }), pack({ is: 'not there', at }))).toEqual([
    '    steps.step-1.when',
    '      - only where its element is there',
    '      + only where “Confirm” is not there',
  ]);
  const moved = diffPacks(pack({ is: 'there', at }), pack({ is: 'there', at: { ...at, near: 'Deals' } }));
  expect(moved[0]!.fields).toMatchObject([{ kind: 'place', field: 'steps.step-1.when.at' }]);
});

test('an owner or a review day is told as that, not as new text', () => {
  const now = withTips({ ...aPack.tips[0]!, review: '2030-01-01' });
  expect(said(aPack, now)).toBe('1 tip otherwise changed');
});

test('what is said of the pack itself is told too', () => {
  const now = { ...aPack, owner: 'Somebody else' };
  expect(said(aPack, now)).toBe('what is said of the pack itself changed');
  expect(diffPacks(aPack, now)[0]).toMatchObject({
    list: 'pack',
    fields: [{ field: 'owner', now: 'Somebody else' }],
  });
});
