import { test } from 'vitest';

/** The cases of one group, numbered in the order in which they stand: `A 1: …`. */
export function group(letter: string, from = 1) {
  let last = from - 1;
  return (what: string, run: () => void | Promise<void>, timeout?: number): void =>
    test(`${letter} ${(last += 1)}: ${what}`, run, timeout);
}
