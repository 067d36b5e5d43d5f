import type { Draft, DraftItem, ListName } from './draft';

/** What differs between two states of a draft, part by part. A picture that is null was taken out. */
export interface DraftChange {
  head?: Draft['head'];
  lists?: Partial<Record<ListName, readonly DraftItem[]>>;
  pictures?: Record<string, string | null>;
}

/**
 * The parts that are not the same objects any more, so that saving a letter does not send the whole pack. Null when
 * nothing was changed. Holds because nothing in a draft is changed in place.
 */
export function changeBetween(before: Draft, now: Draft): DraftChange | null {
  const lists = (Object.keys({ ...before.lists, ...now.lists }) as ListName[]).filter(
    list => before.lists[list] !== now.lists[list],
  );
  const pictures = Object.keys({ ...before.pictures, ...now.pictures }).filter(
    file => before.pictures[file] !== now.pictures[file],
  );
  const change: DraftChange = {
    ...(before.head !== now.head && { head: now.head }),
    ...(lists.length > 0 && { lists: Object.fromEntries(lists.map(list => [list, now.lists[list] ?? []])) }),
    ...(pictures.length > 0 && {
      pictures: Object.fromEntries(pictures.map(file => [file, now.pictures[file] ?? null])),
    }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** The draft as it is after a change: `withChange(a, changeBetween(a, b))` says the same as `b`. */
export function withChange(draft: Draft, { head, lists, pictures }: DraftChange): Draft {
  const kept = Object.entries({ ...draft.pictures, ...pictures }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    head: head ?? draft.head,
    lists: lists ? { ...draft.lists, ...lists } : draft.lists,
    pictures: pictures ? Object.fromEntries(kept) : draft.pictures,
  };
}
