import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A desk that takes what comes and misbehaves by a die: it hangs, closes, says 500 or 429. */
export interface BadDesk {
  url: string;
  /** Bodies by their `webhook-id`, each time they came. */
  got: Map<string, string[]>;
  /** From now on it takes and acknowledges everything. */
  behave(): void;
  stop(): Promise<void>;
}

export async function startBadDesk(random: () => number): Promise<BadDesk> {
  const got: BadDesk['got'] = new Map();
  let bad = true;
  const server: Server = createServer((request, response) => {
    const allow = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method === 'OPTIONS') return void response.writeHead(204, allow).end();
    let body = '';
    request.on('data', part => (body += String(part)));
    request.on('end', () => {
      const die = bad ? random() : 1;
      if (die < 0.2) return void response.writeHead(500, allow).end();
      if (die < 0.3) return void response.writeHead(429, { ...allow, 'retry-after': '60' }).end();
      const id = String(request.headers['webhook-id']);
      got.set(id, [...(got.get(id) ?? []), body]);
      // It has it, and nobody hears of that.
      if (die < 0.5) return void request.socket.destroy();
      if (die < 0.6) return;
      response.writeHead(202, allow).end('{}');
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/requests`,
    got,
    behave: () => (bad = false),
    stop: () => {
      server.closeAllConnections();
      return new Promise(done => server.close(() => done()));
    },
  };
}
