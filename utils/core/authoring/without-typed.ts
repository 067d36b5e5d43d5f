import type { Description } from '../anchors/description';

/**
 * A description without any clue that `isPrivate` names. Shape and place stay: they say where a thing is and nothing
 * of what somebody entered.
 */
export function withoutTyped(description: Description, isPrivate: (text: string) => boolean): Description {
  return clean(description, isPrivate) as Description;
}

/** Hashes of twelve bits and numbers cannot be read; they stay. */
const UNREADABLE = new Set(['marks', 'v', 'box', 'order', 'row', 'role', 'tag', 'type', 'lang']);

function clean(value: unknown, isPrivate: (text: string) => boolean): unknown {
  if (Array.isArray(value))
    return value
      .filter(each => typeof each !== 'string' || !isPrivate(each))
      .map(each => clean(each, isPrivate));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, part]) => {
    if (UNREADABLE.has(key)) return [[key, part]];
    // Its role and its name, each in its place.
    if (key === 'parent' && Array.isArray(part))
      return [[key, part.map(each => (isPrivate(String(each)) ? '' : each))]];
    if (typeof part === 'string') return isPrivate(part) ? [] : [[key, part]];
    return [[key, clean(part, isPrivate)]];
  });
  return Object.fromEntries(kept);
}
