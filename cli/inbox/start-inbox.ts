import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Complaint } from '../command';
import { inboxCommandWords } from '../i18n/inbox';
import type { DeskLog } from './desk-event';
import { signAnswers } from '../../utils/core/help/sign-answers';
import type { SigningKey } from '../../utils/core/packs/sign';
import { answersOf } from './answers';
import { readDeskFile, writeOwed, type DeskFile } from './desk-file';
import { passOn, type Passing } from './relay/pass-on';
import type { PassOn } from './relay/read-relay';
import { respond } from './respond';
import type { Ticket } from './lines';
import { openStore } from './store';

export interface Inbox {
  /** Its front page on this computer. Requests are posted to `/requests` under it. */
  url: string;
  /** Newest first; then those without a name, by their random ids. */
  requests(): Ticket[];
  /** Ends it and frees the port. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a help desk: it takes requests, shows them to a champion and hands back the answers. Listens on 127.0.0.1 only.
 * @param port 0 is any free one
 * @param dataDir where the requests are kept; made when missing
 * @param now milliseconds since 1970
 * @param secret of the webhook, `whsec_…`: then only what is signed with it is taken
 * @param answersKey signs the file of answers at `/answers.json`; without it there is none
 * @param pass hands every request on to another desk
 * @param publicUrl origin under which a proxy in front of it is reached, which sees to TLS and to who may come in
 * @throws a complaint when the port is taken, or the folder or its `desk.json` cannot be used
 */
export async function startInbox({
  port = 0,
  dataDir,
  log,
  now = Date.now,
  name = inboxCommandWords.en.desk,
  secret,
  answersKey,
  pass,
  publicUrl,
}: {
  port?: number;
  dataDir: string;
  log: DeskLog;
  now?: () => number;
  name?: string;
  secret?: string | undefined;
  answersKey?: SigningKey | undefined;
  pass?: PassOn | undefined;
  publicUrl?: string | undefined;
}): Promise<Inbox> {
  await readDeskFile(dataDir);
  const store = await openStore(dataDir, log);
  const watchers = new Set<ServerResponse>();
  const changed = () => {
    for (const watcher of watchers) watcher.write('event: changed\ndata: \n\n');
    passing?.wake();
  };
  let passing: Passing | undefined;
  // Signed once for each thing that happened, so that a file asked for twice is the same bytes.
  let signed: { of: string; bytes: Promise<Uint8Array<ArrayBuffer>> } | undefined;
  const answers =
    answersKey &&
    (async () => {
      const said = await readDeskFile(dataDir);
      const serial = store.happened() + 1;
      const of = JSON.stringify([serial, said]);
      if (signed?.of !== of) {
        const file = answersOf(store.all(), said, name, serial, now());
        signed = { of, bytes: file.then(made => signAnswers(made, answersKey)) };
      }
      return signed.bytes;
    });
  // One at a time, so that two who promise at once both did.
  let last: Promise<unknown> = Promise.resolve();
  const owe = (change: (owed: DeskFile['owed']) => DeskFile['owed']): Promise<void> => {
    const turn = last.then(async () => writeOwed(dataDir, change((await readDeskFile(dataDir)).owed)));
    last = turn.catch(() => undefined);
    return turn;
  };
  const server = createServer((request, response) => {
    const desk = {
      owed: async () => (await readDeskFile(dataDir)).owed,
      owe,
      store,
      now,
      changed,
      watch,
      origin: publicUrl ?? local,
      local,
      ...(secret !== undefined && { secret }),
      ...(answers && { answers }),
    };
    respond(request, response, desk).catch((error: Error) => {
      log({ code: 'request failed', said: error.message });
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
    throw new Complaint({ code: 'port is taken', port });
  }
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  if (pass) passing = passOn(store, pass, now, log);

  let stopped: Promise<void> | undefined;
  return {
    url: `${local}/`,
    requests: () => store.all(),
    stop: () =>
      (stopped ??= new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
        .then(() => passing?.stop())
        .then(() => store.close())),
  };
}
