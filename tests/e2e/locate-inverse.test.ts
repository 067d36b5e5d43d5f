import path from 'node:path';
import { expect, it } from 'vitest';
import { askForEveryThing, printInverse } from '../bench/locate/inverse';

const PAGES = path.join(import.meta.dirname, '../bench/locate/pages');

it('whatever can be pressed on our own pages is found again right after it was described', async () => {
  const r = await askForEveryThing(PAGES, ['sales-before.html', 'sales-after.html', 'sales-after-sv.html']);
  printInverse('our own pages', r);
  expect(r.asked).toBeGreaterThan(100);
  expect(r.mistaken, r.examples.join('\n')).toBe(0);
  expect(r.ambiguous, r.examples.join('\n')).toBe(0);
  expect(r.found / r.asked, r.examples.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(r.bytes.sort((a, b) => a - b)[r.bytes.length >> 1]).toBeLessThan(2000);
});
