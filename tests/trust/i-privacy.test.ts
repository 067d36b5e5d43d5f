import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { buildExtension, type BrowserName } from '../../cli/build/extension';
import { hashesOf, readFolder } from '../../cli/build/hashes';
import { openStore } from '../../utils/background/store/open';
import type { FeatureKey } from '../../utils/core/mastery/feature-key';
import { aPack, change, DAY, HOUR, signed } from '../background/stage/a-pack';
import { aRevision } from '../background/stage/a-revision';
import { CRM, MEET, policyFor, Stage } from '../background/stage/stage';
import { group } from './numbered';

/** What is known of a rep stays with the rep: a mark planted in it is looked for wherever something goes. */
/** Two builds, on a machine that does other things too. ms. */
const BUILDING = 180_000;
const i = group('I');

/** Numbers and a name that stand nowhere else. */
const CANARY = { unaided: 753_197, aided: 864_209, feature: 'crm/kanarie-753197' as FeatureKey };
const MARK = /753197|753,197|864209|kanarie/;
const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };

const said: string[] = [];

/** A rep whose progress is marked, through a week of everything that Foothold does. */
async function aWeek(): Promise<Stage> {
  const stage = await Stage.withPack();
  const store = await openStore(stage.database);
  await store.write(['days', 'words', 'seen', 'shown', 'kv'], async tx => {
    const { unaided, aided } = CANARY;
    for (const feature of ['crm/task', CANARY.feature] as const)
      await tx.put('days', { feature, days: [{ day: '2026-01-05', unaided, aided }] });
    await tx.put('words', { feature: CANARY.feature, says: 'known', at: 753_197 });
    await tx.put('shown', { item: 'crm/tip/kanarie', times: 753_197, first: 1, last: 2, notNows: 0 });
    await tx.delete('kv', 'rule');
  });
  stage.kill();
  stage.outside = [];

  await stage.visit(1, CRM);
  await stage.shows();
  for (const act of ['open', 'why this changed', 'back'] as const)
    if (stage.plans.get(1)?.showing) {
      await stage.act(act);
      await stage.shows();
    }
  await stage.page(1, 'page.used', { feature: 'crm/task' });
  await stage.page(1, 'page.used', { feature: 'crm/call' });
  const token = stage.plans.get(1)?.showing?.token ?? null;
  await stage.page(1, 'page.help', { token, capture });
  const draft = (await stage.panel('panel.draft', {}))!;
  const revision = aRevision(draft.id, { urgent: true, words: 'Where is it?' });
  await stage.panel('panel.send', revision);
  stage.desk.news = { state: 'answered', answer: { words: 'Here.', at: stage.now, by: 'Ada' } };
  stage.pass(HOUR);
  await stage.alarm('replies');
  await stage.visit(2, MEET);
  await stage.page(2, 'page.call', { up: true });
  await stage.closeTab(2);
  const news = aPack(pack => ({ changes: [...pack.changes, change(2, 'again')] }));
  stage.pack = await signed(news, 2, stage.now);
  for (let day = 0; day < 4; day++) {
    stage.nextDay();
    await stage.alarm('hourly');
    await stage.visit(1, CRM);
    await stage.shows();
  }
  await stage.panel('panel.say', { feature: 'crm/call', says: 'known' });
  await stage.panel('panel.set', { quiet: true });
  await stage.panel('panel.set', { quiet: false });
  await stage.life.command('help', { id: 1, url: CRM });
  await stage.settle();
  await stage.restartBrowser();
  await stage.visit(1, CRM);
  await expect(stage.visit(3, 'https://bank.example.com/')).rejects.toThrow();
  return stage;
}

let stage: Stage;
const outside = (to: string) => stage.outside.filter(row => row.to === to).map(({ what }) => what);

beforeAll(async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map(level =>
    vi
      .spyOn(console, level)
      .mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' '))),
  );
  stage = await aWeek();
  for (const spy of spies) spy.mockRestore();
}, 60_000);

const ROOT = resolve(import.meta.dirname, '../..');
const built: Partial<Record<BrowserName, string>> = {};
beforeAll(async () => {
  for (const browser of ['chrome', 'firefox'] as const)
    built[browser] = await buildExtension(browser, 'production');
}, 180_000);

const sources = (...rooms: string[]) =>
  rooms.flatMap(room =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => ({ file: `${room}/${file}`, text: readFileSync(join(ROOT, room, file), 'utf8') })),
  );
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const OWN_FIELDS = {
  chrome: ['key', 'minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

describe('I, privacy', () => {
  i('the mark is alive: the rep’s own pages show it', async () => {
    expect(JSON.stringify(await stage.panel('panel.state', {}))).toMatch(MARK);
    expect(JSON.stringify(await stage.panel('panel.proof', {}))).toMatch(MARK);
    expect((await stage.panel('panel.export', {})).json).toMatch(MARK);
  });

  i('it is in no request: not in an address, a header or a body', () => {
    expect(outside('network').length).toBeGreaterThan(5);
    expect(outside('network').filter(what => MARK.test(what))).toEqual([]);
    expect(stage.desk.got).toHaveLength(1);
  });

  i('it is in no message to a tab, no answer to a page and no script that is put into one', () => {
    expect(outside('page').length).toBeGreaterThan(20);
    expect(outside('page').filter(what => MARK.test(what))).toEqual([]);
  });

  i('no state, count or day of a rep’s progress is in them either, whatever its value', () => {
    const personal =
      /"(mastery|unaided|aided|state|lastUse|successes|days|times|notNows|said|others|pushes)":|"because":\{"rule"/;
    expect(outside('page').filter(what => personal.test(what))).toEqual([]);
  });

  i('it is in nothing that the browser is told: alarms, menus, windows, its own session', () => {
    expect(outside('browser').length).toBeGreaterThan(3);
    expect(outside('browser').filter(what => MARK.test(what))).toEqual([]);
  });

  i('it is in no log, also when a call fails', () => {
    expect(said.filter(line => MARK.test(line))).toEqual([]);
  });

  i('what is typed into a form leaves only with Send', async () => {
    const own = await Stage.withPack();
    const { showing } = await own.visit(1, CRM);
    await own.page(1, 'page.help', { token: showing!.token, capture });
    const draft = (await own.panel('panel.draft', {}))!;
    const words = 'My secret kanarie';
    await own.panel('panel.revise', aRevision(draft.id, { words }));
    for (let n = 0; n < 3; n++) {
      own.pass(DAY);
      for (const alarm of ['hourly', 'outbox', 'replies']) await own.alarm(alarm);
      await own.visit(1, CRM);
    }
    expect(JSON.stringify(own.outside)).not.toContain('kanarie');
    await own.panel('panel.discard', { draft: draft.id });
    expect(JSON.stringify(await own.disk())).not.toContain('kanarie');
  });

  i('what leaves with Send is what the preview showed, and nothing more', async () => {
    const own = await Stage.withPack();
    const { showing } = await own.visit(1, CRM);
    await own.page(1, 'page.help', { token: showing!.token, capture });
    const draft = (await own.panel('panel.draft', {}))!;
    const revision = aRevision(draft.id, { words: 'Grey' });
    const { request } = await own.panel('panel.revise', revision);
    await own.panel('panel.send', revision);
    expect(JSON.parse(own.desk.got[0]!.body)).toEqual(request);
  });

  i('two reps ask for tips in the same words: nothing says who asks', async () => {
    const asks = async (busy: boolean) => {
      const own = await Stage.withPack();
      if (busy) {
        await own.visit(1, CRM);
        await own.page(1, 'page.used', { feature: 'crm/task' });
        await own.panel('panel.set', { language: 'sv', pushedPerDay: 3 });
      }
      own.outside = [];
      own.nextDay();
      await own.alarm('hourly');
      return own.outside.filter(({ to }) => to === 'network').map(({ what }) => what);
    };
    const [busy, idle] = [await asks(true), await asks(false)];
    expect(busy).toEqual(idle);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.join()).not.toMatch(/cookie"?:|referer"?:|user|id=/i);
  });

  i('a policy cannot make it send anything: every address in it is only fetched from', async () => {
    const own = new Stage();
    own.managed = {
      ...(await policyFor()),
      telemetry: 'https://evil.example.com/',
      report: { url: 'https://evil.example.com/' },
    };
    own.pack = await signed(aPack(), 1, own.now);
    await own.install();
    await own.visit(1, CRM);
    await own.shows();
    own.pass(DAY);
    await own.alarm('hourly');
    const asked = own.outside.filter(({ to }) => to === 'network').map(({ what }) => what);
    expect(asked.filter(what => /evil|"method":"(POST|PUT|PATCH)"|"body":/.test(what))).toEqual([]);
  });

  i('the manifest asks for exactly this, hosts only later and one by one', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const manifest = JSON.parse(readFileSync(join(built[browser]!, 'manifest.json'), 'utf8')) as Record<
        string,
        unknown
      >;
      expect(manifest['permissions']).toEqual([
        'storage',
        'unlimitedStorage',
        'alarms',
        'scripting',
        'activeTab',
        'contextMenus',
        ...(browser === 'chrome' ? ['sidePanel'] : []),
      ]);
      expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
      expect(manifest['host_permissions'] ?? []).toEqual([]);
      const ours = [
        'action',
        'background',
        'commands',
        'default_locale',
        'description',
        'host_permissions',
        'icons',
        'manifest_version',
        'name',
        'optional_host_permissions',
        'options_ui',
        'permissions',
        'storage',
        'version',
        ...OWN_FIELDS[browser],
      ];
      expect(Object.keys(manifest).filter(field => !ours.includes(field))).toEqual([]);
    }
  });

  i('the network is reached from two modules and from nowhere else', () => {
    const NETWORK =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource\(|sendBeacon|RTCPeerConnection|new Image\(|importScripts|WebTransport/;
    const ours = sources('utils', 'entrypoints', 'components').filter(({ text }) => NETWORK.test(code(text)));
    expect(ours.map(({ file }) => file).sort()).toEqual([
      // Hands the browser's own `fetch` to the background, once.
      'entrypoints/background.ts',
      'utils/background/help/desks/post-letter.ts',
      'utils/background/packs/fetch-bytes.ts',
      // Reads a file of the build itself.
      'utils/background/packs/policy.ts',
    ]);
    const policy = sources('utils/background/packs').find(({ file }) => file.endsWith('/policy.ts'))!;
    expect([...code(policy.text).matchAll(/\bfetch\(([^)]*)/g)].map(([, what]) => what)).toEqual([
      "browser.runtime.getURL('/policy.json'",
    ]);
  });

  i(
    'nothing private lies where a content script could read it, and no page script touches storage',
    async () => {
      const STORAGE = /storage\.(local|sync|session|managed)|indexedDB|localStorage|document\.cookie/;
      const page = sources('utils/page', 'components/overlay').filter(({ text }) => STORAGE.test(code(text)));
      expect(page.map(({ file }) => file)).toEqual([]);
      for (const file of ['watcher.js', 'card.js', 'placer.js'])
        expect(readFileSync(join(built.chrome!, file), 'utf8')).not.toMatch(STORAGE);
      const background = sources('utils/background').filter(({ text }) =>
        /storage\.local\.(set|get)\(/.test(code(text)),
      );
      expect(background.map(({ file }) => file)).toEqual([]);
    },
  );

  i(
    'two builds of the same source are equal, byte for byte, in another folder and another time zone',
    () => {
      const copy = mkdtempSync(join(tmpdir(), 'foothold-twice-'));
      afterAll(() => rmSync(copy, { recursive: true, force: true }));
      for (const path of [
        'components',
        'entrypoints',
        'utils',
        'public',
        'cli',
        'wxt.config.ts',
        'package.json',
        'package-lock.json',
        'tsconfig.json',
      ])
        if (existsSync(join(ROOT, path)))
          cpSync(join(ROOT, path), join(copy, 'deeper', path), { recursive: true });
      mkdirSync(join(copy, 'deeper', '.output'), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'deeper', 'node_modules'), 'dir');
      const script =
        "import('./cli/build/extension.ts').then(({ buildExtension }) => buildExtension('chrome', 'production'))";
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
        cwd: join(copy, 'deeper'),
        encoding: 'utf8',
        env: { ...process.env, TZ: 'Pacific/Kiritimati' },
      });
      expect({ status, stderr: stderr.slice(-500) }).toMatchObject({ status: 0 });
      const twin = join(copy, 'deeper', relative(ROOT, resolve(built.chrome!)));
      expect(hashesOf(readFolder(twin))).toEqual(hashesOf(readFolder(built.chrome!)));
    },
    BUILDING,
  );
});
