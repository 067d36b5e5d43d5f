// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangeForm } from '../../components/author/ChangeForm';
import { HeadsUpForm } from '../../components/author/HeadsUpForm';
import { RoadmapForm } from '../../components/author/RoadmapForm';
import { ShownStill } from '../../components/author/ShownStill';
import { TermForm } from '../../components/author/TermForm';
import type { FormOf } from '../../components/author/form';
import {
  itemsIn,
  newDraft,
  withField,
  withItem,
  type Draft,
  type DraftItem,
} from '../../utils/core/authoring/draft';
import { LEAD_DAYS } from '../../utils/core/packs/lint/care';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import { authorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { wordsIn } from '../../utils/i18n/words';
import { aWhyCard, both } from '../core/packs/a-source';

afterEach(cleanup);

const TODAY = '2026-11-22';
const words = (language: string) => wordsIn(authorFormsWords, language);

/** Keeps what is written, as the room does. */
function write(item: DraftItem, form: (of: FormOf) => preact.ComponentChild) {
  const kept = { item };
  function Room() {
    const empty = newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
    const [draft, keep] = useState(() => withItem(empty, 'changes', item));
    kept.item = itemsIn(draft, 'changes')[0]!;
    return (
      <>
        {form({
          item: kept.item,
          set: (path, value) => keep(now => withField(now, 'changes', item.id, path, value)),
        })}
      </>
    );
  }
  render(<Room />);
  return kept;
}

const type = (control: Element, value: string) => fireEvent.input(control, { target: { value } });

describe('the form for a change', () => {
  let finished = 0;
  const open = (item: object, language = 'en') => {
    finished = 0;
    return write(item as DraftItem, of => (
      <ChangeForm
        {...of}
        features={[{ id: 'deal-board', title: 'Deal board' }]}
        champions={[{ id: 'mia', title: 'Mia Ek' }]}
        picture={() => null}
        stills={[]}
        changes={[]}
        titleLimit={TITLE_LIMIT}
        words={words(language)}
        onChampion={() => {}}
        onFinish={() => finished++}
      />
    ));
  };

  it('is not finished with a part missing, names the reader who finds no answer, and leads to the empty part', () => {
    const { number: _number, ...rest } = aWhyCard();
    open(rest);
    fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
    expect(finished).toBe(0);
    const said = 'A rep who fears for her number finds no answer: “What it does to my number” is empty.';
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: said }));
    const group = screen.getByRole('group', { name: 'What it does to my number' });
    expect(document.activeElement).toBe(within(group).getByLabelText('English'));
    type(within(group).getByLabelText('English'), 'Nothing changes.');
    expect(screen.getByRole('alert').textContent).toContain('is only in English');
    type(within(group).getByLabelText('Swedish'), 'Inget ändras.');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
    expect(finished).toBe(1);
  });

  it('says the same in Swedish', () => {
    const { decidedBy: _by, ...rest } = aWhyCard();
    open(rest, 'sv');
    fireEvent.click(screen.getByRole('button', { name: 'Klar' }));
    expect(screen.getByRole('alert').textContent).toContain(
      'En säljare som undrar vems idé det var hittar inget svar: ”Vem som bestämde” är tomt.',
    );
  });

  it('shows each reader what the card will say, and to whom it will say nothing', () => {
    const { cannotYet: _not, ...rest } = aWhyCard();
    open(rest);
    const readers = screen.getByRole('region', { name: 'What each reader finds' });
    const line = (reader: string) => within(readers).getByText(reader).closest('li')!.textContent;
    expect(line('A rep who fears for her number')).toContain('Nothing changes.');
    expect(line('A rep who needs what is missing')).toContain('Nobody has said');
    expect(line('A rep with a question')).toContain('Mia Ek');
  });

  it('asks for the end of a trial', () => {
    const kept = open(aWhyCard());
    fireEvent.click(screen.getByRole('radio', { name: 'On trial' }));
    type(screen.getByLabelText('On trial until'), '2027-02-01');
    expect(kept.item['staying']).toEqual({ kind: 'trial', review: '2027-01-01', until: '2027-02-01' });
  });

  it('takes worries in and out', () => {
    const kept = open(aWhyCard());
    fireEvent.click(screen.getByRole('button', { name: 'Add a worry' }));
    expect(screen.getByText('Who has this worry reads “No answer yet”.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Remove worry 2' }));
    expect(kept.item['worries']).toEqual(aWhyCard().worries);
    fireEvent.click(screen.getByRole('button', { name: 'Remove worry 1' }));
    expect('worries' in kept.item).toBe(false);
  });
});

it('an announcement says how much notice it gives, and that reps are told when it is too little', () => {
  write({ id: 'n', title: both('New'), announced: '2026-11-22', lands: '2026-12-02' }, of => (
    <HeadsUpForm
      {...of}
      changes={[]}
      picture={null}
      stills={[]}
      titleLimit={TITLE_LIMIT}
      leadDays={LEAD_DAYS}
      words={words('en')}
    />
  ));
  expect(screen.getByText(/10 days of notice; 30 are agreed\. They are told/)).toBeDefined();
  type(screen.getByLabelText('Lands on'), '2027-01-02');
  expect(screen.getByText('Reps get 41 days of notice.')).toBeDefined();
  type(screen.getByLabelText('Lands on'), '2026-11-01');
  expect(screen.getByText('It lands before it is announced.')).toBeDefined();
});

it('an earlier date of a plan is read and never written over', () => {
  const first = { said: '2026-10-01', from: '2026-12-01', until: '2026-12-31' };
  const kept = write({ id: 'n', title: both('New'), dates: [first] }, of => (
    <RoadmapForm {...of} titleLimit={TITLE_LIMIT} today={TODAY} words={words('en')} />
  ));
  fireEvent.click(screen.getByRole('button', { name: 'Say a new date' }));
  type(screen.getByLabelText('Latest'), '2027-02-28');
  expect(kept.item['dates']).toMatchObject([first, { said: TODAY, from: first.from, until: '2027-02-28' }]);
  expect(screen.getByText('1 Dec 2026 to 31 Dec 2026').localName).toBe('s');
  expect(screen.queryByRole('button', { name: 'Say a new date' })).toBeNull();
});

it('a word is agreed only with both names on it', () => {
  write({ id: 't', term: both('Weighted'), definition: both('Times chance.') }, of => (
    <TermForm {...of} words={words('en')} />
  ));
  type(screen.getByLabelText(/for sales/), 'Mia Ek');
  expect(screen.getByRole('status').textContent).toContain('Proposed');
  type(screen.getByLabelText(/for operations/), 'Jan Berg');
  expect(screen.getByRole('status').textContent).toContain('Agreed by Mia Ek and Jan Berg');
});

it('a change takes the picture it shows by one press, looked at before it is kept', async () => {
  const draft = withItem(
    newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
    'changes',
    { id: 'board', title: both('A board') },
  );
  const taken = { picture: { type: 'image/png' as const, width: 96, height: 60, data: 'AAAA' }, areas: [] };
  const kept = { draft };
  const asked: unknown[] = [];
  const on = {
    edit: (change: (before: Draft) => Draft) => (kept.draft = change(kept.draft)),
    picture: async (at: unknown) => (asked.push(at), taken),
  };
  render(
    <ShownStill
      list="changes"
      item={itemsIn(draft, 'changes')[0]!}
      path={['stills', 'now']}
      called="Picture of the screen now"
      optional={null}
      draft={draft}
      words={wordsIn(authorWords, 'en')}
      on={on}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Take a picture: Picture of the screen now' }));
  expect(await screen.findByText(/Fields, names and numbers are covered/)).toBeDefined();
  expect([asked, kept.draft]).toEqual([[null], draft]);
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(itemsIn(kept.draft, 'changes')[0]!['stills']).toEqual({ now: 'board-stills-now' });
});
