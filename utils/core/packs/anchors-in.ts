import type { Anchor } from '../anchors/description';
import type { PackPath } from './finding';

/** Everything in a pack, or in one being written, that points at a thing on a page, with its place. In the format's order. */
export function anchorsIn(value: unknown, path: PackPath = []): { path: PackPath; anchor: Anchor }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isAnchor(value)) return [{ path, anchor: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => anchorsIn(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) => anchorsIn(item, [...path, key]));
}

export function isAnchor(value: object): value is Anchor {
  return 'v' in value && value.v === 1 && CLUES.some(clue => clue in value);
}

const CLUES = ['name', 'near', 'within', 'id', 'seen'];
