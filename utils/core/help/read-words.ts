import { isFamily, isGiven, isInDictionary, isStem, isWord } from './dictionary';
import { ENGLISH, SWEDISH } from './words/common-words';
import { FIRST_NAMES } from './words/first-names';
import { FIRM_WORDS, PROPER_WORDS } from './words/places';
import { isSureSurname, isSurname } from './words/surnames';
import { UI_WORDS } from './words/ui-words';

/** A word of a text, and what of its looks matters for names. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  capital: boolean;
  /** All capitals, two letters or more. */
  shouting: boolean;
  /** First in its sentence, line or quotation. */
  opens: boolean;
  /** What stands between it and the word before. */
  gap: string;
  /** Is an ordinary word in this text's language, or its genitive. */
  common: boolean;
}

/** A question about a word, asked once: texts repeat their words, and each is asked from several sides. */
function remembered(ask: (lower: string) => boolean): (lower: string) => boolean {
  const answers = new Map<string, boolean>();
  return lower => {
    let answer = answers.get(lower);
    if (answer === undefined) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(lower, (answer = ask(lower)));
    }
    return answer;
  };
}

const MOST_REMEMBERED = 2_000;

/** Letters with inner apostrophes and hyphens; a trailing 's is the genitive and stays outside. */
const WORD =
  /(?<!\p{L})[od]['’]\p{L}{4,}|\p{Ll}[\p{L}\p{M}]*(?:-\p{Ll}[\p{L}\p{M}]*)*|\p{L}[\p{L}\p{M}]*(?:['’](?=\p{Lu})\p{L}+|-\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * Whether a word is an ordinary one. Swedish texts are full of English labels, English ones not of Swedish words:
 * set for each text before it is read.
 */
type Common = (word: string) => boolean;
export const inEither: Common = word => ENGLISH.has(word) || SWEDISH.has(word);
const inEnglish: Common = word => ENGLISH.has(word);
/** Words and letters that no English text has: reps write Swedish into English apps. */
const SWEDISH_TEXT =
  /[åäö]|(?<!\p{L})(?:och|att|det|inte|jag|hon|vi|som|med|kan|har|kunden|mina?|dina?|sina?|egna|nya|nytt|hos|finns|av|nu|inget|ingen|inga|bara|efter|under|hej|ring|tack)(?!\p{L})/iu;

/** A common word or, when it is no given name itself, one with an s: "lines" but not "Hans". */
function isOrdinary(lower: string, common: Common): boolean {
  return common(lower) || (lower.endsWith('s') && !FIRST_NAMES.has(lower) && common(lower.slice(0, -1)));
}

/**
 * The words of a text with what matters for names. "don't" and "haven't" are left out: they are no Don and no Haven.
 */
export function readWords(text: string, lang: string): readonly Word[] {
  if (lastRead?.text !== text || lastRead.lang !== lang)
    lastRead = { text, lang, words: wordsOf(text, lang) };
  return lastRead.words;
}

/** Firms, people and employers are looked for in the same words. */
let lastRead: { text: string; lang: string; words: readonly Word[] } | undefined;

function wordsOf(text: string, lang: string): Word[] {
  const common = lang.startsWith('sv') || SWEDISH_TEXT.test(text) ? inEither : inEnglish;
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const gap = text.slice(last, start);
    // "x-ray vision" is one word, "CRM-Anna" are two; a hyphen before a capital name stays in ("Anna-Karin").
    words.push({
      text: raw,
      lower: raw.toLowerCase(),
      start,
      end: start + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      shouting: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      opens:
        words.length === 0 ||
        /[.!?:;\n\r"“”•|>»([\u2013\u2014]/.test(gap.replace(/^\./, m => (isInitial(words.at(-1)) ? '' : m))),
      gap,
      common: isOrdinary(raw.toLowerCase(), common),
    });
    last = start + raw.length;
  }
  return words.filter(({ end }) => !/^['’](?:t|ve|ll|re|d|m)(?!\p{L})/iu.test(text.slice(end, end + 4)));
}

/** One space between two words, which may be one that does not break. */
export const isSpace = (gap: string): boolean => gap === ' ' || gap === '\u00a0';

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && (word.text.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(word.text));

/** The name without a Swedish genitive s, when only then it is one: "Annas" but not "Jonas". */
function base({ lower, text, capital }: Word, known: (lower: string) => boolean): string | null {
  if (known(lower)) return lower;
  // "Plus" is no Plu's, and "carries" no Carrie's.
  const isGenitive =
    lower.endsWith('s') && lower.length > 3 && !(capital ? isStem(lower) : isOrdinaryWord(lower));
  const bare = isGenitive ? lower.slice(0, -1) : null;
  if (bare !== null && known(bare)) return bare;
  // "Ann-Christin", "Al-Rashid", "Lind-Ahl": one part that is known vouches for the other, if both have capitals.
  const parts = lower.split('-');
  // "bengt-åke": both typed small.
  if (parts.every(part => known(part) && !inEither(part))) return lower;
  if (!/^\p{Lu}.*-\p{Lu}/u.test(text)) return null;
  if (!parts.some(part => known(part) && !inEither(part))) return null;
  return bare !== null && known(bare.split('-').at(-1) ?? '') ? bare : lower;
}

/** Without accents, so that "Cristóbal" is found as "Cristobal"; å, ä and ö are tried as they are first. */
const plain = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
const either = (known: (lower: string) => boolean): ((lower: string) => boolean) =>
  remembered(lower => known(lower) || (!/[åäö]/.test(lower) && known(plain(lower))));

/** A name somewhere in the world, and no word here: "loggen" is a log. */
const isElsewhere = (isName: (lower: string) => boolean, lower: string): boolean =>
  isName(lower) && !inEither(lower) && !UI_WORDS.has(lower) && !isStem(lower);

/** A given name, or two of them in one: "Annkatrin", "Maryann". */
export const isFirst = either(
  lower => FIRST_NAMES.has(lower) || isElsewhere(isGiven, lower) || isDouble(lower),
);

function isDouble(lower: string): boolean {
  for (let at = 3; at <= lower.length - 4; at++) {
    const [a, b] = [lower.slice(0, at), lower.slice(at)];
    if (FIRST_NAMES.has(a) && FIRST_NAMES.has(b) && !inEither(a) && !inEither(b)) return true;
  }
  return false;
}

/** Made of what apps are made of and a Swedish word, as labels are: "Kundkollen", "Outlooktillägget". */
export function isCompound(lower: string): boolean {
  for (let at = 3; at <= lower.length - 3; at++) {
    const head = lower.slice(0, at);
    const leads = SWEDISH.has(head) || UI_WORDS.has(head) || PROPER_WORDS.has(head);
    const tail = lower.slice(at);
    if (leads && (SWEDISH.has(tail) || isInDictionary(tail, 'sv'))) return true;
  }
  return false;
}

/** Whether a lower-case word is an ordinary one in any of its forms. */
export const isOrdinaryWord = remembered(
  lower => inEither(lower) || UI_WORDS.has(lower) || isWord(lower) || isCompound(lower),
);

const isLast = either(lower => isSurname(lower) || isElsewhere(isFamily, lower));
const isSureLast = either(lower => isSureSurname(lower) || isElsewhere(isFamily, lower));
export const first = (word: Word): string | null => base(word, isFirst);
export const last = (word: Word): string | null => base(word, isLast);
export const sureLast = (word: Word): string | null => base(word, isSureLast);

/** A given name that is not also an ordinary word, place or product. */
export function plainFirst(word: Word): boolean {
  const name = first(word);
  return name !== null && !word.common && !PROPER_WORDS.has(name);
}

/** A capitalised word that no list knows. */
export function unknown(word: Word): boolean {
  const plain = word.lower.replace(/s$/, '');
  const [head = ''] = word.lower.split('-');
  return (
    word.capital &&
    !word.shouting &&
    word.text.length > 1 &&
    !/\p{Lu}{2}/u.test(word.text) &&
    !/\p{Ll}\p{Lu}/u.test(word.text.replace(/^(?:Mc|Mac|De|Di|La|Le|Fitz)/, '')) &&
    !word.common &&
    ![word.lower, plain].some(lower => PROPER_WORDS.has(lower) || FIRM_WORDS.has(lower)) &&
    (head === word.lower || !inEither(head))
  );
}

/** A capitalised word that is no word of either language: a name, wherever it stands. */
export const strange = (word: Word): boolean =>
  unknown(word) && word.text.length > 2 && ![word.lower, word.lower.replace(/s$/, '')].some(isOrdinaryWord);
