import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { Complaint } from '../command';
import { findChromium } from '../install-tools';
import { CHROMIUM_FLAGS } from '../chromium-flags';

export interface BrowserWish {
  /** A browser's profile folder, logged in. */
  profile?: string | undefined;
  /** A file of cookies and storage, as Playwright writes it. */
  storage?: string | undefined;
  /** Such as en-US. */
  language: string;
  width: number;
  height: number;
}

export interface OpenBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Opens Chromium without a window. */
export async function openChromium(wish: BrowserWish): Promise<OpenBrowser> {
  const { chromium } = await loadPlaywright();
  const executablePath = await findChromium();
  const launch = {
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
    args: [...CHROMIUM_FLAGS],
  };
  const look = {
    viewport: { width: wish.width, height: wish.height },
    locale: wish.language,
    serviceWorkers: 'block' as const,
    reducedMotion: 'reduce' as const,
  };
  try {
    if (wish.profile !== undefined) {
      const context = await chromium.launchPersistentContext(wish.profile, { ...launch, ...look });
      return { context, close: () => context.close() };
    }
    const browser: Browser = await chromium.launch(launch);
    const storage = wish.storage === undefined ? {} : { storageState: wish.storage };
    const context = await browser.newContext({ ...look, ...storage }).catch(async (error: Error) => {
      await browser.close();
      throw error;
    });
    return { context, close: () => browser.close() };
  } catch (error) {
    const [first] = (error as Error).message.split('\n');
    throw new Complaint({ code: 'no browser', said: first! });
  }
}

async function loadPlaywright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch {
    // The command may lie anywhere; what belongs to it is installed where it is called.
  }
  try {
    const path = createRequire(join(process.cwd(), 'here.js')).resolve('playwright-core');
    const loaded = (await import(pathToFileURL(path).href)) as typeof import('playwright-core') & {
      default?: typeof import('playwright-core');
    };
    return loaded.chromium ? loaded : loaded.default!;
  } catch {
    throw new Complaint({ code: 'no playwright' });
  }
}
