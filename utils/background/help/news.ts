import { newsSchema, type News } from '../../core/help/sealed-news';
import { readCapped } from '../packs/fetch-bytes';
import { ANSWER_LIMIT, ask } from './desks/post-letter';

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
