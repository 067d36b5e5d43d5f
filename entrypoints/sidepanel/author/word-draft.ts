import type { Look } from '../../../components/author/author-view';
import { wordShowing } from '../../../utils/background/coach/word-showing';
import { asPack, longer } from '../../../utils/core/authoring/as-pack';
import type { Draft } from '../../../utils/core/authoring/draft';
import { formOf } from '../../../utils/core/coaching/rung';
import { placeOfStep } from '../../../utils/core/packs/ways';
import type { Worded } from '../../../utils/core/packs/text';
import type { Shown } from '../../../utils/messages/author-page';

const KINDS = { tips: 'tip', changes: 'change', walkthroughs: 'step' } as const;
const KEYS = { tips: 'tip', changes: 'change', walkthroughs: 'walkthrough' } as const;

/** Somebody who has used it without help often enough that every rung of guidance is taken away. */
const VETERAN = { state: 'mastered', unaided: 5 } as const;
const NEWCOMER = { state: 'new', unaided: 0 } as const;

/**
 * A thing of a draft in the very words and form that the background would send to a page. `silent`: the rules show
 * this reader nothing. Null for what has no card.
 */
export function wordDraft(
  draft: Draft,
  { list, id, step = 0, as }: Look,
  language: string,
): Shown | 'silent' | null {
  if (!(list in KINDS)) return null;
  const kind = list as keyof typeof KINDS;
  const pack = asPack(draft);
  const tip = kind === 'tips' ? pack.tips.find(each => each.id === id) : undefined;
  const own = { walkthrough: tip?.walkthrough !== undefined, overdue: false };
  const form = formOf(as === 'veteran' ? VETERAN : NEWCOMER, undefined, 0, own);
  if (as === 'veteran' && tip && form === 'silent') return 'silent';
  const reads = as === 'sv' ? 'sv' : language;
  const showing = wordShowing(
    {
      token: `${id} ${step}`,
      tab: 0,
      app: '',
      item: `${pack.id}/${KEYS[kind]}/${id}`,
      feature: `${pack.id}/`,
      kind: KINDS[kind],
      // The first time anything comes as a dot; else it is the card that is looked at.
      form: as === 'new rep' && form !== 'silent' ? form : 'card',
      ...placeOfStep(pack.walkthroughs.find(each => each.id === id)?.steps ?? [], step),
      pulled: true,
      isNew: true,
      because: { rule: 'next small thing', value: 1, practising: 0 },
      others: [],
      made: 0,
    },
    [pack],
    { language: reads, team: undefined, missed: undefined },
  );
  if (!showing) return null;
  return {
    showing: as === 'longer' ? stretched(showing) : showing,
    language: reads,
    ...(as === 'dark' && { theme: 'dark' }),
    ...(as === 'forced' && { forced: true }),
    ...(as === 'missing' && { missing: true }),
    ...(as === 'keyboard' && { focus: true }),
  };
}

/** Every text of a pack in it a third longer. */
function stretched<T>(value: T): T {
  if (Array.isArray(value)) return value.map(stretched) as T;
  if (typeof value !== 'object' || value === null || 'v' in value) return value;
  const { words, lang } = value as Partial<Worded>;
  if (typeof words === 'string' && typeof lang === 'string') return { ...value, words: longer(words) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stretched(part)])) as T;
}
