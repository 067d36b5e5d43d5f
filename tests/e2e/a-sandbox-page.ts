import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../demo/sandbox';
import { CHROMIUM } from './a-stage';
import { bringLocator } from './in-page-locator';
import { CHROMIUM_FLAGS, ONLY_HERE } from '../../cli/chromium-flags';

export interface SandboxPage {
  sandbox: Sandbox;
  page: Page;
  close(): Promise<void>;
}

/** The sandbox and one page of Chromium with the locator in it; no extension, so nothing else acts. */
export async function aSandboxPage(): Promise<SandboxPage> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-anchors-'));
  const sandbox = await startSandbox({ log: () => undefined, packsFolder: folder });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...CHROMIUM_FLAGS,
      ONLY_HERE,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await bringLocator(context);
  // The apps keep filters and names in there; each page is to be met as for the first time.
  await context.addInitScript(() => location.protocol === 'http:' && localStorage.clear());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return {
    sandbox,
    page,
    close: async () => {
      await browser.close();
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
