import { expect, test } from 'vitest';
import { beginItem, nextRelease } from '../../../utils/core/authoring/begin-item';
import { CHANGE_PATHS, gapsIn, type ChangePart } from '../../../utils/core/authoring/change-gaps';
import { findingsOf, itemsIn, newDraft, withField, withItem } from '../../../utils/core/authoring/draft';
import type { PackPath } from '../../../utils/core/packs/finding';
import { aWhyCard, both } from '../packs/a-source';

const TODAY = '2026-11-22';
const whole = { ...aWhyCard(), id: 'board' } as Parameters<typeof gapsIn>[0];
const empty = newDraft('my-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });

function without(path: PackPath): Parameters<typeof gapsIn>[0] {
  const draft = withField(withItem(empty, 'changes', whole), 'changes', whole.id, path, undefined);
  return itemsIn(draft, 'changes')[0]!;
}

test('a change with every part leaves nobody without an answer', () => expect(gapsIn(whole)).toEqual([]));

test.each(Object.keys(CHANGE_PATHS).filter(part => part !== 'until') as ChangePart[])(
  'a change without "%s" is not finished, and says which reader is left',
  part => {
    const gaps = gapsIn({ ...without(CHANGE_PATHS[part]), ...(part === 'review' && STAYS_FOR_NOW) });
    expect(gaps).toContainEqual({ part });
  },
);
const STAYS_FOR_NOW = { staying: { kind: 'may be reversed' } };

test('a trial needs its end, and what is here to stay needs none', () => {
  expect(gapsIn({ ...whole, staying: { kind: 'trial', review: '2027-01-01' } })).toEqual([{ part: 'until' }]);
  expect(gapsIn({ ...whole, staying: { kind: 'permanent' } })).toEqual([]);
});

test('a part of spaces says nothing to anybody', () => {
  expect(gapsIn({ ...whole, owner: '  ' })).toEqual([{ part: 'owner' }]);
  expect(gapsIn({ ...whole, now: both('  ') })).toEqual([{ part: 'now' }]);
});

test('a thing begun has all that can be proposed, in a place of its own', () => {
  const begin = (list: Parameters<typeof beginItem>[1]) => beginItem(empty, list, TODAY);
  const care = { owner: 'Ada', review: '2027-05-21' };
  expect(begin('tips')).toEqual({ id: 'tip', ...care });
  expect(begin('walkthroughs')).toEqual({ id: 'walkthrough', ...care });
  expect(begin('changes')).toEqual({ id: 'change', release: 1, lands: TODAY, ...care });
  expect(begin('glossary')).toEqual({ id: 'term' });
  expect(begin('calendar')).toEqual({ id: 'heads-up', announced: TODAY, lands: '2026-12-22' });
  expect(begin('roadmap')).toEqual({
    id: 'plan',
    dates: [{ said: TODAY, from: '2026-12-22', until: '2027-01-21' }],
  });
  expect(beginItem(withItem(empty, 'tips', { id: 'tip' }), 'tips', TODAY).id).toBe('tip-2');
  const two = withItem(withItem(empty, 'features', { id: 'a' }), 'features', { id: 'b' });
  expect(beginItem(two, 'changes', TODAY)).not.toHaveProperty('feature');
});

test('a part that stands in English only leaves who reads Swedish without an answer', () => {
  expect(gapsIn(without(['number', 'sv']))).toEqual([{ part: 'number', language: 'sv' }]);
  expect(gapsIn({ ...whole, worries: [{ worry: { en: 'Why?' }, answer: both('So.') }] })).toEqual([
    { part: 'worries', language: 'sv' },
  ]);
});

test('a worry without an answer may stand: the card says so honestly', () => {
  expect(gapsIn({ ...whole, worries: [{ worry: both('Why?') }] })).toEqual([]);
});

test('an emptied form leaves nothing behind that the format refuses', () => {
  const typed = withField(
    withItem(empty, 'glossary', { id: 'term' }),
    'glossary',
    'term',
    ['agreed', 'sales'],
    'Ada',
  );
  const emptied = withField(typed, 'glossary', 'term', ['agreed', 'sales'], undefined);
  expect(itemsIn(emptied, 'glossary')).toEqual([{ id: 'term' }]);
});

test('the second change of a feature gets a higher release, or reps would never see it', () => {
  const feature = { id: 'plan', title: both('Plan') };
  const draft = withItem(empty, 'features', feature);
  const first = beginItem(draft, 'changes', TODAY);
  expect(first).toMatchObject({ feature: 'plan', release: 1, owner: 'Ada' });
  const withFirst = withItem(draft, 'changes', first);
  expect(beginItem(withFirst, 'changes', TODAY)).toMatchObject({ release: 2 });
  expect(nextRelease(withFirst, 'plan', first.id)).toBe(1);
});

test('an announcement and a plan begin with days that the rules take', () => {
  const said = { title: both('New board'), body: both('It comes.') };
  const draft = withItem(
    withItem(empty, 'calendar', { ...beginItem(empty, 'calendar', TODAY), ...said }),
    'roadmap',
    { ...beginItem(empty, 'roadmap', TODAY), ...said },
  );
  expect(findingsOf(draft, TODAY)).toEqual([]);
});
