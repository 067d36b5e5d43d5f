import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_FLAGS, ONLY_HERE } from '../../cli/chromium-flags';

export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Where it keeps everything on disk. */
  profile: string;
  /** The extension's worker, waiting until it runs. */
  worker(): Promise<Worker>;
  /** Whether the worker runs now; nothing is woken by asking. */
  isWorkerUp(): Promise<boolean>;
  /**
   * Stops the worker as the browser does by itself after 30 idle seconds. Answers whether one was running. On a loaded
   * machine it outlives the answer for a moment, and what comes in may start the next.
   */
  killWorker(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens Chromium with an unpacked extension in a profile of its own, which is deleted at `close`. */
export async function openChromium(
  executablePath: string,
  extension: string,
  { headless, language = 'en-US', profile }: { headless: boolean; language?: string; profile?: string },
): Promise<OpenBrowser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'foothold-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: language,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_FLAGS,
      `--lang=${language}`,
      ONLY_HERE,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const first =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const extensionId = new URL(first.url()).host;

  const worker = async () =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));

  const withWorkers = async (act: (session: CDPSession, targetIds: string[]) => Promise<void>) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
    await act(
      session,
      workers.map(({ targetId }) => targetId),
    );
    await session.detach();
    return workers.length > 0;
  };

  return {
    context,
    extensionId,
    profile: folder,
    worker,
    isWorkerUp: () => withWorkers(async () => undefined),
    killWorker: () =>
      withWorkers(async (session, targetIds) => {
        for (const targetId of targetIds) await session.send('Target.closeTarget', { targetId });
      }),
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page of the extension, opened as a tab (a side panel cannot be opened without a window). */
export async function openSurface(browser: OpenBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}
