import { decode } from 'jose/base64url';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { readEnvelope, type Envelope } from '../utils/core/packs/envelope';
import { bundleSchema, PACK_FORMAT, type Bundle } from '../utils/core/packs/pack';
import { toText } from '../utils/core/packs/runtime';
import { readJson } from '../utils/core/packs/safe-json';
import { sayIssue } from '../utils/core/packs/say-issue';
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
  { ok: true; bundle: Bundle; payload: Uint8Array; signers: string[] } | { ok: false; why: string };

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
    return {
      ok: false,
      why: `it is written in format ${format}, and this version of Foothold reads up to ${PACK_FORMAT}: update Foothold`,
    };
  const shape = bundleSchema.safeParse(upgradeContent(content));
  if (!shape.success) {
    const issue = shape.error.issues[0]!;
    const at = writePath(issue.path as (string | number)[]) || 'the content';
    return { ok: false, why: `${at}: ${sayIssue(issue).message}` };
  }
  return { ok: true, bundle: shape.data, payload, signers: envelope.signatures.map(signerOf) };
}

function openEnvelope(
  bytes: Uint8Array,
): { ok: true; envelope: Envelope; payload: Uint8Array; content: object } | { ok: false; why: string } {
  const text = toText(bytes);
  const read = text === null ? { ok: false as const, why: 'it is not UTF-8 text' } : readEnvelope(text);
  if (!read.ok) return read;
  const payload = decode(read.envelope.payload);
  const json = readJson(toText(payload) ?? '');
  if (!json.ok) return json;
  return typeof json.value === 'object' && json.value !== null
    ? { ok: true, envelope: read.envelope, payload, content: json.value }
    : { ok: false, why: 'what is signed is not a pack' };
}

function signerOf(signature: { protected: string }): string {
  try {
    return decodeProtectedHeader(signature).kid ?? 'a key without a name';
  } catch {
    return 'a key without a name';
  }
}
