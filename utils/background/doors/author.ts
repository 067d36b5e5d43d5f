import { draftOf } from '../../core/authoring/draft-source';
import { TRIAL } from '../../core/packs/verify';
import type { AuthorHandlers } from '../../messages/answer';
import { beginDraft, deleteDraft, listDrafts, openDraft, saveDraft, versionOf } from '../author/drafts';
import { heard } from '../author/heard';
import { bringAuthor, pageInFront, pictureOf } from '../author/page';
import { playDraft } from '../author/play';
import { packOf, type Room } from '../room';
import { readPolicy } from '../store/values';
import type { Sender } from '../world';

/** The answers to the Author room. Policy may take the room away, and with it every one of these. */
export function authorDoors(opened: () => Promise<Room>): AuthorHandlers<Sender> {
  const allowed = async (): Promise<Room> => {
    const room = await opened();
    const { authoring } = await room.store.read(['kv'], readPolicy);
    if (authoring === false) throw new Error('Your IT has turned writing tips off.');
    return room;
  };
  return {
    'author.list': async () => listDrafts(await allowed()),
    'author.begin': async wish => ({ id: await beginDraft(await allowed(), wish) }),
    'author.open': async ({ id }) => openDraft(await allowed(), id),
    'author.save': async wish => saveDraft(await allowed(), wish),
    'author.delete': async ({ id }) => deleteDraft(await allowed(), id),
    'author.version': async ({ id, at }) => versionOf(await allowed(), id, at),
    'author.play': async ({ id }) => playDraft(await allowed(), id),
    'author.published': async () => {
      const rows = await (await allowed()).packs();
      return rows
        .filter(({ source }) => source !== TRIAL)
        .map(row => ({
          id: packOf(row).id,
          serial: row.verified.bundle.serial,
          draft: draftOf(packOf(row)),
        }));
    },
    'author.heard': async () => heard(await allowed()),
    'author.here': async () => pageInFront(await allowed()),
    'author.picture': async ({ addresses }) => pictureOf(await allowed(), addresses),
    'author.bring': async ({ addresses }) => bringAuthor(await allowed(), addresses),
  };
}
