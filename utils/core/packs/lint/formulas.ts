import { figuresIn, type Formula } from '../../formula/formula';
import { work } from '../../formula/work';
import type { PackPath, Remark } from '../finding';
import type { Pack } from '../pack';

/** A result may be off by less than this: examples are worked by hand, to two digits. */
const OFF = 0.005;

/** Works every example of every formula, and says what came out where the pack says something else. */
export function lintFormulas(pack: Pack): Remark[] {
  return pack.changes.flatMap(({ formula }, i) =>
    formula ? lintFormula(formula, ['changes', i, 'formula']) : [],
  );
}

function lintFormula(formula: Formula, at: PackPath): Remark[] {
  const remarks: Remark[] = [];
  const error = (part: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path: [...at, ...part], message, mend });
  const known = formula.figures.map(({ id }) => id);
  const named = new Set<string>();

  known.forEach((id, i) => {
    if (known.indexOf(id) !== i)
      error(['figures', i, 'id'], `There are two figures "${id}".`, 'Give each its own id.');
  });
  for (const way of ['before', 'now'] as const)
    for (const figure of new Set(figuresIn(formula[way]))) {
      named.add(figure);
      if (!known.includes(figure))
        error(
          [way],
          `This formula has no figure "${figure}".`,
          `Name one of: ${known.join(', ')}; or add it.`,
        );
    }
  known.forEach((id, i) => {
    if (named.has(id)) return;
    const message = `Neither the old nor the new formula uses "${id}".`;
    remarks.push({ severity: 'advice', path: [...at, 'figures', i], message, mend: 'Take it out.' });
  });
  if (remarks.some(({ severity }) => severity === 'error')) return remarks;

  formula.examples.forEach((example, i) => {
    for (const way of ['before', 'now'] as const) {
      const worked = work(formula[way], example.figures);
      const where = ['examples', i, way];
      if (!worked.ok && worked.why === 'missing')
        error(
          ['examples', i, 'figures'],
          `The example has no "${worked.figure}".`,
          'Add it with its number.',
        );
      else if (!worked.ok)
        error(
          where,
          'Worked on these figures, something is divided by 0.',
          'Guard it with "if", or change the example.',
        );
      else if (Math.abs(worked.value - example[way]) >= OFF)
        error(
          where,
          `The example expects ${example[way]}; the formula comes to ${worked.value}.`,
          'Correct the one that is wrong. Reps would trust it.',
        );
    }
  });
  return remarks;
}
