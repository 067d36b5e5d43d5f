import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutants } from '../mutants/list';
import { CASES } from './trust-cases';

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(Object.entries(CASES))('the cases of group %s', (letter, { tests, cases }) => {
  it('each name a test or a command, and leave out no test', () => {
    // Each file of tests says itself that its numbers are these: see tests/trust/numbered.ts.
    const numbers = tests.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const told = Object.values(cases).flat();
    const commands = told.filter(by => typeof by === 'string');
    expect(commands.filter(command => !((command.split(' ')[2] ?? '') in scripts))).toEqual([]);
    expect([...new Set(told.filter(by => typeof by === 'number'))].sort((a, b) => a - b)).toEqual(numbers);
  });

  it('have mutants that a test turns red', () => {
    expect(mutants.filter(({ breaks }) => breaks === letter).length).toBeGreaterThan(4);
  });
});
