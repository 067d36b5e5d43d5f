import { describe, expect, it } from 'vitest';
import { generateKeys } from '../../utils/core/packs/sign';
import { aPack, DAY, signed } from './stage/a-pack';
import { CRM, PACK_URL, policyFor, Stage } from './stage/stage';

const serials = async (stage: Stage) =>
  (await stage.panel('panel.state', {})).packs.map(({ serial }) => serial);

describe('a pack that arrives', () => {
  it('is installed once, and fetching the same again changes nothing', async () => {
    const stage = await Stage.withPack();
    const before = await stage.disk();
    await stage.panel('panel.refresh', {});
    const after = await stage.disk();
    expect(after['packs']).toEqual(before['packs']);
    expect(await serials(stage)).toEqual([1]);
  });

  it('puts the watcher on the granted hosts it names and on no other', async () => {
    const stage = new Stage();
    stage.granted = ['https://crm.example.com/*', 'https://bank.example.com/*'];
    stage.pack = await signed(aPack(), 1, stage.now);
    stage.managed = await policyFor();
    await stage.install();
    expect(stage.registered).toMatchObject({
      matches: ['https://crm.example.com/*'],
      js: ['/watcher.js'],
      runAt: 'document_start',
      allFrames: false,
    });
    expect(stage.menu).toMatchObject([{ documentUrlPatterns: ['https://crm.example.com/*'] }]);
  });

  it('reaches pages that were already open, without a reload', async () => {
    const stage = new Stage();
    stage.tabs.set(2, 'https://bank.example.com/');
    stage.pack = await signed(aPack(), 1, stage.now);
    stage.managed = await policyFor();
    await stage.install();
    expect(stage.injected).toEqual([{ tab: 1, file: '/watcher.js' }]);
  });

  it('follows what the rep grants and takes back', async () => {
    const stage = await Stage.withPack();
    stage.granted = [];
    await stage.life.grantsChanged();
    expect(stage.registered).toBeNull();
    expect(stage.menu).toEqual([]);
    await expect(stage.visit(1, CRM)).rejects.toThrow('not allowed by the rep');
    stage.granted = ['https://*/*'];
    await stage.life.grantsChanged();
    expect(stage.registered?.matches).toEqual(['https://crm.example.com/*', 'https://meet.example.com/*']);
  });
});

describe('a pack that stays', () => {
  it('a pack past its date is shown as such for two weeks and then hidden', async () => {
    const stage = new Stage();
    stage.pack = await signed(aPack(), 1, stage.now, { lasts: 10 * DAY });
    stage.managed = await policyFor();
    await stage.install();
    stage.pass(20 * DAY);
    expect((await stage.panel('panel.state', {})).packs).toMatchObject([{ stale: true }]);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
    stage.pass(10 * DAY);
    expect((await stage.panel('panel.state', {})).packs).toEqual([]);
    await expect(stage.visit(1, CRM)).rejects.toThrow('No pack names this page.');
  });
});

describe('a pack from a file', () => {
  it('is taken when a source of the policy vouches for it', async () => {
    const stage = await Stage.withPack();
    const bytes = new TextDecoder().decode(await signed(aPack(), 7, stage.now));
    expect(await stage.panel('panel.import', { bytes })).toEqual({ problem: null });
    expect(await serials(stage)).toEqual([7]);
  });

  it('never outranks the pack of the same name that IT vouches for', async () => {
    const stage = await Stage.withPack();
    const thief = await generateKeys('thief');
    const bytes = new TextDecoder().decode(await signed(aPack(), 7, stage.now, { keys: [thief] }));
    expect(await stage.panel('panel.import', { bytes })).toMatchObject({ problem: { code: 'outranked' } });
    expect(await serials(stage)).toEqual([1]);
  });
});

describe('everything that was fetched', () => {
  it('is in the ledger, once per address and day', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.refresh', {});
    const { ledger } = await stage.panel('panel.proof', {});
    expect(ledger).toMatchObject([
      {
        direction: 'fetched',
        to: PACK_URL,
        bytes: stage.pack!.length,
        what: { kind: 'pack', name: 'sales-ops' },
        times: 2,
      },
    ]);
  });

  it('is in the ledger also where nothing came back, since something was asked', async () => {
    const stage = new Stage();
    stage.managed = await policyFor();
    await stage.install();
    const { ledger } = await stage.panel('panel.proof', {});
    expect(ledger).toMatchObject([{ direction: 'fetched', to: PACK_URL, bytes: 0 }]);
  });
});
