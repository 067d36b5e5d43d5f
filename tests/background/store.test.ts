import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../utils/background/store/in-memory';
import { MIGRATIONS, openStore } from '../../utils/background/store/open';
import { KEYS, STORES } from '../../utils/background/store/rows';
import type { Store } from '../../utils/background/store/store';
import { CRM, Stage } from './stage/stage';

let names = 0;
const fresh = (): string => `store ${++names}`;

const WORD = { feature: 'crm/task', says: 'known', at: 1 } as const;

describe.each([
  ['on disk', () => openStore(fresh())],
  ['in memory', async () => inMemory('blocked')],
])('the record %s', (_where, open: () => Promise<Store>) => {
  it('keeps what a finished transaction wrote', async () => {
    const store = await open();
    await store.write(['words'], tx => tx.put('words', WORD));
    expect(await store.read(['words'], tx => tx.get('words', 'crm/task'))).toEqual(WORD);
  });

  it('keeps nothing of a transaction that failed half-way', async () => {
    const store = await open();
    const failing = store.write(['words', 'kv'], async tx => {
      await tx.put('words', WORD);
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await store.read(['words'], tx => tx.all('words'))).toEqual([]);
  });

  it('numbers outcomes in the order in which they came, and deletes one by its number', async () => {
    const store = await open();
    await store.write(['outcomes'], async tx => {
      for (const at of [30, 10, 20]) await tx.put('outcomes', { at, feature: 'crm/task', kind: 'asked' });
    });
    const rows = await store.read(['outcomes'], tx => tx.all('outcomes'));
    expect(rows.map(({ at }) => at)).toEqual([30, 10, 20]);
    await store.write(['outcomes'], tx => tx.delete('outcomes', rows[1]!.n!));
    expect((await store.read(['outcomes'], tx => tx.all('outcomes'))).map(({ at }) => at)).toEqual([30, 20]);
  });

  it('finds the outcomes of one feature, and the rows of one pack', async () => {
    const store = await open();
    const features = ['crm/task', 'crm/task2', 'crm/task', 'crm-two/task'] as const;
    await store.write(['outcomes', 'words'], async tx => {
      for (const [at, feature] of features.entries()) {
        await tx.put('outcomes', { at, feature, kind: 'asked' });
        await tx.put('words', { ...WORD, feature });
      }
    });
    const found = await store.read(['outcomes', 'words'], async tx => ({
      outcomes: (await tx.outcomesOf('crm/task')).map(({ at }) => at),
      words: (await tx.under('words', 'crm')).map(({ feature }) => feature),
    }));
    expect(found).toEqual({ outcomes: [0, 2], words: ['crm/task', 'crm/task2'] });
  });

  it('lets writers wait for each other', async () => {
    const store = await open();
    const add = () =>
      store.write(['kv'], async tx => {
        const before = ((await tx.get('kv', 'n'))?.value as number) ?? 0;
        await tx.put('kv', { key: 'n', value: before + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store.read(['kv'], tx => tx.get('kv', 'n'))).toEqual({ key: 'n', value: 20 });
  });
});

describe('the database', () => {
  it('has exactly the stores that the code knows, under the same keys', async () => {
    const name = fresh();
    await openStore(name);
    const db = await openDB(name);
    expect(db.version).toBe(MIGRATIONS.length);
    expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
    for (const store of STORES) {
      const { keyPath, autoIncrement } = db.transaction(store).store;
      expect({ store, key: autoIncrement ? 'auto' : keyPath }).toEqual({ store, key: KEYS[store] });
    }
    db.close();
  });

  it('written by a newer Foothold is left alone, and the rep is coached from memory', async () => {
    const name = fresh();
    const newer = await openDB(name, 99, { upgrade: db => void db.createObjectStore('future') });
    await newer.put('future', 'kept', 'key');
    newer.close();
    const store = await openStore(name);
    expect(store.trouble).toBe('newer');
    const again = await openDB(name);
    expect(await again.get('future', 'key')).toBe('kept');
    again.close();
  });

  it('held open by an older worker that does not let go keeps nobody waiting', async () => {
    const name = fresh();
    const old = await openDB(name, MIGRATIONS.length);
    const store = await openStore(name, { patience: 10, migrations: [...MIGRATIONS, nothingNew] });
    expect(store.trouble).toBe('blocked');
    old.close();
  });

  it('makes way when a newer Foothold wants to upgrade it', async () => {
    const name = fresh();
    const old = await openStore(name);
    await old.write(['words'], tx => tx.put('words', WORD));
    const newer = await openStore(name, { migrations: [...MIGRATIONS, nothingNew] });
    expect(newer.trouble).toBeNull();
    expect(await newer.read(['words'], tx => tx.all('words'))).toEqual([WORD]);
  });

  it('closed under it opens again by itself', async () => {
    const name = fresh();
    const store = await openStore(name);
    await store.write(['words'], tx => tx.put('words', WORD));
    const deleted = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('it did not close'));
    });
    await deleted;
    await store.write(['words'], tx => tx.put('words', { ...WORD, at: 2 }));
    expect(await store.read(['words'], tx => tx.all('words'))).toEqual([{ ...WORD, at: 2 }]);
  });
});

const nothingNew = (): void => undefined;

describe('without a database', () => {
  it('tips are shown all the same, and the panel says that nothing is kept', async () => {
    const stage = new Stage();
    const newer = await openDB(stage.database, 99);
    newer.close();
    const whole = await Stage.withPack();
    stage.pack = whole.pack;
    stage.managed = whole.managed;
    await stage.install();
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ kind: 'tip' });
    expect((await stage.panel('panel.state', {})).problems).toMatchObject([
      { code: 'database', detail: 'newer' },
    ]);
  });
});

describe('the rep’s own record', () => {
  const used = async (): Promise<Stage> => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.act('open');
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.panel('panel.set', { quiet: false, pushedPerDay: 2 });
    return stage;
  };

  it('is listed store by store on the proof page, with permissions and policy', async () => {
    const stage = await used();
    const proof = await stage.panel('panel.proof', {});
    expect(proof.stores.map(({ store }) => store)).toEqual(STORES);
    expect(proof.stores.find(({ store }) => store === 'outcomes')).toMatchObject({ rows: 2 });
    expect(proof.permissions.origins).toEqual(stage.granted);
    expect(proof.policy).toMatchObject({ policy: { paused: false } });
  });

  it('is exported whole as one file', async () => {
    const stage = await used();
    const { json } = await stage.panel('panel.export', {});
    const file = JSON.parse(json);
    expect(file).toMatchObject({ foothold: 'export', format: 1, stores: { settings: { pushedPerDay: 2 } } });
    expect(file.stores.outcomes).toHaveLength(2);
  });

  it('is erased whole, while packs and their floors stay', async () => {
    const stage = await used();
    await stage.panel('panel.readComing', {});
    await stage.panel('panel.erase', {});
    const disk = await stage.disk();
    for (const store of [
      'outcomes',
      'days',
      'shown',
      'pushes',
      'words',
      'runs',
      'outbox',
      'drafts',
      'ledger',
    ])
      expect({ store, rows: disk[store] }).toEqual({ store, rows: [] });
    expect(disk['packs']).toHaveLength(1);
    expect(disk['floors']).toHaveLength(1);
    const single = (disk['kv'] as { key: string }[]).map(({ key }) => key);
    for (const key of ['settings', 'reason', 'told']) expect(single).not.toContain(key);
    const state = await stage.panel('panel.state', {});
    expect(state.settings).toEqual({ language: 'auto', quiet: false, pushedPerDay: 1 });
    expect(state.progress[0]?.mastery).toMatchObject({ state: 'new', unaided: 0, aided: 0 });
  });

  it('keeps day counts and no log of clicks once two weeks have passed', async () => {
    const stage = await Stage.withPack();
    for (let day = 0; day < 10; day++) {
      await stage.visit(1, CRM);
      await stage.page(1, 'page.used', { feature: 'crm/task' });
      stage.nextDay();
    }
    stage.pass(20 * 24 * 60 * 60 * 1_000);
    await stage.alarm('hourly');
    const { outcomes, days } = await stage.disk();
    expect(outcomes).toHaveLength(3);
    expect(days).toMatchObject([{ feature: 'crm/task', days: { length: 7 } }]);
    const { progress } = await stage.panel('panel.state', {});
    expect(progress[0]?.mastery).toMatchObject({ unaided: 10, days: 10 });
    await stage.alarm('hourly');
    expect((await stage.disk())['days']).toEqual(days);
  });

  it('keeps forty day counts of a feature and no longer calendar, without losing a use', async () => {
    const stage = await Stage.withPack();
    for (let day = 0; day < 60; day++) {
      await stage.visit(1, CRM);
      await stage.page(1, 'page.used', { feature: 'crm/task' });
      stage.nextDay();
      if (day % 10 === 9) await stage.alarm('hourly');
    }
    stage.pass(20 * 24 * 60 * 60 * 1_000);
    await stage.alarm('hourly');
    const { days } = await stage.disk();
    expect(days).toMatchObject([{ days: { length: 40 } }]);
    const { progress } = await stage.panel('panel.state', {});
    expect(progress[0]?.mastery.unaided).toBe(60);
  });
});
