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

test('the longer one takes its place whole: the shorter is looked for elsewhere, or not marked', () => {
  expect(cutAtTerms('Pending task: a task', ['task', 'pending task'])).toEqual([
    { text: 'Pending task', term: 1 },
    { text: ': a ' },
    { text: 'task', term: 0 },
  ]);
  expect(cutAtTerms('A pending task', ['task', 'pending task'])).toEqual([
    { text: 'A ' },
    { text: 'pending task', term: 1 },
  ]);
  expect(cutAtTerms('task force', ['sk force', 'task force', 'force'])).toEqual([
    { text: 'task force', term: 1 },
  ]);
});

test('two words that touch are both found', () => {
  expect(marked('(aa)(b)', '(aa)', '(b)')).toEqual(['(aa)=0', '(b)=1']);
  expect(marked('(a)(bb)', '(a)', '(bb)')).toEqual(['(a)=0', '(bb)=1']);
});

test('the pieces stand in the order of the text, and none is empty but that of an empty text', () => {
  expect(cutAtTerms('A deal, then a task', ['task', 'deal'])).toEqual([
    { text: 'A ' },
    { text: 'deal', term: 1 },
    { text: ', then a ' },
    { text: 'task', term: 0 },
  ]);
  expect(cutAtTerms('task', ['task'])).toEqual([{ text: 'task', term: 0 }]);
  expect(cutAtTerms('', ['task'])).toEqual([{ text: '' }]);
});

test('a word with blanks around it is the word, and one of blanks alone is none', () => {
  expect(marked('A task.', ' task ')).toEqual(['task=0']);
  expect(cutAtTerms('A task.', ['', '  ', 'task'])).toEqual([
    { text: 'A ' },
    { text: 'task', term: 2 },
    { text: '.' },
  ]);
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
