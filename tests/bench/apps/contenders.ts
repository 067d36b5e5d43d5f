import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, ONLY_HERE } from '../../../cli/chromium-flags';
import { ask, until } from '../../../demo/journey/steps';
import { quietLogger } from '../../../cli/build/extension';
import { ACTIVE, PASSIVE } from '../../../utils/page/guard';
import type { Pack } from '../../../utils/core/packs/pack';
import { coachedExtension } from '../../apps/coached-extension';

/** One browser that stays open for the whole run. */
export interface Contender {
  name: string;
  context: BrowserContext;
  /** Ahead of each page: what was shown on another leaves nothing for the rest of the day. */
  begin(): Promise<void>;
  /** @throws when no tip was looked for since `begin`, where one is to be due */
  end(): Promise<void>;
}

const TIP_IS_DUE = 'Foothold, a tip is due';

/**
 * Two browsers without any extension, whose difference is the noise; an extension whose script is empty, and one whose script
 * does the least that any must which is there before the page; the hello world of the framework; Foothold with packs for other sites only, and with packs for these apps that have nothing to say, watch whether a feature is used, or have a
 * tip for the page.
 * @param folder where profiles and extensions are written
 */
export async function openContenders(folder: string, packs: Pack[]): Promise<Contender[]> {
  const elsewhere = packs.map(pack => ({
    ...pack,
    apps: pack.apps.map(app => ({ ...app, addresses: ['http://elsewhere.localhost/*'] })),
  }));
  const watching = packs.map(pack => ({ ...pack, tips: [] }));
  const mute = watching.map(pack => ({ ...pack, features: [] }));
  const extensions: [string, string | null][] = [
    ['nothing', null],
    ['nothing, again', null],
    ['an empty script', plainScript(join(folder, 'empty'), '')],
    ['listens and asks once', plainScript(join(folder, 'least'), LEAST)],
    ['WXT hello world', await helloWorld(join(folder, 'hello'))],
    ['Foothold, page not named', await coachedExtension(join(folder, 'elsewhere'), elsewhere)],
    ['Foothold, nothing to say', await coachedExtension(join(folder, 'mute'), mute)],
    ['Foothold, use is watched for', await coachedExtension(join(folder, 'watching'), watching)],
    [TIP_IS_DUE, await coachedExtension(join(folder, 'here'), packs)],
  ];
  const contenders: Contender[] = [];
  for (const [i, [name, extension]] of extensions.entries()) {
    const context = await chromium.launchPersistentContext(join(folder, `profile-${i}`), {
      executablePath: process.env['FOOTHOLD_CHROMIUM'] || '/usr/bin/chromium',
      headless: true,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...CHROMIUM_FLAGS,
        ONLY_HERE,
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ],
    });
    contenders.push({ name, context, ...(await coached(name, context, packs.length)) });
  }
  return contenders;
}

async function coached(
  name: string,
  context: BrowserContext,
  packs: number,
): Promise<Pick<Contender, 'begin' | 'end'>> {
  if (!name.startsWith('Foothold')) return { begin: async () => {}, end: async () => {} };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = new URL('/sidepanel.html', worker.url()).href;
  const onPanel = async (act: (panel: Page) => Promise<unknown>): Promise<void> => {
    const panel = await context.newPage();
    await panel.goto(address);
    await act(panel);
    await panel.close();
  };
  await onPanel(panel =>
    until('the packs are in', async () => (await ask(panel, 'panel.state', {})).packs.length === packs),
  );
  return {
    begin: () => onPanel(panel => ask(panel, 'panel.erase', {})),
    end: () =>
      onPanel(async panel => {
        const { json } = await ask(panel, 'panel.export', {});
        const { stores } = JSON.parse(json) as { stores: { showings: unknown[] } };
        if (stores.showings.length > 0 !== (name === TIP_IS_DUE))
          throw new Error(`${name}: ${stores.showings.length} tips were looked for.`);
      }),
  };
}

/** The least that hears every event before the page does and, once the page has loaded and rests, asks what there is to say. */
const LEAST = `{
  const heard = () => {};
  for (const type of '${ACTIVE} ${PASSIVE}'.split(' ')) addEventListener(type, heard, { capture: true, passive: true });
  document.addEventListener('load', heard, true);
  navigation.addEventListener('navigatesuccess', heard);
  chrome.runtime.onMessage.addListener(heard);
  const ask = () => void chrome.runtime.sendMessage({ url: document.URL });
  addEventListener('load', () => requestIdleCallback(ask, { timeout: 2000 }), { once: true });
}`;

/** An extension of one script, without a framework; with none of its own, what a browser takes for any that is on a page. */
function plainScript(folder: string, script: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((_, from, answer) => answer(null))',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Plain',
      version: '0.0.1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['http://*.localhost/*'], js: ['script.js'], run_at: 'document_start' }],
    }),
  );
  return folder;
}

async function helloWorld(outDir: string): Promise<string> {
  await build({
    root: resolve(import.meta.dirname, 'hello'),
    configFile: false,
    outDir,
    imports: false,
    browser: 'chrome',
    manifestVersion: 3,
    manifest: { name: 'Hello', version: '0.0.1' },
    logger: quietLogger(),
    debug: false,
    vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false } }),
  });
  return join(outDir, 'chrome-mv3');
}
