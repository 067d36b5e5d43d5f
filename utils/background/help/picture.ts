import { ownTexts } from '../../core/help/app-name';
import { coversOf, type Pieces } from '../../core/help/covers';
import type { Picture } from '../../core/help/request';
import type { Calls } from '../../messages/calls';
import { packOf, type Room } from '../room';
import { coachedTab } from './ask';
import { DRAFT_STORES } from './draft';
import { showDraft } from './show-draft';

type Taken = Calls['panel.picture']['back'];

/**
 * Takes a picture of the page in front, covered before it is kept, or drops it. A browser allows it only where the
 * rep pressed Foothold's button on that very page; a page that changed meanwhile gives no picture.
 */
export async function takePicture(
  room: Room,
  { draft, take }: Calls['panel.picture']['send'],
): Promise<Taken> {
  const shot = take ? await shoot(room) : null;
  if (typeof shot === 'string') return { ok: false, why: shot };
  const packs = await room.packs();
  return room.store.write(DRAFT_STORES, async tx => {
    const row = await tx.get('drafts', draft);
    if (!row) throw new Error('This request is no longer open: it was sent or discarded.');
    const { picture: _before, untouched: _new, ...rest } = row;
    const revised = { ...rest, ...(shot && { picture: shot }) };
    await tx.put('drafts', revised);
    return { ok: true, draft: await showDraft(tx, room, packs, revised) };
  });
}

async function shoot(room: Room): Promise<Picture | Extract<Taken, { ok: false }>['why']> {
  const { tabs, scripting } = room.world.browser;
  const tab = await coachedTab(room);
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
