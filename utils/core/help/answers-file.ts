import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { ALGORITHMS, MAX_BYTES, readEnvelope } from '../packs/envelope';
import { keyProblem } from '../packs/key';
import { dutySchema } from '../packs/pack';
import type { TrustedKey } from '../packs/policy';
import { toText } from '../packs/runtime';
import { readJson } from '../packs/safe-json';
import { z } from '../zod';

/** Says in every signature that it is for answers, so that one made for a pack cannot be used here. */
export const ANSWERS_TYPE = 'foothold-answers';
export const ANSWERS_FORMAT = 1;

const words = z.string().max(4_000);
const short = z.string().max(300);
const day = z.iso.date();
const text = z.object({ en: words }).catchall(words);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(5_000).default([]);

/** A question and its answer, for everybody. Without a name and without the hour. */
export const publishedSchema = z.strictObject({
  id: z.string().max(64),
  app: short,
  /** Feature's title, and role and name of the element, as they stood in the request. */
  feature: short.optional(),
  element: z.strictObject({ role: short, name: short }).optional(),
  question: words,
  answer: words,
  by: short,
  day,
});

/**
 * What a desk tells all browsers at once: the same file for everybody, so that fetching it says nothing about who
 * asked. News of one request is sealed to the key that came with it; only that browser can tell that it is meant.
 */
export const answersSchema = z.strictObject({
  format: z.literal(ANSWERS_FORMAT),
  desk: short,
  serial: z.int().min(1),
  issued: z.iso.datetime({ offset: true }),
  expires: z.iso.datetime({ offset: true }),
  /** The support promise: `share` of the answers come within `hours`. */
  promise: z
    .strictObject({ hours: z.number().positive().max(1_000), share: z.number().min(0).max(1) })
    .optional(),
  /** Minutes from question to answer, by the month of the answer, in no order. */
  waits: list(
    z.strictObject({ month: z.string().regex(/^\d{4}-\d\d$/), minutes: z.array(z.int().min(0)).max(5_000) }),
  ),
  /** Who is on duty, fresher than what packs say. */
  duty: list(dutySchema),
  published: list(publishedSchema),
  /** Compact JWE (ECDH-ES, A256GCM), each to one request's `answerTo`. */
  sealed: list(z.string().max(20_000)),
  /** Replies promised to the worries about a change, or to the verdicts on an app, with their day. */
  owed: list(
    z.strictObject({
      id: z.string().max(64),
      to: z.enum(['worries', 'verdicts', 'pilots']),
      title: text,
      due: day,
      reply: z.strictObject({ words: text, by: short, day }).optional(),
    }),
  ),
});
export type AnswersFile = z.infer<typeof answersSchema>;
export type Published = z.infer<typeof publishedSchema>;

export type AnswersRefusal = 'not answers' | 'wrong signature' | 'older' | 'expired';
export type AnswersVerdict = { ok: true; file: AnswersFile } | { ok: false; why: AnswersRefusal };

/**
 * Judges an answers file. Its bytes are verified before what they say is parsed; one good signature by any of the
 * keys is enough, since nothing in it can be acted on. `floor` is the highest serial taken so far.
 * @param now ms
 */
export async function verifyAnswers(
  bytes: Uint8Array,
  keys: readonly TrustedKey[],
  now: number,
  floor: number,
): Promise<AnswersVerdict> {
  const refuse = (why: AnswersRefusal): AnswersVerdict => ({ ok: false, why });
  const written = bytes.length <= MAX_BYTES ? toText(bytes) : null;
  const read = written === null ? null : readEnvelope(written);
  if (!read?.ok) return refuse('not answers');
  const payload = await signedBy(
    read.envelope,
    keys.filter(key => keyProblem(key) === null),
  );
  if (!payload) return refuse('wrong signature');
  const json = readJson(toText(payload) ?? '');
  const file = json.ok ? answersSchema.safeParse(json.value) : null;
  if (!file?.success) return refuse('not answers');
  if (file.data.serial < floor) return refuse('older');
  if (Date.parse(file.data.expires) <= now) return refuse('expired');
  return { ok: true, file: file.data };
}

async function signedBy(
  { payload, signatures }: { payload: string; signatures: { protected: string; signature: string }[] },
  keys: readonly TrustedKey[],
): Promise<Uint8Array | null> {
  for (const signature of signatures) {
    try {
      const { kid, typ } = decodeProtectedHeader(signature);
      const key = keys.find(each => each.kid === kid);
      if (!key || typ !== ANSWERS_TYPE) continue;
      const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
      return (await flattenedVerify({ ...signature, payload }, jwk, { algorithms: ALGORITHMS })).payload;
    } catch {
      // The next signature may be good.
    }
  }
  return null;
}
