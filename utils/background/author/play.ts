import { filesOf } from '../../core/authoring/draft';
import { lintSource } from '../../core/packs/lint';
import { generateKeys, signBundle } from '../../core/packs/sign';
import type { Played } from '../../messages/authoring';
import { importPack } from '../packs/import';
import { localDay, type Room } from '../room';
import { follow } from '../tend';
import { openDraft } from './drafts';

/** A trial that is forgotten ends by itself. ms. */
const LASTS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Lets the champion meet her own draft as a rep would: it goes the way of any file that is tried, behind all that
 * policy vouches for. The key it is signed with is made for this once and vouches for nobody.
 */
export async function playDraft(room: Room, id: string): Promise<Played> {
  const { draft } = await openDraft(room, id);
  const now = room.now();
  const { pack } = lintSource(filesOf(draft), localDay(now));
  if (!pack) return { ok: false, why: 'not finished' };
  const bundle = {
    source: pack.owner,
    serial: 1,
    issued: new Date(now).toISOString(),
    expires: new Date(now + LASTS).toISOString(),
    pack,
  } as const;
  const bytes = await signBundle(bundle, [await generateKeys('draft')]);
  const problem = await importPack(room, bytes, pack.title.en);
  await follow(room, problem === null);
  return problem
    ? { ok: false, why: problem.code === 'outranked' ? 'outranked' : 'not allowed' }
    : { ok: true };
}
