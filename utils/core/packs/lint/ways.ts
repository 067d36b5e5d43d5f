import { collectRemarks, type Remark } from '../finding';
import type { Pack } from '../pack';
import { lengthsOf } from '../ways';

/** Longer walkthroughs are seldom walked to the end. */
const STEPS_ADVISED = 3;

/** Steps that are only for some: somebody must meet each of them, and everybody at least one. */
export function lintWays(pack: Pack): Remark[] {
  const { found, error, advice } = collectRemarks();
  pack.walkthroughs.forEach(({ steps }, i) => {
    const at = ['walkthroughs', i, 'steps'];
    steps.forEach(({ anchor, when }, j) => {
      if (when?.is !== 'not there') return;
      if (when.at && JSON.stringify(when.at) !== JSON.stringify(anchor)) return;
      error([...at, j, 'when'], { code: 'step without its element' });
    });
    const { least, most } = lengthsOf(steps);
    if (least === 0) error(at, { code: 'every step for some' });
    if (most > STEPS_ADVISED) advice(at, { code: 'many steps', steps: most, advised: STEPS_ADVISED });
  });
  return found;
}
