import { formatSource } from '../packs/format-source';
import type { Finding, PackPath } from '../packs/finding';
import { lintSource } from '../packs/lint';
import { HEAD_FILE, LISTS } from '../packs/source-format';

export type ListName = (typeof LISTS)[number];

/** Something in a list of a pack: it has an id, and may have everything else or nothing yet. */
export type DraftItem = { id: string } & Record<string, unknown>;

/**
 * A pack being written: the values of its files, finished or not. Nothing in it is changed in place, so that an older
 * one stays good for undoing.
 */
export interface Draft {
  head: Record<string, unknown>;
  lists: Partial<Record<ListName, readonly DraftItem[]>>;
  /** Pictures by file name, base64. */
  pictures: Record<string, string>;
}

/** A pack with one app and nothing said yet. */
export function newDraft(
  id: string,
  owner: string,
  app: { title: string; kind: 'crm' | 'meeting' | 'other'; address: string },
): Draft {
  const both = (words: string) => ({ en: words, sv: words });
  return {
    head: {
      id,
      title: both(app.title),
      owner,
      apps: [{ id: 'app', title: both(app.title), kind: app.kind, addresses: [app.address] }],
    },
    lists: {},
    pictures: {},
  };
}

export const itemsIn = (draft: Draft, list: ListName): readonly DraftItem[] => draft.lists[list] ?? [];

const withList = (draft: Draft, list: ListName, items: readonly DraftItem[]): Draft => ({
  ...draft,
  lists: { ...draft.lists, [list]: items },
});

/** Adds an item at the end, or puts it in the place of the one with its id. */
export function withItem(draft: Draft, list: ListName, item: DraftItem): Draft {
  const items = itemsIn(draft, list);
  const at = items.findIndex(({ id }) => id === item.id);
  return withList(draft, list, at < 0 ? [...items, item] : items.with(at, item));
}

export const withoutItem = (draft: Draft, list: ListName, id: string): Draft =>
  withList(
    draft,
    list,
    itemsIn(draft, list).filter(item => item.id !== id),
  );

/** The same values in another order; a place that is not there changes nothing. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  if (from === to || !(from in items) || !(to in items)) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, items[from]!);
}

/**
 * Sets one field of an item, `undefined` takes it out, and what held nothing else goes with it.
 * @param path within the item, such as `['title', 'sv']` or `['steps', 2, 'body', 'en']`; one past a list's end adds to it
 */
export function withField(draft: Draft, list: ListName, id: string, path: PackPath, value: unknown): Draft {
  const item = itemsIn(draft, list).find(each => each.id === id);
  return item ? withItem(draft, list, setIn(item, path, value) as DraftItem) : draft;
}

function setIn(within: unknown, [key, ...rest]: PackPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(within) ? within : [];
    return value === undefined && rest.length === 0
      ? list.toSpliced(key, 1)
      : list.toSpliced(key, 1, setIn(list[key], rest, value) ?? {});
  }
  const { [key]: before, ...others } = (within ?? {}) as Record<string, unknown>;
  const after = setIn(before, rest, value);
  // In the same place as before, so that the form does not jump.
  if (after === undefined) return Object.keys(others).length > 0 ? others : undefined;
  return before === undefined ? { ...others, [key]: after } : { ...(within as object), [key]: after };
}

/** An id that nobody in the list has, from words: "Log a call" is `log-a-call`. */
export function freeId(words: string, taken: readonly { id: string }[]): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  const stem = plain || 'untitled';
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.some(item => item.id === id)) return id;
  }
}

/** The files of the pack's folder, the very same as in git. */
export function filesOf({ head, lists, pictures }: Draft): Record<string, string> {
  const files: Record<string, string> = { ...pictures };
  const write = (file: string, value: unknown): void => {
    const formatted = formatSource(file, JSON.stringify(value));
    if (formatted?.ok) files[file] = formatted.text;
  };
  write(HEAD_FILE, head);
  for (const list of LISTS) if (lists[list]?.length) write(`${list}.json`, lists[list]);
  return files;
}

/** What the command line would say of it, now. */
export const findingsOf = (draft: Draft, today: string): Finding[] =>
  lintSource(filesOf(draft), today).findings;
