import type { HelpRequest } from './request';
import type { FormName } from '../packs/fault';
import { z } from '../zod';

const short = z.string().max(300);
const words = z.string().max(8_000);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const verdict = z.enum(['yes', 'partly', 'no']);
const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * A help request as it arrives. Fields of a later Foothold are dropped rather than refused: a question must not be
 * lost because the one who asks is ahead of the desk.
 */
export const requestSchema = z.object({
  v: z.literal(1),
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'request id' satisfies FormName),
  reference: z.string().min(1).max(40),
  kind: z.enum(['question', 'concern', 'bug', 'worry', 'verdict', 'pilot', 'thanks']),
  urgent: z.boolean(),
  anonymous: z.literal(true).exactOptional(),
  words,
  scenario: words.exactOptional(),
  need: words.exactOptional(),
  tried: words.exactOptional(),
  app: short,
  page: z.string().max(2_000),
  element: z.object({ role: short, name: short }).exactOptional(),
  place: z.object({ at: box, parts: z.array(z.object({ role: short, at: box })).max(8) }).exactOptional(),
  feature: short.exactOptional(),
  step: z.object({ walkthrough: short, n: z.int().min(1), of: z.int().min(1) }).exactOptional(),
  pack: z.object({ id: short, serial: z.int().min(0) }),
  lastSteps: z.array(short).max(20),
  about: z.object({ kind: z.enum(['change', 'pilot', 'answer']), id: short, title: short }).exactOptional(),
  verdict: z.object({ me: verdict.exactOptional(), customer: verdict }).exactOptional(),
  contact: z.string().max(200).exactOptional(),
  answerTo: z
    .object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate })
    .exactOptional(),
  picture: z
    .object({
      type: z.enum(['image/webp', 'image/png']),
      width: z.int().min(1).max(8_000),
      height: z.int().min(1).max(8_000),
      data: z.string().max(2_000_000),
    })
    .exactOptional(),
  language: z.string().max(35),
  foothold: z.string().max(40),
});

type Same<A, B> = [A, B] extends [B, A] ? true : never;
/** Does not compile when the schema and the type come to differ. */
true satisfies Same<z.infer<typeof requestSchema>, HelpRequest>;
