import { describe, expect, it } from 'vitest';
import { releaseAfter, settled } from '../../../utils/core/mastery/release';
import { DAY, LOG, MONDAY } from './stage';

const first = releaseAfter(undefined, LOG, [{ release: 2 }, { release: 3, breaking: true }], MONDAY);

describe('which release of a feature a rep has met', () => {
  it('what the first pack already held is background, not news', () => {
    expect(first).toEqual({ feature: LOG, seen: 3, now: 3, breaking: false, since: MONDAY });
    expect(releaseAfter(undefined, LOG, [], MONDAY)).toMatchObject({ seen: 1, now: 1 });
  });

  it('a higher release is news from the moment it came', () => {
    const next = releaseAfter(first, LOG, [{ release: 3, breaking: true }, { release: 4 }], MONDAY + DAY);
    expect(next).toEqual({ feature: LOG, seen: 3, now: 4, breaking: false, since: MONDAY + DAY });
  });

  it('one breaking change among those not met makes it breaking', () => {
    const next = releaseAfter(first, LOG, [{ release: 4, breaking: true }, { release: 5 }], MONDAY + DAY);
    expect(next).toMatchObject({ seen: 3, now: 5, breaking: true });
  });

  it('the same release again changes nothing, not even its time', () => {
    const next = releaseAfter(first, LOG, [{ release: 4 }], MONDAY + DAY);
    expect(releaseAfter(next, LOG, [{ release: 4 }], MONDAY + 9 * DAY)).toBe(next);
  });

  it('a roll back is no news, and neither is what it took back when it comes again as what the rep knew', () => {
    const back = releaseAfter(first, LOG, [{ release: 2 }], MONDAY + DAY);
    expect(back).toMatchObject({ seen: 2, now: 2, breaking: false });
    const unread = releaseAfter(first, LOG, [{ release: 5 }], MONDAY + DAY);
    expect(releaseAfter(unread, LOG, [{ release: 4 }], MONDAY + 2 * DAY)).toMatchObject({ seen: 3, now: 4 });
  });

  it('once the rep is at home in it nothing more is said', () => {
    const next = releaseAfter(first, LOG, [{ release: 4, breaking: true }], MONDAY + DAY);
    expect(settled(next)).toEqual({ ...next, seen: 4, breaking: false });
  });
});
