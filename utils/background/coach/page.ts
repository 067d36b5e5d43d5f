import type { ItemKey } from '../../core/mastery/feature-key';
import type { ConfirmedPack } from '../../core/packs/confirmed';
import { routeOf } from '../../core/targeting/address';
import type { Coached, PackIndex } from '../../core/targeting/pack-index';
import { languageOf, type Room } from '../room';
import { readSettings } from '../store/values';
import { readCalls } from '../tabs/call-state';
import { watchedPatterns } from '../tabs/register';
import type { Sender } from '../world';

/** A page of a tab as the browser vouches for it, with what packs say of its address. */
export interface Page {
  tab: number;
  url: string;
  route: string;
  /** Apps that packs name at this address. */
  here: Coached<ConfirmedPack>[];
  packs: ConfirmedPack[];
  index: PackIndex;
  language: string;
  inCall: boolean;
  moment: 'page' | 'lobby';
  now: number;
  newId(): string;
  order(): number;
}

/**
 * The address of the page that sent a message, by the browser's word alone. The tab's own address is the fresher one
 * in browsers that tell a script's first address for ever; it only counts for the top frame of the same origin.
 */
export function addressOf(sender: Sender): string {
  const own = sender.url ?? '';
  const tab = sender.tab?.url;
  if (sender.frameId !== 0 || !tab || !URL.canParse(tab) || !URL.canParse(own)) return own;
  return new URL(tab).origin === new URL(own).origin ? tab : own;
}

/** Everything around a page's plan that is not in the database; to be read before the transaction begins. */
export async function pageAt(room: Room, tab: number, url: string): Promise<Page> {
  const packs = (await room.packs()).map(({ onPages }) => onPages);
  const index = await room.index();
  const settings = await room.store.read(['kv'], readSettings);
  const { browser } = room.world;
  const calls = await readCalls(browser, await watchedPatterns(browser, index));
  const here = index.at(url);
  const meeting = here.some(({ app }) => app.kind === 'meeting');
  return {
    tab,
    url,
    route: routeOf(url),
    here,
    packs,
    index,
    language: languageOf(room.world, settings.language),
    inCall: calls.inCall,
    moment: meeting && !calls.met.has(tab) ? 'lobby' : 'page',
    now: room.now(),
    newId: () => room.world.newId(),
    order: () => room.order(),
  };
}

/** Whether what stands or goes on there is of an app at this very address: two packs may call theirs the same. */
export function isHere({ here }: Page, { app, item }: { app: string; item: ItemKey }): boolean {
  return here.some(each => each.app.id === app && item.startsWith(`${each.pack.id}/`));
}

export function pageOf(room: Room, sender: Sender): Promise<Page> {
  return pageAt(room, sender.tab?.id ?? -1, addressOf(sender));
}
