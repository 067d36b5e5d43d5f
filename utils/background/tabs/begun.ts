import type { FeatureKey } from '../../core/mastery/feature-key';
import type { Begun } from '../../messages/showing';
import type { Area } from '../world';

/** What the last document of a tab began. Lives in memory, until the next document of the tab or its time is over. */
interface Row {
  feature: FeatureKey;
  nth: number;
  /** ms */
  until: number;
}

const PREFIX = 'begun ';

/** In place of what an earlier document of the tab began. */
export async function keepBegun(session: Area, tab: number, begun: Begun[], now: number): Promise<void> {
  for (const [key, rows] of Object.entries(await session.get(null)))
    if (key.startsWith(PREFIX) && (rows as Row[]).every(({ until }) => until < now))
      await session.remove(key);
  const rows: Row[] = begun.map(({ feature, nth, left }) => ({ feature, nth, until: now + left }));
  await session.set({ [PREFIX + tab]: rows });
}

/** What still waits for its result, handed out once. */
export async function takeBegun(session: Area, tab: number, now: number): Promise<Begun[]> {
  const rows = await rowsOf(session, tab);
  await session.remove(PREFIX + tab);
  return rows
    .filter(({ until }) => now <= until)
    .map(({ feature, nth, until }) => ({ feature, nth, left: until - now }));
}

/** The document that began it saw the result itself after all. */
export async function endBegun(session: Area, tab: number, feature: FeatureKey): Promise<void> {
  const rows = await rowsOf(session, tab);
  const left = rows.filter(row => row.feature !== feature);
  if (left.length < rows.length) await session.set({ [PREFIX + tab]: left });
}

/** Of a tab that was closed, or of all when the rep has something erased. */
export async function forgetBegun(session: Area, tab?: number): Promise<void> {
  const keys = tab === undefined ? Object.keys(await session.get(null)) : [PREFIX + tab];
  for (const key of keys) if (key.startsWith(PREFIX)) await session.remove(key);
}

const rowsOf = async (session: Area, tab: number): Promise<Row[]> =>
  ((await session.get(PREFIX + tab))[PREFIX + tab] as Row[] | undefined) ?? [];
