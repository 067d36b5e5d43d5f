import { expect, test } from 'vitest';
import type { Description } from '../../../utils/core/anchors/description';
import { globOf } from '../../../utils/core/authoring/route-glob';
import { stepsFrom, type RecordedAct } from '../../../utils/core/authoring/recording';
import { holdsTyped, typedMarks } from '../../../utils/core/authoring/typed-words';
import { withoutTyped } from '../../../utils/core/authoring/without-typed';

const typed = (...values: string[]) => ({
  salt: 'a',
  marks: new Set(values.flatMap(value => typedMarks(value, 'a'))),
});

test('what was typed is known again wherever the page shows it, and cannot be read back', () => {
  const words = typed('Zephyrine Quillfeather', 'Bo Ek', '48 350 kr');
  for (const shown of [
    'Quillfeather, Zephyrine',
    'Call with Zephyrine',
    'zephyrine',
    'bo ek',
    '$48,350 open',
  ])
    expect(holdsTyped(shown, words), shown).toBe(true);
  expect(JSON.stringify([...words.marks])).not.toMatch(/[a-z]/i);
});

test('a number is known again however it is written, and by all of its digits', () => {
  const words = typed('1.250,50 kr');
  expect(holdsTyped('kr 1 250 50', words)).toBe(true);
  expect(holdsTyped('125050', words)).toBe(true);
  expect(holdsTyped('12505', words)).toBe(false);
  expect(typedMarks('12', 'a')).toEqual([]);
  expect(typedMarks('12a34', 'a')).toHaveLength(1);
});

test('a name of two letters is known again in lower case too; two letters that are none are not kept', () => {
  expect(typedMarks('Bo', 'a')).toHaveLength(1);
  expect(typedMarks('bo', 'a')).toEqual([]);
  expect(holdsTyped('ring bo i dag', typed('Bo'))).toBe(true);
  expect(holdsTyped('anything', typed())).toBe(false);
});

test('words that every app is made of stay, though they were typed', () => {
  const words = typed('Call the deal owner');
  expect(holdsTyped('Deal owner', words)).toBe(false);
});

test('the marks of two recordings cannot be held against each other', () => {
  expect(typedMarks('Quillfeather', 'a')).not.toEqual(typedMarks('Quillfeather', 'b'));
});

test('a description loses every clue that was typed, and keeps its place', () => {
  const at: Description = {
    v: 1,
    role: 'button',
    name: 'call zephyrine',
    seen: {
      tag: 'button',
      also: ['zephyrine', 'call'],
      heading: 'quillfeather',
      before: ['zephyrine', 'notes'],
      parent: ['region', 'zephyrine quillfeather'],
      box: [1, 2, 3, 4, 5, 6],
      order: [1, 2, 3, 4],
      marks: { names: 'Zephyrine', keys: 'k', roles: 'r', at: 0 },
      rivals: [{ name: 'mail zephyrine', before: ['quillfeather'] }],
    },
  };
  const words = typed('Zephyrine Quillfeather');
  expect(withoutTyped(at, text => holdsTyped(text, words))).toEqual({
    v: 1,
    role: 'button',
    seen: {
      tag: 'button',
      also: ['call'],
      before: ['notes'],
      parent: ['region', ''],
      box: [1, 2, 3, 4, 5, 6],
      order: [1, 2, 3, 4],
      marks: { names: 'Zephyrine', keys: 'k', roles: 'r', at: 0 },
      rivals: [{ before: [] }],
    },
  });
});

test.each([
  ['/#/deals/4711/show', '/#/deals/*/show'],
  ['/contacts?filter=%7B%22name%22%3A%22Anna%22%7D', '/contacts**'],
  ['/#/contacts/create', '/#/contacts/create'],
  ['/accounts/acme-holding', '/accounts/*'],
])('an address is kept as that of any such page: %s', (route, glob) => expect(globOf(route)).toBe(glob));

const act = (kind: RecordedAct['kind'], role: string, name: string): RecordedAct => ({
  kind,
  role,
  name,
  at: { v: 1, name },
  became: [],
});

test('ux 46: recording drafts "Select {name}" / "Välj {namn}", events on one field merge, and a choice is no step', () => {
  const steps = stepsFrom([
    act('click', 'button', 'Add contact'),
    act('click', 'textbox', 'First name'),
    act('input', 'textbox', 'First name'),
    act('change', 'textbox', 'First name'),
    act('click', 'combobox', 'Company'),
    act('click', 'option', ''),
    act('click', 'button', 'Save'),
    act('submit', 'form', ''),
  ]);
  expect(steps.map(({ title, advance }) => [title.en, title['sv'], advance.on])).toEqual([
    ['Select Add contact', 'Välj Add contact', 'click'],
    ['Fill in First name', 'Fyll i First name', 'change'],
    ['Select Company', 'Välj Company', 'click'],
    ['Select Save', 'Välj Save', 'click'],
  ]);
});

test('sending a form by Enter is part of filling in its field', () => {
  const steps = stepsFrom([act('input', 'searchbox', 'Search'), act('submit', 'form', '')]);
  expect(steps.map(({ title }) => title.en)).toEqual(['Fill in Search']);
});

test('steps recorded behind others get ids of their own', () => {
  const taken = [{ id: 'step-1' }, { id: 'step-3' }];
  expect(
    stepsFrom([act('click', 'link', 'A'), act('click', 'link', 'B')], taken).map(({ id }) => id),
  ).toEqual(['step-4', 'step-5']);
});
