import { FlattenedSign } from 'jose/jws/flattened/sign';
import { expect } from 'vitest';
import type { PrivateKey } from '../../utils/core/packs/sign';
import { verifyBundle, type Installed } from '../../utils/core/packs/verify';
import { it as itKey, none, NOW, trust } from '../core/packs/a-pack';
import { worded } from '../worded';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file signed correctly by IT's key, whatever it says. */
export async function signedText(
  payload: string,
  header: object = {},
  key: PrivateKey = itKey.private,
): Promise<Uint8Array<ArrayBuffer>> {
  const jws = await new FlattenedSign(bytesOf(payload))
    .setProtectedHeader({ alg: 'Ed25519', typ: 'foothold-pack', kid: key.kid, ...header })
    .sign({ kty: key.kty, crv: key.crv, x: key.x, d: key.d });
  return bytesOf(
    JSON.stringify({
      payload: jws.payload,
      signatures: [{ protected: jws.protected, signature: jws.signature }],
    }),
  );
}

/** What becomes of a file: `taken`, or the refusal, which comes with a whole sentence. */
export async function fateOf(
  bytes: Uint8Array,
  by = trust(),
  now = NOW,
  installed: Installed | null = none,
): Promise<string> {
  const verdict = await verifyBundle(bytes, by, now, installed);
  if (verdict.ok) return 'taken';
  expect(worded(verdict).message, verdict.refusal).toMatch(/\w{3}[^:]*(?<!: )\.$/);
  return verdict.refusal;
}
