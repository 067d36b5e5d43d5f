import { writeDays } from '../../../utils/background/coach/days';
import { noteUse } from '../../../utils/background/coach/use';
import type { Page } from '../../../utils/background/coach/page';
import { planPage } from '../../../utils/background/coach/plan-page';
import { COACH_STORES, readRecord } from '../../../utils/background/coach/record';
import { tallyAll, TALLY_STORES } from '../../../utils/background/coach/tally';
import type { Room } from '../../../utils/background/room';
import { openStore } from '../../../utils/background/store/open';
import { STORES, type OutboxStored, type Rows, type StoreName } from '../../../utils/background/store/rows';
import type { Store } from '../../../utils/background/store/store';
import { tidy } from '../../../utils/background/tend';
import { plan, type PlanInput } from '../../../utils/core/coaching/plan';
import { masteryOf } from '../../../utils/core/mastery/mastery';
import type { Pack } from '../../../utils/core/packs/pack';
import { confirmedPart, type ConfirmedPack } from '../../../utils/core/packs/confirmed';
import { indexPacks, type PackIndex } from '../../../utils/core/targeting/pack-index';
import { after, BUSY, packsOf, type Kept } from './rep';

/** Milliseconds, each the median of several; bytes of what is kept. */
export interface RepFigures {
  span: string;
  rows: number;
  /** Of the coach's stores, as JSON. */
  bytes: number;
  /** Of the requests that the rep wrote, as JSON. */
  requestBytes: number;
  open: number;
  /** One use noted, with its tally, until it would survive a power cut. */
  write: number;
  /** Everything that a plan reads and decides. */
  plan: number;
  /** The same with what it writes, until it would survive a power cut: the whole answer to a page. */
  answer: number;
  /** Reading the whole record, as the panel does. */
  read: number;
  /** The hourly fold with a day's worth to fold. */
  fold: number;
}

const DAY = 24 * 60 * 60 * 1_000;
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;

async function timed(times: number, work: (n: number) => Promise<unknown> | void): Promise<number> {
  const each: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    await work(n);
    each.push(performance.now() - from);
  }
  return median(each);
}

const COACHING: StoreName[] = ['outcomes', 'days', 'tallies', 'shown', 'pushes', 'words', 'seen', 'showings'];

export async function measureRep(span: string, workingDays: number): Promise<RepFigures> {
  const name = `bench ${span}`;
  const kept = after(workingDays);
  const packs = packsOf(BUSY.apps, BUSY.features).map(confirmedPart);
  const first = await openStore(name);
  await fill(first, kept, packs);
  const index = indexPacks(packs);
  const bytesOf = (store: Store, names: readonly StoreName[]) =>
    store.read(STORES, async tx => {
      let rows = 0;
      let bytes = 0;
      for (const each of names)
        for (const row of await tx.all(each)) {
          rows++;
          bytes += JSON.stringify(row).length;
        }
      return { rows, bytes };
    });
  const { rows, bytes } = await bytesOf(first, COACHING);
  const { bytes: requestBytes } = await bytesOf(first, ['outbox']);

  const open = await timed(15, async () => {
    const store = await openStore(name);
    await store.read(['kv'], tx => tx.get('kv', 'settings'));
  });
  const pageAt = (n: number): Page =>
    aPage(index, packs, `https://app-${n % BUSY.apps}.example.com/deals/4`, kept.now + n * DAY);
  const planned: number[] = [];
  const answer = await timed(41, n =>
    first.write(COACH_STORES, async tx => {
      const from = performance.now();
      await planPage(tx, pageAt(n));
      planned.push(performance.now() - from);
    }),
  );
  const read = await timed(21, () => first.read(COACH_STORES, readRecord));
  const write = await timed(41, n => {
    const page = aPage(index, packs, 'https://app-0.example.com/', kept.now + DAY + n * 120_000);
    return first.write(COACH_STORES, tx => noteUse(tx, page, `pack-0/feature-${n % BUSY.features}`));
  });
  let now = kept.now + DAY;
  const room = { store: first, now: () => now } as unknown as Room;
  const fold = await timed(7, async () => {
    now += DAY;
    await tidy(room);
  });
  return { span, rows, bytes, requestBytes, open, write, plan: median(planned), answer, read, fold };
}

function aPage(index: PackIndex<ConfirmedPack>, packs: ConfirmedPack[], url: string, now: number): Page {
  const here = index.at(url);
  return {
    tab: 1,
    url,
    route: new URL(url).pathname,
    here,
    packs,
    index,
    language: 'en',
    inCall: false,
    moment: 'page',
    now,
    newId: () => crypto.randomUUID(),
    order: () => 1,
  };
}

/** Everything in one transaction: what batching is worth shows against `write`. */
async function fill(store: Store, kept: Kept, packs: readonly Pack[]): Promise<void> {
  await store.write([...STORES], async tx => {
    for (const row of kept.outcomes) await tx.put('outcomes', row);
    const byFeature = Map.groupBy(kept.days, ({ feature }) => feature);
    for (const [feature, counts] of byFeature) await writeDays(tx, feature, counts);
    for (const row of kept.shown) await tx.put('shown', row);
    for (const { id, features } of packs)
      for (const feature of features)
        await tx.put('seen', { feature: `${id}/${feature.id}`, seen: 1, now: 1, breaking: false, since: 0 });
    for (let n = 0; n < kept.requests; n++) await tx.put('outbox', request(n));
  });
  await store.write(TALLY_STORES, tallyAll);
}

/** As long as requests are. The fields that planning reads are the real ones. */
function request(n: number): OutboxStored {
  const words = 'I cannot find where a call is logged since the new dashboard came. '.repeat(6);
  const row = { id: `r${n}`, at: n, state: 'answered', attempts: 1, payload: JSON.stringify({ words }) };
  const place = { app: 'app', pack: 'pack-0', anchor: { v: 1, role: 'button', name: 'Save' } };
  return { id: row.id, row, place, token: `t${n}`, opened: n, words } as unknown as OutboxStored;
}

/** Only writes such a record, for its files to be weighed. */
export async function fillOnly(span: string, workingDays: number): Promise<void> {
  await fill(await openStore(`bench ${span}`), after(workingDays), packsOf(BUSY.apps, BUSY.features));
}

/** How much faster a batch is than one transaction a row. */
export async function measureBatch(): Promise<{ one: number; batch: number }> {
  const store = await openStore('bench batch');
  const row = (n: number): Rows['outcomes'] => ({ at: n, feature: 'pack-0/feature-0', kind: 'asked' });
  const one = await timed(41, n => store.write(['outcomes'], tx => tx.put('outcomes', row(n))));
  const batch = await timed(5, () =>
    store.write(['outcomes'], async tx => {
      for (let n = 0; n < 1_000; n++) await tx.put('outcomes', row(n));
    }),
  );
  return { one, batch: batch / 1_000 };
}

export interface PlanningFigures {
  tips: number;
  hosts: number;
  /** Making the packs ready, ms. */
  build: number;
  /** Address to plan with the rep's record in memory, ms: the median address, and the slowest tenth begins here. */
  address: number;
  slow: number;
}

/** Kept here so that its memory can be asked for from outside. */
export const held: { packs: Pack[]; index: PackIndex | null } = { packs: [], index: null };

export async function measurePlanning(
  hosts: number,
  perHost: number,
  together: boolean,
): Promise<PlanningFigures> {
  held.index = null;
  held.packs = together ? [asOne(packsOf(hosts, perHost))] : packsOf(hosts, perHost);
  const build = await timed(9, () => void indexPacks(held.packs));
  const index = indexPacks(held.packs);
  const ROUNDS = 40;
  const each: number[] = [];
  for (let h = 0; h < hosts; h++) {
    const url = `https://app-${h}.example.com/deals/${h}?view=list#top`;
    const from = performance.now();
    for (let round = 0; round < ROUNDS; round++) planAt(index, url);
    each.push((performance.now() - from) / ROUNDS);
  }
  each.sort((a, b) => a - b);
  return {
    tips: hosts * perHost,
    hosts,
    build,
    address: each[each.length >> 1]!,
    slow: each[Math.floor(each.length * 0.9)]!,
  };
}

/** The index that `measureMemory` weighs. */
export function holdIndex(): void {
  held.index = indexPacks(held.packs);
}

/** One pack that names all the apps: what one team writes, instead of one pack each. */
function asOne(packs: readonly Pack[]): Pack {
  const named = packs.map((pack, h): Pack => {
    const own = (id: string) => `${id}-${h}`;
    return {
      ...pack,
      apps: pack.apps.map(app => ({ ...app, id: own(app.id) })),
      features: pack.features.map(feature => ({
        ...feature,
        id: own(feature.id),
        app: own(feature.app),
        ...(feature.needs && { needs: feature.needs.map(own) }),
      })),
      tips: pack.tips.map(tip => ({ ...tip, id: own(tip.id), feature: own(tip.feature) })),
      changes: pack.changes.map(change => ({ ...change, id: own(change.id), feature: own(change.feature) })),
    };
  });
  return {
    ...named[0]!,
    apps: named.flatMap(({ apps }) => apps),
    features: named.flatMap(({ features }) => features),
    tips: named.flatMap(({ tips }) => tips),
    changes: named.flatMap(({ changes }) => changes),
  };
}

const NOW = Date.parse('2026-03-02T09:00:00Z');
const RELEASE = { now: 1, seen: 1, breaking: false, since: 0 };

function planAt(index: PackIndex, url: string): unknown {
  const here = index.at(url).map(({ part, app }) => ({ pack: part, app }));
  const mastery: PlanInput['mastery'] = new Map(
    here.flatMap(({ pack }) =>
      pack.features.map(feature => [
        `${pack.id}/${feature.id}` as const,
        masteryOf(feature, { tally: undefined, shown: false, release: RELEASE }, NOW),
      ]),
    ),
  );
  const { pathname, search, hash } = new URL(url);
  return plan({
    here,
    route: pathname + search + hash,
    now: NOW,
    day: '2026-03-02',
    hour: 9,
    mastery,
    seen: new Map(),
    shown: new Map(),
    abandons: new Map(),
    pushes: [],
    dismissed: null,
    settings: { pushedPerDay: 3, quiet: false },
    policy: { paused: false, pushedPerDay: null },
    quietDays: [],
    inCall: false,
    moment: 'page',
    standing: null,
    walkthrough: null,
  });
}
