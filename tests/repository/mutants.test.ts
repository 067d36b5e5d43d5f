import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
