import { createHash, generateKeyPairSync } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakeExtension } from '../../cli/build/bake';
import { Overlay } from '../../demo/journey/overlay';
import { startSandbox, type Sandbox } from '../../demo/sandbox';
import { serveFolder, type StaticServer } from '../../demo/static-server';
import { packSchema } from '../../utils/core/packs/pack';
import type { IndexEntry } from '../../utils/core/packs/index-format';
import { generateKeys, signBundle, type SigningKey } from '../../utils/core/packs/sign';
import type { PanelState } from '../../utils/messages/panel-state';
import { CHROMIUM } from './a-stage';
import { cannotManage, openManagedChromium, packCrx, type ManagedChromium } from './managed-chromium';

/**
 * What IT does, for real: a policy file installs the extension from a server of the company, managed storage tells it
 * whom to believe, and the signed pack comes from the same server. Nobody clicks anything.
 */
const SOURCE = 'sales-ops';
const DAY = 86_400_000;

/** One tip at the menu of the real CRM. */
const pack = packSchema.parse({
  id: 'contacts',
  title: { en: 'Contacts' },
  owner: 'Sales operations',
  apps: [{ id: 'crm', title: { en: 'CRM' }, kind: 'crm', addresses: ['http://crm.localhost/*'] }],
  features: [
    {
      id: 'first-thing',
      app: 'crm',
      title: { en: 'Contacts first thing' },
      purpose: { en: 'Promises to customers are kept.' },
      value: 5,
      success: [{ result: { on: 'address', is: '/#/contacts' } }],
    },
  ],
  tips: [
    {
      id: 'who-waits',
      feature: 'first-thing',
      title: { en: 'Start with who waits' },
      body: { en: 'To keep promises to customers, open Contacts first thing.' },
      anchor: { v: 1, role: 'tab', name: 'Contacts' },
      owner: 'Sales operations',
      review: '2099-01-01',
    },
  ],
});
const why = cannotManage();
if (why) console.warn(`The push by policy is not tried: ${why}.`);

describe.skipIf(why !== null)('a push by IT in real Chromium', () => {
  let folder: string;
  let sandbox: Sandbox;
  /** The company's own server, with all that it was asked. */
  let server: StaticServer;
  let company: string;
  const asked: { url: string; status: number; headers: IncomingHttpHeaders }[] = [];
  let browser: ManagedChromium;
  let page: Page;
  let overlay: Overlay;
  let key: SigningKey;
  let id: string;
  let built: string;

  const served = (name: string) => join(folder, 'served', name);
  const sourceOf = (keys: SigningKey[]) => ({
    name: SOURCE,
    url: `${company}index.json`,
    keys: keys.map(each => each.public),
  });
  const policyOf = (own: object) => ({
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: `${company}updates.xml`,
        override_update_url: true,
      },
    },
    '3rdparty': { extensions: { [id]: own } },
  });

  /** Packs the extension under a version and offers it to the browsers. */
  const offer = (version: string): void => {
    const copy = join(folder, `foothold-${version}`);
    cpSync(built, copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as object;
    writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    cpSync(packCrx(CHROMIUM, copy, join(folder, 'company.pem')), served(`foothold-${version}.crx`));
    writeFileSync(
      served('updates.xml'),
      `<?xml version='1.0'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>` +
        `<app appid='${id}'><updatecheck codebase='${company}foothold-${version}.crx' version='${version}'/>` +
        `</app></gupdate>`,
    );
  };

  /** A release whose first tip says which it is. Answers its line in the index. */
  const release = async (serial: number, content: number): Promise<IndexEntry> => {
    const tips = pack.tips.map(tip => ({ ...tip, title: { en: `${tip.title.en} (${content})` } }));
    const now = Date.now();
    const bytes = await signBundle(
      {
        source: SOURCE,
        serial,
        issued: new Date(now - 1_000).toISOString(),
        expires: new Date(now + 90 * DAY).toISOString(),
        pack: { ...pack, tips },
      },
      [key],
    );
    const name = `${pack.id}-${serial}.json`;
    writeFileSync(served(name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { id: pack.id, serial, file: name, sha256, bytes: bytes.length };
  };
  const publish = (...packs: IndexEntry[]): void =>
    writeFileSync(served('index.json'), JSON.stringify({ format: 1, source: SOURCE, packs }));

  const extensionPage = async (): Promise<Page> => {
    const open = browser.context.pages().find(each => each.url().endsWith('/proof.html'));
    if (open) return open;
    const fresh = await browser.context.newPage();
    await fresh.goto(`chrome-extension://${id}/proof.html`);
    return fresh;
  };
  const ask = async <T>(call: string): Promise<T> => {
    const reply = (await (
      await extensionPage()
    ).evaluate(message => chrome.runtime.sendMessage(message), { foothold: 1, call, send: {} })) as {
      back: T;
    };
    return reply.back;
  };
  const state = () => ask<PanelState>('panel.state');
  const version = (): Promise<string | null> =>
    browser.extensions.evaluate(async which => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { getExtensionsInfo(): Promise<{ id: string; version: string }[]> };
      };
      const all = await developerPrivate.getExtensionsInfo();
      return all.find(each => each.id === which)?.version ?? null;
    }, id);
  const within = { timeout: 60_000, interval: 300 };
  /** What stands of ours on the page that somebody looks at. */
  const ours = async (): Promise<string> => {
    await page.bringToFront();
    return overlay.heard().then(
      heard => heard.map(({ name }) => name).join(' '),
      () => '',
    );
  };
  /** The page as somebody sees it who opens it now. */
  const open = async (): Promise<void> => {
    await page.goto(sandbox.crmUrl);
    overlay = await Overlay.on(page);
  };
  const shows = (content: number) => expect.poll(ours, within).toContain(`(${content})`);
  const serials = async () => (await state()).packs.map(({ serial }) => serial);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-push-'));
    mkdirSync(join(folder, 'served'));
    sandbox = await startSandbox({ log: () => undefined, packsFolder: join(folder, 'served') });
    server = await serveFolder(join(folder, 'served'), {
      headers: { 'access-control-allow-origin': '*' },
      onAnswer: ({ url = '', headers }, status) => asked.push({ url, status, headers }),
    });
    company = `http://127.0.0.1:${server.port}/`;
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(folder, 'company.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    // Chromium names an extension by its key: the first 32 digits of its hash, 0 to f written as a to p.
    const digest = createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex');
    id = Array.from(digest.slice(0, 32), digit => String.fromCharCode(97 + parseInt(digit, 16))).join('');
    key = await generateKeys('company');
    built = await bakeExtension('chrome', { hosts: ['http://crm.localhost/*'] });
    offer('1.0.0');
    publish(await release(1, 1));
    browser = await openManagedChromium(CHROMIUM, policyOf({ sources: [sourceOf([key])] }));
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('H 81: the policy installs the extension from the company’s own server, its hosts granted', async () => {
    await expect.poll(version, within).toBe('1.0.0');
    const granted = await (await extensionPage()).evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual(['http://crm.localhost/*']);
  });

  it('H 82: a tip of the signed pack stands on the CRM, and nobody clicked anything', async () => {
    await open();
    await shows(1);
    expect(await serials()).toEqual([1]);
    const opened = browser.context.pages().map(each => each.url());
    expect(opened.filter(url => url.endsWith('/welcome.html'))).toEqual([]);
  });

  it('E 81: where nothing changed, the browser asks “has it?” and takes 304 for an answer', async () => {
    const looked = () => asked.filter(({ url }) => url === '/index.json');
    const before = looked().length;
    await ask('panel.refresh');
    await expect
      .poll(
        () =>
          looked()
            .slice(before)
            .map(({ status }) => status),
        within,
      )
      .toEqual([304]);
    expect(asked.filter(({ url }) => url.endsWith('-1.json'))).toHaveLength(1);
    expect(await serials()).toEqual([1]);
  });

  it('E 82: what is asked for packs says nothing of who asks', () => {
    const headers = asked.filter(({ url }) => url.endsWith('.json')).map(each => each.headers);
    for (const each of headers) {
      expect(each).not.toHaveProperty('cookie');
      expect(each).not.toHaveProperty('referer');
      expect(each).not.toHaveProperty('authorization');
    }
    expect(asked.map(({ url }) => url).filter(url => url.endsWith('.json') && url.includes('?'))).toEqual([]);
  });

  it('H 83: a new serial arrives', async () => {
    publish(await release(2, 2));
    await ask('panel.refresh');
    await expect.poll(serials, within).toEqual([2]);
    await shows(2);
  });

  it('H 84: an old release offered again is refused, and said', async () => {
    publish(await release(1, 1));
    await ask('panel.refresh');
    await expect
      .poll(async () => (await state()).problems.map(({ code }) => code), within)
      .toContain('older than installed');
    expect(await serials()).toEqual([2]);
  });

  it('H 85: a roll back on purpose is the old content under a new serial', async () => {
    publish(await release(3, 1));
    await ask('panel.refresh');
    await expect.poll(serials, within).toEqual([3]);
    await shows(1);
    expect((await state()).problems).toEqual([]);
  });

  it('H 86: a removed key takes its pack away, on the open page too, and a named one brings it back', async () => {
    browser.setPolicy(policyOf({ sources: [sourceOf([await generateKeys('next')])] }));
    await expect.poll(ours, within).toBe('');
    await expect.poll(serials, within).toEqual([]);
    await expect
      .poll(async () => (await state()).problems.map(({ code }) => code), within)
      .toContain('wrong signature');
    browser.setPolicy(policyOf({ sources: [sourceOf([key])] }));
    await shows(1);
  });

  it('H 87: “paused” silences the page that is open, without a click', async () => {
    browser.setPolicy(policyOf({ sources: [sourceOf([key])], paused: true }));
    await expect.poll(ours, within).toBe('');
    expect((await state()).policy.paused).toBe(true);
  });

  it('H 88: a value that Chromium would drop in silence is said in words when the policy comes as text', async () => {
    const json = JSON.stringify({ sources: [sourceOf([key])], paused: 'yes' });
    browser.setPolicy(policyOf({ json }));
    await expect
      .poll(async () => (await state()).problems.map(({ code, about }) => `${code} ${about}`), within)
      .toContain('bad policy paused');
    expect((await state()).policy.paused).toBe(true);
  });

  it('H 89: an update of the extension keeps policy, packs and how far they had come', async () => {
    offer('1.0.1');
    await browser.extensions.evaluate(() =>
      (
        chrome as unknown as { developerPrivate: { autoUpdate(): Promise<void> } }
      ).developerPrivate.autoUpdate(),
    );
    await expect.poll(version, within).toBe('1.0.1');
    expect(await serials()).toEqual([3]);
    expect((await state()).policy.paused).toBe(true);
    publish(await release(2, 2));
    await ask('panel.refresh');
    await expect
      .poll(async () => (await state()).problems.map(({ code }) => code), within)
      .toContain('older than installed');
    expect(await serials()).toEqual([3]);
  });
});
