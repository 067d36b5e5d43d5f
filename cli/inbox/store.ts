import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { HelpRequest } from '../../utils/core/help/request';
import type { DeskLog } from './desk-event';
import { apply, idOf, type Answer, type Line, type Ticket } from './lines';
import { openNameless } from './nameless';

/**
 * Where the requests are kept: each thing that happens is one line, and none is ever rewritten. What came without a
 * name stands in a file of its own, which says neither the hour nor the order.
 */
export interface Store {
  /** Newest first; then those without a name, by their random ids. */
  all(): Ticket[];
  get(id: string): Ticket | undefined;
  /** How much has happened here so far; rises with everything. */
  happened(): number;
  /** Resolves when the request is on disk. A second one with the same id changes nothing. */
  receive(request: HelpRequest, at: number): Promise<Ticket>;
  see(id: string, at: number): Promise<void>;
  answer(id: string, answer: Answer, published?: boolean): Promise<void>;
  /** It became a tip of this title. */
  became(id: string, tip: string, at: number): Promise<void>;
  /** Another desk has taken it, under this name. */
  passed(id: string, key: string): Promise<void>;
  /** Another desk will not take it. */
  refused(id: string, why: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store in a folder, made when missing. A last line that was cut off by a crash is dropped: nobody was
 * told that it had arrived. A line that cannot be read otherwise is passed over and stays in the file.
 */
export async function openStore(folder: string, log: DeskLog): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const nameless = await openNameless(folder);
  const path = join(folder, 'requests.jsonl');
  const file = await open(path, 'a+');
  const text = await readWhole(file);
  const tickets = new Map<string, Ticket>();
  let happened = 0;
  text.split('\n').forEach((line, i) => {
    if (line === '') return;
    try {
      apply(tickets, JSON.parse(line) as Line);
      happened += 1;
    } catch {
      log({ code: 'line unread', line: i + 1, path });
    }
  });

  // One at a time, so that a line is never written into the middle of another.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
  const write = async (line: Line) => {
    if ('received' in line ? line.received.anonymous : nameless.get(idOf(line))) return nameless.write(line);
    await file.appendFile(`${JSON.stringify(line)}\n`);
    await file.datasync();
    apply(tickets, line);
    happened += 1;
  };

  const get = (id: string) => tickets.get(id) ?? nameless.get(id);

  return {
    all: () => [...[...tickets.values()].reverse(), ...nameless.all()],
    get,
    happened: () => happened + nameless.happened(),
    receive: (request, at) =>
      inTurn(async () => {
        if (!get(request.id)) await write({ received: request, at });
        return get(request.id)!;
      }),
    see: (id, at) =>
      inTurn(async () => {
        if (get(id)?.state === 'sent') await write({ seen: id, at });
      }),
    answer: (id, answer, published = false) => inTurn(() => write({ answered: id, answer, published })),
    became: (id, tip, at) => inTurn(() => write({ became: id, tip, at })),
    passed: (id, key) => inTurn(() => write({ passed: id, key })),
    refused: (id, why) => inTurn(() => write({ refused: id, why })),
    close: () => inTurn(() => file.close()),
  };
}

/** Reads the file and cuts off a last line without its end. */
async function readWhole(file: FileHandle): Promise<string> {
  const bytes = await file.readFile();
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) await file.truncate(end);
  return bytes.subarray(0, end).toString('utf8');
}
