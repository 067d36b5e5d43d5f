import type { PackIndex } from '../../core/targeting/pack-index';
import type { Browser, ContentScript } from '../world';
import { grantedPatterns } from './hosts';

const ID = 'watcher';
const FILE = '/watcher.js';

/** The granted addresses that the packs name. */
export async function watchedPatterns(
  browser: Browser,
  { patterns }: Pick<PackIndex, 'patterns'>,
): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return grantedPatterns(patterns, origins);
}

/**
 * Lets the watcher run on exactly the granted addresses that packs name, and nowhere else. Safe to call at any time
 * and as often as one likes; tabs already open on an address that is new get the watcher without a reload.
 */
export async function registerWatcher(browser: Browser, index: PackIndex): Promise<void> {
  const matches = await watchedPatterns(browser, index);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const fresh = matches.filter(pattern => !before.includes(pattern));
  if (registered && fresh.length === 0 && before.length === matches.length) return;

  const script: ContentScript = {
    id: ID,
    js: [FILE],
    matches,
    runAt: 'document_start',
    allFrames: false,
    matchOriginAsFallback: false,
    persistAcrossSessions: true,
  };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
  if (fresh.length > 0) await injectIntoOpenTabs(browser, fresh);
}

async function injectIntoOpenTabs(browser: Browser, matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const injected = tabs.map(({ id }) =>
    id === undefined ? undefined : browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }),
  );
  // A tab may close or navigate meanwhile, or show the browser's own error page: then there is nothing to watch.
  await Promise.allSettled(injected);
}
