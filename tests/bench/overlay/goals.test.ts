import { expect, test } from 'vitest';
import { judged } from './goals';
import type { Figures } from './measure';

const figures = (over: Partial<Figures>): Figures => ({
  framesToPaint: { 1000: [1, 1, 1] },
  cpuPerShow: { 1000: [1, 1, 1] },
  scrollCpu: [100, 100, 100],
  scrollScript: [0, 0, 0],
  scrollError: 0,
  mutateCpu: [1],
  nodesLeft: 0,
  listenersLeft: 0,
  ...over,
});
const run = (foothold: Partial<Figures>, card = 20_000) =>
  judged({
    sizes: [1000],
    cycles: 200,
    bytes: { 'driver.js': 28_000 },
    shipped: { 'watcher.js': 9000, 'card.js': card },
    figures: {
      none: figures({ cpuPerShow: { 1000: [0] } }),
      foothold: figures({ scrollCpu: [4, 5, 6], ...foothold }),
      'driver.js': figures({ cpuPerShow: { 1000: [10, 10, 10] } }),
      'wxt hello': figures({ cpuPerShow: { 1000: [0.5] } }),
      'react-joyride': figures({}),
    },
  });
const missed = (lines: string[]) => lines.filter(line => line.startsWith('NOT REACHED')).join();

test('a run that reaches every goal says so in a line for each, with ratio and spread', () => {
  const lines = run({});
  expect(missed(lines)).toBe('');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toContain('0.10 (0.10 to 0.10) at 1000; a hello-world card 0.05');
  expect(lines[2]).toContain('0.05 (0.04 to 0.06), of it 0.0 ms script, 0.0 px off');
});

test.each([
  ['a frame late', run({ framesToPaint: { 1000: [2, 2, 1] } }), 'first frame'],
  ['never painted', run({ framesToPaint: { 1000: [null, null, 1] } }), 'first frame'],
  ['a fifth of the CPU', run({ cpuPerShow: { 1000: [2, 2, 2] } }), 'driver.js’s CPU'],
  ['a tenth of the scrolling', run({ scrollCpu: [10, 10, 10] }), '3 s of scrolling'],
  ['a pixel off', run({ scrollError: 1 }), '3 s of scrolling'],
  ['a listener left', run({ listenersLeft: 1 }), 'no listener'],
  ['a larger card', run({}, 60_000), 'no larger than driver.js'],
])('%s is said as not reached', (_, lines, goal) => {
  expect(missed(lines)).toContain(goal);
});

test('what was not measured is not judged', () => {
  expect(judged({ sizes: [1000], cycles: 1, bytes: {}, shipped: {}, figures: {} })).toEqual([
    'Foothold was not measured.',
  ]);
});
