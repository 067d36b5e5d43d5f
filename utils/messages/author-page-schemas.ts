import { z } from '../core/zod';
import type { AuthorPageCalls, AuthorPageEvents } from './author-page';

type BacksOf<Calls> = { [N in keyof Calls]: Calls[N] extends { back: infer Back } ? z.ZodType<Back> : never };
type EventsOf<Events> = { [N in keyof Events]: z.ZodType<Events[N]> };

const page = z.strictObject({
  url: z.string().max(2_000_000),
  title: z.string().max(2_000_000),
  language: z.string().max(100),
});

/** What may come back from a page. A content script is no better than its page. */
export const authorPageBacks = { where: page } satisfies BacksOf<AuthorPageCalls>;

export const authorPageEvents = { moved: page } satisfies EventsOf<AuthorPageEvents>;
