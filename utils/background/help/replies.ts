import { afterNews } from '../../core/help/delivery';
import { noteTraffic } from '../ledger';
import { localDay, type Room } from '../room';
import type { OutboxStored } from '../store/rows';
import { changed } from '../surfaces';
import { pushPlans } from '../tabs/push';
import { askForNews } from './news';
import { readOutbox } from './read-outbox';

export const REPLIES_ALARM = 'replies';
/** A champion needs minutes, not seconds; the demo does not want to wait for them. Minutes. */
const every = (): number => (__DEMO__ ? 0.5 : 5);
/** After a day, or once it is answered, once an hour will do. ms. */
const FRESH = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;
/** What was sent so long ago is not asked after any more. ms. */
const GIVE_UP = 30 * 24 * HOUR;

const isWaiting = ({ row }: OutboxStored, now: number): boolean =>
  // An answer may still become a tip, or be bettered.
  (row.state === 'sent' || row.state === 'seen' || row.state === 'answered') &&
  row.reply !== undefined &&
  // Asking after two questions in one breath would say that one rep asked both: those wait for the answers file.
  row.request.anonymous !== true &&
  now - row.at < GIVE_UP;

/** Its answer comes by the answers file, the same for everybody. */
const awaitsSealed = ({ row, keys }: OutboxStored, now: number): boolean =>
  keys !== undefined && ['sent', 'handed', 'seen'].includes(row.state) && now - row.at < GIVE_UP;

/**
 * Asks the desk for news of what was sent and not asked after in the last `gap` ms; an old or answered question once
 * an hour unless the rep asks (`eager`).
 */
export async function collectReplies(room: Room, gap: number, eager = false): Promise<void> {
  await room.world.locks.request('foothold replies', async () => {
    const now = room.now();
    const waiting = (await room.store.read(['outbox'], tx => readOutbox(tx))).filter(row =>
      isWaiting(row, now),
    );
    let any = false;
    for (const stored of waiting) {
      const isFresh = stored.row.state !== 'answered' && now - stored.row.at < FRESH;
      const wait = eager || isFresh ? gap : Math.max(gap, HOUR);
      if (now - (stored.asked ?? 0) >= wait) any = (await collect(room, stored)) || any;
    }
    await wakeForReplies(room);
    if (any) {
      await changed(room.world.browser);
      await pushPlans(room);
    }
  });
}

/** An alarm while news may come, none otherwise. */
export async function wakeForReplies(room: Room): Promise<void> {
  const { alarms } = room.world.browser;
  const rows = await room.store.read(['outbox'], tx => readOutbox(tx));
  if (rows.some(row => isWaiting(row, room.now()) || awaitsSealed(row, room.now())))
    await alarms.create(REPLIES_ALARM, { delayInMinutes: every() });
}

async function collect(room: Room, { id, row: { reply, request } }: OutboxStored): Promise<boolean> {
  if (reply === undefined) return false;
  const told = await askForNews(room.world.fetch, reply);
  const now = room.now();
  return room.store.write(['outbox', 'ledger'], async tx => {
    const stored = await tx.get('outbox', id);
    if (!stored) return false;
    await noteTraffic(tx, {
      key: `${told ? 'fetched' : 'asked'} ${reply} ${localDay(now)}`,
      at: now,
      direction: 'fetched',
      to: reply,
      bytes: told?.bytes ?? 0,
      what: { kind: 'reply', name: request.reference },
    });
    const row = told ? afterNews(stored.row, told.news) : stored.row;
    await tx.put('outbox', { ...stored, asked: now, row });
    return row !== stored.row;
  });
}
