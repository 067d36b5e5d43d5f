import { descriptionSchema } from '../core/anchors/description-schema';
import { TRIALS } from '../core/authoring/trials';
import { z } from '../core/zod';
import type { AuthorPageCalls, AuthorPageEvents } from './author-page';

type BacksOf<Calls> = { [N in keyof Calls]: Calls[N] extends { back: infer Back } ? z.ZodType<Back> : never };
type EventsOf<Events> = { [N in keyof Events]: z.ZodType<Events[N]> };

const page = z.strictObject({
  url: z.string().max(2_000_000),
  title: z.string().max(2_000_000),
  language: z.string().max(100),
  width: z.number(),
});

const at = descriptionSchema;
const side = z.number().min(-100_000).max(100_000);
const acted = z.strictObject({
  act: z.strictObject({
    kind: z.enum(['click', 'input', 'change', 'submit']),
    at,
    role: z.string().max(60),
    name: z.string().max(200),
  }),
  box: z.tuple([side, side, side, side]),
  window: z.strictObject({ width: side, height: side }),
  marks: z.array(z.int().min(0).max(0xffffff)).max(5_000),
});
const became = z
  .array(
    z.union([
      z.strictObject({ on: z.literal('address'), is: z.string().max(300) }),
      z.strictObject({ on: z.enum(['appears', 'gone']), at }),
    ]),
  )
  .max(50);

const words = z.string().max(2_000);
const looked = z
  .array(
    z.strictObject({
      fate: z.enum(['found', 'moved', 'ambiguous', 'lost']),
      changes: z
        .array(
          z.strictObject({
            of: z.enum(['name', 'role', 'part of the page', 'heading', 'id', 'link']),
            before: words,
            now: words,
          }),
        )
        .max(20),
      repairs: z
        .array(z.strictObject({ description: at, role: z.string().max(60), name: z.string().max(200) }))
        .max(10),
    }),
  )
  .max(10_000);

const strength = z.strictObject({
  grade: z.enum(['A', 'B', 'C']),
  agrees: z.array(
    z.enum([
      'name',
      'role',
      'id',
      'link',
      'icon',
      'near',
      'within',
      'neighbours',
      'order',
      'position',
      'text',
    ]),
  ),
  trials: z.record(z.enum(TRIALS), z.enum(['same', 'silent', 'wrong'])),
  warnings: z.array(z.enum(['looks private', 'points elsewhere', 'many alike', 'hardly anything to go by'])),
});
const thing = { role: z.string().max(60), name: z.string().max(1_000) };

/** What may come back from a page. A content script is no better than its page. */
export const authorPageBacks = {
  where: page,
  record: z.strictObject({ at: z.string().max(2_000) }),
  lookOver: looked,
  outline: z.boolean(),
  controls: z
    .strictObject({
      width: z.number().min(1),
      height: z.number().min(1),
      controls: z
        .array(
          z.strictObject({
            role: z.string().max(60),
            name: z.string().max(200),
            at: z.tuple([side, side, side, side]),
            isStep: z.boolean(),
          }),
        )
        .max(10_000),
    })
    .nullable(),
  pick: z.strictObject({ ...thing, anchor: descriptionSchema, strength }).nullable(),
  step: z.undefined(),
  try: z.discriminatedUnion('stands', [
    z.strictObject({ stands: z.literal('found'), ...thing, strength }),
    z.strictObject({ stands: z.enum(['ambiguous', 'gone']) }),
  ]),
  show: z.enum(['at its place', 'in the corner', 'ambiguous', 'gone', 'not picked']),
} satisfies BacksOf<AuthorPageCalls>;

export const authorPageEvents = {
  moved: page,
  acted,
  became,
  seen: z.strictObject({ ...thing, strength: strength.nullable() }).nullable(),
} satisfies EventsOf<AuthorPageEvents>;
