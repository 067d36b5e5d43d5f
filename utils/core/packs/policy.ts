import { z } from '../zod';
import { parseUrl } from './runtime';

/**
 * What IT may say to a browser. Two kinds of keys, and no third: what Foothold may listen to and where help goes
 * (`sources`, `helpDesk`, `team`), and limits that can only be lowered (`paused`, `pushedPerDay`).
 */
export const keySchema = z.strictObject({
  kid: z.string().min(1).max(120),
  x: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'an Ed25519 public key is 43 characters of base64url (32 bytes)')
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
  }, 'an address must start with https://');

export const sourceSchema = z.strictObject({
  name: z.string().min(1).max(120),
  url: secureUrl.describe('Where the signed pack lies, a static file.'),
  keys: z.array(keySchema).min(1).max(20),
  threshold: z.int().min(1).max(20).default(1).describe('How many distinct keys must have signed.'),
});

export const helpDeskSchema = z.strictObject({
  kind: z.literal('webhook'),
  name: z.string().min(1).max(120).describe('Who reads it, shown to the rep before anything is sent.'),
  url: secureUrl,
});

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
});

export type TrustedKey = z.infer<typeof keySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type HelpDesk = z.infer<typeof helpDeskSchema>;
export type Policy = z.infer<typeof policySchema>;
