import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../utils/core/coaching/calendar-file';
import { announcementFor, isNews } from '../../../utils/core/coaching/heads-up';

describe('a change that is coming', () => {
  it('announces itself at 30, 14 and 3 days, and on the day', () => {
    const days = [31, 30, 29, 15, 14, 13, 4, 3, 2, 1, 0];
    expect(days.map(announcementFor)).toEqual([null, 30, 30, 30, 14, 14, 14, 3, 3, 3, 0]);
  });

  it('is news until it was read, and again at the next of these days', () => {
    expect(isNews('crm/board', 31, {})).toBe(false);
    expect(isNews('crm/board', 30, {})).toBe(true);
    expect(isNews('crm/board', 20, { 'crm/board': 30 })).toBe(false);
    expect(isNews('crm/board', 14, { 'crm/board': 30 })).toBe(true);
    expect(isNews('crm/board', 0, { 'crm/board': 3 })).toBe(true);
    expect(isNews('crm/board', 0, { 'crm/board': 0 })).toBe(false);
  });

  it('is told once to a rep who was away over several of these days', () =>
    expect(isNews('crm/board', 2, { 'crm/board': 3 })).toBe(false));
});

describe('a change in the rep’s own calendar', () => {
  const now = Date.UTC(2026, 10, 3, 9, 30);
  const board = { id: 'crm/board', title: 'Tavlan; nu', text: 'Rad ett,\nrad två', day: '2026-12-08' };
  const file = calendarFile([board], now);

  it('is a whole day that blocks no time', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261208\r\n');
    expect(file).not.toContain('DTEND');
    expect(file).toContain('X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
  });

  it('is the same entry when it is put in again after the day was moved', () => {
    const moved = calendarFile([{ ...board, day: '2026-12-10' }], now);
    const uid = /UID:.*/;
    expect(uid.exec(moved)?.[0]).toBe(uid.exec(file)?.[0]);
  });

  it('keeps commas, semicolons and line breaks as the format wants them', () => {
    expect(file).toContain('SUMMARY:Tavlan\\; nu\r\n');
    expect(file).toContain('DESCRIPTION:Rad ett\\,\\nrad två\r\n');
  });

  it('is the same bytes for the same moment, wherever it is made', () =>
    expect(calendarFile([board], now)).toBe(file));
});
