import type { Calls } from '../../messages/calls';
import type { Room } from '../room';
import { coachedTab } from './ask';
import { DRAFT_STORES } from './draft';
import { shootPage } from './shoot-page';
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
  const shot = take ? await shootPage(room, await coachedTab(room)) : null;
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
