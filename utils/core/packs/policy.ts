import { z } from '../zod';
import type { FormName } from './fault';
import { parseUrl } from './runtime';

/**
 * What IT may say to a browser. Two kinds of keys, and no third: what Foothold may listen to and where help goes, and
 * limits that can only be lowered. Which is which, and in what order, stands in `policy-order.ts`.
 */
export const keySchema = z.strictObject({
  kid: z.string().min(1).max(120),
  x: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'public key' satisfies FormName)
    .describe('Ed25519 public key, base64url, as `x` of a JWK (RFC 8037).'),
});

/** https, or plain http to this very machine (for a trial or a test). */
const secureUrl = z
  .string()
  .max(500)
  .refine(value => {
    const url = parseUrl(value);
    if (!url) return false;
    const loopback = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
  }, 'secure address' satisfies FormName);

/** Minutes between two looks at an address when the policy does not say. A kill switch takes at most so long. */
export const EVERY_MINUTES = 60;

export const sourceSchema = z.strictObject({
  name: z.string().min(1).max(120),
  url: secureUrl
    .optional()
    .describe('Where the index of the source lies, or its one signed pack: a static file.'),
  keys: z.array(keySchema).min(1).max(20),
  threshold: z.int().min(1).max(20).default(1).describe('How many distinct keys must have signed.'),
  everyMinutes: z
    .int()
    .min(15)
    .max(1_440)
    .optional()
    .describe(`How often the address is asked whether anything changed; ${EVERY_MINUTES} when left out.`),
  packs: z
    .array(z.string().min(1))
    .max(20)
    .optional()
    .describe('Signed packs as text, right here: then nothing is fetched for them.'),
});

/** What every desk has, whatever its kind. */
const anyDesk = {
  name: z.string().min(1).max(120).describe('Who reads it, shown to the rep before anything is sent.'),
  publishes: z
    .boolean()
    .optional()
    .describe('Whether answers are published to everybody; shown to the rep. Left out: nobody has said.'),
  answers: z
    .strictObject({
      url: secureUrl.describe('Where the signed answers file lies.'),
      keys: z.array(keySchema).min(1).max(20),
    })
    .optional(),
};
const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'webhook secret' satisfies FormName)
  .optional()
  .describe(
    'Signs what is sent (Standard Webhooks). The rep can read it: it keeps out spam, it is no secret.',
  );

/**
 * A desk a kind, each with the file of the same name in `utils/background/help/desks`. What a kind can report stands
 * in `utils/core/help/desk.ts`.
 */
export const helpDeskSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webhook'), ...anyDesk, url: secureUrl, secret }),
  z.strictObject({ kind: z.literal('mail'), ...anyDesk, address: z.email().max(200) }),
  // The incoming webhook of a channel; the webhook of a workflow that posts to one. The rep can read either.
  z.strictObject({ kind: z.literal('slack'), ...anyDesk, url: secureUrl }),
  z.strictObject({ kind: z.literal('teams'), ...anyDesk, url: secureUrl }),
  // Such as https://example.zendesk.com, where anyone may submit tickets.
  z.strictObject({ kind: z.literal('zendesk'), ...anyDesk, url: secureUrl }),
  // The repository, such as https://github.com/example/help.
  z.strictObject({ kind: z.literal('github'), ...anyDesk, url: secureUrl }),
]);

export const policySchema = z.strictObject({
  sources: z.array(sourceSchema).max(50).default([]),
  helpDesk: helpDeskSchema.optional(),
  team: z.string().max(60).optional(),
  paused: z.boolean().default(false),
  pushedPerDay: z
    .int()
    .min(0)
    .optional()
    .describe('At most so many pushed cards a day; can only lower the rep’s own.'),
  trials: z
    .boolean()
    .optional()
    .describe('false: reps may not try a pack from a file that no source vouches for.'),
  authoring: z
    .boolean()
    .optional()
    .describe('false: the room in which champions write tips cannot be turned on.'),
});

export type TrustedKey = z.infer<typeof keySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type HelpDesk = z.infer<typeof helpDeskSchema>;
export type Policy = z.infer<typeof policySchema>;
