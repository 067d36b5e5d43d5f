import { decode } from 'jose/base64url';
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { FlattenedSign } from 'jose/jws/flattened/sign';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { ENVELOPE_TYPE, MAX_BYTES, readEnvelope, type Envelope } from './envelope';
import { Faulty } from './fault';
import { faultOf } from './fault-of';
import { bundleSchema, PACK_FORMAT, type Bundle } from './pack';
import { keySchema, type TrustedKey } from './policy';
import { toBytes, toText } from './runtime';
import { oldestFormatFor } from './upgrade-content';
import { z } from '../zod';

/** A key that signs packs, as kept in a file: a JWK (RFC 8037) with its name. Never committed, never in a policy. */
export const privateKeySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: keySchema.shape.kid,
  x: keySchema.shape.x,
  d: keySchema.shape.x,
});
export type PrivateKey = z.infer<typeof privateKeySchema>;

/** Both halves: `public` is for policy to name, `private` signs and stays with whoever signs. */
export interface SigningKey {
  public: TrustedKey;
  private: PrivateKey;
}

/** A signing key from what is kept in its file. */
export function signingKey(jwk: PrivateKey): SigningKey {
  return { public: { kid: jwk.kid, x: jwk.x }, private: jwk };
}

/**
 * Makes a key pair for signing packs.
 * @param name what its id begins with, so that a person can tell keys apart; the rest of the id is its thumbprint
 */
export async function generateKeys(name = 'key'): Promise<SigningKey> {
  const pair = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const kid = `${name}-${(await calculateJwkThumbprint(jwk)).slice(0, 8)}`;
  return signingKey(privateKeySchema.parse({ kty: jwk.kty, crv: jwk.crv, kid, x: jwk.x, d: jwk.d }));
}

/**
 * Signs a bundle with each of the keys, in the oldest format that can say all of it.
 * @returns the bytes of the signed file
 * @throws a fault when there is no key, the bundle is not in the format, or the file would be too large to be read
 */
export async function signBundle(
  bundle: Omit<Bundle, 'format'>,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (keys.length === 0) throw new Faulty({ code: 'no signing key' });
  const shape = bundleSchema.safeParse({ ...bundle, format: PACK_FORMAT });
  if (!shape.success) {
    const issue = shape.error.issues[0]!;
    throw new Faulty({ ...faultOf(issue), at: issue.path.join('.') });
  }
  const payload = toBytes(JSON.stringify({ ...shape.data, format: oldestFormatFor(shape.data.pack) }));
  const envelope: Envelope = { payload: '', signatures: [] };
  for (const key of keys) await sign(envelope, payload, key);
  return write(envelope);
}

/**
 * Adds a signature to a signed file without changing what was signed. A key that had signed it signs it anew.
 * @throws a fault when the bytes are not a signed file
 */
export async function addSignature(signed: Uint8Array, key: SigningKey): Promise<Uint8Array<ArrayBuffer>> {
  const read = readEnvelope(toText(signed) ?? '');
  if (!read.ok) throw new Faulty(read.fault);
  await sign(read.envelope, decode(read.envelope.payload), key);
  return write(read.envelope);
}

async function sign(envelope: Envelope, payload: Uint8Array, key: SigningKey): Promise<void> {
  const { kty, crv, kid, x, d } = key.private;
  const header = { alg: 'Ed25519', typ: ENVELOPE_TYPE, kid };
  const jws = await new FlattenedSign(payload).setProtectedHeader(header).sign({ kty, crv, x, d });
  const signature = { protected: jws.protected!, signature: jws.signature };
  envelope.payload = jws.payload;
  const others = envelope.signatures.filter(other => other.protected !== signature.protected);
  envelope.signatures = [...others, signature];
}

function write(envelope: Envelope): Uint8Array<ArrayBuffer> {
  const bytes = toBytes(JSON.stringify(envelope));
  if (bytes.length > MAX_BYTES)
    throw new Faulty({ code: 'file too large', bytes: bytes.length, most: MAX_BYTES });
  return bytes;
}
