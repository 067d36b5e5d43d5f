import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** All that can be read of one question in an inbox: on its disk, on its pages and in what it publishes. */
interface Trail {
  id: string;
  /** What stands there, each piece with its place. */
  traits: Set<string>;
  /** Every time of day in it, ms. */
  moments: Map<string, number>;
  /** How manieth it is wherever it stands in a row. */
  ranks: Map<string, number>;
}

/** Something an inbox holds: records in their order. */
interface Held {
  name: string;
  records: string[];
  /** When a file was last written, ms. */
  written?: number;
}

/** Reads everything in the inbox's folder and everything it hands out, as somebody who keeps it could. */
export async function trailsOf(ids: readonly string[], folder: string, url: string): Promise<Trail[]> {
  const held: Held[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    held.push({ name, records: recordsOf(await readFile(path, 'utf8')), written: mtimeMs });
  }
  const ask = async (path: string) =>
    (await fetch(new URL(path, url), { headers: { 'x-live': '1' } })).text();
  held.push({ name: 'list', records: (await ask('/')).split('<li>').slice(1) });
  const { payload } = JSON.parse(await ask('/answers.json')) as { payload: string };
  held.push({ name: 'answers', records: recordsOf(Buffer.from(payload, 'base64url').toString()) });
  return Promise.all(
    ids.map(async id => {
      const page = (await ask(`/requests/${id}`)).split('<article')[1]!;
      const own = [
        { name: 'page', records: [page] },
        {
          name: 'reply',
          records: [JSON.stringify({ id, ...JSON.parse(await ask(`/requests/${id}/reply`)) })],
        },
      ];
      return trailOf(id, [...held, ...own]);
    }),
  );
}

/** A list in a file of JSON, or the lines of one, each as JSON. */
function recordsOf(text: string): string[] {
  try {
    const lists = Object.values(JSON.parse(text) as object).filter(Array.isArray) as unknown[][];
    return lists.flat().map(each => JSON.stringify(each));
  } catch {
    return text.split('\n').filter(line => line !== '');
  }
}

function trailOf(id: string, held: readonly Held[]): Trail {
  const trail: Trail = { id, traits: new Set(), moments: new Map(), ranks: new Map() };
  const note = (value: unknown, at: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) note(each, `${at}.${key}`);
    else if (typeof value === 'number' && value > 1e12) trail.moments.set(at, value);
    else trail.traits.add(`${at}=${String(value)}`);
  };
  for (const { name, records, written } of held)
    records.forEach((record, rank) => {
      if (!record.includes(id)) return;
      trail.ranks.set(name, rank);
      if (written !== undefined) trail.moments.set(name, written);
      if (record.startsWith('{')) return note(JSON.parse(record), name);
      for (const [i, [, time]] of [...record.matchAll(/datetime="([^"]+)"/g)].entries())
        trail.moments.set(`${name}.${i}`, Date.parse(time!));
      for (const word of record.replace(/<[^>]*>/g, ' ').split(/\s+/)) trail.traits.add(`${name}=${word}`);
    });
  // What two ids, references or keys have in common, should they have anything.
  for (const trait of [...trail.traits].filter(each => /\.(id|reference|x)=/.test(each)))
    for (let i = trait.indexOf('=') + 1; i + 6 <= trait.length; i++)
      trail.traits.add(`piece=${trait.slice(i, i + 6)}`);
  return trail;
}

/** How much says that two are of one rep, by one kind of trace. */
type Clue = (a: Trail, b: Trail) => number;

/** The rarest thing that both have: the more, the fewer have it. */
const content = (all: readonly Trail[]): Clue => {
  const often = new Map<string, number>();
  for (const { traits } of all) for (const trait of traits) often.set(trait, (often.get(trait) ?? 0) + 1);
  return (a, b) =>
    [...a.traits]
      .filter(trait => b.traits.has(trait))
      .reduce((most, trait) => Math.max(most, Math.log(all.length / often.get(trait)!)), 0);
};

/** The nearer, the more. */
const near =
  (what: 'moments' | 'ranks', unit: number): Clue =>
  (a, b) =>
    [...a[what]].reduce((sum, [at, one]) => {
      const other = b[what].get(at);
      return other === undefined ? sum : sum + 1 / (1 + Math.abs(one - other) / unit);
    }, 0);

/**
 * Says for each question which other one is of the same rep, by what stands in both, by when, by the order, and by all
 * of it; answers which share of its guesses is right by the best of these ways.
 */
export function link(all: readonly Trail[], repOf: (id: string) => number): number {
  const [words, time, order] = [content(all), near('moments', 60_000), near('ranks', 1)];
  const together: Clue = (a, b) => words(a, b) + time(a, b) + order(a, b);
  return Math.max(...[words, time, order, together].map(clue => rightBy(clue, all, repOf)));
}

function rightBy(clue: Clue, all: readonly Trail[], repOf: (id: string) => number): number {
  let right = 0;
  for (const one of all) {
    const scores = all.map(other => (other === one ? -1 : clue(one, other)));
    const best = Math.max(...scores);
    const guesses = all.filter((_, i) => scores[i]! > best - 1e-9);
    // Among equals it can only throw a die.
    right += guesses.filter(({ id }) => repOf(id) === repOf(one.id)).length / guesses.length;
  }
  return right / all.length;
}
