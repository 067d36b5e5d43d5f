import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Complaint } from '../command';
import { apply, idOf, type Line, type Ticket } from './lines';

const FILE = 'nameless.json';
const DAY = 24 * 60 * 60 * 1_000;

/** What came without a name. */
export interface Nameless {
  /** By id, which is random. */
  all(): Ticket[];
  get(id: string): Ticket | undefined;
  /** How much has happened to all of them together. */
  happened(): number;
  /** Resolves when it is on disk. */
  write(line: Line): Promise<void>;
}

/**
 * Opens the file of requests that came without a name. Of a time only the day is kept, of the order nothing: the file is
 * written anew with everything that happens, sorted by id, and is dated to the day. What the file system notes beyond
 * that (when the folder last changed) is of the last one alone.
 * @throws a complaint when the file is there and cannot be read; it is never written over then
 */
export async function openNameless(folder: string): Promise<Nameless> {
  const path = join(folder, FILE);
  let { happened, tickets } = await read(path);

  return {
    all: () => [...tickets.values()],
    get: id => tickets.get(id),
    happened: () => happened,
    async write(line) {
      const coarse = withoutHour(line);
      const next = new Map(tickets);
      const known = next.get(idOf(line));
      // Until it is on disk nothing has happened.
      if (known) next.set(known.request.id, { ...known });
      apply(next, coarse);
      const sorted = [...next.values()].sort((a, b) => (a.request.id < b.request.id ? -1 : 1));
      await replace(folder, path, JSON.stringify({ happened: happened + 1, tickets: sorted }, null, 1));
      happened += 1;
      tickets = byId(sorted);
    },
  };
}

const byId = (tickets: Ticket[]) => new Map(tickets.map(ticket => [ticket.request.id, ticket]));

async function read(path: string): Promise<{ happened: number; tickets: Map<string, Ticket> }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { happened: 0, tickets: new Map() };
    throw error;
  }
  try {
    const { happened, tickets } = JSON.parse(text) as { happened: number; tickets: Ticket[] };
    return { happened, tickets: byId(tickets) };
  } catch {
    throw new Complaint({ code: 'nameless not readable' }, path);
  }
}

/** The same as one may keep it: noon UTC of its day, and not the number that another desk gave it in its turn. */
function withoutHour(line: Line): Line {
  if ('answered' in line) return { ...line, answer: { ...line.answer, at: noon(line.answer.at) } };
  if ('passed' in line) return { ...line, key: '' };
  return 'at' in line ? { ...line, at: noon(line.at) } : line;
}

/** The one moment of a UTC day that has the same date nearly everywhere. ms. */
const noon = (at: number): number => at - (at % DAY) + DAY / 2;

/** Puts a new file in the place of the old: after a crash one of them is there, whole. */
async function replace(folder: string, path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w');
  await file.writeFile(text);
  const day = noon(Date.now()) / 1_000;
  await file.utimes(day, day);
  await file.sync();
  await file.close();
  await rename(fresh, path);
  // Windows opens no folder, and keeps the order of the two by itself.
  const above = await open(folder, 'r').catch(() => null);
  await above?.sync();
  await above?.close();
}
