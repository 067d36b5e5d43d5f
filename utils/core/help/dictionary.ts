import { everyBit } from './words/bloom';
import { STEMS_EN } from './words/stems-en';
import { STEMS_SV } from './words/stems-sv';

export type Tongue = 'en' | 'sv';

/** Decoded at the first question: a worker that starts for something else does not pay for it. */
const filters: Partial<Record<Tongue, Uint8Array>> = {};

function filter(tongue: Tongue): Uint8Array {
  return (filters[tongue] ??= Uint8Array.from(atob(tongue === 'en' ? STEMS_EN : STEMS_SV), unit =>
    unit.charCodeAt(0),
  ));
}

/** Whether a lower-case word stands in the dictionary as it is. One stranger in a hundred is taken for a word. */
export function isStem(word: string, tongue: Tongue): boolean {
  const bytes = filter(tongue);
  return everyBit(word, bytes.length * 8, bit => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0);
}

/** Endings that words take, longest first, and what may stand in their place in the dictionary. */
const ENDINGS: Record<Tongue, readonly [ending: string, instead: readonly string[]][]> = {
  en: [
    ['iness', ['y']],
    ['ness', ['']],
    ['able', ['', 'e']],
    ['ings', ['', 'e']],
    ['ment', ['']],
    ['less', ['']],
    ['ing', ['', 'e']],
    ['ies', ['y']],
    ['ied', ['y']],
    ['ier', ['y']],
    ['ily', ['y']],
    ['ers', ['', 'e']],
    ['est', ['', 'e']],
    ['ly', ['']],
    ['ed', ['', 'e']],
    ['er', ['', 'e']],
    ['es', ['']],
    ['s', ['']],
  ],
  sv: [
    ['heterna', ['']],
    ['ningar', ['a', 'na', 'ning']],
    ['heten', ['']],
    ['heter', ['']],
    ['andet', ['a']],
    ['endet', ['']],
    ['arnas', ['', 'e', 'a']],
    ['ernas', ['']],
    ['ornas', ['a']],
    ['aste', ['']],
    ['arna', ['', 'e', 'a']],
    ['erna', ['', 'e']],
    ['orna', ['a']],
    ['ades', ['a']],
    ['ande', ['a']],
    ['ende', ['', 'e']],
    ['aren', ['are']],
    ['arens', ['are']],
    ['are', ['', 'a']],
    ['ast', ['']],
    ['ade', ['a', '']],
    ['ats', ['a']],
    ['het', ['']],
    ['ens', ['', 'e']],
    ['ets', ['', 'e']],
    ['lig', ['']],
    ['nde', ['']],
    ['ar', ['', 'e', 'a']],
    ['er', ['', 'e', 'a', 'en']],
    ['or', ['a']],
    ['en', ['', 'e']],
    ['et', ['', 'e']],
    ['at', ['a', '']],
    ['as', ['a', '']],
    ['es', ['']],
    ['na', ['', 'e']],
    ['ns', ['']],
    ['de', ['', 'a']],
    ['te', ['', 'a']],
    ['ta', ['']],
    ['tt', ['']],
    ['la', ['el']],
    ['n', ['']],
    ['t', ['', 'a', 'd']],
    ['a', ['', 'e', 'er', 'el', 'en']],
    ['r', ['']],
    ['d', ['', 'a']],
    ['e', ['', 'a']],
    ['s', ['', 'a']],
  ],
};

/** No ending is taken from a rest shorter than this: "Sten" is no "st". */
const SHORTEST = 3;

/** Whether a lower-case word is one of the language, in any of its common forms. */
export function isInDictionary(word: string, tongue: Tongue): boolean {
  if (isStem(word, tongue)) return true;
  return ENDINGS[tongue].some(([ending, instead]) => {
    if (!word.endsWith(ending)) return false;
    const rest = word.slice(0, -ending.length);
    if (rest.length < SHORTEST) return false;
    const bases = instead.map(end => rest + end);
    // "planned", "running", "hemmet"
    if (/(\p{L})\1$/u.test(rest)) bases.push(rest.slice(0, -1));
    return bases.some(base => isStem(base, tongue));
  });
}

/** Whether a lower-case word is one of English or Swedish, or made of two Swedish ones: "telefonfältet". */
export function isWord(word: string): boolean {
  if (isInDictionary(word, 'en') || isInDictionary(word, 'sv')) return true;
  if (word.includes('-')) return word.split('-').every(part => part.length < 2 || isWord(part));
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(0, at);
    const joined = isStem(head, 'sv') || (head.endsWith('s') && isStem(head.slice(0, -1), 'sv'));
    if (joined && isInDictionary(word.slice(at), 'sv')) return true;
  }
  return false;
}
