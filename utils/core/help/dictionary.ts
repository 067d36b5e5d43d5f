import { everyBit } from './words/bloom';
import { ENGLISH } from './words/filter-english';
import { FAMILY } from './words/filter-family';
import { GIVEN } from './words/filter-given';
import { SWEDISH } from './words/filter-swedish';

export type Tongue = 'en' | 'sv';

/**
 * Whether a lower-case word is in a filter; one stranger in a hundred seems to be. Decoded at the first question: a
 * worker that starts for something else does not pay for it.
 */
function filter(base64: string): (word: string) => boolean {
  let bytes: Uint8Array | undefined;
  return word => {
    const bits = (bytes ??= Uint8Array.from(atob(base64), unit => unit.charCodeAt(0)));
    return everyBit(word, bits.length * 8, bit => (bits[bit >> 3]! & (1 << (bit & 7))) !== 0);
  };
}

const STEMS: Record<Tongue, (word: string) => boolean> = { en: filter(ENGLISH), sv: filter(SWEDISH) };

/** Given names of many countries that are no word of English or Swedish. */
export const isGiven = filter(GIVEN);
/** Family names likewise. */
export const isFamily = filter(FAMILY);

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
    ['ret', ['er']],
    ['let', ['el']],
    ['net', ['en']],
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
  if (STEMS[tongue](word)) return true;
  return ENDINGS[tongue].some(([ending, instead]) => {
    if (!word.endsWith(ending)) return false;
    const rest = word.slice(0, -ending.length);
    if (rest.length < SHORTEST) return false;
    const bases = instead.map(end => rest + end);
    // "planned", "running", "hemmet"
    if (/(\p{L})\1$/u.test(rest)) bases.push(rest.slice(0, -1));
    return bases.some(base => STEMS[tongue](base));
  });
}

/** Whether a lower-case word is one of English or Swedish, or made of two Swedish ones: "telefonfältet". */
export function isWord(word: string): boolean {
  if (isInDictionary(word, 'en') || isInDictionary(word, 'sv')) return true;
  if (word.includes('-')) return word.split('-').every(part => part.length < 2 || isWord(part));
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(0, at);
    const joined = STEMS.sv(head) || (head.endsWith('s') && STEMS.sv(head.slice(0, -1)));
    if (joined && isInDictionary(word.slice(at), 'sv')) return true;
  }
  return false;
}
