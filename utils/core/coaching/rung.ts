import type { Mastery, ShownCount } from '../mastery/outcome';
import { ABANDONS } from './limits';

export type Form = 'dot' | 'card';

/** From most to least guidance; a tip with a walkthrough starts one rung higher than its card. */
const RUNGS = ['walkthrough', 'card', 'dot', 'silent'] as const;

/**
 * How much guidance is left: each success without help takes one rung away, two broken-off walkthroughs in a week
 * give one back. The first time anything comes as a dot: it knocks before it enters. A tip whose review is overdue
 * stays a dot, because nobody vouches for its words just now.
 */
export function formOf(
  mastery: Pick<Mastery, 'state' | 'unaided'>,
  shown: Pick<ShownCount, 'times'> | undefined,
  abandons: number,
  tip: { walkthrough: boolean; overdue: boolean },
): Form | 'silent' {
  const first = (shown?.times ?? 0) === 0;
  if (mastery.state === 'resting') return 'dot';
  if (mastery.state === 'changed' && first) return 'dot';
  const top = tip.walkthrough ? 0 : 1;
  const taken = Math.max(0, mastery.unaided - (abandons >= ABANDONS ? 1 : 0));
  const rung = RUNGS[Math.min(top + taken, RUNGS.length - 1)];
  if (rung === 'silent') return 'silent';
  return first || tip.overdue || rung === 'dot' ? 'dot' : 'card';
}

/** The lesser of two forms: what stands never grows by itself. */
export function lesser(a: Form, b: Form): Form {
  return a === 'dot' || b === 'dot' ? 'dot' : 'card';
}
