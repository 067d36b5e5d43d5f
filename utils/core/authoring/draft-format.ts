import type { Draft } from './draft';

/** How drafts lie in the record. A draft is read by every later Foothold, and by none before it. */
export const DRAFT_FORMAT = 1;

type Step = (draft: Record<string, unknown>) => Record<string, unknown>;

/** What lifts a draft from one format to the next: the step at 1 takes format 1 and returns format 2. Never edited. */
const STEPS: Readonly<Record<number, Step>> = {};

export type ReadDraft = { ok: true; draft: Draft } | { ok: false; why: 'newer' | 'damaged' };

/**
 * A kept draft in today's format. One that a newer Foothold wrote is not touched: what this one does not know would
 * be lost by saving it.
 */
export function readKept(
  kept: { format: number; draft: unknown },
  steps = STEPS,
  newest: number = DRAFT_FORMAT,
): ReadDraft {
  if (!Number.isSafeInteger(kept.format) || kept.format < 1 || !isObject(kept.draft))
    return { ok: false, why: 'damaged' };
  if (kept.format > newest) return { ok: false, why: 'newer' };
  let draft = kept.draft;
  for (let format = kept.format; format < newest; format++) {
    const step = steps[format];
    if (!step) return { ok: false, why: 'damaged' };
    draft = step(draft);
  }
  const { head, lists, pictures } = draft;
  if (!isObject(head) || !isObject(lists) || !isObject(pictures)) return { ok: false, why: 'damaged' };
  return { ok: true, draft: draft as unknown as Draft };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
