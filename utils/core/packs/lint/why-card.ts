import type { PackPath, Remark } from '../finding';
import type { Pack } from '../pack';
import { unsaidParts, valueAt, WHY_PATHS, type WhyPart } from '../why-parts';

/** The question of the rep who looks for a part. Without it, the card answers "nobody has said". */
const QUESTIONS: Record<WhyPart, string> = {
  before: 'how was it before',
  now: 'how is it now',
  why: 'why did it change',
  decidedBy: 'who decided this',
  number: 'what does this do to my number',
  who: 'who sees what I enter',
  comesBack: 'what comes back to me for it',
  vouchedBy: 'who vouches for that',
  staying: 'is it here to stay',
  until: 'until when is it a trial',
  review: 'when is it looked at again',
  cannotYet: 'what can it not do yet',
  buildsOn: 'which earlier success does it build on',
  ask: 'whom can I ask',
  worries: 'has anybody thought of my worry',
};

/** Which reader of each why card is left without an answer. */
export function lintWhyCards(pack: Pack, today: string): Remark[] {
  const releases = new Set<string>();
  return pack.changes.flatMap((change, i) => {
    const remarks: Remark[] = [];
    const advice = (part: (string | number)[], message: string, mend: string) =>
      remarks.push({ severity: 'advice', path: ['changes', i, ...part], message, mend });
    const named = new Set<string>();
    for (const part of unsaidParts(change)) {
      const path = firstMissing(change, WHY_PATHS[part]);
      // Where a whole block is missing, one question stands for it.
      if (named.has(path.join('.'))) continue;
      named.add(path.join('.'));
      advice(
        [...path],
        `The rep who asks "${QUESTIONS[part]}?" reads "nobody has said".`,
        `Add "${path.join('.')}", even if the answer is not a pleasant one.`,
      );
    }
    if (change.staying?.until && change.staying.until < today) {
      advice(['staying', 'until'], `The trial ended on ${change.staying.until}.`, 'Say what was decided.');
    }
    change.worries?.forEach((worry, j) => {
      if (worry.answer) return;
      const message = 'The rep who has this worry reads "no answer yet".';
      advice(['worries', j], message, 'Answer it, or say when an answer comes.');
    });
    const release = `${change.feature} ${change.release}`;
    if (releases.has(release)) {
      remarks.push({
        severity: 'error',
        path: ['changes', i, 'release'],
        message: `Another change of "${change.feature}" has release ${change.release}; only one of them would be shown.`,
        mend: 'Give the later change a higher number.',
      });
    }
    releases.add(release);
    if (pack.changes.some(({ id }) => id === change.reverses) && change.unlearn === undefined)
      advice(
        ['unlearn'],
        'It takes an earlier change back and does not say what to do no longer.',
        'Add "unlearn": habits stay longer than rules.',
      );
    if (change.unlearn !== undefined && change.reverses === undefined)
      advice(['unlearn'], 'It takes nothing back, so this is not shown.', 'Add "reverses", or take it out.');
    if (change.reverses === change.id) {
      const mend = 'Name the earlier change, or take the field out.';
      remarks.push({
        severity: 'error',
        path: ['changes', i, 'reverses'],
        message: 'It takes itself back.',
        mend,
      });
    }
    return remarks;
  });
}

const firstMissing = (change: object, path: PackPath): PackPath => {
  const at = path.findIndex((_, i) => valueAt(change, path.slice(0, i + 1)) === undefined);
  return path.slice(0, at < 0 ? path.length : at + 1);
};
