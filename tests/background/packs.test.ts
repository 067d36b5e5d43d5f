import { describe, expect, it } from 'vitest';
import { generateKeys } from '../../utils/core/packs/sign';
import { fetchBytes } from '../../utils/background/packs/fetch-bytes';
import { merge } from '../../utils/background/packs/policy';
import { openStore } from '../../utils/background/store/open';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { aPack, DAY, HOUR, signed, theKey } from './stage/a-pack';
import { CRM, PACK_URL, policyFor, Stage } from './stage/stage';

const serials = async (stage: Stage) =>
  (await stage.panel('panel.state', {})).packs.map(({ serial }) => serial);
const problems = async (stage: Stage) => (await stage.panel('panel.state', {})).problems;

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

describe('a pack that must not be taken', () => {
  it.each([
    ['a flipped byte', async (stage: Stage) => flip(await signed(aPack(), 2, stage.now)), 'wrong signature'],
    [
      'a key that nobody trusts',
      async (stage: Stage) => signed(aPack(), 2, stage.now, { keys: [await generateKeys('thief')] }),
      'wrong signature',
    ],
    [
      'a pack of another source',
      (stage: Stage) => signed(aPack(), 2, stage.now, { source: 'other' }),
      'wrong source',
    ],
    ['an expired pack', (stage: Stage) => signed(aPack(), 2, stage.now - 2 * DAY, { lasts: DAY }), 'expired'],
    ['no JSON', async () => new TextEncoder().encode('<html>Log in to the network</html>'), 'not a pack'],
  ])('%s keeps the last good one and says why', async (_what, bytes, code) => {
    const stage = await Stage.withPack();
    stage.pack = await bytes(stage);
    await stage.panel('panel.refresh', {});
    expect(await serials(stage)).toEqual([1]);
    expect(await problems(stage)).toMatchObject([{ code, about: 'sales-ops' }]);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
  });

  it('an older one than installed keeps the newer', async () => {
    const stage = await Stage.withPack();
    const old = stage.pack;
    stage.pack = await signed(aPack(), 5, stage.now);
    await stage.panel('panel.refresh', {});
    stage.pack = old;
    await stage.panel('panel.refresh', {});
    expect(await serials(stage)).toEqual([5]);
    expect(await problems(stage)).toMatchObject([{ code: 'older than installed' }]);
  });

  it('a server that is down is told as such, until it is back', async () => {
    const stage = await Stage.withPack();
    const good = stage.pack;
    stage.pack = null;
    stage.pass(HOUR);
    await stage.alarm('hourly');
    expect(await problems(stage)).toMatchObject([{ code: 'unreachable', about: 'sales-ops' }]);
    stage.pack = good;
    await stage.alarm('hourly');
    expect(await problems(stage)).toEqual([]);
  });

  it('a file that never ends is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(to) {
        if (++sent > 100) to.error(new Error('read on and on'));
        else to.enqueue(new Uint8Array(1_000));
      },
    });
    const fetched = await fetchBytes(async () => new Response(endless), PACK_URL, 5_000);
    expect(fetched).toMatchObject({ ok: false, why: 'too large' });
    expect(sent).toBeLessThan(10);
  });

  it('is fetched without cookies, redirects or a word about who asks', async () => {
    const asked: RequestInit[] = [];
    const fetch = async (_url: unknown, init?: RequestInit) => {
      asked.push(init!);
      return new Response('x');
    };
    await fetchBytes(fetch, PACK_URL, 5_000);
    expect(asked).toMatchObject([
      { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-cache' },
    ]);
    expect(asked[0]).not.toHaveProperty('headers');
  });

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

describe('the policy', () => {
  it('that the build brings counts while the browser’s own is still silent', async () => {
    const stage = new Stage();
    stage.managed = 'hangs';
    stage.baked = await policyFor();
    stage.pack = await signed(aPack(), 1, stage.now);
    await stage.life.installed();
    const reply = await stage.raw(
      { foothold: 1, call: 'page.arrived', send: { route: '/' } },
      stage.sender(1),
    );
    expect(reply).toMatchObject({ ok: true, back: { showing: { kind: 'tip' } } });
  });

  it('that Firefox has not set is no policy, and no trouble', async () => {
    const stage = new Stage();
    stage.managed = 'rejects';
    stage.baked = await policyFor();
    stage.pack = await signed(aPack(), 1, stage.now);
    await stage.install();
    expect(await serials(stage)).toEqual([1]);
  });

  it('that cannot be read this time holds as it was: a pause is not lifted by an error', async () => {
    const stage = await Stage.withPack();
    stage.managed = await policyFor({ paused: true });
    await stage.life.policyChanged();
    stage.managed = 'fails';
    await stage.life.policyChanged();
    await stage.settle();
    await stage.visit(1, CRM);
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect(await serials(stage)).toEqual([1]);
  });

  it('with a bad value keeps the good ones and names the bad one', async () => {
    const stage = await Stage.withPack();
    stage.managed = { ...(await policyFor()), pushedPerDay: 'many' };
    await stage.life.policyChanged();
    await stage.settle();
    expect(await serials(stage)).toEqual([1]);
    expect(await problems(stage)).toMatchObject([{ code: 'bad policy', about: 'pushedPerDay' }]);
    stage.managed = await policyFor();
    await stage.life.policyChanged();
    expect(await problems(stage)).toEqual([]);
  });

  it('"paused" silences every open page at once', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    expect(stage.plans.get(1)?.showing).not.toBeNull();
    stage.managed = await policyFor({ paused: true });
    await stage.life.policyChanged();
    await stage.settle();
    expect(stage.plans.get(1)?.showing).toBeNull();
  });

  it('without the source takes its pack away, and keeps its floor', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    expect(stage.plans.get(1)?.showing).not.toBeNull();
    stage.managed = {};
    await stage.life.policyChanged();
    await stage.settle();
    expect(await serials(stage)).toEqual([]);
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect(stage.registered).toBeNull();
    expect((await stage.disk())['floors']).toHaveLength(1);
  });

  it('that removes a key drops what then has too few signatures', async () => {
    const [a, b] = [await theKey(), await generateKeys('second')];
    const stage = new Stage();
    stage.pack = await signed(aPack(), 1, stage.now, { keys: [a, b] });
    const source = { name: 'sales-ops', url: PACK_URL, keys: [a.public, b.public], threshold: 2 };
    stage.managed = await policyFor({ sources: [source] });
    await stage.install();
    expect(await serials(stage)).toEqual([1]);
    const c = await generateKeys('third');
    stage.managed = await policyFor({ sources: [{ ...source, keys: [a.public, c.public] }] });
    stage.pack = null;
    await stage.life.policyChanged();
    await stage.settle();
    expect(await serials(stage)).toEqual([]);
    expect((await problems(stage)).map(({ code }) => code)).toContain('unreachable');
  });

  it('that removes a key is obeyed even when the background was stopped in the middle of that', async () => {
    const stage = await Stage.withPack();
    const other = await generateKeys('other');
    const source = { name: 'sales-ops', url: PACK_URL, keys: [other.public], threshold: 1 };
    stage.managed = await policyFor({ sources: [source] });
    // Stopped after the new policy was written and before the packs were judged by it.
    await writePolicyAndStop(stage);
    expect(await serials(stage)).toEqual([1]);
    await stage.alarm('hourly');
    expect(await serials(stage)).toEqual([]);
  });

  it('of the browser goes over the build’s, and of limits the stricter holds', async () => {
    const baked = await policyFor({ pushedPerDay: 1, team: 'north' });
    const managed = await policyFor({ pushedPerDay: 3, paused: true, team: 'south' });
    expect(merge(baked, managed)).toMatchObject({ pushedPerDay: 1, paused: true, team: 'south' });
    expect(merge(baked, managed).sources).toHaveLength(1);
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

/** Writes the managed policy as the one in force and does nothing more. */
async function writePolicyAndStop(stage: Stage): Promise<void> {
  const store = await openStore(stage.database);
  const { policy, problems } = parsePolicy(stage.managed);
  const value = { policy: merge(parsePolicy({}).policy, policy), problems };
  await store.write(['kv'], tx => tx.put('kv', { key: 'policy', value }));
  stage.kill();
}

function flip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf('"payload":"') + 40;
  return new TextEncoder().encode(text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
}
