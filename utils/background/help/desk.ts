import { retryAfterOf, type AttemptOutcome } from '../../core/help/delivery';
import { z } from '../../core/zod';
import { readCapped } from '../packs/fetch-bytes';

/** A desk that takes longer has probably lost the connection; the request keeps its id and is tried again. */
const PATIENCE_MS = 30_000;
/** An acknowledgement or answer is short; what is longer is no desk. Bytes. */
const ANSWER_LIMIT = 64_000;

const acceptedSchema = z.object({ reply: z.string().max(1_000) });
const newsSchema = z.object({
  state: z.enum(['sent', 'seen', 'answered']),
  answer: z.object({ words: z.string().max(20_000), at: z.number(), by: z.string().max(200) }).optional(),
});
export type News = z.infer<typeof newsSchema>;

/**
 * Sends a request to a webhook desk: the body exactly as previewed, its id as `webhook-id`, so that a desk that gets
 * it twice (an acknowledgement was lost) can tell. Never throws.
 */
export async function post(
  fetch: typeof globalThis.fetch,
  url: string,
  id: string,
  body: string,
  now: number,
): Promise<AttemptOutcome> {
  try {
    const answer = await ask(fetch, url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'webhook-id': id },
      body,
    });
    return {
      kind: 'answered',
      status: answer.status,
      retryAfter: retryAfterOf(answer.headers.get('retry-after'), now),
      reply: answer.ok ? await replyAddress(answer, url) : undefined,
    };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Where the desk will tell news; only an address of the desk itself counts, so that it cannot send us elsewhere. */
async function replyAddress(answer: Response, desk: string): Promise<string | undefined> {
  const said = acceptedSchema.safeParse(await readJson(answer));
  if (!said.success || !URL.canParse(said.data.reply, desk)) return undefined;
  const reply = new URL(said.data.reply, desk);
  return reply.origin === new URL(desk).origin ? reply.href : undefined;
}

/** What the desk has to tell about a request; null when it cannot be reached or says nothing that can be read. */
export async function askForNews(
  fetch: typeof globalThis.fetch,
  url: string,
): Promise<{ news: News; bytes: number } | null> {
  try {
    const answer = await ask(fetch, url, { method: 'GET' });
    if (!answer.ok) return null;
    const bytes = await readCapped(answer, ANSWER_LIMIT);
    if (!bytes) return null;
    return { news: newsSchema.parse(JSON.parse(new TextDecoder().decode(bytes))), bytes: bytes.length };
  } catch {
    return null;
  }
}

async function readJson(answer: Response): Promise<unknown> {
  try {
    const bytes = await readCapped(answer, ANSWER_LIMIT);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function ask(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response> {
  return fetch(url, {
    ...init,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
