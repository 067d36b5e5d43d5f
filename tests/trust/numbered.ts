import { afterAll, expect, test } from 'vitest';
import { CASES } from '../repository/trust-cases';

/** The cases of one group, numbered in the order in which they stand: `A 1: …`. */
export function group(letter: string, from = 1) {
  let last = from - 1;
  const known = CASES[letter];
  if (known)
    afterAll(() => {
      expect(known.tests, 'tests/repository/trust-cases.ts tells of these numbers').toContainEqual([
        from,
        last,
      ]);
    });
  return (what: string, run: () => void | Promise<void>, timeout?: number): void =>
    test(`${letter} ${(last += 1)}: ${what}`, run, timeout);
}
