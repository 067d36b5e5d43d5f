import type { IndexEntry, PackIndex, Rollout } from './index-format';
import { sha256, toBytes } from './runtime';

/** What a rollout asks about a browser. All of it is known here and told to nobody. */
export interface Recipient {
  team: string | undefined;
  pilot: boolean;
  /** 0 up to 100, this browser's own draw for a pack: always the same. */
  drawFor(pack: string): Promise<number>;
  /** ms */
  now: number;
}

/**
 * The entries of an index that are for this browser: of each pack the highest serial whose rollout covers it, in the
 * order of the index. What is stopped is not among them.
 */
export async function entriesFor(index: PackIndex, recipient: Recipient): Promise<IndexEntry[]> {
  const best = new Map<string, IndexEntry>();
  for (const entry of index.packs) {
    const before = best.get(entry.id);
    if (index.stopped?.includes(entry.id) || (before && before.serial >= entry.serial)) continue;
    if (await covers(entry.rollout, entry.id, recipient)) best.set(entry.id, entry);
  }
  return [...best.values()];
}

async function covers(rollout: Rollout | undefined, pack: string, who: Recipient): Promise<boolean> {
  if (!rollout) return true;
  const { teams, pilots, percent, from, until } = rollout;
  if (from !== undefined && who.now < Date.parse(from)) return false;
  if (until !== undefined && who.now >= Date.parse(until)) return false;
  if (pilots && who.pilot) return true;
  // Only volunteers are asked for.
  if (pilots && teams === undefined && percent === undefined) return false;
  if (teams !== undefined && (who.team === undefined || !teams.includes(who.team))) return false;
  return percent === undefined || (await who.drawFor(pack)) < percent;
}

/**
 * A draw from 0 up to 100 that is the same each time, other for each pack and evenly spread.
 * @param secret a random text made once in this browser, which never leaves it
 */
export async function draw(secret: string, source: string, pack: string): Promise<number> {
  const hash = await sha256(toBytes(`${secret}\n${source}\n${pack}`));
  return (parseInt(hash.slice(0, 8), 16) / 2 ** 32) * 100;
}
