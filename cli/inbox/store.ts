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
  state: 'sent' | 'seen' | 'answered' | 'tip';
  answer?: Answer;
  /** The answer may be read by everybody. */
  published?: boolean;
  /** Title of the tip that came of it. */
  tip?: string;
  /** Its name at the desk that it was passed on to. */
  passed?: string;
  /** Why that desk did not take it. */
  refused?: string;
}

type Line =
  | { received: HelpRequest; at: number }
  | { seen: string; at: number }
  | { answered: string; answer: Answer; published?: boolean }
  | { became: string; tip: string; at: number }
  | { passed: string; key: string }
  | { refused: string; why: string };

/** Where the requests are kept: each thing that happens is one line, and none is ever rewritten. */
export interface Store {
  /** Newest first. */
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
export async function openStore(folder: string, log: Log): Promise<Store> {
  await mkdir(folder, { recursive: true });
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
    happened += 1;
  };

  return {
    all: () => [...tickets.values()].reverse(),
    get: id => tickets.get(id),
    happened: () => happened,
    receive: (request, at) =>
      inTurn(async () => {
        if (!tickets.has(request.id)) await write({ received: request, at });
        return tickets.get(request.id)!;
      }),
    see: (id, at) =>
      inTurn(async () => {
        if (tickets.get(id)?.state === 'sent') await write({ seen: id, at });
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

function apply(tickets: Map<string, Ticket>, line: Line): void {
  if ('received' in line) {
    tickets.set(line.received.id, { request: line.received, at: line.at, state: 'sent' });
    return;
  }
  const ticket = tickets.get(idOf(line));
  if (!ticket) return;
  if ('answered' in line) {
    if (ticket.state !== 'tip') ticket.state = 'answered';
    ticket.answer = line.answer;
    ticket.published = line.published === true;
  } else if ('became' in line) {
    ticket.state = 'tip';
    ticket.tip = line.tip;
  } else if ('passed' in line) ticket.passed = line.key;
  else if ('refused' in line) ticket.refused = line.why;
  else if (ticket.state === 'sent') ticket.state = 'seen';
}

function idOf(line: Exclude<Line, { received: HelpRequest }>): string {
  if ('seen' in line) return line.seen;
  if ('answered' in line) return line.answered;
  if ('became' in line) return line.became;
  return 'passed' in line ? line.passed : line.refused;
}
