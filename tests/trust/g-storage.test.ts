import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, vi } from 'vitest';
import { startBackground } from '../../utils/background/background';
import type { World } from '../../utils/background/world';
import { MIGRATIONS, openStore, type Migration } from '../../utils/background/store/open';
import { STORES } from '../../utils/background/store/rows';
import { TALLY_RULE } from '../../utils/core/mastery/tally';
import { aPack, DAY, signed } from '../background/stage/a-pack';
import { CRM, MEET, policyFor, Stage } from '../background/stage/stage';
import { after } from '../bench/store/rep';
import { group } from './numbered';

/** What disks, updates and crashes do to a rep's record. Nothing of it is ever deleted to get going again. */
const g = group('G');

afterEach(() => vi.restoreAllMocks());

let names = 0;
const fresh = (): string => `g-storage ${++names}`;

/** A real database as the step before wrote it: made by that step's own migrations, with rows of its form. */
async function databaseOf(step: number, name: string, rows: Record<string, object[]>): Promise<void> {
  const db = await openDB(name, step, {
    async upgrade(opened, _from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(0, step)) await migrate(opened, tx as never);
    },
  });
  for (const [store, all] of Object.entries(rows)) for (const row of all) await db.put(store, row);
  db.close();
}

async function bare(name: string): Promise<Record<string, unknown[]>> {
  const db = await openDB(name);
  const all: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) all[store] = await db.getAll(store);
  db.close();
  return all;
}

const shapeOf = (db: IDBPDatabase<unknown>) =>
  Object.fromEntries(
    [...db.objectStoreNames].map(name => {
      const { keyPath, autoIncrement, indexNames } = db.transaction(name).store;
      return [name, [autoIncrement ? 'auto' : keyPath, ...indexNames]];
    }),
  );

/** The forms of the record, step by step. Once released a line here never changes: that is what frozen means. */
const FIRST = {
  packs: ['source'],
  files: ['source'],
  floors: [['source', 'keySet']],
  outcomes: ['auto'],
  days: [['feature', 'day']],
  shown: ['item'],
  pushes: ['auto'],
  words: ['feature'],
  seen: ['feature'],
  showings: ['token'],
  runs: ['tab'],
  outbox: ['id'],
  drafts: ['id'],
  ledger: ['key'],
  problems: ['key'],
  kv: ['key'],
};
const SHAPES: Record<string, unknown>[] = [
  FIRST,
  { ...FIRST, outcomes: ['auto', 'feature'], tallies: ['feature'] },
  {
    ...FIRST,
    outcomes: ['auto', 'feature'],
    tallies: ['feature'],
    packs: [['source', 'pack']],
    files: [['source', 'pack']],
    floors: [['source', 'keySet', 'pack']],
  },
  {
    ...FIRST,
    outcomes: ['auto', 'feature'],
    tallies: ['feature'],
    packs: [['source', 'pack']],
    files: [['source', 'pack']],
    floors: [['source', 'keySet', 'pack']],
    days: ['feature'],
  },
  {
    ...FIRST,
    outcomes: ['auto', 'feature'],
    tallies: ['feature'],
    packs: [['source', 'pack']],
    files: [['source', 'pack']],
    floors: [['source', 'keySet', 'pack']],
    days: ['feature'],
    packDrafts: ['id'],
    draftVersions: [['draft', 'at']],
  },
];

const USE = { at: 5, feature: 'crm/task', kind: 'success', aided: false };
const DAYS = [
  { feature: 'crm/call', day: '2026-01-01', unaided: 9, aided: 0 },
  { feature: 'crm/task', day: '2026-01-01', unaided: 2, aided: 1 },
  { feature: 'crm/task', day: '2026-01-02', unaided: 3, aided: 0 },
];
const WORD = { feature: 'crm/task', says: 'known', at: 1 } as const;

/** A rep with a week behind them. */
async function aRep(): Promise<Stage> {
  const stage = await Stage.withPack();
  await stage.visit(1, CRM);
  await stage.shows();
  await stage.act('close');
  for (let n = 0; n < 3; n++) {
    stage.nextDay();
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
  }
  return stage;
}

const masteryOf = async (stage: Stage) => (await stage.panel('panel.state', {})).progress[0]?.mastery;
const trouble = async (stage: Stage) =>
  (await stage.panel('panel.state', {})).problems
    .filter(({ code }) => code === 'database')
    .map(({ detail }) => detail);

describe('G, storage', () => {
  g('each step of the record has the form that was written down for it', async () => {
    expect(MIGRATIONS).toHaveLength(SHAPES.length);
    for (const [n, shape] of SHAPES.entries()) {
      const name = fresh();
      await databaseOf(n + 1, name, {});
      const db = await openDB(name);
      expect(shapeOf(db)).toEqual(shape);
      db.close();
    }
  });

  g('from step 1 to 2: no row is lost, and outcomes are found by feature', async () => {
    const name = fresh();
    await databaseOf(1, name, {
      outcomes: [USE, { ...USE, feature: 'crm/call' }],
      days: DAYS,
      words: [WORD],
    });
    const store = await openStore(name, { migrations: MIGRATIONS.slice(0, 2) });
    expect(store.trouble).toBeNull();
    expect(await store.read(['outcomes'], tx => tx.outcomesOf('crm/task'))).toMatchObject([USE]);
    expect(await bare(name)).toMatchObject({ outcomes: [{}, {}], days: DAYS, words: [WORD], tallies: [] });
  });

  g('from step 2 to 3: packs, files and floors keep their place under source and pack', async () => {
    const name = fresh();
    const verified = { bundle: { pack: { id: 'crm' } } };
    await databaseOf(2, name, {
      packs: [{ source: 'it', verified, installed: 7 }],
      files: [{ source: 'it', bytes: new Uint8Array([1, 2]) }],
      floors: [{ source: 'it', keySet: 'k', serial: 4, hash: 'h' }],
      words: [WORD],
    });
    await openStore(name, { migrations: MIGRATIONS.slice(0, 3) });
    expect(await bare(name)).toMatchObject({
      packs: [{ source: 'it', pack: 'crm', verified, installed: 7 }],
      files: [{ source: 'it', pack: 'crm', bytes: new Uint8Array([1, 2]) }],
      floors: [{ source: 'it', pack: 'crm', keySet: 'k', serial: 4, hash: 'h' }],
      words: [WORD],
    });
  });

  g('from step 3 to 4: the days of a feature become one row, and no count is lost', async () => {
    const name = fresh();
    await databaseOf(3, name, { days: DAYS, words: [WORD] });
    await openStore(name, { migrations: MIGRATIONS.slice(0, 4) });
    expect(await bare(name)).toMatchObject({
      days: [
        { feature: 'crm/call', days: [{ day: '2026-01-01', unaided: 9, aided: 0 }] },
        {
          feature: 'crm/task',
          days: [
            { day: '2026-01-01', unaided: 2, aided: 1 },
            { day: '2026-01-02', unaided: 3, aided: 0 },
          ],
        },
      ],
      words: [WORD],
    });
  });

  g(
    'a rep of the very first form is at home in today’s: what they can do is counted from the old rows',
    async () => {
      const stage = new Stage();
      await databaseOf(1, stage.database, { days: DAYS.slice(1), outcomes: [{ ...USE, at: stage.now }] });
      stage.pack = await signed(aPack(), 1, stage.now);
      stage.managed = await policyFor();
      await stage.install();
      expect(await masteryOf(stage)).toMatchObject({ unaided: 6, aided: 1, days: 3, state: 'mastered' });
      expect((await stage.disk())['kv']).toContainEqual({ key: 'rule', value: TALLY_RULE });
    },
  );

  g('a step that fails half-way leaves the record as it was, and the rep coached from memory', async () => {
    const stage = await aRep();
    stage.kill();
    const before = await bare(stage.database);
    const half: Migration = async (db, tx) => {
      db.deleteObjectStore('words');
      await tx.objectStore('outcomes').clear();
      throw new Error('half-way');
    };
    const store = await openStore(stage.database, { migrations: [...MIGRATIONS, half] });
    expect(store.trouble).not.toBeNull();
    expect(await bare(stage.database)).toEqual(before);
  });

  g(
    'an older worker that does not let go: coached from memory, it is said, and nothing is gone afterwards',
    async () => {
      const stage = new Stage();
      await databaseOf(1, stage.database, { words: [WORD] });
      const old = await openDB(stage.database, 1);
      stage.pack = await signed(aPack(), 1, stage.now);
      stage.managed = await policyFor();
      await stage.install();
      expect((await stage.visit(1, CRM)).showing).not.toBeNull();
      expect(await trouble(stage)).toEqual(['blocked']);
      old.close();
      stage.kill();
      await stage.install();
      expect(await trouble(stage)).toEqual([]);
      expect(await masteryOf(stage)).toMatchObject({ said: 'known' });
    },
  );

  g('a record that a newer Foothold wrote is not touched, not even by erasing', async () => {
    const stage = new Stage();
    const newer = await openDB(stage.database, 99, { upgrade: db => void db.createObjectStore('future') });
    await newer.put('future', 'kept', 'key');
    newer.close();
    stage.pack = await signed(aPack(), 1, stage.now);
    stage.managed = await policyFor();
    await stage.install();
    await stage.visit(1, CRM);
    await stage.panel('panel.erase', {});
    expect(await trouble(stage)).toEqual(['newer']);
    expect(await bare(stage.database)).toEqual({ future: ['kept'] });
  });

  g(
    'a record that cannot be read is left where it is; once it can be, everything is there again',
    async () => {
      const stage = await aRep();
      stage.kill();
      const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      });
      const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
      await stage.panel('panel.state', {});
      expect(await trouble(stage)).toEqual(['Internal error opening backing store.']);
      expect(await masteryOf(stage)).toBeUndefined();
      broken.mockRestore();
      stage.kill();
      expect(await masteryOf(stage)).toMatchObject({ unaided: 3 });
      expect(deleted).not.toHaveBeenCalled();
    },
  );

  g('a full disk: what is there stays, the panel says so, and it goes on when there is room', async () => {
    const stage = await aRep();
    const before = await bare(stage.database);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(stage.page(1, 'page.used', { feature: 'crm/call' })).rejects.toThrow('disk is full');
    expect(await trouble(stage)).toEqual(['full']);
    expect(await bare(stage.database)).toEqual(before);
    full.mockRestore();
    await stage.page(1, 'page.used', { feature: 'crm/call' });
    expect(await trouble(stage)).toEqual([]);
  });

  g('a full disk at the very start keeps nobody from being coached by what is there', async () => {
    const stage = await aRep();
    stage.kill();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await masteryOf(stage)).toMatchObject({ unaided: 3, state: 'mastered' });
    full.mockRestore();
  });

  g('a write that dies half-way leaves nothing of itself, with what is derived from it', async () => {
    const stage = await aRep();
    const before = await bare(stage.database);
    const { put } = IDBObjectStore.prototype;
    const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'tallies') throw new Error('killed');
      return put.apply(this, row as [unknown]);
    });
    await expect(stage.page(1, 'page.used', { feature: 'crm/call' })).rejects.toThrow('killed');
    dying.mockRestore();
    expect(await bare(stage.database)).toEqual(before);
  });

  g('a fold that dies half-way counts nothing twice: the next one starts from the same rows', async () => {
    const stage = await aRep();
    stage.pass(30 * DAY);
    await stage.visit(1, CRM);
    for (let n = 0; n < 3; n++) {
      stage.pass(DAY);
      await stage.page(1, 'page.used', { feature: 'crm/task' });
    }
    const before = await bare(stage.database);
    const { put } = IDBObjectStore.prototype;
    const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'days') throw new Error('killed');
      return put.apply(this, row as [unknown]);
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await stage.alarm('hourly');
    const { outcomes } = await bare(stage.database);
    expect(outcomes).toEqual(before['outcomes']);
    dying.mockRestore();
    await stage.alarm('hourly');
    expect((await bare(stage.database))['days']).toMatchObject([{ days: { length: 3 } }]);
    expect(await masteryOf(stage)).toMatchObject({ unaided: 6 });
  });

  g('two lives at once, as in an update, lose no use of each other', async () => {
    const stage = await aRep();
    stage.nextDay();
    const old = stage.life;
    const now = startBackground((stage as unknown as { world(): World }).world());
    const use = (life: ReturnType<typeof startBackground>, feature: string) =>
      new Promise<void>(resolve => {
        life.answer({ foothold: 1, call: 'page.used', send: { feature } }, stage.sender(1), () => resolve());
      });
    await Promise.all([use(old, 'crm/task'), use(now, 'crm/call')]);
    await Promise.all([old.quiet(), now.quiet()]);
    const { progress } = await stage.panel('panel.state', {});
    expect(progress.map(({ mastery }) => mastery.unaided)).toEqual([4, 1]);
  });

  g(
    'two weeks on, no moment of anything done is left on disk but the last three uses of a thing',
    async () => {
      const stage = await Stage.withPack();
      const began = stage.now;
      for (let n = 0; n < 8; n++) {
        await stage.visit(1, CRM);
        await stage.shows();
        if (stage.plans.get(1)?.showing) await stage.act('not now');
        await stage.page(1, 'page.used', { feature: 'crm/task' });
        stage.nextDay();
      }
      stage.pass(20 * DAY);
      await stage.alarm('hourly');
      // The coach's own rows; packs, policy, problems and what was fetched are not about what the rep did.
      const {
        packs: _p,
        files: _f,
        floors: _o,
        kv: _k,
        ledger: _l,
        seen: _s,
        problems: _q,
        ...disk
      } = await bare(stage.database);
      const moments = [...JSON.stringify(disk).matchAll(/"(\w+)":(\d{13})/g)].map(([, name, at]) => ({
        name,
        at: Number(at),
      }));
      expect(moments.filter(({ name, at }) => name === 'at' && at >= began)).toHaveLength(3);
      const shown = new Set(['first', 'last', 'notNowUntil', 'lastUse', 'at']);
      expect(moments.filter(({ name }) => !shown.has(name!))).toEqual([]);
      expect(disk['outcomes']).toHaveLength(3);
    },
  );

  g('ten years of a busy rep are a few hundred kilobytes, and stay so', () => {
    const { outcomes, days, shown } = after(2_200);
    const bytes = JSON.stringify({ outcomes, days, shown }).length;
    expect(days.length).toBeLessThanOrEqual(60 * 40);
    expect(bytes).toBeLessThan(300_000);
    const { outcomes: half, days: halfDays, shown: halfShown } = after(1_100);
    expect(bytes).toBeLessThan(JSON.stringify({ half, halfDays, halfShown }).length * 1.1);
  });

  g('erased, the rep is in no byte of the database that is left', async () => {
    const canary = 'crm/task';
    const stage = await aRep();
    await stage.visit(2, MEET);
    expect(JSON.stringify(await bare(stage.database))).toContain(canary);
    // A page that is open would be coached anew at once.
    stage.tabs.clear();
    await stage.panel('panel.erase', {});
    const { packs: _packs, files: _files, seen, ...left } = await bare(stage.database);
    expect(JSON.stringify(left)).not.toMatch(/crm\/(task|call|tip|change|walkthrough)/);
    for (const row of seen as { since: number }[]) expect(row.since).toBe(stage.now);
    expect(Object.keys(left).length).toBe(STORES.length - 3);
  });
});
