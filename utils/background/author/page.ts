import { parseAddress } from '../../core/targeting/address';
import type { Brought } from '../../messages/authoring';
import type { Room } from '../room';
import { grantedPatterns } from '../tabs/hosts';
import type { Tab } from '../world';

/** Sites only: the browser may also grant pages that no pack can name. */
const isSite = (origin: string): boolean => /^(?:https?|\*):\/\//.test(origin);

/** The page that the champion is on, or was last, of those that Foothold may read. */
export async function pageInFront(room: Room): Promise<{ address: string; title: string } | null> {
  const { permissions } = room.world.browser;
  const { origins = [] } = await permissions.getAll();
  const tab = await lastTab(room, origins.filter(isSite));
  const address = tab?.url === undefined ? null : parseAddress(tab.url);
  return address && { address: `${address.scheme}://${address.host}/*`, title: tab?.title ?? '' };
}

/** Brings the authoring script into a page that the draft names and the champion has allowed, and into no other. */
export async function bringAuthor(room: Room, addresses: readonly string[]): Promise<Brought> {
  const { permissions, scripting, tabs } = room.world.browser;
  const { origins = [] } = await permissions.getAll();
  const patterns = grantedPatterns(addresses, origins);
  if (patterns.length === 0) return { ok: false, why: 'not granted' };
  const tab = await lastTab(room, patterns);
  if (tab?.id === undefined) return { ok: false, why: 'no page' };
  // Where the panel is a tab of its own, the page has to come to the front.
  if (tab.active !== true) await tabs.update(tab.id, { active: true });
  await scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/author.js'] });
  return { ok: true, tab: tab.id };
}

async function lastTab(room: Room, url: string[]): Promise<Tab | undefined> {
  if (url.length === 0) return undefined;
  const open = await room.world.browser.tabs.query({ url });
  const last = (tab: Tab): number => (tab.active ? Number.MAX_SAFE_INTEGER : (tab.lastAccessed ?? 0));
  return open.sort((a, b) => last(b) - last(a))[0];
}
