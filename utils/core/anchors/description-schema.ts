import type { FormName } from '../packs/fault';
import { z } from '../zod';

const words = z.string().min(1).max(200);
const wording = z.union([words, z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), words)]);
const clue = z.string().max(120);
const clues = z.array(clue).max(12);
const number = z.number();

const or = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const rivalSchema = z.strictObject({
  at: number.optional(),
  role: clue.optional(),
  name: or(words),
  tag: or(clue),
  type: or(clue),
  also: or(clues),
  numbers: or(clue),
  lift: or(number),
  data: or(z.literal(true)),
  id: or(clue),
  field: or(clue),
  test: or(clue),
  href: or(clue),
  icon: or(clues),
  classes: or(clues),
  land: or(clues),
  up: or(clues),
  heading: or(clue),
  column: or(clue),
  before: or(clues),
  after: or(clues),
  box: z.tuple([number, number, number, number, number.optional(), number.optional()]).optional(),
  order: or(z.tuple([number, number, number, number])),
  row: or(z.tuple([number, number])),
  inside: or(number),
  parent: or(z.tuple([clue, clue])),
  same: or(number),
  nth: or(number),
});

/** What a pack may say about an element. Strict: a misspelt clue is an error, not a clue that is silently never read. */
export const sightingSchema = z.strictObject({
  lang: clue.optional(),
  tag: clue,
  type: clue.optional(),
  also: clues.optional(),
  numbers: clue.optional(),
  lift: number.optional(),
  data: z.literal(true).optional(),
  id: clue.optional(),
  field: clue.optional(),
  test: clue.optional(),
  href: clue.optional(),
  icon: clues.optional(),
  classes: clues.optional(),
  land: clues.optional(),
  up: clues.optional(),
  heading: clue.optional(),
  column: clue.optional(),
  before: clues.optional(),
  after: clues.optional(),
  box: z.tuple([number, number, number, number, number, number]),
  order: z.tuple([number, number, number, number]),
  row: z.tuple([number, number]).optional(),
  inside: number.optional(),
  parent: z.tuple([clue, clue]).optional(),
  same: number.optional(),
  nth: number.optional(),
  marks: z.strictObject({
    names: z.string().max(600),
    keys: z.string().max(600),
    roles: z.string().max(300),
    sizes: z.string().max(300).optional(),
    at: number,
  }),
  rivals: z.array(rivalSchema).max(8).optional(),
});

const parts = z.strictObject({
  v: z.literal(1, {
    error: 'description version' satisfies FormName,
  }),
  role: clue.optional(),
  name: wording.optional(),
  near: wording.optional(),
  within: wording.optional(),
  id: clue.optional(),
  seen: sightingSchema.optional(),
});

const saysEnough = (described: z.infer<typeof parts>): boolean =>
  described.name !== undefined ||
  described.near !== undefined ||
  described.within !== undefined ||
  described.id !== undefined ||
  described.seen !== undefined;
const TOO_LITTLE = { message: 'description says enough' satisfies FormName };

/** What runtimes tell each other of an element. Reads every version there has been and gives today's form; so far there is one. */
export const descriptionSchema = parts.refine(saysEnough, TOO_LITTLE);

/** What a pack says of an element. */
export const anchorSchema = parts
  .extend({
    proposed: clue
      .optional()
      .describe(
        'The source (of sources.json) it was written from. Until somebody has pointed at the thing in the app itself, reps are shown nothing there.',
      ),
  })
  .refine(saysEnough, TOO_LITTLE);
