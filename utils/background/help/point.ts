import { languageOf, type Room } from '../room';
import { readSettings } from '../store/values';
import { coachedTab } from './ask';

/**
 * Lets the rep point at a thing on the page of a coached app: the pointer's code is brought there for this once.
 * What is pointed at comes back as a call for help. False when no such page is open.
 */
export async function point(room: Room): Promise<boolean> {
  const { tabs, scripting } = room.world.browser;
  const tab = await coachedTab(room);
  if (tab?.id === undefined) return false;
  // Where the panel is a tab of its own, the page has to come to the front.
  if (tab.active !== true) await tabs.update(tab.id, { active: true });
  await scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/pointer.js'] });
  const { language } = await room.store.read(['kv'], readSettings);
  const send = { language: languageOf(room.world, language) };
  await tabs.sendMessage(tab.id, { foothold: 1, call: 'tab.point', send }, { frameId: 0 });
  return true;
}
