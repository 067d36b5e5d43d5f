import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINES } from './ux-lines';

const here = join(import.meta.dirname, '..');
const tests = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.test\.tsx?$/.test(file))
  .map(file => ({ file, text: readFileSync(join(here, file), 'utf8') }));

/** Names of tests that say which line they hold, with the file each stands in. */
const named = tests.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*['"`]ux (\d+): ([^\n]*?)['"`],/g)].map(match => ({
    line: Number(match[1]),
    name: match[2]!,
    file,
  })),
);

describe('each requirement of behaviour', () => {
  it.each(Object.entries(LINES))('line %s (%s) has a test that names it', line => {
    const holding = named.filter(test => test.line === Number(line));
    expect(holding.map(({ file, name }) => `${file}: ${name}`)).not.toEqual([]);
  });

  it('is in the list, when a test names it', () => {
    expect([...new Set(named.map(({ line }) => line))].filter(line => !(line in LINES))).toEqual([]);
  });
});
