import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw } from '../mutants/drawn';
import { mutants } from '../mutants/list';
import { LINES } from './ux-lines';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the kept list of mutants', () => {
  it.each(mutants.map((mutant, index) => [index + 1, mutant] as const))(
    'number %i changes what stands in the product exactly once, and names a file of tests that is there',
    (_, { file, from, to, test }) => {
      expect(from).not.toBe(to);
      expect(read(file).split(from), `${file}: ${from}`).toHaveLength(2);
      expect(existsSync(join(ROOT, test.file)), test.file).toBe(true);
    },
  );

  it('has one for each line of behaviour that has a test', () => {
    expect(Object.keys(LINES).filter(line => !mutants.some(each => each.breaks === `ux ${line}`))).toEqual(
      [],
    );
  });
});

describe('a sample of the mutants of core', () => {
  const made = Array.from({ length: 40 }, (_, at) => ({
    id: String(at),
    fileName: `/anywhere/utils/core/help/${at % 7}.ts`,
    location: { start: { line: at, column: 4 }, end: { line: at, column: 9 } },
    mutatorName: 'BooleanLiteral',
    replacement: 'true',
  }));

  it('holds each about as often as any other, over the seeds', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 1_000; seed++)
      for (const id of draw(made, 10, String(seed))) times.set(id, (times.get(id) ?? 0) + 1);
    // Five standard deviations of 1,000 fair draws of a quarter.
    for (const { id } of made)
      expect(Math.abs((times.get(id) ?? 0) - 250)).toBeLessThan(5 * Math.sqrt(1_000 * 0.25 * 0.75));
  });

  it('is the same wherever the copy stands, and part of a larger one with the same seed', () => {
    const moved = made.map(each => ({ ...each, fileName: each.fileName.replace('/anywhere', 'C:/a') }));
    expect(draw(moved, 10, 'a')).toEqual(draw(made, 10, 'a'));
    const larger = draw(made, 25, 'a');
    expect([...draw(made, 10, 'a')].filter(id => !larger.has(id))).toEqual([]);
    expect(draw(made, 10, 'b')).not.toEqual(draw(made, 10, 'a'));
  });
});
