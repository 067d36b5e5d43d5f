import { describe, expect, it } from 'vitest';
import { newDraft, withItem, type Draft } from '../../../utils/core/authoring/draft';
import { changeBetween, withChange } from '../../../utils/core/authoring/draft-change';
import { readKept } from '../../../utils/core/authoring/draft-format';
import { draftFromFiles, draftOf } from '../../../utils/core/authoring/draft-source';
import type { Pack } from '../../../utils/core/packs/pack';
import { worded } from '../../worded';
import { aPack } from '../packs/a-pack';
import { aPicture } from '../packs/a-picture';

const PNG = aPicture(20, 10);
const WEBP = aPicture(20, 10, 'VP8X');
const aStill = (id: string, picture: string) => ({
  id,
  title: { en: id },
  width: 20,
  height: 10,
  areas: [],
  picture,
});
const first = newDraft('my-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });

describe('a draft that was kept', () => {
  it('is read as it was', () => {
    expect(readKept({ format: 1, draft: first })).toEqual({ ok: true, draft: first });
  });

  it('is lifted format by format, and opens in none that lacks a step', () => {
    const marked = (mark: string) => (draft: Record<string, unknown>) => ({
      ...draft,
      head: { ...(draft['head'] as object), [mark]: true },
    });
    const steps = { 1: marked('second'), 2: marked('third') };
    expect(readKept({ format: 1, draft: first }, steps, 3)).toMatchObject({
      ok: true,
      draft: { head: { id: 'my-tips', second: true, third: true } },
    });
    const later = readKept({ format: 2, draft: first }, steps, 3);
    expect(later.ok && later.draft.head).toEqual({ ...first.head, third: true });
    expect(readKept({ format: 1, draft: first }, { 2: marked('third') }, 3)).toEqual({
      ok: false,
      why: 'damaged',
    });
  });

  it('is left alone where a newer Foothold wrote it', () => {
    expect(readKept({ format: 2, draft: first })).toEqual({ ok: false, why: 'newer' });
  });

  it.each([
    ['no format', { format: 0, draft: first }],
    ['half a format', { format: 0.5, draft: first }],
    ['nothing', { format: 1, draft: null }],
    ['words', { format: 1, draft: 'tips' }],
    ['a list', { format: 1, draft: [] }],
    ['no head', { format: 1, draft: { ...first, head: undefined } }],
    ['a list for a head', { format: 1, draft: { ...first, head: [] } }],
    ['no lists', { format: 1, draft: { ...first, lists: null } }],
    ['no pictures', { format: 1, draft: { ...first, pictures: 1 } }],
  ])('is called damaged, and not opened, where it holds %s', (_, kept) => {
    expect(readKept(kept)).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('what is saved of a draft', () => {
  const tip = { id: 'a' };
  const pictured: Draft = { ...withItem(first, 'tips', tip), pictures: { 'stills/a.png': 'AAAA' } };

  it('is nothing where nothing was changed', () => {
    expect(changeBetween(pictured, { ...pictured })).toBeNull();
  });

  it('is the part that was changed and no other', () => {
    const renamed = { ...pictured, head: { ...pictured.head, owner: 'Bo' } };
    expect(changeBetween(pictured, renamed)).toEqual({ head: renamed.head });
    const more = withItem(pictured, 'glossary', { id: 'term' });
    expect(changeBetween(pictured, more)).toEqual({ lists: { glossary: [{ id: 'term' }] } });
    const without: Draft = { ...pictured, lists: {} };
    expect(changeBetween(pictured, without)).toEqual({ lists: { tips: [] } });
    const other = { ...pictured, pictures: { 'stills/b.png': 'BBBB' } };
    expect(changeBetween(pictured, other)).toEqual({
      pictures: { 'stills/a.png': null, 'stills/b.png': 'BBBB' },
    });
  });

  it('makes of the draft before the draft after', () => {
    const now: Draft = {
      head: { id: 'other' },
      lists: { ...pictured.lists, glossary: [{ id: 'term' }] },
      pictures: { 'stills/b.png': 'BBBB' },
    };
    expect(withChange(pictured, changeBetween(pictured, now)!)).toEqual(now);
    expect(withChange(pictured, { head: now.head })).toEqual({ ...pictured, head: now.head });
  });
});

describe('a pack in force as the draft of its next release', () => {
  const pack = {
    ...(structuredClone(aPack) as unknown as Pack),
    champions: [],
    stills: [aStill('drawn', PNG), aStill('seen', WEBP)],
  } as unknown as Pack;

  it('has each picture as a file named for its still, by what it is', () => {
    const draft = draftOf(pack);
    expect(draft.pictures).toEqual({ 'stills/drawn.png': PNG, 'stills/seen.webp': WEBP });
    expect(draft.lists.stills!.map(still => Object.keys(still).includes('picture'))).toEqual([false, false]);
  });

  it('writes nothing for a list without anything in it', () => {
    const draft = draftOf(pack);
    expect(draft.head).toMatchObject({ id: pack.id, owner: pack.owner });
    expect(draft.head).not.toHaveProperty('champions');
    expect(draftOf({ ...pack, glossary: [] }).lists).not.toHaveProperty('glossary');
  });
});

describe('files that are no draft', () => {
  const head = JSON.stringify(first.head);
  const faults = (files: Record<string, string>) => {
    const read = draftFromFiles(files);
    return read.ok ? [] : read.faults;
  };

  it.each(['[]', 'null', '"my-tips"', '7'])('a head of %s is refused with what it should be', text => {
    expect(faults({ 'pack.json': text })).toEqual([
      { file: 'pack.json', line: 1, fault: { code: 'not an object' } },
    ]);
  });

  it.each(['{}', '[null]', '[[]]', '[{"name":"a"}]', '[{"id":7}]'])('a list of %s is refused too', text => {
    expect(faults({ 'pack.json': head, 'tips.json': text })).toEqual([
      { file: 'tips.json', line: 1, fault: { code: 'not a list of things' } },
    ]);
  });

  it('say which file is missing, has another name, or is a picture that no browser would fetch', () => {
    expect(faults({})).toEqual([{ file: 'pack.json', line: 1, fault: { code: 'head not chosen' } }]);
    const [named] = faults({ 'pack.json': head, 'tip.json': '[]', 'notes.txt': '' });
    expect(named).toMatchObject({ file: 'tip.json', fault: { code: 'unknown file' } });
    expect(worded(named!).mend).toMatch(
      /^Rename it to one of pack\.json, [a-z.]+, .*tips\.json.*, or leave it out\.$/,
    );
    const [large] = faults({ 'pack.json': head, 'stills/a.webp': 'A'.repeat(4_000_000) });
    expect(large).toMatchObject({ file: 'stills/a.webp', fault: { code: 'picture too large' } });
    expect(faults({ 'pack.json': head, 'stills/a.webp': WEBP })).toEqual([]);
  });
});
