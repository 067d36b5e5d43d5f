import type { PackPath } from './finding';

/** The parts of a why card that some rep looks for, in the order in which the card is read. */
export const WHY_PARTS = [
  'before',
  'now',
  'why',
  'number',
  'decidedBy',
  'who',
  'comesBack',
  'vouchedBy',
  'staying',
  'until',
  'review',
  'cannotYet',
  'buildsOn',
  'ask',
  'worries',
] as const;
export type WhyPart = (typeof WHY_PARTS)[number];

/** Where each part stands in a change. */
export const WHY_PATHS: Record<WhyPart, PackPath> = {
  before: ['before'],
  now: ['now'],
  why: ['why'],
  number: ['number'],
  decidedBy: ['decidedBy'],
  who: ['audience', 'who'],
  comesBack: ['audience', 'comesBack'],
  vouchedBy: ['audience', 'vouchedBy'],
  staying: ['staying', 'kind'],
  until: ['staying', 'until'],
  review: ['staying', 'review'],
  cannotYet: ['cannotYet'],
  buildsOn: ['buildsOn'],
  ask: ['ask'],
  worries: ['worries'],
};

/** What stands at a path, written or not. */
export const valueAt = (within: unknown, path: PackPath): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    within,
  );

/**
 * The parts of a change, finished or not, that are not there: whoever looks for one reads "nobody has said". A trial
 * needs its end, and all that may be taken back the day on which it is looked at again.
 */
export function unsaidParts(change: object): WhyPart[] {
  const kind = valueAt(change, WHY_PATHS.staying);
  return WHY_PARTS.filter(part => {
    if (part === 'until' && kind !== 'trial') return false;
    if (part === 'review' && (kind === undefined || kind === 'permanent')) return false;
    const value = valueAt(change, WHY_PATHS[part]);
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
}
