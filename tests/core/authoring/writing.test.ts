import { describe, expect, it } from 'vitest';
import { lintSource } from '../../../utils/core/packs/lint';
import {
  filesOf,
  findingsOf,
  freeId,
  itemsIn,
  moved,
  newDraft,
  withField,
  withItem,
  withoutItem,
} from '../../../utils/core/authoring/draft';
import { begin, did, redo, undo } from '../../../utils/core/authoring/history';
import { proposalsIn, withConfirmed } from '../../../utils/core/authoring/proposals';
import { hintsFor } from '../../../utils/core/authoring/hints';
import { stepsFrom, successFrom, type RecordedAct } from '../../../utils/core/authoring/recording';

const at = (name: string) => ({ v: 1 as const, name });
const both = (words: string) => ({ en: words, sv: words });
const TODAY = '2026-11-22';

const empty = newDraft('my-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
const tip = {
  id: 'plan',
  feature: 'plan',
  title: both('Plan it'),
  body: both('So that no deal goes quiet, plan the next step.'),
  anchor: at('Plan'),
  owner: 'Ada',
  review: '2027-06-01',
};
const feature = {
  id: 'plan',
  app: 'app',
  title: both('Plan'),
  purpose: both('No deal goes quiet.'),
  value: 3,
  success: [{ result: { on: 'gone', at: at('Save') } }],
};
const whole = withItem(withItem(empty, 'features', feature), 'tips', tip);

describe('a draft', () => {
  it('is the same files as in git, and held to the same rules', () => {
    const files = filesOf(whole);
    expect(Object.keys(files)).toEqual(['pack.json', 'features.json', 'tips.json']);
    expect(findingsOf(whole, TODAY)).toEqual([]);
    expect(lintSource(files, TODAY).pack?.tips[0]?.title).toEqual(both('Plan it'));
  });

  it('ux 48: what is missing is said with its place, as the command line says it, and what is there is kept', () => {
    const draft = withField(whole, 'tips', 'plan', ['title', 'sv'], undefined);
    expect(findingsOf(draft, TODAY)).toMatchObject([{ file: 'tips.json', path: 'tips[0].title' }]);
    expect(itemsIn(draft, 'tips')[0]).toMatchObject({ title: { en: 'Plan it' }, owner: 'Ada' });
  });

  it('is never changed in place', () => {
    const before = JSON.stringify(whole);
    withField(whole, 'tips', 'plan', ['body', 'en'], 'Other');
    withoutItem(whole, 'tips', 'plan');
    withItem(whole, 'tips', { ...tip, owner: 'Bo' });
    expect(JSON.stringify(whole)).toBe(before);
  });

  it('takes a field deep inside', () => {
    const walk = withItem(whole, 'walkthroughs', { id: 'w', steps: [{ id: 'a' }, { id: 'b' }] });
    const draft = withField(walk, 'walkthroughs', 'w', ['steps', 1, 'body', 'sv'], 'Välj');
    expect(itemsIn(draft, 'walkthroughs')[0]).toEqual({
      id: 'w',
      steps: [{ id: 'a' }, { id: 'b', body: { sv: 'Välj' } }],
    });
    expect(
      itemsIn(withField(draft, 'walkthroughs', 'w', ['steps', 0], undefined), 'walkthroughs')[0],
    ).toEqual({
      id: 'w',
      steps: [{ id: 'b', body: { sv: 'Välj' } }],
    });
  });

  it('gives a new thing an id that nobody has', () => {
    expect(freeId('Affärsöversikt & prognos', [])).toBe('affarsoversikt-prognos');
    expect(freeId('Plan', [{ id: 'plan' }, { id: 'plan-2' }])).toBe('plan-3');
    expect(freeId('日本', [])).toBe('untitled');
  });

  it('puts things in another order', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});

describe('undo and redo', () => {
  it('go back and forth, and a new deed ends the way forth', () => {
    const three = did(did(begin('a'), 'b'), 'c');
    expect(undo(undo(three)).present).toBe('a');
    expect(undo(undo(undo(three))).present).toBe('a');
    expect(redo(undo(three)).present).toBe('c');
    expect(redo(did(undo(three), 'd')).present).toBe('d');
  });

  it('know nothing of what changed nothing, and the way forth stays open', () => {
    const back = undo(did(begin('a'), 'b'));
    expect(did(back, 'a')).toBe(back);
  });

  it('take back typing as one thing', () => {
    const typed = did(did(did(begin(''), 'P'), 'Pl', true), 'Pla', true);
    expect(undo(typed).present).toBe('');
  });

  it('keep a hundred steps', () => {
    let history = begin(0);
    for (let i = 1; i <= 150; i++) history = did(history, i);
    expect(history.past).toHaveLength(100);
  });
});

describe('recording', () => {
  const act = (
    kind: RecordedAct['kind'],
    role: string,
    name: string,
    became: RecordedAct['became'] = [],
  ): RecordedAct => ({
    kind,
    role,
    name,
    at: at(name),
    became,
  });
  const save = act('click', 'button', 'Save', [
    { on: 'address', is: '/#/deals/*' },
    { on: 'gone', at: at('Create a task') },
  ]);

  it('drafts each step from the name of what was used', () => {
    const steps = stepsFrom([act('click', 'link', 'Deals'), act('input', 'textbox', 'Description'), save]);
    expect(steps.map(({ title }) => [title.en, title['sv']])).toEqual([
      ['Open Deals', 'Öppna Deals'],
      ['Fill in Description', 'Fyll i Description'],
      ['Select Save', 'Välj Save'],
    ]);
    expect(steps.map(({ advance }) => advance.on)).toEqual(['click', 'input', 'click']);
  });

  it('takes everything in one field as one step', () => {
    const field = [
      act('click', 'textbox', 'Name'),
      act('input', 'textbox', 'Name'),
      act('change', 'textbox', 'Name'),
    ];
    expect(stepsFrom([...field, save]).map(({ title }) => title.en)).toEqual(['Fill in Name', 'Select Save']);
  });

  it('takes a press that sends a form as one step', () => {
    const steps = stepsFrom([act('click', 'button', 'Save'), act('submit', 'form', 'Task')]);
    expect(steps).toHaveLength(1);
  });

  it('proposes as success what the page did in the end', () => {
    expect(successFrom([act('click', 'link', 'Deals'), save])).toEqual({
      after: { on: 'click', at: at('Save') },
      result: { on: 'gone', at: at('Create a task') },
    });
    expect(successFrom([act('click', 'link', 'Deals')])).toBeNull();
    expect(successFrom([])).toBeNull();
  });

  it('goes by the address only where nothing came or went, and then by the last one', () => {
    const went = act('click', 'link', 'Deals', [
      { on: 'address', is: '/#/' },
      { on: 'address', is: '/#/deals' },
    ]);
    expect(successFrom([went])).toEqual({
      after: { on: 'click', at: at('Deals') },
      result: { on: 'address', is: '/#/deals' },
    });
  });

  it('takes the same button pressed twice as one step, and two buttons as two', () => {
    const next = act('click', 'button', 'Next', [{ on: 'gone', at: at('Page 1') }]);
    const again = act('click', 'button', 'Next', [{ on: 'gone', at: at('Page 2') }]);
    expect(stepsFrom([next, again])).toHaveLength(1);
    expect(successFrom([next, again])!.result).toEqual({ on: 'gone', at: at('Page 1') });
    expect(stepsFrom([next, act('change', 'button', 'Next')])).toHaveLength(2);
    expect(stepsFrom([next, act('click', 'button', 'Back')])).toHaveLength(2);
  });

  it('leaves out a choice in a list and a sent form that nothing came before', () => {
    expect(stepsFrom([act('click', 'option', 'Won'), act('submit', 'form', '')])).toEqual([]);
    const chosen = [
      act('click', 'combobox', 'Stage'),
      act('click', 'option', 'Won', [{ on: 'gone', at: at('List') }]),
    ];
    expect(stepsFrom(chosen)).toHaveLength(1);
    expect(successFrom(chosen)).toEqual({
      after: { on: 'click', at: at('Stage') },
      result: { on: 'gone', at: at('List') },
    });
  });

  it('says by its role what has no name, and opens what is a link or a tab', () => {
    const said = (role: string, name: string) => {
      const [step] = stepsFrom([act('click', role, name)]);
      return [step!.title.en, step!.title['sv'], step!.body, step!.fallback.en, step!.fallback['sv']];
    };
    expect(said('button', '')).toEqual([
      'Select button',
      'Välj button',
      { en: 'Select button', sv: 'Välj button' },
      'If it is not there, look for “button” on this page.',
      'Finns det inte där, leta efter ”button” på sidan.',
    ]);
    expect(said('tab', 'Notes').slice(0, 2)).toEqual(['Open Notes', 'Öppna Notes']);
    expect(said('tab', 'Notes')[3]).toBe('If it is not there, look for “Notes” on this page.');
    expect(said('textbox', 'Name').slice(0, 2)).toEqual(['Select Name', 'Välj Name']);
  });

  it('makes steps that the format takes', () => {
    const walkthrough = {
      id: 'w',
      feature: 'plan',
      title: both('Plan it'),
      steps: stepsFrom([act('click', 'link', 'Deals'), save]),
      owner: 'Ada',
      review: '2027-06-01',
    };
    expect(findingsOf(withItem(whole, 'walkthroughs', walkthrough), TODAY)).toEqual([]);
  });
});

describe('a kind tone', () => {
  it.each([
    ['Click Save.', 'en', ['purpose first']],
    ['To keep the promise, click Save.', 'en', []],
    ['Open the list to see who waits.', 'en', []],
    ['You forgot to fill this in.', 'en', ['sounds like blame']],
    ['Simply the best way to sell.', 'en', ['promises too much']],
    ['Klicka på Spara.', 'sv', ['purpose first']],
    ['För att hålla löftet, klicka på Spara.', 'sv', []],
    ['Du måste fylla i det här.', 'sv', ['sounds like blame']],
    ['Det bästa sättet att sälja.', 'sv', ['promises too much']],
    ['Felicia ser listan, så ni slipper leta.', 'sv', []],
  ] as const)('%s', (words, language, hints) => expect(hintsFor(words, language, true)).toEqual(hints));

  it('does not ask a title what it is for', () => expect(hintsFor('Click Save', 'en', false)).toEqual([]));

  it('counts long sentences in any language', () => {
    const long = Array.from({ length: 23 }, () => 'mot').join(' ');
    expect(hintsFor(long, 'fr', true)).toEqual(['long sentence']);
    expect(hintsFor(long.slice(4), 'fr', true)).toEqual([]);
    expect(hintsFor(` ${long.slice(4)} `, 'fr', true)).toEqual([]);
    expect(hintsFor(`${long.slice(0, 40)}. ${long.slice(0, 40)}.`, 'fr', true)).toEqual([]);
  });
});

describe('a champion’s first visit', () => {
  const proposed = { ...at('Plan'), proposed: 'help' };
  const starter = withField(
    withField(
      withField(whole, 'tips', 'plan', ['anchor'], proposed),
      'features',
      'plan',
      ['success', 0, 'after'],
      { on: 'click', at: proposed },
    ),
    'tips',
    'plan',
    ['walkthrough'],
    undefined,
  );

  it('asks about each proposed place once, however much hangs on it', () => {
    expect(proposalsIn(starter)).toEqual([
      {
        anchor: proposed,
        uses: [
          ['features', 0, 'success', 0, 'after', 'at'],
          ['tips', 0, 'anchor'],
        ],
      },
    ]);
    expect(proposalsIn(whole)).toEqual([]);
  });

  it('puts what was pointed at in the place of the proposal, everywhere, and nothing else changes', () => {
    const recorded = { v: 1 as const, role: 'button', name: 'Plan next step' };
    const after = withConfirmed(starter, proposed, recorded);
    expect(proposalsIn(after)).toEqual([]);
    expect(itemsIn(after, 'tips')[0]).toMatchObject({ anchor: recorded, title: tip.title });
    expect(itemsIn(after, 'features')[0]).toMatchObject({
      success: [{ after: { on: 'click', at: recorded }, result: feature.success[0]!.result }],
    });
    expect(proposalsIn(starter)).toHaveLength(1);
  });

  it('confirms a marker of a call too', () => {
    const apps = [{ ...(starter.head['apps'] as object[])[0], call: { joined: [proposed] } }];
    const meeting = { ...empty, head: { ...empty.head, apps } };
    expect(proposalsIn(meeting)[0]!.uses).toEqual([['apps', 0, 'call', 'joined', 0]]);
    expect(proposalsIn(withConfirmed(meeting, proposed, at('Leave call')))).toEqual([]);
  });
});
