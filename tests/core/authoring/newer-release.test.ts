import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDraft, withField, withItem, withoutItem, type Draft } from '../../../utils/core/authoring/draft';
import {
  newerRelease,
  withKept,
  withTaken,
  withTheirs,
  type Thing,
} from '../../../utils/core/authoring/newer-release';

const begun = newDraft('p', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' });
const both = (words: string) => ({ en: words, sv: words });
const names = (things: readonly Thing[]) => things.map(({ list, id }) => `${list} ${id}`);

/** A release, or a draft, with few enough things that three of them differ in every way there is. */
const aDraft: fc.Arbitrary<Draft> = fc
  .record({
    tips: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('one', 'two', 'three')),
    stills: fc.dictionary(fc.constantFrom('s', 't'), fc.constantFrom('AAAA', 'BBBB')),
    champions: fc.dictionary(fc.constantFrom('mia', 'lo'), fc.constantFrom('Mia', 'Lo')),
    quiet: fc.option(fc.constantFrom('calls', 'never'), { nil: undefined }),
  })
  .map(({ tips, stills, champions, quiet }) => {
    let draft: Draft = { ...begun, head: { ...begun.head, ...(quiet && { quiet }) } };
    for (const [id, words] of Object.entries(tips))
      draft = withItem(draft, 'tips', { id, title: both(words) });
    for (const id of Object.keys(stills)) draft = withItem(draft, 'stills', { id });
    const people = Object.entries(champions).map(([id, name]) => ({ id, name }));
    return {
      ...draft,
      head: { ...draft.head, ...(people.length > 0 && { champions: people }) },
      pictures: Object.fromEntries(
        Object.entries(stills).map(([id, picture]) => [`stills/${id}.webp`, picture]),
      ),
    };
  });
const three = [aDraft, aDraft, aDraft] as const;
const none = { theirs: [], both: [] };

describe('a release that came after a draft was begun', () => {
  it('nothing that the champion changed is lost by taking in what others changed', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const own = names(newerRelease(base, base, mine).theirs);
        const next = withTheirs(mine, theirs, newerRelease(base, mine, theirs).theirs);
        const lost = names(newerRelease(next, next, mine).theirs);
        expect(own.filter(thing => lost.includes(thing))).toEqual([]);
      }),
    );
  });

  it('taking it in twice changes nothing more, and the differences that stay are the same', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const before = newerRelease(base, mine, theirs);
        const next = withTheirs(mine, theirs, before.theirs);
        const after = newerRelease(base, next, theirs);
        expect(after.theirs).toEqual([]);
        expect(names(after.both)).toEqual(names(before.both));
        expect(withTheirs(next, theirs, before.theirs)).toEqual(next);
      }),
    );
  });

  it('who changed nothing and takes it in has the release', () => {
    fc.assert(
      fc.property(aDraft, aDraft, (base, theirs) => {
        const found = newerRelease(base, base, theirs);
        expect(found.both).toEqual([]);
        expect(newerRelease(theirs, withTheirs(base, theirs, found.theirs), theirs)).toEqual(none);
        expect(newerRelease(base, withTheirs(base, theirs, found.theirs), theirs)).toEqual(none);
      }),
    );
  });

  it('what both changed is taken from it only one by one, as she says', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const { both: disputed } = newerRelease(base, mine, theirs);
        for (const thing of disputed) {
          const left = newerRelease(base, withTheirs(mine, theirs, [thing]), theirs);
          expect(names(left.both)).toEqual(names(disputed).filter(name => name !== names([thing])[0]));
        }
      }),
    );
  });

  it('what was taken in is what the draft is compared with from then on, and what was not stays as it was', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const before = newerRelease(base, mine, theirs);
        const next = withTaken({ draft: mine, base }, theirs, before.theirs);
        expect(newerRelease(next.base!, next.draft, theirs)).toMatchObject({ theirs: [] });
        expect(names(newerRelease(next.base!, next.draft, theirs).both)).toEqual(names(before.both));
        // Only what she wrote herself is told as hers.
        const hers = names(newerRelease(base, base, mine).theirs);
        const told = names(newerRelease(next.base!, next.base!, next.draft).theirs);
        expect(told.filter(name => !hers.includes(name))).toEqual([]);
        const all = withTaken(next, theirs, before.both);
        const left = names(newerRelease(all.base!, all.base!, all.draft).theirs);
        expect(names([...before.theirs, ...before.both]).filter(name => left.includes(name))).toEqual([]);
      }),
    );
  });

  it('what is kept of hers stays as it is, is asked no more, and is what she changes in that release', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const { both: disputed } = newerRelease(base, mine, theirs);
        const next = withKept({ draft: mine, base }, theirs, disputed);
        expect(next.draft).toEqual(mine);
        expect(newerRelease(next.base!, next.draft, theirs)).toMatchObject({ both: [] });
        const hers = names(newerRelease(next.base!, next.base!, next.draft).theirs);
        expect(hers).toEqual(expect.arrayContaining(names(disputed)));
      }),
    );
  });

  it('a field of the pack itself that changed there is said with that field alone', () => {
    const theirs = { ...begun, head: { ...begun.head, owner: 'Grace', title: both('Sales') } };
    const { theirs: found, both: disputed } = newerRelease(begun, begun, theirs);
    expect(disputed).toEqual([]);
    expect(names(found).sort()).toEqual(['pack owner', 'pack title']);
    for (const { id, differences } of found) {
      expect(differences).toHaveLength(1);
      expect(new Set(differences[0]!.fields.map(({ field }) => field))).toEqual(new Set([id]));
      expect(differences[0]!.list).toBe('pack');
    }
    expect(withTheirs(begun, theirs, found).head).toEqual(theirs.head);
  });

  it('the pack’s own id is no difference, and the order in which fields were written is none', () => {
    const tipped = withItem(begun, 'tips', { id: 'a', title: both('One'), owner: 'Ada' });
    const other = withItem(
      { ...begun, head: { ...begun.head, id: 'q', $schema: 'pack.schema.json' } },
      'tips',
      { id: 'a', owner: 'Ada', title: { sv: 'One', en: 'One' } },
    );
    expect(newerRelease(tipped, tipped, other)).toEqual(none);
  });

  it('it says what is new, what both changed and in what they differ', () => {
    const base = withItem(withItem(begun, 'tips', { id: 'a', title: both('One') }), 'tips', { id: 'b' });
    const mine = withField(base, 'tips', 'a', ['title', 'en'], 'Mine');
    const theirs = withItem(
      withoutItem(withField(base, 'tips', 'a', ['title', 'en'], 'Theirs'), 'tips', 'b'),
      'glossary',
      { id: 'deal', term: both('Deal') },
    );
    const found = newerRelease(base, mine, theirs);
    expect(names(found.theirs)).toEqual(['glossary deal', 'tips b']);
    expect(found.theirs.map(({ differences }) => differences[0]?.kind)).toEqual(['new', 'gone']);
    expect(names(found.both)).toEqual(['tips a']);
    expect(found.both[0]!.differences[0]!.fields).toEqual([
      { kind: 'text', field: 'title', language: 'en', before: 'Mine', now: 'Theirs' },
    ]);
  });
});
