import { ownTexts } from '../../core/help/app-name';
import { coversOf, type Pieces } from '../../core/help/covers';
import type { Picture } from '../../core/help/request';
import { packOf, type Room } from '../room';
import type { Tab } from '../world';

/**
 * `not allowed`: the browser asks for a press of Foothold's button on that very page first; `moved`: the page changed
 * while it was taken.
 */
export type NoShot = 'not allowed' | 'no page' | 'moved';

/** A picture of the page in that tab, covered before anybody has it. The tab is in front, or there is none. */
export async function shootPage(room: Room, tab: Tab | undefined): Promise<Picture | NoShot> {
  const { tabs, scripting } = room.world.browser;
  if (tab?.id === undefined || tab.active !== true) return 'no page';
  const id = tab.id;
  await scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/pointer.js'] });
  const before = await piecesOf(room, id);
  const shot = await tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => null);
  if (shot === null) return 'not allowed';
  const after = await piecesOf(room, id);
  // What moved or came between the two looks would stand uncovered.
  if (!before || JSON.stringify(before) !== JSON.stringify(after)) return 'moved';
  const own = ownTexts((await room.packs()).map(packOf));
  return room.world.coverPicture(shot, coversOf(before, own), before);
}

async function piecesOf({ world }: Room, tab: number): Promise<Pieces | null> {
  const message = { foothold: 1, call: 'tab.pieces', send: {} };
  const reply = (await world.browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null)) as {
    ok?: unknown;
    back?: Pieces | null;
  } | null;
  return (reply?.ok === true && reply.back) || null;
}
