import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { toBytes, toText } from '../packs/runtime';
import { z } from '../zod';
import type { AnswerKey } from './request';

/** Both halves of one request's key. The private half never leaves this browser. */
export interface AnswerKeys {
  public: AnswerKey;
  private: AnswerKey & { d: string };
}

/** What a desk has to tell about one request. */
export const newsSchema = z.object({
  state: z.enum(['sent', 'seen', 'answered', 'tip']),
  answer: z.object({ words: z.string().max(20_000), at: z.number(), by: z.string().max(200) }).optional(),
  /** The tip that came of it, by its title. */
  tip: z.string().max(300).optional(),
});
export type News = z.infer<typeof newsSchema>;

/** A key pair for one request and no other (P-256, which both browsers have had for years). */
export async function newAnswerKeys(): Promise<AnswerKeys> {
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const { x, y, d } = await exportJWK(pair.privateKey);
  const point: AnswerKey = { kty: 'EC', crv: 'P-256', x: x!, y: y! };
  return { public: point, private: { ...point, d: d! } };
}

/** Seals news to a request's key as a compact JWE. Which request it is for cannot be seen from outside. */
export function sealNews(id: string, news: News, to: AnswerKey): Promise<string> {
  // Padded, so that the length does not tell a "seen" from an answer.
  const plain = JSON.stringify({ id, ...news });
  return new CompactEncrypt(toBytes(plain.padEnd(Math.ceil((plain.length + 1) / 512) * 512)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
    .encrypt({ ...to });
}

/** The news of the request `id`, when this is sealed to its key; null for everything else. */
export async function openNews(sealed: string, id: string, key: AnswerKeys['private']): Promise<News | null> {
  try {
    const { plaintext } = await compactDecrypt(
      sealed,
      { ...key },
      {
        keyManagementAlgorithms: ['ECDH-ES'],
        contentEncryptionAlgorithms: ['A256GCM'],
      },
    );
    const said: unknown = JSON.parse(toText(plaintext) ?? '');
    if ((said as { id?: unknown } | null)?.id !== id) return null;
    return newsSchema.parse(said);
  } catch {
    return null;
  }
}
