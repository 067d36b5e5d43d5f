import { describe, expect, it } from 'vitest';
import { find, type Findable } from '../../../utils/core/searching/find';

const thing = (id: string, titles: string[], oldNames: string[] = [], texts: string[] = []) => ({
  id,
  titles,
  oldNames,
  texts,
});
const ids = (all: readonly (Findable & { id: string })[], typed: string) =>
  find(all, typed).map(({ what }) => what.id);

const stage = thing('stage', ['Stage', 'Steg'], ['Status', 'Läge'], ['Where the deal stands']);
const task = thing('task', ['Plan the next step', 'Planera nästa steg'], [], ['A date for every deal']);
const deals = thing('deals', ['Deal overview', 'Affärsöversikt']);

describe('a rep who searches', () => {
  it('finds a thing by the name it has now', () => expect(ids([task, stage], 'stage')).toEqual(['stage']));

  it('finds it by the name it had, and is told so', () =>
    expect(find([task, stage], 'status')).toEqual([{ what: stage, by: 'Status' }]));

  it('is not told of an old name where the present one matches', () => {
    expect(find([stage], 'stage')[0]).not.toHaveProperty('by');
    expect(find([thing('board', ['Deal board'], ['Deal list'])], 'deal')[0]).not.toHaveProperty('by');
  });

  it('is told the very old name that was typed, of several', () =>
    expect(find([stage], 'läge')).toEqual([{ what: stage, by: 'Läge' }]));

  it('finds a thing by its old name before a sentence that has the word', () => {
    const said = thing('said', ['Report'], [], ['What the status was']);
    expect(ids([said, stage], 'status')).toEqual(['stage', 'said']);
    expect(ids([stage, thing('now', ['Status'])], 'status')).toEqual(['now', 'stage']);
  });

  it('finds in either language, whatever the panel speaks', () =>
    expect(ids([task, stage, deals], 'planera')).toEqual(['task']));

  it('finds with the first letters only', () => expect(ids([task, stage, deals], 'ove')).toEqual(['deals']));

  it('finds a part of a word written together, from four letters on', () => {
    expect(ids([deals], 'översikt')).toEqual(['deals']);
    expect(ids([deals], 'sikt')).toEqual(['deals']);
    expect(ids([deals], 'ikt')).toEqual([]);
    expect(ids([deals], 'kt')).toEqual([]);
  });

  it('gets å, ä and ö right: they come before what only looks like them', () => {
    const hal = thing('hal', ['Hal']);
    const hål = thing('hål', ['Hål']);
    expect(ids([hal, hål], 'hål')).toEqual(['hål', 'hal']);
    expect(ids([hål, hal], 'hal')).toEqual(['hal', 'hål']);
    expect(ids([hål], 'HÅL')).toEqual(['hål']);
    // As some keyboards write it: a letter and a ring.
    expect(ids([hål], 'ha\u030Al')).toEqual(['hål']);
  });

  it('finds only what has every word', () => {
    expect(ids([task, stage], 'next step')).toEqual(['task']);
    expect(ids([task, stage], 'next stage')).toEqual([]);
  });

  it('finds a name before a sentence about it', () =>
    expect(ids([task, thing('deal', ['Deal'])], 'deal')).toEqual(['deal', 'task']));

  it('finds nothing when nothing is typed', () => expect(ids([task], '  – ')).toEqual([]));
});
