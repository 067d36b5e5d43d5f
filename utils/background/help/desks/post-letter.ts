import { deliveryOf, retryAfterOf, type Delivery } from '../../../core/help/delivery';
import { readCapped } from '../../packs/fetch-bytes';
import type { Post, Posted } from './desk';

/** A desk that takes longer has probably lost the connection; the request keeps its id and is tried again. */
const PATIENCE_MS = 30_000;
/** An acknowledgement or answer is short; what is longer is no desk. Bytes. */
export const ANSWER_LIMIT = 64_000;

/**
 * Posts a letter once. What the status means is the same for every desk (see `deliveryOf`); `accepted` reads more
 * from a 2xx answer, such as where the answer will be found. Never throws: what fails on the way is a retry.
 */
export async function postLetter(
  letter: Posted,
  headers: Record<string, string>,
  { fetch, now }: Post,
  accepted: (answer: Response) => Promise<Delivery> = async () => ({ kind: 'accepted' }),
): Promise<Delivery> {
  try {
    const answer = await ask(fetch, letter.to, {
      method: 'POST',
      headers: { 'content-type': letter.type, ...headers },
      body: letter.body,
    });
    if (answer.ok) return await accepted(answer);
    const after = retryAfterOf(answer.headers.get('retry-after'), now);
    await answer.body?.cancel();
    return deliveryOf(answer.status, after);
  } catch {
    return { kind: 'retry', why: 'unreachable' };
  }
}

/** A request that tells the other side nothing about the browser it comes from. Rejects after 30 s of silence. */
export function ask(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response> {
  return fetch(url, {
    ...init,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** The JSON of an answer; null when it is none or too long. */
export async function readJson(answer: Response): Promise<unknown> {
  try {
    const bytes = await readCapped(answer, ANSWER_LIMIT);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
