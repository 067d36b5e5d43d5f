export type Tongue = 'en' | 'sv';

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
    ['en', ['', 'e', 'a']],
    ['et', ['', 'e', 'a']],
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
    ['', ['a']],
  ],
};

/** No ending is taken from a rest shorter than this: "Sten" is no "st". */
const SHORTEST = 3;

/** What a word may be a form of: "planned" of "plan" and "plann", "hemmet" of "hem". */
export function basesOf(word: string, tongue: Tongue, shortestEnding = 1): string[] {
  return ENDINGS[tongue].flatMap(([ending, instead]) => {
    if (ending.length < shortestEnding || !word.endsWith(ending)) return [];
    const rest = word.slice(0, -ending.length);
    if (rest.length < SHORTEST) return [];
    const bases = instead.map(end => rest + end);
    return /(\p{L})\1$/u.test(rest) ? [...bases, rest.slice(0, -1)] : bases;
  });
}
