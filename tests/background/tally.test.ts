import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { TALLY_RULE } from '../../utils/core/mastery/tally';
import { tallyAll, TALLY_STORES } from '../../utils/background/coach/tally';
import { openStore } from '../../utils/background/store/open';
import { aPack, change, DAY, signed } from './stage/a-pack';
import { CRM, Stage } from './stage/stage';

/** Some weeks with everything that counts: uses, help, closing, walkthroughs broken off, a release, the rep's word. */
async function someWeeks(): Promise<Stage> {
  const stage = await Stage.withPack();
  for (let day = 0; day < 25; day++) {
    await stage.visit(1, CRM);
    await stage.shows();
    if (day === 0) {
      await stage.act('show me');
      await stage.act('close');
    }
    if (day === 2 && stage.plans.get(1)?.showing) await stage.act('not now');
    if (day % 2 === 0) await stage.page(1, 'page.used', { feature: 'crm/task' });
    if (day % 5 === 0) await stage.page(1, 'page.used', { feature: 'crm/call' });
    if (day === 12) {
      const news = aPack(pack => ({ changes: [...pack.changes, change(2, 'again')] }));
      stage.pack = await signed(news, 2, stage.now);
      await stage.panel('panel.refresh', {});
    }
    if (day === 18) await stage.panel('panel.say', { feature: 'crm/call', says: 'again' });
    await stage.alarm('hourly');
    stage.nextDay();
  }
  return stage;
}

describe('what is derived from the record', () => {
  it('is, after weeks of everything, what the evidence alone comes to', async () => {
    const stage = await someWeeks();
    const kept = (await stage.disk())['tallies'];
    expect(kept).toHaveLength(2);
    const store = await openStore(stage.database);
    await store.write(TALLY_STORES, tallyAll);
    expect((await stage.disk())['tallies']).toEqual(kept);
  });

  it('is counted again from the evidence when it was counted under another rule', async () => {
    const stage = await someWeeks();
    const kept = (await stage.disk())['tallies'];
    const store = await openStore(stage.database);
    await store.write(['tallies', 'kv'], async tx => {
      for (const row of await tx.all('tallies')) await tx.put('tallies', { ...row, unaided: 999 });
      await tx.put('kv', { key: 'rule', value: TALLY_RULE - 1 });
    });
    stage.kill();
    await stage.panel('panel.state', {});
    const disk = await stage.disk();
    expect(disk['tallies']).toEqual(kept);
    expect(disk['kv']).toContainEqual({ key: 'rule', value: TALLY_RULE });
  });

  it('is left alone when it was counted under the present rule', async () => {
    const stage = await someWeeks();
    const store = await openStore(stage.database);
    await store.write(['tallies'], async tx => {
      for (const row of await tx.all('tallies')) await tx.put('tallies', { ...row, unaided: 999 });
    });
    stage.kill();
    await stage.panel('panel.state', {});
    expect((await stage.disk())['tallies']).toMatchObject([{ unaided: 999 }, { unaided: 999 }]);
  });

  it('keeps no time of what was closed longer than the outcome itself', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.shows();
    await stage.act('close');
    expect((await stage.disk())['tallies']).toMatchObject([{ ended: stage.now }]);
    stage.pass(20 * DAY);
    await stage.alarm('hourly');
    const [row] = (await stage.disk())['tallies'] as object[];
    expect(row).toMatchObject({ unaided: 1 });
    expect(row).not.toHaveProperty('ended');
  });

  it('of a feature of which nothing is left, nothing is kept', async () => {
    const stage = await someWeeks();
    await stage.panel('panel.say', { feature: 'crm/task', says: 'again' });
    expect(((await stage.disk())['tallies'] as { feature: string }[]).map(({ feature }) => feature)).toEqual([
      'crm/call',
    ]);
    const db = await openDB(stage.database);
    expect(await db.getAllFromIndex('outcomes', 'feature', 'crm/task')).toEqual([]);
    db.close();
  });
});
