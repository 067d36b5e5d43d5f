import { describe, expect, test } from 'vitest';
import {
  expressionSchema,
  figuresIn,
  formulaSchema,
  type Expression,
} from '../../../utils/core/formula/formula';
import { work } from '../../../utils/core/formula/work';

const value = (tree: Expression, figures: Record<string, number> = {}) => {
  const worked = work(tree, figures);
  return worked.ok ? worked.value : worked.why;
};

describe('a number is worked as a person would', () => {
  test.each<[string, Expression, number]>([
    ['sum', { plus: [1, 2, 3.5] }, 6.5],
    ['difference', { minus: [1, 2] }, -1],
    ['product', { times: [2, 3, 4] }, 24],
    ['quotient', { divided: [1, 4] }, 0.25],
    ['smallest', { min: [3, 1, 2] }, 1],
    ['largest', { max: [3, 1, 2] }, 3],
    ['percentage', { percent: 8, of: 12_500 }, 1000],
    ['at least, reached', { if: 100, atLeast: 100, give: 1, otherwise: 2 }, 1],
    ['at least, not reached', { if: 99.99, atLeast: 100, give: 1, otherwise: 2 }, 2],
    ['rounded to ten', { round: 1234.5, to: 10 }, 1230],
    ['half rounded away from zero', { round: 2.5, to: 1 }, 3],
    ['half below zero rounded away from it', { round: -2.5, to: 1 }, -3],
    ['rounded to a hundredth', { round: 1.005, to: 0.01 }, 1.01],
    ['without what binary fractions leave behind', { plus: [0.1, 0.2] }, 0.3],
  ])('%s', (_, tree, result) => expect(value(tree)).toBe(result));

  test('line by line, innermost first, each with what went in', () => {
    const worked = work(
      { round: { percent: 8, of: { minus: ['invoiced', 'returned'] } }, to: 1 },
      { invoiced: 1000, returned: 55 },
    );
    expect(worked).toEqual({
      ok: true,
      value: 76,
      lines: [
        {
          does: 'minus',
          from: [
            { value: 1000, figure: 'invoiced' },
            { value: 55, figure: 'returned' },
          ],
          value: 945,
        },
        { does: 'percent', from: [{ value: 8 }, { value: 945, line: 0 }], value: 75.6 },
        { does: 'round', from: [{ value: 75.6, line: 1 }], to: 1, value: 76 },
      ],
    });
  });

  test('an "at least" is a line before what follows from it, and what stands twice is worked once', () => {
    const half: Expression = { divided: ['sold', 2] };
    expect(work({ if: half, atLeast: 10, give: { plus: [half, 1] }, otherwise: 0 }, { sold: 40 })).toEqual({
      ok: true,
      value: 21,
      lines: [
        { does: 'divided', from: [{ value: 40, figure: 'sold' }, { value: 2 }], value: 20 },
        { does: 'if', from: [{ value: 20, line: 0 }, { value: 10 }], holds: true, value: 21 },
        { does: 'plus', from: [{ value: 20, line: 0 }, { value: 1 }], value: 21 },
      ],
    });
  });

  test('of an "at least" only the way that is taken is worked', () => {
    const tree: Expression = { if: 'deals', atLeast: 1, give: { divided: [100, 'deals'] }, otherwise: 0 };
    expect(value(tree, { deals: 4 })).toBe(25);
    expect(value(tree, { deals: 0 })).toBe(0);
  });
});

describe('what cannot be worked says why', () => {
  test('a figure that is not there, by its name', () => {
    expect(work({ plus: ['invoiced', 1] }, {})).toEqual({ ok: false, why: 'missing', figure: 'invoiced' });
    expect(value('invoiced', { invoiced: Number.NaN })).toBe('missing');
    expect(value('constructor')).toBe('missing');
  });

  test('a division by nothing', () => {
    expect(value({ divided: [1, { minus: [2, 2] }] })).toBe('divided by zero');
  });
});

describe('a formula stays small enough to be read', () => {
  const deep = (levels: number): Expression => (levels === 0 ? 1 : { plus: [deep(levels - 1), 1] });
  const formula = (now: unknown) => ({
    result: { en: 'Pay', sv: 'Lön' },
    figures: [{ id: 'invoiced', name: { en: 'Invoiced', sv: 'Fakturerat' } }],
    before: 'invoiced',
    now,
    examples: [{ figures: { invoiced: 1 }, before: 1, now: 1 }],
  });
  const taken = (now: unknown) => formulaSchema.safeParse(formula(now)).success;

  test('eight deep and no deeper, sixty parts and no more', () => {
    expect(taken(deep(7))).toBe(true);
    expect(taken(deep(8))).toBe(false);
    const wide = { plus: Array.from({ length: 10 }, () => ({ plus: [1, 2, 3, 4, 5] })) };
    expect(taken({ plus: wide.plus.slice(0, 9) })).toBe(true);
    expect(taken(wide)).toBe(false);
  });

  test('nothing but arithmetic is taken', () => {
    for (const wrong of [
      { power: [2, 3] },
      { plus: [1] },
      { plus: [1, 2], times: [1, 2] },
      'alert(1)',
      null,
      Infinity,
    ])
      expect(expressionSchema.safeParse(wrong).success).toBe(false);
  });

  test('its figures are known wherever they stand in it', () => {
    expect(
      figuresIn({ if: 'a', atLeast: 1, give: { round: 'b', to: 1 }, otherwise: { min: ['c', 'a'] } }),
    ).toEqual(['a', 'b', 'c', 'a']);
  });
});
