import { expect, test } from 'vitest';
import { cutAtTerms } from '../../../utils/core/glossary/find-terms';

const marked = (text: string, ...terms: string[]) =>
  cutAtTerms(text, terms).flatMap(({ text: piece, term }) =>
    term === undefined ? [] : [`${piece}=${term}`],
  );

test('a word of the glossary is found where it first stands, whatever its capitals and ending', () => {
  expect(marked('Tasks wait: a task has a day.', 'Task')).toEqual(['Tasks=0']);
  expect(marked('Skriv uppgiften här.', 'Uppgift')).toEqual(['uppgiften=0']);
});

test('of two that overlap the longer is meant', () => {
  expect(marked('A pending task is a task.', 'Task', 'Pending task')).toEqual(['pending task=1', 'task=0']);
});

test('part of another word is not the word', () => {
  expect(marked('Multitasking in a hotel', 'Task', 'Hot')).toEqual([]);
});

test('whatever stands in a glossary is words, not a pattern', () => {
  expect(marked('Upcoming (staplarna) and a+b', '(staplarna)', 'a+b', '.*')).toEqual([
    '(staplarna)=0',
    'a+b=1',
  ]);
});

test('the pieces together are the text', () => {
  for (const text of ['', 'task', 'Plan a task, then a deal.', 'no word of it'])
    expect(
      cutAtTerms(text, ['task', 'deal'])
        .map(piece => piece.text)
        .join(''),
    ).toBe(text);
});
