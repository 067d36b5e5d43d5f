import { z } from '../zod';
import type { Fault } from './fault';
import { readJson } from './safe-json';

/** Largest signed file that is read at all, in bytes: a pack of 10,000 tips has about ten million. */
export const MAX_BYTES = 16_000_000;

/** Says in every signature that it is for a pack, so that one made for something else cannot be used here. */
export const ENVELOPE_TYPE = 'foothold-pack';

/** Ed25519 and nothing else; the first is its older name in JOSE (RFC 8037, RFC 9864). */
export const ALGORITHMS = ['EdDSA', 'Ed25519'];

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** A signed pack on disk: the JWS General JSON serialization (RFC 7515, 7.2.1), with protected headers only. */
const envelopeSchema = z.strictObject({
  payload: base64url,
  signatures: z
    .array(
      z.strictObject({
        protected: base64url.max(1_000),
        // 64 bytes end in one of four letters; any other would be a second spelling of the same signature.
        signature: z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/),
      }),
    )
    .min(1)
    .max(20),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** Reads the outside of a signed pack. Nothing inside is looked at. */
export function readEnvelope(text: string): { ok: true; envelope: Envelope } | { ok: false; fault: Fault } {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = envelopeSchema.safeParse(json.value);
  return read.success
    ? { ok: true, envelope: read.data }
    : { ok: false, fault: { code: 'not a signed file' } };
}
