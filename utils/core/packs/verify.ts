import { decode } from 'jose/base64url';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { ALGORITHMS, ENVELOPE_TYPE, MAX_BYTES, readEnvelope, type Envelope } from './envelope';
import { keyProblem, keySetOf } from './key';
import type { Fault } from './fault';
import { faultOf } from './fault-of';
import { validPattern } from '../targeting/address';
import { bundleSchema, PACK_FORMAT, type Bundle } from './pack';
import type { TrustedKey } from './policy';
import type { PackRefusal } from './refusal';
import { sha256, toText } from './runtime';
import { readJson } from './safe-json';
import { upgradeContent } from './upgrade-content';

declare const verified: unique symbol;

/**
 * A bundle that may be stored, and nothing else may: its bytes were signed by enough trusted keys (`verifyBundle`), or
 * the rep chose the file by hand to try it (`readTrial`).
 */
export interface VerifiedPack {
  readonly bundle: Bundle;
  /** SHA-256 of the signed bytes, hexadecimal. The same for the same content, whoever signed it. */
  readonly hash: string;
  /** Name of the trusted keys it was judged by (`keySetOf`), `TRIAL` for a trial. Floors belong to source and key set. */
  readonly keySet: string;
  readonly [verified]: true;
}

export interface Trust {
  source: string;
  keys: TrustedKey[];
  /** How many distinct keys must have signed. */
  threshold: number;
}

/** The newest release of a pack taken so far from this source under this key set. */
export interface Installed {
  serial: number;
  hash: string;
}

export type Verdict = { ok: true; pack: VerifiedPack } | { ok: false; refusal: PackRefusal; fault: Fault };

/** Stands for source and key set of what a rep tries from a file. No policy can name it. */
export const TRIAL = '';

/** A clock may be this much behind the one that signed, milliseconds. */
const SKEW = 5 * 60_000;

/**
 * Judges a signed pack as it came from outside. The bytes are verified before what they say is parsed, and anything
 * that does not fit refuses the whole: nothing of a refused pack is used.
 * @param now milliseconds since 1970
 * @param installed the floor for this source and key set, null when there is none; or how to find it by the pack's id
 * @param breathe awaited between the steps, so that whoever waits gets a turn while a large pack is read
 * @returns the pack, or one refusal and the fault behind it. Never throws.
 */
export async function verifyBundle(
  bytes: Uint8Array,
  trust: Trust,
  now: number,
  installed: Installed | null | ((pack: string) => Installed | null),
  breathe: () => Promise<void> = async () => undefined,
): Promise<Verdict> {
  const weak = trust.keys.map(keyProblem).find(problem => problem !== null);
  if (weak !== undefined) return refuse('bad key', weak);

  const read = readFile(bytes);
  if (!read.ok) return read;
  await breathe();
  const signed = await checkSignatures(read.envelope, trust);
  if (!signed.ok) return signed;

  await breathe();
  const content = await readContent(signed.payload, breathe);
  if (!content.ok) return content;
  const { bundle } = content;
  const hash = await sha256(signed.payload);
  const floor = typeof installed === 'function' ? installed(bundle.pack.id) : installed;
  const unfit = judgeBundle(bundle, hash, trust.source, now, floor);
  if (unfit) return unfit;
  const keySet = await keySetOf(trust.keys);
  return { ok: true, pack: { bundle, hash, keySet } as VerifiedPack };
}

/**
 * Reads a file that the rep chose by hand, to try it before IT has named a key. No signature is asked for, so this is
 * only for a place that never outranks what policy vouches for. Shape and dates are held as for any other.
 */
export async function readTrial(bytes: Uint8Array, now: number): Promise<Verdict> {
  const read = readFile(bytes);
  if (!read.ok) return read;
  const payload = decodePayload(read.envelope.payload);
  if (!payload) return refuse('not a pack', { code: 'not a signed file' });
  const content = await readContent(payload);
  if (!content.ok) return content;
  const { bundle } = content;
  const hash = await sha256(payload);
  const unfit = judgeBundle(bundle, hash, bundle.source, now, null);
  return unfit ?? { ok: true, pack: { bundle, hash, keySet: TRIAL } as VerifiedPack };
}

function decodePayload(text: string): Uint8Array | null {
  try {
    return decode(text);
  } catch {
    return null;
  }
}

function readFile(bytes: Uint8Array): { ok: true; envelope: Envelope } | ReturnType<typeof refuse> {
  if (bytes.length > MAX_BYTES)
    return refuse('too large', { code: 'file too large', bytes: bytes.length, most: MAX_BYTES });
  const text = toText(bytes);
  if (text === null) return refuse('not a pack', { code: 'not text' });
  const read = readEnvelope(text);
  return read.ok ? read : refuse('not a pack', read.fault);
}

async function readContent(
  bytes: Uint8Array,
  breathe: () => Promise<void> = async () => undefined,
): Promise<{ ok: true; bundle: Bundle } | ReturnType<typeof refuse>> {
  const payload = toText(bytes);
  if (payload === null) return refuse('bad shape', { code: 'not text' });
  const json = readJson(payload);
  if (!json.ok) return refuse('bad shape', json.fault);

  const format = (json.value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > PACK_FORMAT)
    return refuse('unknown format', { code: 'newer format', format, most: PACK_FORMAT });
  await breathe();
  const shape = bundleSchema.safeParse(upgradeContent(json.value));
  if (!shape.success) {
    const issue = shape.error.issues[0]!;
    return refuse('bad shape', { ...faultOf(issue), at: issue.path.join('.') });
  }
  const wide = shape.data.pack.apps.flatMap(app => app.addresses).find(address => !validPattern(address));
  if (wide !== undefined) return refuse('bad shape', { code: 'wide address', address: wide });
  return { ok: true, bundle: shape.data };
}

/** Counts the distinct trusted keys that really signed. A signature that names a trusted key and is not by it refuses all. */
async function checkSignatures(
  envelope: Envelope,
  trust: Trust,
): Promise<{ ok: true; payload: Uint8Array } | ReturnType<typeof refuse>> {
  const signers = new Set<string>();
  let payload: Uint8Array | undefined;
  for (const signature of envelope.signatures) {
    const kid = readKid(signature);
    const candidates = trust.keys.filter(key => key.kid === kid);
    if (candidates.length === 0) continue;
    const found = await signedBy({ ...signature, payload: envelope.payload }, candidates);
    if (!found) return refuse('wrong signature', { code: 'signature does not fit', kid: kid ?? '' });
    signers.add(found.key.x);
    payload = found.payload;
  }
  if (!payload) {
    const trusted = trust.keys.map(key => key.kid);
    return refuse('wrong signature', { code: 'nobody trusted signed', source: trust.source, trusted });
  }
  if (signers.size < trust.threshold)
    return refuse('too few signatures', {
      code: 'few signatures',
      signed: signers.size,
      needed: trust.threshold,
    });
  return { ok: true, payload };
}

async function signedBy(jws: Parameters<typeof flattenedVerify>[0], keys: TrustedKey[]) {
  for (const key of keys) {
    try {
      const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
      const { payload, protectedHeader } = await flattenedVerify(jws, jwk, { algorithms: ALGORITHMS });
      if (protectedHeader?.typ === ENVELOPE_TYPE) return { key, payload };
    } catch {
      // Not by this key; another may carry the same name while keys are exchanged.
    }
  }
  return null;
}

function readKid(signature: { protected: string }): string | undefined {
  try {
    return decodeProtectedHeader(signature).kid;
  } catch {
    return undefined;
  }
}

function judgeBundle(bundle: Bundle, hash: string, source: string, now: number, installed: Installed | null) {
  const { serial } = bundle;
  if (bundle.source !== source)
    return refuse('wrong source', { code: 'other source', signed: bundle.source, from: source });
  if (installed && serial < installed.serial)
    return refuse('older than installed', { code: 'older serial', serial, here: installed.serial });
  if (installed && serial === installed.serial && hash !== installed.hash)
    return refuse('same serial, other bytes', { code: 'same serial', serial });
  if (Date.parse(bundle.issued) > now + SKEW)
    return refuse('issued in the future', { code: 'from the future', issued: bundle.issued });
  if (Date.parse(bundle.expires) <= now)
    return refuse('expired', { code: 'out of date', expired: bundle.expires });
  return null;
}

function refuse(refusal: PackRefusal, fault: Fault) {
  return { ok: false as const, refusal, fault };
}
