import { decode } from 'jose/base64url';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { readEnvelope, type Envelope } from '../utils/core/packs/envelope';
import type { Fault } from '../utils/core/packs/fault';
import { faultOf } from '../utils/core/packs/fault-of';
import { bundleSchema, PACK_FORMAT, type Bundle } from '../utils/core/packs/pack';
import { toText } from '../utils/core/packs/runtime';
import { readJson } from '../utils/core/packs/safe-json';
import { upgradeContent } from '../utils/core/packs/upgrade-content';
import { writePath } from '../utils/core/packs/finding';

/**
 * What a signed file says of itself, believed by nobody: for suggesting the next serial and the source to check
 * against. Null when it is not a signed pack.
 */
export function peek(bytes: Uint8Array): { source: string; serial: number } | null {
  const opened = openEnvelope(bytes);
  if (!opened.ok) return null;
  const { source, serial } = opened.content as Record<string, unknown>;
  return typeof source === 'string' && typeof serial === 'number' && Number.isSafeInteger(serial)
    ? { source, serial }
    : null;
}

export type OpenedBundle =
  { ok: true; bundle: Bundle; payload: Uint8Array; signers: string[] } | { ok: false; fault: Fault };

/**
 * The whole content of a signed file in a format this version knows. Whether the signatures are good is not asked:
 * `verifyBundle` does that.
 */
export function openBundle(bytes: Uint8Array): OpenedBundle {
  const opened = openEnvelope(bytes);
  if (!opened.ok) return opened;
  const { envelope, payload, content } = opened;
  const { format } = content as { format?: unknown };
  if (typeof format === 'number' && format > PACK_FORMAT)
    return { ok: false, fault: { code: 'newer format', format, most: PACK_FORMAT } };
  const shape = bundleSchema.safeParse(upgradeContent(content));
  if (!shape.success) {
    const issue = shape.error.issues[0]!;
    return { ok: false, fault: { ...faultOf(issue), at: writePath(issue.path as (string | number)[]) } };
  }
  return { ok: true, bundle: shape.data, payload, signers: envelope.signatures.map(signerOf) };
}

function openEnvelope(
  bytes: Uint8Array,
): { ok: true; envelope: Envelope; payload: Uint8Array; content: object } | { ok: false; fault: Fault } {
  const text = toText(bytes);
  if (text === null) return { ok: false, fault: { code: 'not text' } };
  const read = readEnvelope(text);
  if (!read.ok) return read;
  const payload = decode(read.envelope.payload);
  const json = readJson(toText(payload) ?? '');
  if (!json.ok) return json;
  return typeof json.value === 'object' && json.value !== null
    ? { ok: true, envelope: read.envelope, payload, content: json.value }
    : { ok: false, fault: { code: 'not a pack inside' } };
}

function signerOf(signature: { protected: string }): string {
  try {
    return decodeProtectedHeader(signature).kid ?? 'a key without a name';
  } catch {
    return 'a key without a name';
  }
}
