import type { ConfirmedPack } from '../packs/confirmed';
import { itemsIn, type Draft, type DraftItem, type ListName } from './draft';

/** Texts without which nothing can be drawn, list by list; what is not written yet is drawn as three dots. */
const NEEDED: Partial<Record<ListName, readonly string[]>> = {
  features: ['title', 'purpose'],
  tips: ['title', 'body'],
  walkthroughs: ['title'],
  changes: ['title', 'before', 'now', 'why'],
  glossary: ['term', 'definition'],
  stills: ['title'],
};
const OF_A_STEP = ['title', 'body', 'fallback'];

/**
 * A draft as a pack that can be worded, finished or not, so that its cards can be looked at while they are written.
 * Only for the champion's own eyes: nothing of it may be stored or planned from.
 */
export function asPack(draft: Draft): ConfirmedPack {
  const lists = Object.fromEntries(
    LISTED.map(list => [list, itemsIn(draft, list).map(item => filled(list, item))]),
  );
  const people = { champions: draft.head['champions'] ?? [], apps: draft.head['apps'] ?? [] };
  return { ...draft.head, ...people, ...lists } as unknown as ConfirmedPack;
}

const LISTED = ['features', 'tips', 'walkthroughs', 'changes', 'glossary', 'stills', 'fields'] as const;

function filled(list: ListName, item: DraftItem): DraftItem {
  const whole = { ...item, ...textsIn(item, NEEDED[list] ?? []), owner: item['owner'] ?? '' };
  if (list !== 'walkthroughs') return whole;
  const steps = Array.isArray(item['steps']) ? (item['steps'] as DraftItem[]) : [];
  return { ...whole, steps: steps.map(step => ({ ...step, ...textsIn(step, OF_A_STEP) })) };
}

const NOT_YET = '…';

function textsIn(item: DraftItem, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(field => {
      const said = (item[field] ?? {}) as { en?: string; sv?: string };
      return [field, { ...said, en: said.en || said.sv || NOT_YET }];
    }),
  );
}

/** The same words a good third longer, as another language may be; still readable. */
export function longer(words: string): string {
  const more = Math.ceil([...words].length * 0.35);
  return `${words} ${[...words].slice(0, more).join('')}`;
}
