/** A change announces itself so many days before it lands, and on the day. */
export const ANNOUNCED_AT = [30, 14, 3, 0] as const;
export type Announcement = (typeof ANNOUNCED_AT)[number];

/** Announcements that the rep has read, by heads-up. */
export type Told = Readonly<Record<string, Announcement>>;

/** Which announcement is the latest by now; null while it is too early for the first. */
export function announcementFor(daysLeft: number): Announcement | null {
  return ANNOUNCED_AT.findLast(at => daysLeft <= at) ?? null;
}

/** Whether the rep has not read the latest announcement yet. Who missed one is not told twice. */
export function isNews(id: string, daysLeft: number, told: Told): boolean {
  const latest = announcementFor(daysLeft);
  if (latest === null) return false;
  const read = told[id];
  return read === undefined || latest < read;
}
