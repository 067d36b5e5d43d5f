import { announcementFor, isNews, type Told } from '../../core/coaching/heads-up';
import type { HeadsUp, Pack } from '../../core/packs/pack';
import { askedAfterCall } from '../help/after-call';
import { localDay, packOf, type Room } from '../room';
import { readPolicy, readSettings, readValue, writeValue } from '../store/values';

const DAY = 24 * 60 * 60 * 1_000;

/** Whole days from one day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** What has been announced and has not landed before today, nearest first. */
export function headsUps(
  packs: readonly Pack[],
  day: string,
): { id: string; item: HeadsUp; daysLeft: number }[] {
  return packs
    .flatMap(pack => pack.calendar.map(item => ({ id: `${pack.id}/${item.id}`, item })))
    .filter(({ item }) => item.announced <= day && item.lands >= day)
    .sort((a, b) => (a.item.lands < b.item.lands ? -1 : 1))
    .map(({ id, item }) => ({ id, item, daysLeft: daysBetween(day, item.lands) }));
}

/** The rep has looked at what is coming: it is news no longer. What is over is forgotten. */
export async function readComing(room: Room): Promise<void> {
  const coming = headsUps((await room.packs()).map(packOf), localDay(room.now()));
  const told: Record<string, Told[string]> = {};
  for (const { id, daysLeft } of coming) {
    const latest = announcementFor(daysLeft);
    if (latest !== null) told[id] = latest;
  }
  await room.store.write(['kv'], tx => writeValue(tx, 'told', told));
  await showNews(room);
}

/** How many announcements wait, and the question after a call, as a number on the toolbar's button; none while the rep wants quiet. */
export async function showNews(room: Room): Promise<void> {
  const coming = headsUps((await room.packs()).map(packOf), localDay(room.now()));
  const waiting = await room.store.read(['kv'], async tx => {
    const { quiet } = await readSettings(tx);
    if (quiet || (await readPolicy(tx)).paused) return 0;
    const told = (await readValue(tx, 'told')) ?? {};
    const asked = (await askedAfterCall(tx, room.now())) === null ? 0 : 1;
    return coming.filter(({ id, daysLeft }) => isNews(id, daysLeft, told)).length + asked;
  });
  await room.world.browser.action.setBadgeText({ text: waiting === 0 ? '' : `${waiting}` });
}
