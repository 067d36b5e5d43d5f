import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The requirements of how Foothold behaves, by the number of their line. Each has at least one test whose name begins
 * with `ux N:`, so that whoever asks what holds a promise finds it with one search.
 */
const LINES: Record<number, string> = {
  32: 'not while the rep types, drags, selects, edits, is away, in a call or in quiet hours',
  33: 'not on a young page or a new route',
  34: 'how much comes by itself',
  35: 'three showings and two “Not now” end in the panel',
  36: '“Why am I seeing this?” gives the rule and its counts',
  37: 'what counts as a use without help',
  38: 'what is mastered',
  39: 'guidance fades rung by rung',
  40: 'long unused: one dot',
  41: 'a new release: one why card',
  42: 'how much new is begun',
  43: 'the rep’s word, and progress as evidence',
  57: 'the panel opens within the gesture',
  58: 'help is one click, answers first',
  59: 'one welcome tab, after an install',
};

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
