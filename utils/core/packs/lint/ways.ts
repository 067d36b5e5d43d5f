import type { PackPath, Remark } from '../finding';
import type { Pack } from '../pack';
import { lengthsOf } from '../ways';

/** Steps that are only for some: somebody must meet each of them, and everybody at least one. */
export function lintWays(pack: Pack): Remark[] {
  const remarks: Remark[] = [];
  const error = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path, message, mend });

  pack.walkthroughs.forEach(({ steps }, i) => {
    const at = ['walkthroughs', i, 'steps'];
    steps.forEach(({ anchor, when }, j) => {
      if (when?.is !== 'not there') return;
      if (when.at && JSON.stringify(when.at) !== JSON.stringify(anchor)) return;
      error(
        [...at, j, 'when'],
        'This step comes only where its own element is not there, so nobody can do it.',
        'Say in "at" what else must not be there, or turn "is" into "there".',
      );
    });
    const { least, most } = lengthsOf(steps);
    if (least === 0)
      error(
        at,
        'Every step is only for some, so a rep may be led through none at all.',
        'Take "when" out of a step, or add one for where the same thing is "not there".',
      );
    if (most > 3)
      remarks.push({
        severity: 'advice',
        path: at,
        message: `It has ${most} steps; more than 3 are seldom walked to the end.`,
        mend: 'Look for a shorter way, or for two small walkthroughs.',
      });
  });
  return remarks;
}
