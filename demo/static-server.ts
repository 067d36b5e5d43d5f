import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export type StaticServer = { port: number; stop(): Promise<void> };

/**
 * Serves a folder on 127.0.0.1, for GET and HEAD, each file with an ETag of its content
 * so that an unchanged one is answered with 304. Nothing outside the folder is served.
 * @param prefix what stands before a file's name in the address, such as `/packs`
 * @param headers stand on each answer
 * @param onAnswer told of each question and the status it was answered with
 * @throws when the port is taken
 */
export async function serveFolder(
  folder: string,
  {
    port = 0,
    prefix = '',
    headers = {},
    onAnswer,
  }: {
    port?: number;
    prefix?: string;
    headers?: Record<string, string>;
    onAnswer?: (request: IncomingMessage, status: number) => void;
  } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    response.once('finish', () => onAnswer?.(request, response.statusCode));
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(request.url ?? '/');
    const bytes = file && (await readFile(file).catch(() => undefined));
    if (!file || !bytes) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    response.setHeader('etag', etag);
    // "no-cache" asks each time and takes 304 for an answer.
    response.setHeader('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  function fileFor(url: string): string | undefined {
    let path: string;
    try {
      path = decodeURIComponent(url.split(/[?#]/)[0]!);
    } catch {
      return undefined;
    }
    if (!path.startsWith(`${prefix}/`) || path.includes('\0')) return undefined;
    const name = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '');
    const file = normalize(join(folder, name));
    return file.startsWith(normalize(folder + sep)) ? file : undefined;
  }

  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
