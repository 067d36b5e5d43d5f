import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../install-tools';
import { respond } from './respond';
import { openStore, type Ticket } from './store';

export interface Inbox {
  /** Its front page. Requests are posted to `/requests` under it. */
  url: string;
  /** Newest first. */
  requests(): Ticket[];
  /** Ends it and frees the port. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a help desk for one computer: it takes requests, shows them to a champion and hands back the answers.
 * Listens on 127.0.0.1 only.
 * @param port 0 is any free one
 * @param dataDir where the requests are kept; made when missing
 * @param now milliseconds since 1970
 * @throws a sentence when the port is taken or the folder cannot be used
 */
export async function startInbox({
  port = 0,
  dataDir,
  log,
  now = Date.now,
}: {
  port?: number;
  dataDir: string;
  log: Log;
  now?: () => number;
}): Promise<Inbox> {
  const store = await openStore(dataDir, log);
  const watchers = new Set<ServerResponse>();
  const changed = () => {
    for (const watcher of watchers) watcher.write('event: changed\ndata: \n\n');
  };
  const server = createServer((request, response) => {
    const desk = { store, now, changed, watch, origin };
    respond(request, response, desk).catch((error: Error) => {
      log(`A request failed: ${error.message}`);
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"The inbox failed."}');
    });
  });
  const watch = (response: ServerResponse) => {
    watchers.add(response);
    response.on('close', () => watchers.delete(response));
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    await store.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken by another program. Choose another with --port, or end that one.`);
  }
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let stopped: Promise<void> | undefined;
  return {
    url: `${origin}/`,
    requests: () => store.all(),
    stop: () =>
      (stopped ??= new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }).then(() => store.close())),
  };
}
