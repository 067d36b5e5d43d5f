import { readEnvelope } from '../utils/core/packs/envelope';

/**
 * What a signed file says of itself, believed by nobody: for suggesting the next serial and the source to check
 * against. Null when it is not a signed pack.
 */
export function peek(bytes: Uint8Array): { source: string; serial: number } | null {
  const read = readEnvelope(Buffer.from(bytes).toString('utf8'));
  if (!read.ok) return null;
  try {
    const json = JSON.parse(Buffer.from(read.envelope.payload, 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >;
    const { source, serial } = json;
    return typeof source === 'string' && typeof serial === 'number' && Number.isSafeInteger(serial)
      ? { source, serial }
      : null;
  } catch {
    return null;
  }
}
