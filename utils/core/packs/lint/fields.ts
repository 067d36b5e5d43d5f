import { collectRemarks, type Remark } from '../finding';
import type { Pack } from '../pack';

/** The questions a rep has at a field. Without its part, the card answers "nobody has said". */
const QUESTIONS = ['who', 'howLong', 'comesBack', 'vouchedBy'] as const;

/** Which question about a field is left without an answer. */
export function lintFields(pack: Pack): Remark[] {
  const { found, advice } = collectRemarks();
  pack.fields.forEach(({ audience }, i) => {
    for (const question of QUESTIONS)
      if (audience[question] === undefined)
        advice(['fields', i, 'audience', question], {
          code: 'unsaid',
          question,
          field: `audience.${question}`,
        });
    if (audience.vouchedBy !== undefined && audience.since === undefined)
      advice(['fields', i, 'audience', 'since'], { code: 'no since' });
  });
  return found;
}
