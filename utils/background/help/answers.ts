import { verifyAnswers } from '../../core/help/answers-file';
import { afterNews } from '../../core/help/delivery';
import { openNews } from '../../core/help/sealed-news';
import { noteTraffic } from '../ledger';
import { fetchBytes } from '../packs/fetch-bytes';
import { localDay, type Room } from '../room';
import type { OutboxStored } from '../store/rows';
import { readPolicy, readValue, writeValue } from '../store/values';
import { changed } from '../surfaces';
import { pushPlans } from '../tabs/push';
import { readOutbox } from './read-outbox';

/** Bytes; thousands of answers fit. */
const LIMIT = 5_000_000;

/**
 * Fetches the desk's answers file, the same one that everybody gets, and takes from it what is sealed to this rep's
 * requests. Asked again only when the last time is `gap` ms ago. A file that is not good leaves the last one.
 */
export async function collectAnswers(room: Room, gap: number): Promise<void> {
  await room.world.locks.request('foothold answers', async () => {
    const { desk, before } = await room.store.read(['kv'], async tx => ({
      desk: (await readPolicy(tx)).helpDesk?.answers,
      before: await readValue(tx, 'answers'),
    }));
    const now = room.now();
    const own = before?.url === desk?.url ? before : undefined;
    if (!desk || (own && now - own.at < gap)) return;
    const fetched = await fetchBytes(room.world.fetch, desk.url, LIMIT);
    await room.store.write(['ledger'], tx =>
      noteTraffic(tx, {
        key: `${fetched.ok ? 'fetched' : 'asked'} ${desk.url} ${localDay(now)}`,
        at: now,
        direction: 'fetched',
        to: desk.url,
        bytes: fetched.ok ? fetched.bytes.length : fetched.read,
        what: { kind: 'answers', name: new URL(desk.url).host },
      }),
    );
    if (!fetched.ok) return;
    const verdict = await verifyAnswers(fetched.bytes, desk.keys, now, own?.file.serial ?? 0);
    if (!verdict.ok) return;
    await room.store.write(['kv'], tx =>
      writeValue(tx, 'answers', { url: desk.url, at: now, file: verdict.file }),
    );
    const any = await openOwn(room, verdict.file.sealed);
    // What a desk promises and owes changes without a new serial.
    const isNews = JSON.stringify(verdict.file) !== JSON.stringify(own?.file);
    if (any || isNews) await changed(room.world.browser);
    if (any) await pushPlans(room);
  });
}

/** Tries every sealed piece with the keys of what is still open: only the asker's browser can tell which is whose. */
async function openOwn(room: Room, sealed: readonly string[]): Promise<boolean> {
  const open = (await room.store.read(['outbox'], tx => readOutbox(tx))).filter(isOpen);
  let any = false;
  for (const { id, keys } of open)
    for (const piece of sealed) {
      const news = keys && (await openNews(piece, id, keys.private));
      if (!news) continue;
      const isNew = await room.store.write(['outbox'], async tx => {
        const stored = await tx.get('outbox', id);
        if (!stored) return false;
        const row = afterNews(stored.row, news);
        if (row !== stored.row) await tx.put('outbox', { ...stored, row });
        return row !== stored.row;
      });
      any ||= isNew;
    }
  return any;
}

const isOpen = ({ row, keys }: OutboxStored): boolean =>
  keys !== undefined && ['sent', 'handed', 'seen', 'answered'].includes(row.state);
