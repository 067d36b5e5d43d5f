import type { Condition, Pack } from './pack';

/** One thing of a pack, such as a tip, that differs between two releases. */
export interface Difference {
  list: ListName;
  id: string;
  /** What people call it: its title in English. */
  title: string;
  kind: 'new' | 'gone' | 'changed';
  /** For `changed`: what, field by field, in the order of the format. Empty otherwise. */
  fields: FieldDifference[];
}

export interface FieldDifference {
  /** `text`: words that reps read. `place`: where it stands on the page. `when`: for whom a step is. `other`: everything else. */
  kind: 'text' | 'place' | 'when' | 'other';
  /** Written out, such as `body` or `steps.open.title`. */
  field: string;
  /** Language of a text. */
  language?: string;
  before: string | null;
  now: string | null;
}

/** The lists of a pack that are compared thing by thing: all whose things have ids. `pack` is what is left. */
export type ListName = string;

type Item = Record<string, unknown> & { id: string };

/** Fields that say where something stands on a page. */
const PLACES = new Set(['anchor', 'where', 'start', 'at', 'addresses']);

/** What a release changes against the one before it, thing by thing. The order of things in a list says nothing. */
export function diffPacks(before: Pack, now: Pack): Difference[] {
  const found: Difference[] = [];
  const lists = Object.keys({ ...before, ...now }).filter(
    key => isNamed(before[key as keyof Pack]) && isNamed(now[key as keyof Pack]),
  );
  const listOf = (pack: Pack, list: string) => byId((pack[list as keyof Pack] ?? []) as object[]);
  const head = (pack: Pack) =>
    Object.fromEntries(Object.entries(pack).filter(([key]) => !lists.includes(key))) as Item;
  const changed = compareItems(head(before), head(now));
  if (before.id !== now.id) changed.push({ kind: 'other', field: 'id', before: before.id, now: now.id });
  if (changed.length > 0)
    found.push({ list: 'pack', id: now.id, title: now.title.en, kind: 'changed', fields: changed });
  for (const list of lists) {
    const [old, fresh] = [listOf(before, list), listOf(now, list)];
    for (const [id, item] of fresh) {
      const was = old.get(id);
      if (!was) found.push({ list, id, title: titleOf(item), kind: 'new', fields: [] });
      else {
        const fields = compareItems(was, item);
        if (fields.length > 0) found.push({ list, id, title: titleOf(item), kind: 'changed', fields });
      }
    }
    for (const [id, item] of old)
      if (!fresh.has(id)) found.push({ list, id, title: titleOf(item), kind: 'gone', fields: [] });
  }
  return found;
}

const isNamed = (value: unknown) =>
  value === undefined ||
  (Array.isArray(value) && value.every(item => isObject(item) && typeof item['id'] === 'string'));
const byId = (items: readonly object[]) => new Map((items as Item[]).map(item => [item.id, item]));

/** The title, or what else a thing is called by. */
function titleOf(item: Item): string {
  for (const field of ['title', 'term', 'question', 'name']) {
    const said = item[field];
    if (typeof said === 'string') return said;
    if (isText(said)) return said['en']!;
  }
  return item.id;
}

function compareItems(before: Item, now: Item): FieldDifference[] {
  const found: FieldDifference[] = [];
  const walk = (path: string, was: unknown, is: unknown): void => {
    if (write(was) === write(is)) return;
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (last === 'when' && sayWhen(was) !== sayWhen(is))
      found.push({ kind: 'when', field: path, before: sayWhen(was), now: sayWhen(is) });
    else if (PLACES.has(last)) found.push({ kind: 'place', field: path, before: write(was), now: write(is) });
    else if (isText(was) || isText(is)) {
      for (const language of languagesOf(was, is)) {
        const [old, fresh] = [wordsOf(was, language), wordsOf(is, language)];
        if (old !== fresh) found.push({ kind: 'text', field: path, language, before: old, now: fresh });
      }
    } else if (Array.isArray(was) || Array.isArray(is)) walkLists(path, asList(was), asList(is));
    else if (isObject(was) && isObject(is)) {
      for (const key of new Set([...Object.keys(is), ...Object.keys(was)]))
        walk(join(path, key), was[key], is[key]);
    } else found.push({ kind: 'other', field: path, before: write(was), now: write(is) });
  };
  const walkLists = (path: string, was: unknown[], is: unknown[]): void => {
    const named = [...was, ...is].every(item => isObject(item) && typeof item['id'] === 'string');
    const keyed = (items: unknown[]) =>
      new Map(items.map((item, i) => [named ? (item as Item).id : String(i + 1), item]));
    const [old, fresh] = [keyed(was), keyed(is)];
    for (const key of new Set([...fresh.keys(), ...old.keys()]))
      walk(join(path, key), old.get(key), fresh.get(key));
    const order = [...fresh.keys()].filter(key => old.has(key)).join();
    if (named && order !== [...old.keys()].filter(key => fresh.has(key)).join())
      found.push({
        kind: 'other',
        field: join(path, 'order'),
        before: [...old.keys()].join(', '),
        now: [...fresh.keys()].join(', '),
      });
  };
  for (const key of new Set([...Object.keys(now), ...Object.keys(before)]))
    if (key !== 'id') walk(key, before[key], now[key]);
  return found;
}

/** For whom a step is: whether it must be there, and what; such as "not there: Confirm". */
function sayWhen(when: unknown): string | null {
  if (!isObject(when)) return null;
  const { is, at } = when as unknown as Condition;
  const name = at?.name ?? at?.near ?? at?.within ?? at?.id;
  const what = typeof name === 'object' ? (name['en'] ?? Object.values(name)[0]) : name;
  return what === undefined ? is : `${is}: ${what}`;
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const write = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is Record<string, string> =>
  isObject(value) &&
  typeof value['en'] === 'string' &&
  Object.values(value).every(words => typeof words === 'string');
const wordsOf = (value: unknown, language: string): string | null =>
  (isText(value) ? value[language] : undefined) ?? null;
const languagesOf = (...values: unknown[]): Set<string> =>
  new Set(values.flatMap(value => (isText(value) ? Object.keys(value) : [])));
