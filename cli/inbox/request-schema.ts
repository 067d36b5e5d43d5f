import type { HelpRequest } from '../../utils/core/help/request';
import { z } from '../../utils/core/zod';

const short = z.string().max(300);

/**
 * A help request as it arrives. Fields of a later Foothold are dropped rather than refused: a question must not be
 * lost because the one who asks is ahead of the desk.
 */
export const requestSchema: z.ZodType<HelpRequest, unknown> = z.object({
  v: z.literal(1),
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, '8 to 64 letters, digits, - or _'),
  reference: z.string().min(1).max(40),
  kind: z.enum(['question', 'concern', 'bug']),
  urgent: z.boolean(),
  words: z.string().max(8_000),
  app: short,
  page: z.string().max(2_000),
  element: z.object({ role: short, name: short }).optional(),
  feature: short.optional(),
  step: z.object({ walkthrough: short, n: z.int().min(1), of: z.int().min(1) }).optional(),
  pack: z.object({ id: short, serial: z.int().min(0) }),
  lastSteps: z.array(short).max(20),
  language: z.string().max(35),
  foothold: z.string().max(40),
});
