import type { Remark } from '../finding';
import type { Pack } from '../pack';

/** The questions a rep has at a field. Without its part, the card answers "nobody has said". */
const QUESTIONS = {
  who: 'who sees what I enter here',
  howLong: 'for how long',
  comesBack: 'what comes back to me for it',
  vouchedBy: 'who vouches for that',
} as const;

/** Which question about a field is left without an answer. */
export function lintFields(pack: Pack): Remark[] {
  return pack.fields.flatMap(({ audience }, i) => {
    const remarks: Remark[] = [];
    for (const [part, question] of Object.entries(QUESTIONS)) {
      if (audience[part as keyof typeof QUESTIONS] !== undefined) continue;
      remarks.push({
        severity: 'advice',
        path: ['fields', i, 'audience', part],
        message: `The rep who asks "${question}?" reads "nobody has said".`,
        mend: `Add "audience.${part}", even if the answer is not a pleasant one.`,
      });
    }
    if (audience.vouchedBy !== undefined && audience.since === undefined)
      remarks.push({
        severity: 'advice',
        path: ['fields', i, 'audience', 'since'],
        message: 'Nobody can tell since when that holds.',
        mend: 'Add the day on which it was looked into.',
      });
    return remarks;
  });
}
