import { deliveryOf, retryAfterOf, type Delivery } from '../../../utils/core/help/delivery';
import type { HelpRequest } from '../../../utils/core/help/request';

/** A desk that needs a token, which no browser of a rep may have: the inbox passes requests on to it. */
export interface Relay<S> {
  /** One attempt; never throws. `key` is the name of the ticket over there. */
  pass(request: HelpRequest, settings: S, token: string, post: typeof fetch): Promise<Passed>;
}

export type Passed = { kind: 'passed'; key: string } | Exclude<Delivery, { kind: 'accepted' }>;

/** A desk that takes longer has probably lost the connection. ms. */
const PATIENCE_MS = 30_000;

/** Asks once. `read` finds the ticket's name in a 2xx answer; an answer without one is a broken desk. */
export async function ask(
  post: typeof fetch,
  url: URL,
  init: { method: 'GET' | 'POST'; authorization: string; body?: unknown },
  read: (json: never) => string | undefined,
): Promise<Passed> {
  try {
    const answer = await post(url, {
      method: init.method,
      headers: {
        accept: 'application/json',
        authorization: init.authorization,
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      const after = retryAfterOf(answer.headers.get('retry-after'), Date.now());
      return deliveryOf(answer.status, after) as Exclude<Delivery, { kind: 'accepted' }>;
    }
    const key = read((await answer.json()) as never);
    return key === undefined ? { kind: 'dead', why: 'broken' } : { kind: 'passed', key };
  } catch {
    return { kind: 'retry', why: 'unreachable' };
  }
}

export const basic = (user: string, token: string): string =>
  `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
