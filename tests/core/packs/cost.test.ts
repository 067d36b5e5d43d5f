import { expect, test } from 'vitest';
import { addDays, costOf, MODEL, mondayOf } from '../../../utils/core/packs/cost';
import { confirmedPart } from '../../../utils/core/packs/confirmed';
import { packSchema, type Pack } from '../../../utils/core/packs/pack';
import { aPack } from './a-pack';
import { aStep, aWalkthrough, aWhyCard, both } from './a-source';

const WEEK = '2026-10-12';
const aPackWith = (changes: object): Pack => packSchema.parse({ ...aPack, tips: [], ...changes });
const field = { v: 1, role: 'textbox', name: 'Amount' };

test('a walkthrough of two clicks and a field, done every day, is ten clicks and five fields a week', () => {
  const steps = [aStep('one'), aStep('two'), { ...aStep('three'), advance: { on: 'input', at: field } }];
  const { all } = costOf([aPackWith({ walkthroughs: [{ ...aWalkthrough(), steps }] })], WEEK);
  expect(all).toMatchObject({ clicks: 10, fields: 5, tips: 0 });
  expect(all.minutes).toBeCloseTo((10 * MODEL.click + 5 * MODEL.field) / 60);
});

test('of a step that differs from page to page only one way is done', () => {
  const at = { v: 1, role: 'button', name: 'Store' };
  const steps = [
    { ...aStep('save'), when: { is: 'not there', at } },
    { ...aStep('store'), when: { is: 'there', at } },
    aStep('close'),
  ];
  expect(costOf([aPackWith({ walkthroughs: [{ ...aWalkthrough(), steps }] })], WEEK).all.clicks).toBe(10);
});

test('a step that waits for the page was a click all the same', () => {
  const steps = [{ ...aStep('one'), advance: { on: 'address', is: '/deals' } }];
  expect(costOf([aPackWith({ walkthroughs: [{ ...aWalkthrough(), steps }] })], WEEK).all.clicks).toBe(5);
});

test('what is needed once a week is counted once', () => {
  const [feature] = aPack.features;
  const success = [
    { after: { on: 'click', at: { v: 1, name: 'Save' } }, result: { on: 'address', is: '/x' } },
  ];
  const clicks = (rhythm: string) =>
    costOf([aPackWith({ features: [{ ...feature, success, rhythm }] })], WEEK).all.clicks;
  expect([clicks('daily'), clicks('weekly'), clicks('rare')]).toEqual([5, 1, 0.25]);
});

test('three new tips a week is the most, however many packs there are', () => {
  const tips = ['a', 'b', 'c', 'd'].map(id => ({ ...aPack.tips[0]!, id }));
  const { packs, all } = costOf([aPackWith({ tips: tips.slice(0, 2) }), aPackWith({ tips })], WEEK);
  expect(packs.map(pack => pack.tips)).toEqual([2, 1]);
  expect(all.tips).toBe(3);
});

test('a why card costs its reading in the week it lands, and none in another', () => {
  const words = both(Array.from({ length: 238 }, () => 'word').join(' '));
  const card = { ...aWhyCard(), lands: '2026-10-15', before: words, now: both('Now.'), why: both('Why.') };
  const minutes = (week: string) => costOf([aPackWith({ changes: [card] })], week).all;
  expect(minutes(WEEK)).toMatchObject({ whyCards: 1 });
  expect(minutes(WEEK).minutes).toBeCloseTo(240 / MODEL.wordsPerMinute + MODEL.turn / 60);
  expect(minutes('2026-10-19')).toMatchObject({ whyCards: 0, minutes: 0 });
});

test('two packs cost the sum of both', () => {
  const one = aPackWith({ walkthroughs: [aWalkthrough(2)] });
  const { packs, all } = costOf([one, one], WEEK);
  expect(all.clicks).toBe(20);
  expect(all.minutes).toBeCloseTo(packs[0]!.minutes + packs[1]!.minutes);
});

test('what hangs on a place that nobody has confirmed asks nothing of a rep yet', () => {
  const [first, second] = [aStep('one'), aStep('two')];
  const anchor = { v: 1, name: 'Save', proposed: 'help' };
  const pack = aPackWith({
    tips: [{ ...aPack.tips[0]!, anchor }],
    walkthroughs: [{ ...aWalkthrough(), steps: [first, { ...second, anchor }] }],
  });
  expect(costOf([pack], WEEK).all).toMatchObject({ clicks: 10, tips: 1 });
  expect(costOf([confirmedPart(pack)], WEEK).all).toMatchObject({ clicks: 0, tips: 0 });
});

test('a week begins on its Monday, over the end of a month and a year', () => {
  expect(mondayOf('2026-10-18')).toBe('2026-10-12');
  expect(mondayOf('2026-10-12')).toBe('2026-10-12');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
});

test('of several ways to use a feature the longest is counted, and none of another feature', () => {
  const [one, two] = [aWalkthrough(1), { ...aWalkthrough(3), id: 'longer' }];
  const other = { ...aWalkthrough(5), id: 'elsewhere', feature: 'other' };
  const features = [aPack.features[0]!, { ...aPack.features[0]!, id: 'other' }];
  const [cost] = costOf([aPackWith({ features, walkthroughs: [one, two, other] })], WEEK).packs;
  expect(cost!.features.map(({ id, clicks }) => [id, clicks])).toEqual([
    ['deal-board', 3],
    ['other', 5],
  ]);
});

test('a field that is chosen in counts as a field, and waiting for something to appear as a click', () => {
  const steps = [
    { ...aStep('one'), advance: { on: 'change', at: field } },
    { ...aStep('two'), advance: { on: 'appears', at: field } },
    { ...aStep('three'), advance: { on: 'submit', at: field } },
  ];
  expect(costOf([aPackWith({ walkthroughs: [{ ...aWalkthrough(), steps }] })], WEEK).all).toMatchObject({
    clicks: 10,
    fields: 5,
  });
});
