import type { Remark } from '../finding';
import type { Change, Pack } from '../pack';

/** The questions a rep brings to a change. Without its part, the card answers "nobody has said". */
const QUESTIONS: Partial<Record<keyof Change, string>> = {
  decidedBy: 'who decided this',
  number: 'what does this do to my number',
  audience: 'who sees what I enter',
  staying: 'is it here to stay',
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
    const silent = (part: string[], question: string) =>
      advice(
        part,
        `The rep who asks "${question}?" reads "nobody has said".`,
        `Add "${part.join('.')}", even if the answer is not a pleasant one.`,
      );

    for (const [part, question] of Object.entries(QUESTIONS)) {
      const value = change[part as keyof Change];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) silent([part], question);
    }
    if (change.audience && !change.audience.comesBack)
      silent(['audience', 'comesBack'], 'what comes back to me for it');
    if (change.audience && !change.audience.vouchedBy)
      silent(['audience', 'vouchedBy'], 'who vouches for that');
    if (change.staying?.kind === 'trial' && !change.staying.until)
      silent(['staying', 'until'], 'until when is it a trial');
    if (change.staying?.kind !== 'permanent' && change.staying && !change.staying.review) {
      silent(['staying', 'review'], 'when is it looked at again');
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
