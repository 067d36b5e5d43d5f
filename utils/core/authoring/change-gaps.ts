import { unsaidParts, valueAt, WHY_PARTS, WHY_PATHS, type WhyPart } from '../packs/why-parts';
import type { DraftItem } from './draft';

/** The languages that a champion writes. */
export const WRITTEN = ['en', 'sv'] as const;
export type Written = (typeof WRITTEN)[number];

/** What a change needs besides: who looks at it in which place, and who keeps it true. */
export const CARE_PARTS = ['title', 'feature', 'lands', 'owner', 'reviewDay'] as const;
export type ChangePart = WhyPart | (typeof CARE_PARTS)[number];

export const CHANGE_PATHS = {
  ...WHY_PATHS,
  title: ['title'],
  feature: ['feature'],
  lands: ['lands'],
  owner: ['owner'],
  reviewDay: ['review'],
} as const;

/** A part that leaves its reader without an answer; with `language`, only who reads that one. */
export interface Gap {
  part: ChangePart;
  language?: Written;
}

/**
 * What keeps a change from being finished, in the order of its form. A part that stands in one language only is a gap
 * for who reads the other. A worry that has no answer yet is none: the card says so honestly.
 */
export function gapsIn(change: DraftItem): Gap[] {
  const unsaid = new Set<ChangePart>([
    ...unsaidParts(change),
    ...CARE_PARTS.filter(part => isEmpty(valueAt(change, CHANGE_PATHS[part]))),
  ]);
  return [...CARE_PARTS.slice(0, 3), ...WHY_PARTS, ...CARE_PARTS.slice(3)].flatMap<Gap>(part => {
    if (unsaid.has(part)) return [{ part }];
    const missing = missingLanguages(valueAt(change, CHANGE_PATHS[part]));
    return missing.length === WRITTEN.length ? [{ part }] : missing.map(language => ({ part, language }));
  });
}

const isEmpty = (value: unknown): boolean => typeof value !== 'object' && String(value ?? '').trim() === '';

/** Of words in several languages, those that are not there; a list of worries is as whole as its weakest. */
function missingLanguages(value: unknown): Written[] {
  if (Array.isArray(value)) {
    const each = value.map(({ worry }: { worry?: unknown }) => missingLanguages(worry ?? {}));
    return WRITTEN.filter(language => each.some(missing => missing.includes(language)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return WRITTEN.filter(language => isEmpty((value as Record<string, unknown>)[language]));
}
