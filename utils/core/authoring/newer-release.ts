import type { Difference } from '../packs/diff';
import { LISTS } from '../packs/source-format';
import { differencesBetween } from './draft-differences';
import type { Draft, DraftItem } from './draft';

/** A thing of a list, or with list `pack` a field of the head, named by its id. */
export interface Thing {
  /** A list of the pack or, in the head, of people and apps. */
  list: string;
  id: string;
  /** What taking it in would change in the draft. Empty where only a picture differs. */
  differences: readonly Difference[];
}

/** What a release says that came out after a draft was begun. */
export interface NewerRelease {
  /** Changed there alone: nothing of the draft is lost by taking it in. */
  theirs: Thing[];
  /** Changed there and in the draft, and not alike. */
  both: Thing[];
}

/**
 * Holds a draft against a release that came after the one it was begun from, thing by thing.
 * @param base the release that the draft was begun from, with what was taken in of later ones
 */
export function newerRelease(base: Draft, mine: Draft, theirs: Draft): NewerRelease {
  const [was, here, there] = [thingsIn(base), thingsIn(mine), thingsIn(theirs)];
  const differences = differencesBetween(mine, theirs);
  const found: NewerRelease = { theirs: [], both: [] };
  for (const [key, { list, id }] of new Map([...there, ...here])) {
    const [before, own, other] = [was, here, there].map(things => written(things.get(key)?.value));
    if (other === before || other === own) continue;
    const said = differences.flatMap(each => partOf(each, list, id));
    found[own === before ? 'theirs' : 'both'].push({ list, id, differences: said });
  }
  return found;
}

/** The draft with these things as the release has them; everything else stays as it is. */
export function withTheirs(
  draft: Draft,
  theirs: Draft,
  things: readonly Pick<Thing, 'list' | 'id'>[],
): Draft {
  const there = thingsIn(theirs);
  return things.reduce((next, { list, id }) => put(next, list, id, there.get(keyOf(list, id))?.value), draft);
}

/** A draft, and the release it is compared with, if it goes on from one: what is undone is undone in both. */
export interface Written {
  draft: Draft;
  /** Of each thing the release that it was begun from, or the later one that it was taken in from. */
  base?: Draft;
}

/**
 * Takes things of a later release in. Whatever the draft then has as that release has it is no difference any more, and
 * what is written on is told against that release.
 */
export function withTaken(
  { draft, base }: Written,
  theirs: Draft,
  things: readonly Pick<Thing, 'list' | 'id'>[],
): Written {
  const now = withTheirs(draft, theirs, things);
  if (!base) return { draft: now };
  const [here, there] = [thingsIn(now), thingsIn(theirs)];
  const alike = [...new Map([...thingsIn(base), ...here, ...there])].flatMap(([key, thing]) =>
    written(here.get(key)?.value) === written(there.get(key)?.value) ? [thing] : [],
  );
  return { draft: now, base: withTheirs(base, theirs, alike) };
}

/**
 * Keeps the draft's own of things that a later release changed too: the draft stays as it is, and what it says of them is
 * told against that release from then on.
 */
export function withKept(
  { draft, base }: Written,
  theirs: Draft,
  things: readonly Pick<Thing, 'list' | 'id'>[],
): Written {
  return base ? { draft, base: withTheirs(base, theirs, things) } : { draft };
}

interface Value {
  item: unknown;
  /** Of a still: its files. */
  pictures: Draft['pictures'];
}

const keyOf = (list: string, id: string): string => `${list} ${id}`;

function thingsIn({ head, lists, pictures }: Draft): Map<string, { list: string; id: string; value: Value }> {
  const found = new Map<string, { list: string; id: string; value: Value }>();
  const add = (list: string, id: string, item: unknown): void => {
    const files = list === 'stills' ? picturesOf(pictures, id) : {};
    found.set(keyOf(list, id), { list, id, value: { item, pictures: files } });
  };
  for (const [field, value] of Object.entries({ ...head, ...lists }))
    if (isNamed(value)) for (const item of value) add(field, item.id, item);
    else if (field !== 'id' && field !== '$schema') add('pack', field, value);
  return found;
}

function put(draft: Draft, list: string, id: string, value: Value | undefined): Draft {
  const { head, lists, pictures } = draft;
  if (list === 'pack') {
    const { [id]: _before, ...others } = head;
    return { ...draft, head: value ? { ...head, [id]: value.item } : others };
  }
  const inLists = LISTS.find(name => name === list);
  const items = ((inLists ? lists[inLists] : head[list]) ?? []) as readonly DraftItem[];
  const at = items.findIndex(item => item.id === id);
  const item = value?.item as DraftItem | undefined;
  const next =
    item === undefined
      ? items.filter(each => each.id !== id)
      : at < 0
        ? [...items, item]
        : items.with(at, item);
  if (!inLists) return { ...draft, head: { ...head, [list]: next } };
  const own = list === 'stills' ? picturesOf(pictures, id) : {};
  const others = Object.entries(pictures).filter(([file]) => !(file in own));
  return {
    ...draft,
    lists: { ...lists, [inLists]: next },
    pictures: { ...Object.fromEntries(others), ...value?.pictures },
  };
}

const picturesOf = (pictures: Draft['pictures'], id: string): Draft['pictures'] =>
  Object.fromEntries(Object.entries(pictures).filter(([file]) => /([^/]*)\.\w+$/.exec(file)?.[1] === id));

const isNamed = (value: unknown): value is readonly DraftItem[] =>
  Array.isArray(value) && value.every(item => typeof (item as Partial<DraftItem> | null)?.id === 'string');

/** Of what is said of the pack itself, the one field. */
function partOf(difference: Difference, list: string, id: string): Difference[] {
  if (difference.list !== list) return [];
  if (list !== 'pack') return difference.id === id ? [difference] : [];
  const fields = difference.fields.filter(({ field }) => field.split('.')[0] === id);
  return fields.length > 0 ? [{ ...difference, fields }] : [];
}

/** The same text for the same value, in whatever order its fields were written. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
