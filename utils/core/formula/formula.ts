import { anchorSchema } from '../anchors/description-schema';
import type { FormName } from '../packs/fault';
import { z } from '../zod';
import { FORMULA_LIMITS } from './limits';

/**
 * A closed tree of arithmetic: a number, the id of a figure, or one operation on such. Data only; nothing in it can
 * loop, name a thing outside of it or run.
 */
export type Expression =
  | number
  | string
  | { plus: Expression[] }
  | { minus: [Expression, Expression] }
  | { times: Expression[] }
  | { divided: [Expression, Expression] }
  | { min: Expression[] }
  | { max: Expression[] }
  | { percent: Expression; of: Expression }
  | { if: Expression; atLeast: Expression; give: Expression; otherwise: Expression }
  | { round: Expression; to: number };

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id' satisfies FormName)
  .max(64);
const text = z.object({ en: z.string().min(1).max(200) }).catchall(z.string().max(200));
const value = z.number().min(-1e12).max(1e12);

const part: z.ZodType<Expression> = z.lazy(() => expressionSchema);
const two = z.tuple([part, part]);
const several = z.array(part).min(2).max(12);

/** One part of a formula. Too deep or too many parts refuse it. */
export const expressionSchema: z.ZodType<Expression> = z
  .union([
    value,
    id.describe('A figure of this formula.'),
    z.strictObject({ plus: several }),
    z.strictObject({ minus: two }),
    z.strictObject({ times: several }),
    z.strictObject({ divided: two }),
    z.strictObject({ min: several }).describe('The smallest of them.'),
    z.strictObject({ max: several }).describe('The largest of them.'),
    z
      .strictObject({ percent: part, of: part })
      .describe('8 percent of a figure: { "percent": 8, "of": "…" }.'),
    z.strictObject({ if: part, atLeast: part, give: part, otherwise: part }),
    z
      .strictObject({ round: part, to: z.number().positive().max(1e6) })
      .describe('To the nearest 1, 10, 0.01 …'),
  ])
  .meta({ id: 'Expression', description: 'A number, the id of a figure, or one operation on such.' });

const whole = expressionSchema.refine(
  tree => measure(tree).depth <= FORMULA_LIMITS.depth && measure(tree).parts <= FORMULA_LIMITS.parts,
  'small formula' satisfies FormName,
);

/** What a change does to the rep's number, the old way and the new one, with examples that prove it. */
export const formulaSchema = z.strictObject({
  result: text.describe('What comes out, such as “Commission for the month”.'),
  unit: z.string().max(8).optional().describe('Of the result, such as kr, € or points.'),
  figures: z
    .array(
      z.strictObject({
        id,
        name: text,
        unit: z.string().max(8).optional(),
        anchor: anchorSchema.optional().describe('Where it stands on the page, to be read from there.'),
      }),
    )
    .min(1)
    .max(FORMULA_LIMITS.figures),
  before: whole,
  now: whole,
  examples: z
    .array(z.strictObject({ figures: z.record(id, value), before: value, now: value }))
    .min(1)
    .max(20)
    .describe('Worked by hand. Lint works them too, and refuses a formula that comes to something else.'),
});

export type Formula = z.infer<typeof formulaSchema>;

/** How deep a formula goes and how many parts it has. */
export function measure(tree: Expression): { depth: number; parts: number } {
  const below = partsOf(tree).map(measure);
  return {
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    parts: 1 + below.reduce((sum, { parts }) => sum + parts, 0),
  };
}

/** The parts right below this one. */
export function partsOf(tree: Expression): Expression[] {
  if (typeof tree !== 'object') return [];
  if ('round' in tree) return [tree.round];
  return Object.values(tree as Record<string, Expression | Expression[]>).flat();
}

/** Ids of the figures that a formula names. */
export function figuresIn(tree: Expression): string[] {
  return typeof tree === 'string' ? [tree] : partsOf(tree).flatMap(figuresIn);
}
