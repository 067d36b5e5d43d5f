import { describe, expect, it } from 'vitest';
import { asPack, longer } from '../../../utils/core/authoring/as-pack';
import { newDraft, withItem, type DraftItem, type ListName } from '../../../utils/core/authoring/draft';

const empty = newDraft('my-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
const DOTS = { en: '…' };
const drawn = (list: ListName, item: DraftItem) => {
  const pack = asPack(withItem(empty, list, item)) as unknown as Record<string, DraftItem[]>;
  return pack[list]![0]!;
};

describe('a card that is looked at while it is written', () => {
  it.each([
    ['features', ['title', 'purpose']],
    ['tips', ['title', 'body']],
    ['walkthroughs', ['title']],
    ['changes', ['title', 'before', 'now', 'why']],
    ['glossary', ['term', 'definition']],
    ['stills', ['title']],
  ] as const)('of %s has three dots where nothing is written yet', (list, fields) => {
    const item = drawn(list, { id: 'begun' });
    expect(item).toMatchObject({ id: 'begun', owner: '', ...Object.fromEntries(fields.map(f => [f, DOTS])) });
  });

  it('says what is written, and in English what stands in Swedish alone', () => {
    const item = drawn('tips', {
      id: 'a',
      owner: 'Ada',
      title: { en: 'Plan', sv: 'Planera' },
      body: { sv: 'Så.' },
    });
    expect(item).toMatchObject({
      owner: 'Ada',
      title: { en: 'Plan', sv: 'Planera' },
      body: { en: 'Så.', sv: 'Så.' },
    });
  });

  it('has the steps of a walkthrough in their order, each with what it lacks as dots', () => {
    const steps = [{ id: 'one', title: { en: 'Open it' } }, { id: 'two' }];
    expect(drawn('walkthroughs', { id: 'w', steps })['steps']).toEqual([
      { id: 'one', title: { en: 'Open it' }, body: DOTS, fallback: DOTS },
      { id: 'two', title: DOTS, body: DOTS, fallback: DOTS },
    ]);
    expect(drawn('walkthroughs', { id: 'w' })['steps']).toEqual([]);
    expect(drawn('tips', { id: 'a' })).not.toHaveProperty('steps');
  });

  it('can be drawn before people and apps are named', () => {
    expect(asPack({ head: { id: 'bare' }, lists: {}, pictures: {} })).toMatchObject({
      id: 'bare',
      champions: [],
      apps: [],
      tips: [],
    });
    expect(asPack(empty).apps).toEqual(empty.head['apps']);
  });

  it('shows whether longer words fit: the same letters, a good third more', () => {
    expect(longer('0123456789')).toBe('0123456789 0123');
    expect(longer('')).toBe(' ');
  });
});
