import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server that behaves as badly as a case wants, on this machine. */
export interface BadServer {
  url(path: string): string;
  asked: { url: string; headers: IncomingMessage['headers'] }[];
  /** What it does at an address; anything else is 404. */
  on(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
  stop(): Promise<void>;
}

export async function startBadServer(): Promise<BadServer> {
  const asked: BadServer['asked'] = [];
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const server: Server = createServer((request, response) => {
    asked.push({ url: request.url!, headers: request.headers });
    const answer = answers.get(request.url!);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: path => `http://127.0.0.1:${port}${path}`,
    on: (path, answer) => void answers.set(path, answer),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
