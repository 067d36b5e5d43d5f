import type { PagePlan } from '../../messages/showing';
import { pageAt } from '../coach/page';
import { planPage, SILENCE } from '../coach/plan-page';
import { COACH_STORES } from '../coach/record';
import { languageOf, type Room } from '../room';
import { readSettings } from '../store/values';
import { watchedPatterns } from './register';

/**
 * Gives every open page of a coached app its plan anew: something changed that may concern it. `except` is the tab
 * that gets its plan as an answer. Sent, not waited for: a frozen tab must not hold up the others.
 */
export async function pushPlans(room: Room, except?: number): Promise<void> {
  const { browser } = room.world;
  const url = await watchedPatterns(browser, await room.index());
  const tabs = url.length === 0 ? [] : await browser.tabs.query({ url });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.url === undefined || tab.id === except) continue;
    const page = await pageAt(room, tab.id, tab.url);
    sendPlan(room, tab.id, await room.store.write(COACH_STORES, tx => planPage(tx, page)));
  }
  await silenceOthers(room, new Set(tabs.map(({ id }) => id)));
}

/** Pages that no pack or grant covers any more, and that may still show something. */
async function silenceOthers(room: Room, covered: ReadonlySet<number | undefined>): Promise<void> {
  const { showings, language } = await room.store.read(['showings', 'kv'], async tx => ({
    showings: await tx.all('showings'),
    language: languageOf(room.world, (await readSettings(tx)).language),
  }));
  const left = new Set(showings.filter(row => !row.over && !covered.has(row.tab)).map(({ tab }) => tab));
  for (const tab of left) sendPlan(room, tab, { order: room.order(), language, ...SILENCE });
}

function sendPlan(room: Room, tab: number, send: PagePlan): void {
  const message = { foothold: 1, call: 'tab.plan', send };
  room.later(room.world.browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}
