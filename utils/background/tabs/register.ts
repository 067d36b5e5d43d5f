import type { PackIndex } from '../../core/targeting/pack-index';
import type { Browser, ContentScript } from '../world';
import { grantedPatterns } from './hosts';

const WATCHER = { id: 'watcher', file: '/watcher.js' };
/** Tells the watcher of frames on the same addresses before their own scripts run. */
const FRAME = { id: 'frame', file: '/frame.js' };
const IDS = [WATCHER.id, FRAME.id];

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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  const before = registered[0]?.matches ?? [];
  const clear = () => browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) {
    if (registered.length > 0) await clear();
    return;
  }
  const fresh = matches.filter(pattern => !before.includes(pattern));
  if (registered.length > 0 && fresh.length === 0 && before.length === matches.length) return;

  const script: Omit<ContentScript, 'id' | 'js'> = {
    matches,
    runAt: 'document_start',
    allFrames: false,
    matchOriginAsFallback: false,
    persistAcrossSessions: true,
  };
  // Frames without an address of their own take their parent's; browsers allow that for whole hosts only.
  const whole = matches.every(pattern => pattern.endsWith('/*') && pattern.split('/').length === 4);
  const scripts: ContentScript[] = [
    { ...script, id: WATCHER.id, js: [WATCHER.file] },
    { ...script, id: FRAME.id, js: [FRAME.file], allFrames: true, matchOriginAsFallback: whole },
  ];
  if (registered.length === scripts.length) await browser.scripting.updateContentScripts(scripts);
  else {
    if (registered.length > 0) await clear();
    await browser.scripting.registerContentScripts(scripts);
  }
  if (fresh.length > 0) await injectIntoOpenTabs(browser, fresh);
}

async function injectIntoOpenTabs(browser: Browser, matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const injected = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: [WATCHER.file] }),
  );
  // A tab may close or navigate meanwhile, or show the browser's own error page: then there is nothing to watch.
  await Promise.allSettled(injected);
}
