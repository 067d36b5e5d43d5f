import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { HelpRequest } from '../../utils/core/help/request';
import type { Log } from '../install-tools';

export interface Answer {
  words: string;
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A request at the desk, with what was done about it. */
export interface Ticket {
  request: HelpRequest;
  /** When it came, milliseconds since 1970. */
  at: number;
  state: 'sent' | 'seen' | 'answered';
  answer?: Answer;
}

type Line =
  { received: HelpRequest; at: number } | { seen: string; at: number } | { answered: string; answer: Answer };

/** Where the requests are kept: each thing that happens is one line, and none is ever rewritten. */
export interface Store {
  /** Newest first. */
  all(): Ticket[];
  get(id: string): Ticket | undefined;
  /** Resolves when the request is on disk. A second one with the same id changes nothing. */
  receive(request: HelpRequest, at: number): Promise<Ticket>;
  see(id: string, at: number): Promise<void>;
  answer(id: string, answer: Answer): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store in a folder, made when missing. A last line that was cut off by a crash is dropped: nobody was
 * told that it had arrived. A line that cannot be read otherwise is passed over and stays in the file.
 */
export async function openStore(folder: string, log: Log): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'requests.jsonl');
  const file = await open(path, 'a+');
  const text = await readWhole(file);
  const tickets = new Map<string, Ticket>();
  text.split('\n').forEach((line, i) => {
    if (line === '') return;
    try {
      apply(tickets, JSON.parse(line) as Line);
    } catch {
      log(`Line ${i + 1} of ${path} cannot be read and is passed over.`);
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
    await file.appendFile(`${JSON.stringify(line)}\n`);
    await file.datasync();
    apply(tickets, line);
  };

  return {
    all: () => [...tickets.values()].reverse(),
    get: id => tickets.get(id),
    receive: (request, at) =>
      inTurn(async () => {
        if (!tickets.has(request.id)) await write({ received: request, at });
        return tickets.get(request.id)!;
      }),
    see: (id, at) =>
      inTurn(async () => {
        if (tickets.get(id)?.state === 'sent') await write({ seen: id, at });
      }),
    answer: (id, answer) => inTurn(() => write({ answered: id, answer })),
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

function apply(tickets: Map<string, Ticket>, line: Line): void {
  if ('received' in line) {
    tickets.set(line.received.id, { request: line.received, at: line.at, state: 'sent' });
    return;
  }
  const ticket = tickets.get('seen' in line ? line.seen : line.answered);
  if (!ticket) return;
  if ('answered' in line) {
    ticket.state = 'answered';
    ticket.answer = line.answer;
  } else if (ticket.state === 'sent') ticket.state = 'seen';
}
