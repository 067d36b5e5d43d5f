import { everyBit } from './words/bloom';
import { basesOf, type Tongue } from './words/endings';
import { ENGLISH } from './words/filter-english';
import { FAMILY } from './words/filter-family';
import { GIVEN } from './words/filter-given';
import { SWEDISH } from './words/filter-swedish';

/** Every runtime has it: workers, pages and Node. */
declare function atob(base64: string): string;

/**
 * Whether a lower-case word is in a filter; one stranger in a thousand seems to be. Decoded at the first question: a
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

/** Whether a lower-case word stands in a dictionary as it is. */
export const isStem = (word: string): boolean => STEMS.en(word) || STEMS.sv(word);

/** Whether a lower-case word is one of the language, in any of its common forms. */
export function isInDictionary(word: string, tongue: Tongue): boolean {
  if (STEMS[tongue](word)) return true;
  // Swedish bends English words too: "dealen", "desken".
  return basesOf(word, tongue).some(base => STEMS[tongue](base) || STEMS.en(base));
}

const PREFIX = /^(?:un|re|de|dis|non|pre|mis|over|under|out|sub|auto|multi|inter|super|anti)/;

/** Whether a lower-case word is one of English or Swedish, or made of two Swedish ones: "telefonfältet". */
export function isWord(word: string): boolean {
  if (isInDictionary(word, 'en') || isInDictionary(word, 'sv')) return true;
  const rest = word.replace(PREFIX, '');
  if (rest.length > 3 && isInDictionary(rest, 'en')) return true;
  if (word.includes('-')) return word.split('-').every(part => part.length < 2 || isWord(part));
  // Of eight letters at least: in shorter ones two words are found by chance.
  for (let at = 3; at <= word.length - 4 && word.length > 7; at++) {
    const head = word.slice(0, at);
    const joined = STEMS.sv(head) || (head.endsWith('s') && STEMS.sv(head.slice(0, -1)));
    const tail = word.slice(at);
    if (joined && (isInDictionary(tail, 'sv') || (tail.length > 7 && isWord(tail)))) return true;
  }
  return false;
}
