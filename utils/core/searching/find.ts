/** Something that can be found: its names in every language, names it had, and what is said of it. */
export interface Findable {
  titles: readonly string[];
  oldNames: readonly string[];
  texts: readonly string[];
}

/** A find. `by`: the old name that matched, when the present one did not. */
export interface Find<T> {
  what: T;
  by?: string;
}

/** A name says more than a sentence about it; an old name is looked for on purpose. */
const WEIGHTS = { title: 8, oldName: 7, text: 2 } as const;
/** Inside a word from this many letters on: Swedish writes words together ("affärsöversikt"). Letters. */
const INSIDE_FROM = 4;
/** Typed without its dots or accents. */
const UNMARKED = 0.6;

/**
 * What the words typed so far find, best first; every word must find something, at the start of a word or within
 * one. Upper and lower case are alike. å, ä and ö are letters of their own and come before what only resembles
 * them. Nothing typed finds nothing. Names and texts of all languages count: a rep may know either.
 */
export function find<T extends Findable>(all: readonly T[], typed: string): Find<T>[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const found: (Find<T> & { score: number })[] = [];
  for (const what of all) {
    let score = 0;
    let title = 0;
    let old = 0;
    for (const word of words) {
      const named = bestOf(what.titles, word) * WEIGHTS.title;
      const renamed = bestOf(what.oldNames, word) * WEIGHTS.oldName;
      const best = Math.max(named, renamed, bestOf(what.texts, word) * WEIGHTS.text);
      if (best === 0) {
        score = 0;
        break;
      }
      score += best;
      title += named;
      old += renamed;
    }
    if (score === 0) continue;
    const by = old > title ? what.oldNames.find(name => bestOf([name], words[0]!) > 0) : undefined;
    found.push({ what, score, ...(by !== undefined && { by }) });
  }
  return found.sort((a, b) => b.score - a.score).map(({ score: _score, ...find }) => find);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** From 0 to 1: how well the best word of these names matches. */
function bestOf(names: readonly string[], word: string): number {
  let best = 0;
  const bare = unmarked(word);
  for (const name of names)
    for (const own of wordsOf(name)) {
      const loose = best < UNMARKED ? matched(unmarked(own), bare) * UNMARKED : 0;
      best = Math.max(best, matched(own, word), loose);
      if (best === 1) return 1;
    }
  return best;
}

function matched(own: string, word: string): number {
  if (own === word) return 1;
  if (own.startsWith(word)) return 0.8;
  return word.length >= INSIDE_FROM && own.includes(word) ? 0.5 : 0;
}

const unmarked = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
