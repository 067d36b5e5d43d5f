// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { WalkthroughForm } from '../../components/author/WalkthroughForm';
import type { AuthorEvents } from '../../components/author/author-view';
import { itemsIn, newDraft, withField, withItem, type Draft } from '../../utils/core/authoring/draft';
import { withAct, withOutcome, withRecorded, type Recording } from '../../utils/core/authoring/record-into';
import { withStill } from '../../utils/core/authoring/step-still';
import type { Signal, Step } from '../../utils/core/packs/pack';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import { noAuthorEvents } from '../gallery/sample-draft';

afterEach(cleanup);

const at = (name: string) => ({ v: 1 as const, name });
const begun = withItem(
  newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'walkthroughs',
  { id: 'w', owner: 'Ada', review: '2027-05-21' },
);
const click = (recording: Recording, name: string) =>
  withAct(recording, { kind: 'click', role: 'button', name, at: at(name) });
const three = ['Add', 'Next', 'Save'].reduce(click, {
  id: 'w',
  before: [],
  again: false,
  acts: [],
  start: '/#/deals',
});

function open(draft: Draft, on: Partial<AuthorEvents> = {}, language = 'en') {
  const kept = { draft };
  function Room() {
    const [now, keep] = useState(draft);
    kept.draft = now;
    return (
      <WalkthroughForm
        list="walkthroughs"
        item={itemsIn(now, 'walkthroughs')[0]!}
        set={(path, value) => keep(before => withField(before, 'walkthroughs', 'w', path, value))}
        at={0}
        open={{
          id: 'd',
          draft: now,
          findings: [],
          saved: 'saved',
          canUndo: false,
          canRedo: false,
          versions: [],
        }}
        link={{ state: 'idle' }}
        recording={null}
        seen={null}
        words={wordsIn(authorWords, language)}
        form={wordsIn(authorFormsWords, language)}
        today="2026-11-22"
        on={{ ...noAuthorEvents, edit: change => keep(change), ...on }}
      />
    );
  }
  render(<Room />);
  const titles = () =>
    screen
      .getAllByRole('group', { name: 'What to do' })
      .map(group => (within(group).getByLabelText('English') as HTMLTextAreaElement).value);
  return { kept, titles };
}

it('steps change places by keyboard, the change is told, and the focus goes along', async () => {
  const { titles } = open(withRecorded(begun, three));
  fireEvent.click(screen.getByRole('button', { name: 'Move step 3 up' }));
  expect(titles()).toEqual(['Select Add', 'Select Save', 'Select Next']);
  expect(screen.getByText('Now step 2 of 3.')).toBeDefined();
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move step 2 up');
  fireEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }));
  // At the top there is no further up: the way down takes the focus.
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move step 1 down');
});

it('what the page did in the end is proposed as its success, with when guidance goes away', () => {
  const done = withOutcome(three, [{ on: 'gone', at: at('Create a task') }]);
  const { kept } = open(withRecorded(begun, done));
  expect(screen.getByText('“Create a task” goes away')).toBeDefined();
  expect(screen.getByText(/worked 5 times without help, on 3 different days/)).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: 'Every week' }));
  expect(screen.getByText(/worked 3 times without help, on 2 different days/)).toBeDefined();
  expect(itemsIn(kept.draft, 'features')[0]).toMatchObject({
    rhythm: 'weekly',
    success: [{ after: { on: 'click', at: at('Save') }, result: { on: 'gone' } }],
  });
});

it('a success that was there before is not written over by a recording', () => {
  const own = [{ result: { on: 'appears', at: at('Sent') } }];
  const named = withField(
    withItem(begun, 'features', { id: 'f', app: 'app', success: own }),
    'walkthroughs',
    'w',
    ['feature'],
    'f',
  );
  const done = withOutcome(three, [{ on: 'gone', at: at('Create a task') }]);
  expect(itemsIn(withRecorded(named, done), 'features')[0]!['success']).toEqual(own);
});

it('one press makes a step one for those who have its thing, and one more for everybody again', () => {
  const { kept } = open(withRecorded(begun, three));
  const who = (n: number) => within(screen.getAllByRole('group', { name: 'Who gets this step' })[n]!);
  const whens = () => (itemsIn(kept.draft, 'walkthroughs')[0]!['steps'] as Step[]).map(({ when }) => when);
  fireEvent.click(who(1).getByRole('radio', { name: 'Only who has it on the page' }));
  expect(whens()).toEqual([undefined, { is: 'there' }, undefined]);
  expect(screen.getByText('For some')).toBeDefined();
  fireEvent.click(who(1).getByRole('radio', { name: 'Everybody' }));
  expect(whens()).toEqual([undefined, undefined, undefined]);
});

it('a step may depend on another thing, which is picked and then there or not', async () => {
  const ask = (async () => ({ anchor: at('Dialog') })) as unknown as AuthorEvents['ask'];
  const { kept } = open(withRecorded(begun, three), { ask });
  fireEvent.click(screen.getAllByRole('radio', { name: 'It depends on something else' })[2]!);
  fireEvent.click(screen.getByRole('button', { name: 'Pick what it depends on: Step 3' }));
  fireEvent.click(await screen.findByRole('radio', { name: 'is not there' }));
  const steps = itemsIn(kept.draft, 'walkthroughs')[0]!['steps'] as Step[];
  expect(steps[2]!.when).toEqual({ is: 'not there', at: at('Dialog') });
  expect(screen.getByRole('group', { name: 'Only where “Dialog”' })).toBeDefined();
});

it('doing the task again where the page differs adds only what is there alone, for those who have it', () => {
  const first = withRecorded(begun, three);
  const before = itemsIn(first, 'walkthroughs')[0]!['steps'] as Step[];
  const again: Recording = { id: 'w', before, again: true, acts: [], start: '/#/deals' };
  const second = withOutcome(['Add', 'Confirm', 'Next', 'Save'].reduce(click, again), [
    { on: 'appears', at: at('Thanks') },
  ]);
  const { titles } = open(withRecorded(first, second));
  expect(titles()).toEqual(['Select Add', 'Select Confirm', 'Select Next', 'Select Save']);
  expect(screen.getAllByText('For some')).toHaveLength(1);
  expect(withRecorded(first, again)).toEqual(first);
});

it('where the same comes of another thing, that is one more sign that it worked; what came of a task broken off is none', () => {
  const went = { on: 'address', is: '/#/deals/*/show' } as const;
  const first = withRecorded(begun, withOutcome(three, [went]));
  const signs = (draft: Draft) =>
    (itemsIn(draft, 'features')[0]!['success'] as Signal[]).map(
      ({ after }) => after && 'at' in after && after.at.name,
    );
  const before = itemsIn(first, 'walkthroughs')[0]!['steps'] as Step[];
  const again: Recording = { id: 'w', before, again: true, acts: [], start: '/#/deals' };
  const asked = ['Add', 'Next', 'Ask for approval'].reduce(click, again);
  expect(signs(withRecorded(first, withOutcome(asked, [{ on: 'appears', at: at('Sure?') }])))).toEqual([
    'Save',
  ]);
  const approved = withRecorded(first, withOutcome(asked, [went]));
  expect(signs(approved)).toEqual(['Save', 'Ask for approval']);
  // What comes of a later act is what came in the end.
  const more = withAct(withOutcome(asked, [went]), {
    kind: 'click',
    role: 'button',
    name: 'Next',
    at: at('Next'),
  });
  expect(signs(withRecorded(approved, withOutcome(more, [{ on: 'gone', at: at('Sure?') }])))).toEqual([
    'Save',
  ]);
});

it('the task can be recorded again where the page differs', async () => {
  const asked: unknown[] = [];
  const record: AuthorEvents['record'] = async (...send) => void asked.push(send);
  open(withRecorded(begun, three), { record });
  fireEvent.click(screen.getByRole('button', { name: 'Record where the page differs' }));
  expect(asked).toEqual([['w', true]]);
});

it('more steps than a pack holds are left in, and said', () => {
  open(withRecorded(begun, ['A', 'B', 'C'].reduce(click, three)));
  expect(screen.getByText(/6 steps; 5 is the most/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Remove step 6' }));
  expect(screen.getByText(/5 steps; 3 are walked/)).toBeDefined();
});

it('a recording that finds no page says so, in Swedish too', async () => {
  open(begun, { record: () => Promise.reject(new Error('no page')) }, 'sv');
  fireEvent.click(screen.getByRole('button', { name: 'Spela in' }));
  expect(await screen.findByText(/Det finns ingen sida i den här appen/)).toBeDefined();
});

describe('the places on a picture', () => {
  const picture = { type: 'image/png' as const, width: 960, height: 600, data: 'AAAA' };
  const area = {
    id: 'add',
    name: { en: 'Add', sv: 'Lägg till' },
    does: { en: 'It adds.' },
    x: 96,
    y: 60,
    width: 96,
    height: 60,
  };
  const pictured = withStill(withRecorded(begun, three), 'w', 'step-1', {
    picture,
    areas: [area],
    right: 'add',
  });
  const areasIn = (draft: Draft) => itemsIn(draft, 'stills')[0]!['areas'] as Record<string, unknown>[];

  it('one is added, named and moved by keyboard alone, and what a wrong press does is said', () => {
    const { kept } = open(pictured);
    fireEvent.click(screen.getByRole('button', { name: 'Add a place' }));
    const place = screen.getByRole('button', { name: 'A place without a name' });
    expect(place.getAttribute('aria-pressed')).toBe('true');
    const before = areasIn(kept.draft)[1]!;
    fireEvent.keyDown(place, { key: 'ArrowRight' });
    fireEvent.keyDown(place, { key: 'ArrowDown', shiftKey: true });
    expect(areasIn(kept.draft)[1]).toEqual({
      ...before,
      x: Number(before['x']) + 8,
      height: Number(before['height']) + 8,
    });
    const named = within(screen.getByRole('group', { name: 'What is written on it' }));
    fireEvent.input(named.getByLabelText('English'), { target: { value: 'Export' } });
    const does = within(screen.getByRole('group', { name: 'What it would do when pressed by mistake' }));
    fireEvent.input(does.getByLabelText('Swedish'), { target: { value: 'Den sparar en fil.' } });
    expect(areasIn(kept.draft)[1]).toMatchObject({
      name: { en: 'Export' },
      does: { sv: 'Den sparar en fil.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove this place' }));
    expect(areasIn(kept.draft)).toEqual([area]);
  });

  it('one is drawn with the mouse, and may become the one that the step asks for', () => {
    const { kept } = open(pictured);
    const image = document.querySelector<HTMLImageElement>('.areas-part img')!;
    // Half as large as the picture is; there is no layout here.
    image.getBoundingClientRect = () => ({ left: 10, top: 20, width: 480, height: 300 }) as DOMRect;
    image.setPointerCapture = () => undefined;
    fireEvent.pointerDown(image, { clientX: 110, clientY: 120 });
    fireEvent.pointerMove(image, { clientX: 160, clientY: 150 });
    fireEvent.pointerUp(image);
    expect(areasIn(kept.draft)[1]).toMatchObject({ x: 200, y: 200, width: 100, height: 60 });
    fireEvent.click(screen.getByRole('button', { name: 'The step asks for this one' }));
    const [first] = itemsIn(kept.draft, 'walkthroughs')[0]!['steps'] as Step[];
    expect(first!.rehearse!.area).toBe('place');
    expect(screen.queryByRole('button', { name: 'Remove this place' })).toBeNull();
  });
});
