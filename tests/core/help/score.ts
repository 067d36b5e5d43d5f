import { findPersonal } from '../../../utils/core/help/detect';
import type { Personal, PersonalKind } from '../../../utils/core/help/detect';

/** A line of a set: a text and what in it is a customer's. */
export interface Marked {
  lang: string;
  text: string;
  spans: [start: number, end: number, kind: PersonalKind][];
}

export interface Score {
  /** Planted. */
  planted: number;
  /** Planted and touched by something found, of whatever kind: then it is masked. */
  caught: number;
  /** Found. */
  found: number;
  /** Found and touching something planted. */
  right: number;
  recall: number;
  precision: number;
}

export type Scores = Record<PersonalKind | 'all', Score>;

const KINDS: PersonalKind[] = ['name', 'firm', 'email', 'phone', 'amount', 'account'];

/**
 * How much of what was planted is found, and how much of what is found was planted. A planted stretch counts as
 * caught when at least half of it would be masked. A set may mark firms, as names or as firms, or not at all: a firm
 * found where none is marked stands in its own row and nowhere else. `blurs` are what is found, but shorter, longer or of
 * another kind than it is marked: the shares do not count them.
 */
export function score(
  set: readonly Marked[],
  find = findPersonal,
): { scores: Scores; misses: string[]; blurs: string[] } {
  const blank = (): Score => ({ planted: 0, caught: 0, found: 0, right: 0, recall: 1, precision: 1 });
  const scores = Object.fromEntries([...KINDS, 'all'].map(kind => [kind, blank()])) as Scores;
  const misses: string[] = [];
  const blurs: string[] = [];
  for (const { lang, text, spans } of set) {
    const found = find(text, lang);
    for (const [start, end, kind] of spans) {
      const masked = found.reduce((sum, one) => sum + overlap(one, start, end), 0);
      const caught = masked * 2 >= end - start;
      for (const of of [scores[kind], scores.all]) {
        of.planted++;
        if (caught) of.caught++;
      }
      if (!caught) misses.push(`missed ${kind} "${text.slice(start, end)}" in: ${text}`);
    }
    for (const one of found) {
      const touched = spans.filter(([start, end]) => overlap(one, start, end) > 0);
      const right = touched.length > 0;
      for (const of of one.kind === 'firm' && !right ? [scores.firm] : [scores[one.kind], scores.all]) {
        of.found++;
        if (right) of.right++;
      }
      const words = `${one.kind} "${text.slice(one.start, one.end)}"`;
      if (!right) misses.push(`took for ${words} in: ${text}`);
      else if (!touched.some(span => span.join() === [one.start, one.end, one.kind].join()))
        blurs.push(
          `${words} for ${touched.map(([start, end, kind]) => `${kind} "${text.slice(start, end)}"`).join(' and ')} in: ${text}`,
        );
    }
  }
  for (const of of Object.values(scores)) {
    of.recall = of.planted === 0 ? 1 : of.caught / of.planted;
    of.precision = of.found === 0 ? 1 : of.right / of.found;
  }
  return { scores, misses, blurs };
}

const overlap = (one: Personal, start: number, end: number): number =>
  Math.max(0, Math.min(one.end, end) - Math.max(one.start, start));

/** A set as it lies on disk: a JSON line each. */
export const readSet = (lines: string): Marked[] =>
  lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Marked);

/** What is found, as `kind: words`. */
export const finds = (text: string, lang = 'en'): string[] =>
  findPersonal(text, lang).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
