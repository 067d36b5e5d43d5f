import { parseAddress } from '../../core/targeting/address';
import type { Brought, StillTaken } from '../../messages/authoring';
import { shootPage } from '../help/shoot-page';
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
  const { permissions, scripting } = room.world.browser;
  const { origins = [] } = await permissions.getAll();
  const patterns = grantedPatterns(addresses, origins);
  if (patterns.length === 0) return { ok: false, why: 'not granted' };
  const tab = await inFront(room, await lastTab(room, patterns));
  if (tab?.id === undefined) return { ok: false, why: 'no page' };
  await scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/author.js'] });
  return { ok: true, tab: tab.id };
}

/** A covered picture of the page that the draft names, for the champion to look at. Nothing of it is kept here. */
export async function pictureOf(room: Room, addresses: readonly string[]): Promise<StillTaken> {
  const { origins = [] } = await room.world.browser.permissions.getAll();
  const tab = await inFront(room, await lastTab(room, grantedPatterns(addresses, origins)));
  const shot = await shootPage(room, tab);
  return typeof shot === 'string' ? { ok: false, why: shot } : { ok: true, picture: shot };
}

/** Where the panel is a tab of its own, the page has to come to the front. */
async function inFront({ world }: Room, tab: Tab | undefined): Promise<Tab | undefined> {
  if (tab?.id === undefined || tab.active === true) return tab;
  await world.browser.tabs.update(tab.id, { active: true });
  return { ...tab, active: true };
}

async function lastTab(room: Room, url: string[]): Promise<Tab | undefined> {
  if (url.length === 0) return undefined;
  const open = await room.world.browser.tabs.query({ url });
  const last = (tab: Tab): number => (tab.active ? Number.MAX_SAFE_INTEGER : (tab.lastAccessed ?? 0));
  return open.sort((a, b) => last(b) - last(a))[0];
}
