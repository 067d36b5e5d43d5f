import { describe, expect, it } from 'vitest';
import { findingsOf, itemsIn, newDraft, withField, withItem } from '../../../utils/core/authoring/draft';
import { withAnchor, withFeature, withNewFeature, withoutThing } from '../../../utils/core/authoring/placing';
import { withAct, withOutcome, withRecorded } from '../../../utils/core/authoring/record-into';

const both = (words: string) => ({ en: words, sv: words });
const link = { v: 1 as const, role: 'link', name: 'new company' };
const begun = withItem(
  newDraft('crm', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'tips',
  { id: 'tip', owner: 'Ada', review: '2027-06-01' },
);
const picked = withAnchor(begun, 'tips', 'tip', ['anchor'], link, 'New Company');

describe('what a tip is about', () => {
  it('is proposed with the thing that was picked, so that only its use is left to say', () => {
    const [feature] = itemsIn(picked, 'features');
    expect(itemsIn(picked, 'tips')[0]).toMatchObject({ feature: feature!.id });
    expect(feature).toMatchObject({
      title: both('New Company'),
      success: [{ result: { on: 'click', at: link } }],
    });
    const written = { title: both('Enter it first'), body: both('So that all find it, enter it first.') };
    const whole = withItem(picked, 'tips', { ...itemsIn(picked, 'tips')[0]!, ...written });
    const said = withField(whole, 'features', feature!.id, ['purpose'], both('All find it.'));
    expect(findingsOf(said, '2026-11-22').filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is the walkthrough that begins at that very thing, and the tip shows the way with it', () => {
    const walk = withItem(begun, 'walkthroughs', {
      id: 'enter',
      feature: 'company',
      steps: [{ id: 'step-1', anchor: { ...link, seen: { near: ['companies'] } } }],
    });
    const tip = itemsIn(withAnchor(walk, 'tips', 'tip', ['anchor'], link, 'New Company'), 'tips')[0];
    expect(tip).toMatchObject({ feature: 'company', walkthrough: 'enter' });
  });

  it('stays as the champion has it when another thing is picked', () => {
    const chosen = withField(begun, 'tips', 'tip', ['feature'], 'own');
    const tip = itemsIn(withAnchor(chosen, 'tips', 'tip', ['anchor'], link, 'New Company'), 'tips')[0];
    expect(tip).toMatchObject({ feature: 'own', anchor: link });
  });

  it('leaves nothing behind that was only proposed', () => {
    expect(itemsIn(withFeature(picked, 'tips', 'tip', 'own'), 'features')).toEqual([]);
    expect(itemsIn(withNewFeature(picked, 'tips', 'tip'), 'features')).toHaveLength(1);
    expect(itemsIn(withoutThing(picked, 'tips', 'tip'), 'features')).toEqual([]);
  });

  it('is kept when another tip names it, or its use was said', () => {
    const { id } = itemsIn(picked, 'features')[0]!;
    const shared = withItem(picked, 'tips', { id: 'other', feature: id });
    expect(itemsIn(withoutThing(shared, 'tips', 'tip'), 'features')).toHaveLength(1);
    const said = withField(picked, 'features', id, ['purpose'], both('All find it.'));
    expect(itemsIn(withoutThing(said, 'tips', 'tip'), 'features')).toHaveLength(1);
  });
});

it('what is recorded is called as the first thing that was used', () => {
  const walk = withItem(begun, 'walkthroughs', { id: 'walk', owner: 'Ada', review: '2027-06-01' });
  const acts = ['New Company', 'Save'].reduce(
    (recording, name) =>
      withAct(recording, { kind: 'click', role: 'button', name, at: { v: 1, role: 'button', name } }),
    { id: 'walk', before: [], acts: [], start: '/#/' } as Parameters<typeof withAct>[0],
  );
  const done = withRecorded(walk, withOutcome(acts, [{ on: 'address', is: '/#/companies/*/show' }]));
  expect(itemsIn(done, 'features')[0]).toMatchObject({ title: both('New Company') });
});
