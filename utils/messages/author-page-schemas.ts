import { descriptionSchema } from '../core/anchors/description-schema';
import { z } from '../core/zod';
import type { AuthorPageCalls, AuthorPageEvents } from './author-page';

type BacksOf<Calls> = { [N in keyof Calls]: Calls[N] extends { back: infer Back } ? z.ZodType<Back> : never };
type EventsOf<Events> = { [N in keyof Events]: z.ZodType<Events[N]> };

const page = z.strictObject({
  url: z.string().max(2_000_000),
  title: z.string().max(2_000_000),
  language: z.string().max(100),
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

/** What may come back from a page. A content script is no better than its page. */
export const authorPageBacks = {
  where: page,
  record: z.strictObject({ at: z.string().max(2_000) }),
} satisfies BacksOf<AuthorPageCalls>;

export const authorPageEvents = { moved: page, acted, became } satisfies EventsOf<AuthorPageEvents>;
