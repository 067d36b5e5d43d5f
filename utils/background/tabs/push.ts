import type { PagePlan } from '../../messages/showing';
import { pageAt } from '../coach/page';
import { planPage } from '../coach/plan-page';
import { COACH_STORES } from '../coach/record';
import { packOf, type Room } from '../room';
import { watchedPatterns } from './register';

/**
 * Gives every open page of a coached app its plan anew: something changed that may concern it. `except` is the tab
 * that gets its plan as an answer. Sent, not waited for: a frozen tab must not hold up the others.
 */
export async function pushPlans(room: Room, except?: number): Promise<void> {
  const { browser } = room.world;
  const url = await watchedPatterns(browser, (await room.packs()).map(packOf));
  if (url.length === 0) return;
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id === undefined || tab.url === undefined || tab.id === except) continue;
    const page = await pageAt(room, tab.id, tab.url);
    const plan = await room.store.write(COACH_STORES, tx => planPage(tx, page));
    sendPlan(room, tab.id, plan);
  }
}

export function sendPlan(room: Room, tab: number, send: PagePlan): void {
  const message = { foothold: 1, call: 'tab.plan', send };
  room.later(room.world.browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}
