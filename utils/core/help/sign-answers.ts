import { FlattenedSign } from 'jose/jws/flattened/sign';
import { toBytes } from '../packs/runtime';
import type { SigningKey } from '../packs/sign';
import { ANSWERS_TYPE, answersSchema, type AnswersFile } from './answers-file';

/**
 * The bytes of a signed answers file, for a desk to publish.
 * @throws zod's error when it is not in the format
 */
export async function signAnswers(
  file: AnswersFile,
  { private: key }: SigningKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const { kty, crv, kid, x, d } = key;
  const jws = await new FlattenedSign(toBytes(JSON.stringify(answersSchema.parse(file))))
    .setProtectedHeader({ alg: 'Ed25519', typ: ANSWERS_TYPE, kid })
    .sign({ kty, crv, x, d });
  const signature = { protected: jws.protected!, signature: jws.signature };
  return toBytes(JSON.stringify({ payload: jws.payload, signatures: [signature] }));
}
