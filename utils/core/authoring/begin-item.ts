import { LEAD_DAYS } from '../packs/lint/care';
import { itemsIn, freeId, type Draft, type DraftItem, type ListName } from './draft';

/** After this long somebody looks at what was written again, unless the author names another day. Days. */
const REVIEW_AFTER = 180;

/** The calendar day so many days after another; both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Who keeps it true and when it is looked at again, as proposed to an author. */
export const careOf = (draft: Draft, today: string): { owner: string; review: string } => ({
  owner: String(draft.head['owner'] ?? ''),
  review: dayAfter(today, REVIEW_AFTER),
});

/**
 * Lists in which a thing can be begun by hand.
 */
export type Begun = keyof typeof STEMS;

/**
 * Something begun, with all that can be proposed and nothing that only a person knows.
 * @param today YYYY-MM-DD
 */
export function beginItem(draft: Draft, list: keyof typeof STEMS, today: string): DraftItem {
  const id = freeId(STEMS[list], itemsIn(draft, list));
  switch (list) {
    case 'tips':
    case 'walkthroughs':
      return { id, ...careOf(draft, today) };
    case 'changes':
      return { id, ...firstFeature(draft), lands: today, ...careOf(draft, today) };
    case 'glossary':
      return { id };
    case 'calendar':
      return { id, announced: today, lands: dayAfter(today, LEAD_DAYS) };
    case 'roadmap':
      return {
        id,
        dates: [{ said: today, from: dayAfter(today, LEAD_DAYS), until: dayAfter(today, 2 * LEAD_DAYS) }],
      };
  }
}

const STEMS = {
  tips: 'tip',
  walkthroughs: 'walkthrough',
  changes: 'change',
  glossary: 'term',
  calendar: 'heads-up',
  roadmap: 'plan',
} as const satisfies Partial<Record<ListName, string>>;

/** Where there is one feature it can only be about that. */
function firstFeature(draft: Draft): { feature?: string; release: number } {
  const [only, ...others] = itemsIn(draft, 'features');
  if (!only || others.length > 0) return { release: 1 };
  return { feature: only.id, release: nextRelease(draft, only.id) };
}

/** One above every change of that feature that is there: a lower one would never be shown. */
export function nextRelease(draft: Draft, feature: string, besides?: string): number {
  const taken = itemsIn(draft, 'changes')
    .filter(change => change['feature'] === feature && change.id !== besides)
    .map(change => Number(change['release'] ?? 0));
  return Math.max(0, ...taken) + 1;
}
