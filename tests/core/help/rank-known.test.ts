import { describe, expect, it } from 'vitest';
import { rankKnown, type AskedAbout } from '../../../utils/core/help/rank-known';

const here: AskedAbout = {
  anchor: '{"name":"Save"}',
  role: 'button',
  name: 'Save',
  feature: 'crm/task',
  words: 'Where did the report go?',
};
const near = (one: Partial<AskedAbout>, at: AskedAbout = here) =>
  rankKnown([{ words: '', ...one }], at).map(each => each.near);

describe('what was asked before', () => {
  it('comes by element, then by feature, then by words, and not at all where nothing is alike', () => {
    const all = [
      { id: 'nothing', words: 'Pizza on Friday' },
      { id: 'words', words: 'The report is empty' },
      { id: 'feature', feature: 'crm/task', words: '' },
      { id: 'element', anchor: here.anchor, words: '' },
    ];
    expect(rankKnown(all, here).map(({ id, near: how }) => [id, how])).toEqual([
      ['element', 'element'],
      ['feature', 'feature'],
      ['words', 'words'],
    ]);
  });

  it('among equals keeps its order, and of two at one element the one with like words comes first', () => {
    const all = ['a', 'b', 'c'].map(id => ({ id, anchor: here.anchor, words: '' }));
    const alike = { id: 'd', anchor: here.anchor, words: 'A report that is gone' };
    expect(rankKnown([...all, alike], here).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('is of this element by its role and name too, whatever the capitals and blanks around it', () => {
    expect(near({ role: 'button', name: ' save ' })).toEqual(['element']);
    expect(near({ role: 'link', name: 'Save' })).toEqual([]);
    expect(near({ role: 'button', name: 'Send' })).toEqual([]);
  });

  it('an element without a name, or whose name was masked, is no other such', () => {
    const nameless = { role: 'button', name: '', words: '' };
    const masked = { role: 'row', name: '[content]', words: '' };
    expect(near(nameless, nameless)).toEqual([]);
    expect(near(masked, masked)).toEqual([]);
    expect(near({ feature: undefined }, { words: '' })).toEqual([]);
  });

  it('is alike from half of the shorter text’s words on, and words that say nothing do not count', () => {
    const asked = (words: string) => ({ words });
    expect(near(asked('report budget'), asked('report forecast'))).toEqual(['words']);
    expect(near(asked('report budget forecast'), asked('report pipeline target'))).toEqual([]);
    expect(near(asked('where is the'), asked('where is the'))).toEqual([]);
    expect(near(asked('var finns det'), asked('var finns det'))).toEqual([]);
  });

  it('a word is the same with another ending, in English and Swedish', () => {
    const asked = (words: string) => ({ words });
    expect(near(asked('reports'), asked('REPORT'))).toEqual(['words']);
    expect(near(asked('rapporterna'), asked('rapporten'))).toEqual(['words']);
  });
});
