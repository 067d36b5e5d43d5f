import { Agent, request } from 'node:http';

/** What Chromium 156 sends with such a question, word for word, so that the bytes are those of a browser. */
const HEADERS = {
  'cache-control': 'max-age=0',
  'sec-ch-ua-platform': '"Linux"',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  'sec-ch-ua': '"Chromium";v="156", "Not.A/Brand";v="24"',
  'sec-ch-ua-mobile': '?0',
  accept: '*/*',
  origin: 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
};

interface Kept {
  etag: string | undefined;
  modified: string | undefined;
  body: Buffer;
}

/** A `fetch` with the cache of one browser: what it has it asks about by ETag and date, and takes 304 for an answer. */
export function browserFetch(agent: Agent): typeof globalThis.fetch {
  const cache = new Map<string, Kept>();
  return async input => {
    const url = String(input);
    const kept = cache.get(url);
    const answer = await ask(agent, url, {
      ...HEADERS,
      ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
      ...(kept?.modified !== undefined && { 'if-modified-since': kept.modified }),
    });
    if (answer.status === 304 && kept) return new Response(new Uint8Array(kept.body));
    if (answer.status === 200)
      cache.set(url, { etag: answer.etag, modified: answer.modified, body: answer.body });
    return new Response(new Uint8Array(answer.body), { status: answer.status });
  };
}

interface Answer extends Kept {
  status: number;
}

function ask(agent: Agent, url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag,
          modified: response.headers['last-modified'],
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
