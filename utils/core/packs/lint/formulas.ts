import { figuresIn, type Formula } from '../../formula/formula';
import { work } from '../../formula/work';
import { collectRemarks, type PackPath, type Remark } from '../finding';
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
  const { found, error, advice } = collectRemarks();
  const known = formula.figures.map(({ id }) => id);
  const named = new Set<string>();

  known.forEach((id, i) => {
    if (known.indexOf(id) !== i) error([...at, 'figures', i, 'id'], { code: 'twin figure', id });
  });
  for (const way of ['before', 'now'] as const)
    for (const figure of new Set(figuresIn(formula[way]))) {
      named.add(figure);
      if (!known.includes(figure)) error([...at, way], { code: 'unknown figure', id: figure, known });
    }
  known.forEach((id, i) => {
    if (!named.has(id)) advice([...at, 'figures', i], { code: 'unused figure', id });
  });
  if (found.some(({ severity }) => severity === 'error')) return found;

  formula.examples.forEach((example, i) => {
    for (const way of ['before', 'now'] as const) {
      const worked = work(formula[way], example.figures);
      const where = [...at, 'examples', i, way];
      if (!worked.ok && worked.why === 'missing')
        error([...at, 'examples', i, 'figures'], { code: 'figure not in example', id: worked.figure ?? '' });
      else if (!worked.ok) error(where, { code: 'divided by nothing' });
      else if (Math.abs(worked.value - example[way]) >= OFF)
        error(where, { code: 'wrong example', expected: example[way], worked: worked.value });
    }
  });
  return found;
}
