import { expect, test } from 'vitest';
import type { IndexEntry, PackIndex } from '../../../utils/core/packs/index-format';
import { draw, entriesFor, type Recipient } from '../../../utils/core/packs/rollout';
import { NOW } from './a-pack';

const entry = (serial: number, more: Partial<IndexEntry> = {}): IndexEntry => ({
  id: 'crm',
  serial,
  file: `crm-${serial}.json`,
  sha256: '0'.repeat(64),
  bytes: 1,
  ...more,
});
const who = (more: Partial<Recipient> & { draws?: number } = {}): Recipient => ({
  team: undefined,
  pilot: false,
  drawFor: async () => more.draws ?? 50,
  now: NOW,
  ...more,
});
const index = (...packs: IndexEntry[]): PackIndex => ({ format: 1, source: 'acme', packs });
const serialFor = async (rollout: IndexEntry['rollout'], recipient: Recipient) =>
  (await entriesFor(index(entry(5), entry(6, rollout ? { rollout } : {})), recipient))[0]?.serial;

test('without a rollout everybody takes the highest release', async () => {
  expect(await serialFor(undefined, who())).toBe(6);
});

test.each([
  ['a volunteer of a pilot', { pilots: true }, who({ pilot: true }), 6],
  ['who did not volunteer', { pilots: true }, who(), 5],
  ['a rep of the team', { teams: ['north'] }, who({ team: 'north' }), 6],
  ['a rep of another team', { teams: ['north'] }, who({ team: 'south' }), 5],
  ['a rep of no team', { teams: ['north'] }, who(), 5],
  ['who drew below the share', { percent: 10 }, who({ draws: 9.9 }), 6],
  ['who drew at the share', { percent: 10 }, who({ draws: 10 }), 5],
  ['nobody at 0 %', { percent: 0 }, who({ draws: 0 }), 5],
  ['everybody at 100 %', { percent: 100 }, who({ draws: 99.999 }), 6],
  ['a team mate above the share', { teams: ['north'], percent: 10 }, who({ team: 'north', draws: 50 }), 5],
  ['a stranger below the share', { teams: ['north'], percent: 10 }, who({ team: 'south', draws: 5 }), 5],
  [
    'a volunteer beside team and share',
    { teams: ['north'], percent: 0, pilots: true },
    who({ pilot: true }),
    6,
  ],
  [
    'a rep of the team, where volunteers are asked too',
    { teams: ['north'], pilots: true },
    who({ team: 'north' }),
    6,
  ],
  [
    'who drew below the share, where volunteers are asked too',
    { percent: 10, pilots: true },
    who({ draws: 5 }),
    6,
  ],
  ['a rep of no team that is called so', { teams: ['undefined'] }, who(), 5],
  ['before its end', { until: new Date(NOW + 1).toISOString() }, who(), 6],
  ['before its time', { from: new Date(NOW + 1).toISOString() }, who(), 5],
  ['from its time on', { from: new Date(NOW).toISOString() }, who(), 6],
  ['after its time', { until: new Date(NOW).toISOString() }, who(), 5],
  [
    'a volunteer before its time',
    { pilots: true, from: new Date(NOW + 1).toISOString() },
    who({ pilot: true }),
    5,
  ],
])('%s', async (_, rollout, recipient, serial) => {
  expect(await serialFor(rollout, recipient)).toBe(serial);
});

test('of two entries with the same serial the first one in the list is taken', async () => {
  const [first, second] = [entry(6, { file: 'first.json' }), entry(6, { file: 'second.json' })];
  expect(await entriesFor(index(first, second), who())).toEqual([first]);
});

test('the order of the list does not matter, and what is stopped is in no case taken', async () => {
  expect((await entriesFor(index(entry(6), entry(5)), who()))[0]?.serial).toBe(6);
  expect(await entriesFor({ ...index(entry(6)), stopped: ['crm'] }, who())).toEqual([]);
});

test('a draw is the same each time, other for each pack, and spread evenly', async () => {
  expect(await draw('secret', 'acme', 'crm')).toBe(await draw('secret', 'acme', 'crm'));
  expect(await draw('secret', 'acme', 'crm')).not.toBe(await draw('secret', 'acme', 'calls'));
  const draws = await Promise.all(
    Array.from({ length: 2_000 }, (_, n) => draw(`browser ${n}`, 'acme', 'crm')),
  );
  for (const percent of [5, 25, 50, 90]) {
    const share = (100 * draws.filter(each => each < percent).length) / draws.length;
    // Five standard deviations of 2,000 fair draws.
    expect(Math.abs(share - percent)).toBeLessThan(5 * Math.sqrt((percent * (100 - percent)) / draws.length));
  }
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(100);
});
