import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The requirements of how Foothold behaves, by the number of their line. Each has at least one test whose name begins
 * with `ux N:`, so that whoever asks what holds a promise finds it with one search.
 */
const LINES: Record<number, string> = {
  1: 'nothing before it is due, and then beside the page’s body',
  2: 'the page’s attributes stay as they were',
  3: 'anchored without a touch, measured where that is wrong',
  4: 'text keeps its own size',
  5: 'closed is unseen',
  6: 'a strict content policy changes nothing',
  7: 'the page hears nothing of our keys and clicks',
  8: 'focus traps do not hold us',
  9: 'only what a person does counts',
  10: 'modal dialogs of the page',
  11: 'what opens above, and fullscreen',
  12: 'after an update',
  13: 'a late target is awaited',
  14: 'missing is not dismissed',
  15: 'the last step says Done',
  16: 'shadow roots and frames',
  17: 'under a sticky header',
  18: 'hidden and detached targets',
  19: 'what comes by itself never scrolls',
  20: 'a step follows the real act',
  21: 'a walkthrough goes on after a reload',
  22: 'dismissed in one tab, gone in all',
  23: 'no focus taken, no page claimed',
  24: 'announced once',
  25: 'a shortcut into the card and back',
  26: 'Tab and Escape',
  27: 'makes way for focus',
  28: 'sizes, 320 px, text spacing',
  29: 'what has a control stays',
  30: 'reduced motion and forced colours',
  31: 'axe finds nothing wrong and nothing unexplained',
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
  44: 'picking by mouse and keyboard, with nothing activated',
  45: 'a customer’s words make a weak description',
  46: 'recording drafts steps, and keeps nothing typed',
  48: 'the room says what the command line says',
  49: 'one press shows it as another would see it',
  50: 'a drifted target is a suggestion',
  51: 'the measures of a card',
  52: 'calm, and plainly not the app’s own',
  53: 'a dot on any background',
  54: 'one group of actions',
  55: 'lengths are linted',
  56: 'every word in both languages',
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
