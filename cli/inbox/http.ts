import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest body that is read, bytes; a request with a picture may be larger. */
const BODY_LIMIT = 64 * 1024;
export const REQUEST_LIMIT = 3 * 1024 * 1024;

/** A reason to say no, for whoever called. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The text of a body.
 * @throws a refusal when it is of another type or too large
 */
export async function readBody(request: IncomingMessage, type: string, limit = BODY_LIMIT): Promise<string> {
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (given !== type)
    throw new Refusal(415, `The body should be ${type}, and says it is ${given ?? 'nothing'}.`);
  const chunks: Buffer[] = [];
  let length = 0;
  // The stream stays whole when the reading stops, so that the refusal can still be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new Refusal(413, `The body is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(response: ServerResponse, status: number, json: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(json)}\n`);
}

/** A year, for this inbox's own pages only. */
export function cookie(name: 'by' | 'lang', value: string): string {
  return `foothold-inbox-${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly`;
}

export function readCookies(request: IncomingMessage): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [, name, value = ''] = /^\s*foothold-inbox-(\w+)=(.*)$/.exec(part) ?? [];
    if (!name) continue;
    try {
      found[name] = decodeURIComponent(value);
    } catch {
      // Set by somebody else on this machine; as good as none.
    }
  }
  return found;
}
