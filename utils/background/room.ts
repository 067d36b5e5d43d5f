import { confirmedPart, type ConfirmedPack } from '../core/packs/confirmed';
import type { Pack } from '../core/packs/pack';
import { dayOf } from '../core/mastery/record';
import { indexPacks, type PackIndex } from '../core/targeting/pack-index';
import { keepRule } from './coach/tally';
import { TRIAL } from '../core/packs/verify';
import { moment } from './packs/latest';
import { openStore } from './store/open';
import type { PackRow } from './store/rows';
import type { Store } from './store/store';
import { readPolicy, readValue, type Values } from './store/values';
import type { World } from './world';

/**
 * What one life of the background holds. Everything here can be made anew from the record: the browser may end the
 * background between any two lines.
 */
export interface Room {
  world: World;
  store: Store;
  /** Milliseconds since 1970; in the demo, simulated days included. */
  now(): number;
  /** Rises with every call, also over several lives of the background on a clock that goes forward. */
  order(): number;
  /** The packs in force now, one a pack id, and whether each is past its date. */
  packs(): Promise<PackInForce[]>;
  /** What pages may know of them, made ready for being asked about addresses. */
  index(): Promise<PackIndex<ConfirmedPack>>;
  /** To be called after the packs or the policy in the record changed. */
  forgetPacks(): void;
  /** In the demo: after days were skipped. */
  readClock(): Promise<void>;
  /** Work that nobody waits for. What must not be lost has an alarm or a row besides. */
  later(work: Promise<unknown>): void;
  /** Resolves when no such work is left. */
  quiet(): Promise<void>;
}

export interface PackInForce extends KnownPack {
  stale: boolean;
}

interface KnownPack extends PackRow {
  onPages: ConfirmedPack;
}

/** How long a pack past its date is still shown, marked as possibly out of date. ms. */
export const GRACE = 14 * 24 * 60 * 60 * 1_000;

export async function openRoom(world: World): Promise<Room> {
  const store = await openStore(world.database);
  // A full disk must not keep the rep from being coached; it is tried again at the next start.
  await keepRule(store).catch(() => undefined);
  let skipped = 0;
  let ordered = 0;
  let cache: Promise<KnownPack[]> | null = null;
  let latest: Values['latest'] | undefined;
  let indexed: { of: readonly ConfirmedPack[]; index: PackIndex<ConfirmedPack> } | null = null;
  const work = new Set<Promise<unknown>>();

  const loadPacks = (): Promise<KnownPack[]> =>
    store.read(['packs', 'kv'], async tx => {
      const { sources, trials } = await readPolicy(tx);
      const stopped = (await readValue(tx, 'stopped')) ?? {};
      latest = await readValue(tx, 'latest');
      const rows = (await tx.all('packs')).filter(({ source, pack }) => !stopped[source]?.includes(pack));
      // In the policy's order, so that the first source that names a pack is the one that counts; trials come last.
      const names = [...sources.map(({ name }) => name), ...(trials === false ? [] : [TRIAL])];
      const ordered = names.flatMap(name => rows.filter(({ source }) => source === name));
      return ordered
        .filter((row, i) => ordered.findIndex(({ pack }) => pack === row.pack) === i)
        .map(row => ({ ...row, onPages: confirmedPart(packOf(row)) }));
    });

  const room: Room = {
    world,
    store,
    now: () => world.clock() + skipped,
    order: () => (ordered = Math.max(ordered + 1, world.clock())),
    async packs() {
      cache ??= loadPacks();
      const rows = await cache.catch(error => {
        cache = null;
        throw error;
      });
      const now = room.now();
      return rows.flatMap(row => {
        const at = moment(latest, row.source, row.verified.keySet, now);
        const late = at - Date.parse(row.verified.bundle.expires);
        return late < GRACE ? [{ ...row, stale: late >= 0 }] : [];
      });
    },
    async index() {
      const of = (await room.packs()).map(({ onPages }) => onPages);
      // A pack falls out of force by its date, without a word from anybody.
      if (indexed?.of.length !== of.length || indexed.of.some((pack, n) => pack !== of[n]))
        indexed = { of, index: indexPacks(of) };
      return indexed.index;
    },
    forgetPacks() {
      cache = null;
    },
    async readClock() {
      if (__DEMO__) skipped = await store.read(['kv'], async tx => (await readValue(tx, 'skipped')) ?? 0);
    },
    later(promise) {
      const done = promise.catch(() => undefined).finally(() => work.delete(done));
      work.add(done);
    },
    async quiet() {
      while (work.size > 0) await Promise.all(work);
    },
  };
  await room.readClock();
  return room;
}

/** The pack as it was written, for the rep to read in the panel. */
export function packOf(row: Pick<PackRow, 'verified'>): Pack {
  return row.verified.bundle.pack;
}

/** The rep's own calendar day of a moment, YYYY-MM-DD. */
export function localDay(at: number): string {
  return dayOf(at, new Date(at).getTimezoneOffset());
}

/** The rep's language as a tag: the setting, else the browser's. */
export function languageOf(world: World, setting: 'auto' | 'en' | 'sv'): string {
  return setting === 'auto' ? world.browser.i18n.getUILanguage() : setting;
}
