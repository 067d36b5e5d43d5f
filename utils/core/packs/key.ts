import { decode, encode } from 'jose/base64url';
import type { Fault } from './fault';
import type { TrustedKey } from './policy';
import { sha256, toBytes } from './runtime';

/** The field of Curve25519, 2^255 - 19. */
const P = 2n ** 255n - 19n;

/** y of a point of order 8; its negative is the other. */
const Y8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;

/** The five heights of the eight points of small order (RFC 8032's curve; Chalkias et al., "Taming the many EdDSAs"). */
const SMALL_ORDER = new Set([0n, 1n, P - 1n, Y8, P - Y8]);

/**
 * Why a public key cannot be trusted, or null when it can. Browsers accept a forged signature under the
 * points of small order, so no key that encodes one may pass.
 */
export function keyProblem(key: TrustedKey): Fault | null {
  const bytes = decodeStrict(key.x);
  if (bytes?.length !== 32) return { code: 'malformed key', kid: key.kid };
  let y = 0n;
  for (let i = 31; i >= 0; i--) y = (y << 8n) | BigInt(i === 31 ? bytes[i]! & 0x7f : bytes[i]!);
  if (y >= P || SMALL_ORDER.has(y)) return { code: 'weak key', kid: key.kid };
  return null;
}

/** Decodes base64url that has exactly one spelling: no padding, no stray bits at the end. */
function decodeStrict(text: string): Uint8Array | null {
  try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * Names a set of trusted keys, whatever their order, names and repetitions. Serial floors are kept per source and
 * key set, so that a stolen key's high serial does not lock out the key that replaces it.
 */
export function keySetOf(keys: readonly TrustedKey[]): Promise<string> {
  return sha256(toBytes([...new Set(keys.map(key => key.x))].sort().join('\n')));
}
