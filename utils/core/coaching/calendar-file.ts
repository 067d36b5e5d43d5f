import ical, { ICalEventBusyStatus } from 'ical-generator';

/** A day that something comes, in the rep's own words. */
export interface CalendarDay {
  /** Stable, so that a calendar which has it already moves it instead of doubling it. */
  id: string;
  title: string;
  text: string;
  /** YYYY-MM-DD */
  day: string;
}

/**
 * One file for any calendar (iCalendar, RFC 5545): whole days that block no time.
 * @param now ms, the moment the file is made
 */
export function calendarFile(days: readonly CalendarDay[], now: number): string {
  const calendar = ical({ prodId: { company: 'Foothold', product: 'Foothold' } });
  for (const { id, title, text, day } of days)
    calendar.createEvent({
      id: `${id}@foothold`,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: title,
      description: text,
      stamp: new Date(now),
      busystatus: ICalEventBusyStatus.FREE,
    });
  return calendar.toString();
}
