import { describe, expect, it } from 'vitest';
import { findingsOf, itemsIn, newDraft, withField, withItem } from '../../../utils/core/authoring/draft';
import {
  addressesIn,
  appsIn,
  withAnchor,
  withFeature,
  withNewFeature,
  withoutThing,
} from '../../../utils/core/authoring/placing';
import type { Signal } from '../../../utils/core/packs/pack';
import { stoodIn, withAct, withOutcome, withRecorded } from '../../../utils/core/authoring/record-into';

const both = (words: string) => ({ en: words, sv: words });
const link = { v: 1 as const, role: 'link', name: 'new company' };
const begun = withItem(
  newDraft('crm', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'tips',
  { id: 'tip', owner: 'Ada', review: '2027-06-01' },
);
const picked = withAnchor(begun, 'tips', 'tip', ['anchor'], link, 'New Company');

describe('the apps of a draft', () => {
  const headed = (apps: unknown) => ({ ...begun, head: { ...begun.head, apps } });

  it('are those that are written so far, and their addresses', () => {
    const apps = [
      { id: 'a', addresses: ['https://a.example.com/*', 7] },
      { id: 'b' },
      { addresses: ['x'] },
      null,
    ];
    expect(appsIn(headed(apps)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(addressesIn(headed(apps))).toEqual(['https://a.example.com/*']);
    expect(addressesIn(begun)).toEqual(['https://crm.example.com/*']);
    expect(appsIn(headed(undefined))).toEqual([]);
    expect(appsIn(headed('crm'))).toEqual([]);
  });

  it('need not be there for a thing to be picked', () => {
    const feature = itemsIn(withNewFeature(headed([]), 'tips', 'tip', 'Plan'), 'features')[0];
    expect(feature).toMatchObject({ app: '', title: both('Plan'), value: 3, success: [] });
  });
});

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

  it('is called by the words of the tip where it has some, by what it is where nothing is called anything', () => {
    const titled = withField(begun, 'tips', 'tip', ['title', 'en'], 'Enter it first');
    expect(itemsIn(withNewFeature(titled, 'tips', 'tip', 'New'), 'features')[0]).toMatchObject({
      id: 'enter-it-first',
      app: 'app',
      title: { en: 'Enter it first' },
    });
    const bare = itemsIn(withNewFeature(begun, 'tips', 'tip'), 'features')[0];
    expect(bare).toMatchObject({ id: 'tip' });
    expect(bare).not.toHaveProperty('title');
    expect(withNewFeature(begun, 'tips', 'nowhere')).toEqual(begun);
  });

  it('is no walkthrough that begins at another thing, or at none yet', () => {
    const begins = (anchor?: object) =>
      withItem(begun, 'walkthroughs', {
        id: 'enter',
        feature: 'company',
        ...(anchor && { steps: [{ id: 'step-1', anchor }] }),
      });
    const others = [
      begins(),
      begins({ ...link, role: 'button' }),
      begins({ ...link, name: 'new deal' }),
      withField(begins(link), 'walkthroughs', 'enter', ['steps', 0, 'anchor'], undefined),
      withField(begins(link), 'walkthroughs', 'enter', ['steps'], []),
    ];
    for (const draft of others) {
      const tip = itemsIn(withAnchor(draft, 'tips', 'tip', ['anchor'], link, 'New Company'), 'tips')[0]!;
      expect(tip).not.toHaveProperty('walkthrough');
      expect(tip['feature']).toBe('new-company');
    }
  });

  it('gets pressing what was picked as its sign of success where it has none, and keeps what it has', () => {
    const sign = { result: { on: 'gone', at: { v: 1, name: 'Save' } } };
    const known = [{ id: 'other' }, { id: 'plan', success: [] }, { id: 'whole', success: [sign] }].reduce(
      (draft, feature) => withItem(draft, 'features', feature),
      begun,
    );
    const after = (feature: string | undefined) =>
      itemsIn(
        withAnchor(
          withItem(known, 'changes', { id: 'c', ...(feature && { feature }) }),
          'changes',
          'c',
          ['anchor'],
          link,
          'New',
        ),
        'features',
      ).map(({ success }) => success);
    const pressed = [{ result: { on: 'click', at: link } }];
    expect(after('plan')).toEqual([undefined, pressed, [sign]]);
    expect(after('other')).toEqual([pressed, [], [sign]]);
    expect(after('whole')).toEqual([undefined, [], [sign]]);
    expect(after(undefined)).toEqual([undefined, [], [sign]]);
  });

  it('changes nothing of a tip that is not there', () => {
    expect(withAnchor(begun, 'tips', 'nowhere', ['anchor'], link, 'New')).toEqual(begun);
    expect(withFeature(picked, 'tips', 'tip', String(itemsIn(picked, 'tips')[0]!['feature']))).toEqual(
      picked,
    );
  });

  it('takes out what was proposed for this one alone, not what was proposed for another', () => {
    const second = withAnchor(
      withItem(picked, 'tips', { id: 'second' }),
      'tips',
      'second',
      ['anchor'],
      { ...link, name: 'export' },
      'Export',
    );
    expect(itemsIn(withoutThing(second, 'tips', 'second'), 'features').map(({ id }) => id)).toEqual([
      'new-company',
    ]);
    expect(itemsIn(withFeature(second, 'tips', 'second', 'own'), 'features').map(({ id }) => id)).toEqual([
      'new-company',
    ]);
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
    { id: 'walk', before: [], again: false, acts: [], start: '/#/' } as Parameters<typeof withAct>[0],
  );
  const done = withRecorded(walk, withOutcome(acts, [{ on: 'address', is: '/#/companies/*/show' }]));
  expect(itemsIn(done, 'features')[0]).toMatchObject({ title: both('New Company') });
});

describe('a recording that goes on', () => {
  const button = (name: string) => ({
    kind: 'click' as const,
    role: 'button',
    name,
    at: { v: 1 as const, role: 'button', name },
  });
  const none = { id: 'walk', before: [], again: false, acts: [], start: '/#/deals' };
  const walk = withItem(begun, 'walkthroughs', { id: 'walk', owner: 'Ada', review: '2027-06-01' });
  const gone = (name: string) => [{ on: 'gone' as const, at: { v: 1 as const, name } }];
  const saved = withOutcome(withAct(none, button('Save')), gone('Form'));
  const walkOf = (draft: typeof walk) => itemsIn(draft, 'walkthroughs')[0]!;

  it('leaves the walkthrough as it was until something is done', () => {
    expect(withRecorded(walk, none)).toEqual(walk);
    expect(withOutcome(none, gone('Form'))).toEqual(none);
    expect(itemsIn(withRecorded(begun, saved), 'walkthroughs')).toEqual([]);
  });

  it('starts where it began, unless the champion has said where', () => {
    expect(walkOf(withRecorded(walk, saved))['start']).toEqual(['/#/deals']);
    const said = withField(walk, 'walkthroughs', 'walk', ['start'], ['/#/']);
    expect(walkOf(withRecorded(said, saved))['start']).toEqual(['/#/']);
    const before = (walkOf(withRecorded(walk, saved))['steps'] as never[]).slice(0, 1);
    const further = withRecorded(walk, { ...saved, before });
    expect(walkOf(further)).not.toHaveProperty('start');
    expect(walkOf(further)['steps']).toHaveLength(2);
  });

  it('is about nothing yet while the page has done nothing', () => {
    const pressed = withRecorded(walk, withAct(none, button('Save')));
    expect(walkOf(pressed)['steps']).toHaveLength(1);
    expect(walkOf(pressed)).not.toHaveProperty('feature');
  });

  it('takes for its success what the page did last, and never over a sign from elsewhere', () => {
    const first = withRecorded(walk, saved);
    const further = withOutcome(withAct(saved, button('Close')), gone('Dialog'));
    const signOf = (draft: typeof walk) =>
      (itemsIn(draft, 'features')[0]!['success'] as { result: unknown }[])[0]!.result;
    expect(signOf(first)).toEqual(gone('Form')[0]);
    const second = withRecorded(first, further);
    expect(signOf(second)).toEqual(gone('Dialog')[0]);
    expect(itemsIn(second, 'features')).toHaveLength(1);

    const elsewhere = [
      { after: { on: 'click', at: { v: 1, name: 'Send' } }, result: { on: 'address', is: '/sent' } },
    ];
    const [feature] = itemsIn(first, 'features');
    for (const sign of [elsewhere, [{ result: elsewhere[0]!.result }]]) {
      const owned = withField(first, 'features', feature!.id, ['success'], sign);
      expect(itemsIn(withRecorded(owned, further), 'features')[0]!['success']).toEqual(sign);
    }
  });

  it('done again, takes none of the signs away that stood before it', () => {
    const first = withRecorded(walk, saved);
    const [feature] = itemsIn(first, 'features');
    const store = { on: 'click' as const, at: button('Store').at };
    const withSigns = (signs: unknown) => withField(first, 'features', feature!.id, ['success'], signs);
    const signsOf = (draft: typeof walk) => itemsIn(draft, 'features')[0]!['success'];
    const again = (signs: Signal[], became: (typeof saved.acts)[number]['became']) => {
      const draft = withSigns(signs);
      const began = { ...none, ...stoodIn(draft, 'walk'), again: true };
      const pressed = withRecorded(draft, withAct(began, button('Store')));
      return signsOf(withRecorded(pressed, withOutcome(withAct(began, button('Store')), became)));
    };
    const own = { after: store, result: gone('Form')[0]! };
    expect(again([own], gone('Form'))).toEqual([own]);
    expect(again([own], gone('Dialog'))).toEqual([own]);
    const other = { after: { on: 'click' as const, at: button('Save').at }, result: gone('Form')[0]! };
    expect(again([other, own], gone('Form'))).toEqual([other, own]);
    expect(again([other], gone('Form'))).toEqual([other, own]);
  });
});
