import type { Personal } from './detect';
import {
  first,
  inEither,
  isCompound,
  isInitial,
  isOrdinaryWord,
  isSpace,
  last,
  plainFirst,
  readWords,
  strange,
  sureLast,
  unknown,
} from './read-words';
import type { Word } from './read-words';
import { AFTER, BEFORE, LINKED, PARTICLES, TITLES, WORDS_TOO } from './words/person-cues';
import { FIRM_WORDS, PROPER_WORDS } from './words/places';
import { isSureSurname } from './words/surnames';

/** A name has no more words than these: what goes on longer is a title or a list, and would be read over and over. */
const LONGEST = 6;

/** Names of people, in order, without titles and genitives. */
export function findNames(text: string, lang: string): Personal[] {
  const words = readWords(text, lang);
  const found: Personal[] = [];
  let i = 0;
  while (i < words.length) {
    const to = nameFrom(words, i, text);
    if (to === null) {
      i++;
      continue;
    }
    const isFirm = isFirmRather(words, i, to, text);
    // "Elmhurst Care", "Öresunds Mekaniska": what is capitalised behind it belongs to it.
    const end = isFirm ? runEnd(words, to) : to;
    const kind = isFirm ? 'firm' : 'name';
    found.push({ start: (words[i] as Word).start, end: endOf(words[end] as Word), kind });
    i = end + 1;
  }
  return withCompany(words, found);
}

/** Small words that join two of a kind. */
const AND: ReadonlySet<string> = new Set(['and', 'och']);
const JOINING: ReadonlySet<string> = new Set([...AND, 'or', 'eller', 'samt']);

/** Who stands in one breath with a person is one too: "cc Anna, Eilidh and Ffion". */
function withCompany(words: readonly Word[], found: Personal[]): Personal[] {
  const isFound = ({ start, end }: Word): boolean => found.some(one => start < one.end && end > one.start);
  const joins = (k: number): boolean => {
    const [a, b, c] = [words[k], words[k + 1], words[k + 2]];
    if (!a || !b) return false;
    if (/^, $| ?& ?/.test(b.gap)) return isFound(a) !== isFound(b) && isNewcomer(isFound(a) ? b : a);
    const and = JOINING.has(b.lower) && c !== undefined && c.gap.endsWith(' ');
    return and && isFound(a) !== isFound(c) && isNewcomer(isFound(a) ? c : a);
  };
  for (let again = true; again;) {
    again = false;
    for (let k = 0; k < words.length - 1; k++)
      if (joins(k)) {
        const b = words[k + 1] as Word;
        const other = JOINING.has(b.lower) ? (words[k + 2] as Word) : b;
        const word = isFound(words[k] as Word) ? other : (words[k] as Word);
        found.push({ start: word.start, end: word.end, kind: 'name' });
        again = true;
      }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Endings of family names that are towns' and firms' as often. */
const PLACE_LIKE = /(?:ton|well|field|worth|wood|ford|bury|ham|ley|stad|rud|rup|vik|strand)$/;

/** Index of the last of the capitalised words that follow one another from `i`. */
function runEnd(words: readonly Word[], i: number): number {
  let to = i;
  while (to < i + LONGEST && words[to + 1]?.capital && isSpace((words[to + 1] as Word).gap)) to++;
  return to;
}

/** Begins with no given name and ends with no family name, and no word before says that a person follows. */
function isFirmRather(words: readonly Word[], i: number, to: number, text: string): boolean {
  const [word, end] = [words[i] as Word, words[to] as Word];
  if (to > i && first(word) === null && last(end) === null && isOrdinaryWord(end.lower)) return true;
  if (!word.capital || isInitial(word) || first(word) !== null) return false;
  if (cued(words, i, text) || isTitled(words, i, text)) return false;
  return last(end) === null || PLACE_LIKE.test(word.lower);
}

const isNewcomer = (word: Word): boolean =>
  unknown(word) && !isOrdinaryLooking(word) && !isCompound(word.lower);

/** The end of a name's last word, its genitive s left out. */
function endOf(word: Word): number {
  const names = [first(word), sureLast(word), last(word)].filter(name => name !== null);
  const shorter = !isSureSurname(word.lower) && names[0] !== undefined && names[0].length < word.lower.length;
  return shorter ? word.end - 1 : word.end;
}

/** Index of the last word of the name that begins at `i`, or null. */
function nameFrom(words: readonly Word[], i: number, text: string): number | null {
  const word = words[i] as Word;
  const titled = isTitled(words, i, text);
  if (!word.capital) {
    // "mrs okonkwo": whoever has a title has a name.
    if (titled && word.lower.length > 1 && !inEither(word.lower)) return i;
    const led = PARTICLES.has(word.lower) && leadsOn(words, i);
    if (led && titled) return stretch(words, i);
    return (led ? noblesEnd(words, i) : null) ?? lowerCaseName(words, i, text);
  }
  if (TITLES.has(word.lower)) return null;

  // "HERNANDEZ, Guadalupe", as lists and signatures have it.
  const given = words[i + 1];
  if (word.shouting && word.text.length > 3 && !word.common && given?.gap === ', ' && !given.shouting)
    if (first(given) !== null && !given.common) return i + 1;

  const to = stretch(words, i);
  // "Erik Johansson Bygg AB" is a firm, and so is "Svensson & Partners".
  if (firmFollows(words, to)) return null;
  if (titled) return shoutedEnd(words, to);

  const next = words[to + 1];
  const after = words[to + 2];
  const together =
    next !== undefined &&
    AND.has(next.lower) &&
    after !== undefined &&
    after.capital &&
    first(after) !== null;
  const acts =
    together ||
    (next !== undefined && isSpace(next.gap) && AFTER.has(next.lower)) ||
    DOES.test(text.slice((words[to] as Word).end, (words[to] as Word).end + 40));
  const around = {
    cue: cued(words, i, text),
    acts,
    owns: genitive(text, words[to] as Word) || hasGenitive(words[to] as Word),
  };
  const is = to > i ? isFullName(words.slice(i, to + 1), around) : isSingleName(words, i, around);
  return is ? to : null;
}

/** "MRS MINA MCALLISTER": in a shout no word looks like a name, and behind a title one goes on until a word is ordinary. */
function shoutedEnd(words: readonly Word[], i: number): number {
  let to = i;
  for (
    let next = words[to + 1];
    to < i + LONGEST && words[to]?.shouting && next?.shouting;
    next = words[to + 1]
  ) {
    if (!isSpace(next.gap)) break;
    if (isOrdinaryWord(next.lower) && !PARTICLES.has((words[to] as Word).lower)) break;
    to++;
  }
  return to;
}

/** Behind "Mr" or "fru"; but "35 ms. With" is no Ms With. */
function isTitled(words: readonly Word[], i: number, text: string): boolean {
  const [title, word] = [words[i - 1], words[i] as Word];
  if (title === undefined || !TITLES.has(title.lower) || !/^\.? $/.test(word.gap)) return false;
  return !/\d ?$/.test(text.slice(0, title.start));
}

/** What only a person can do or be: open a page, not see a tab, work in purchasing. */
const DOES =
  /^ (?:(?:can|can['’]t|cannot|could|couldn['’]t|kan|kunde|får|may)(?: (?:not|inte|also|även))? (?:see|se|log|logga|open|öppna|sign|signera|find|hitta|komma|access|read|läsa|edit|ändra|send|skicka|join|reach|nå|be reached|nås)(?!\p{L})|(?:(?:is|was|är|var|blir) (?:(?:the|our|a|an|my|now|vår|min|en|ny|nu) ){0,2}(?:new )?(?:buyer|manager|ceo|cfo|contact|owner|customer|prospect|inköpare|chef|vd|kontakt|ägare|kund)|sees|ser|needs|behöver|works|jobbar|sits|sitter)(?!\p{L})(?! (?:bra|konstigt|fel|ut|like|fine|well|in |again))|(?:,? ?)(?:på|i|in|from|från|at|of|our|the|vår) (?:ekonomi|ekonomin|inköp|lagret|lager|support|supporten|sälj|it|hr|finance|procurement|purchasing|accounts?(?: (?:payable|receivable))?|marketing|legal|sales|reception|receptionen|juridik|växeln|contact|kontakt|buyer|sponsor|champion|inköpare)(?!\p{L}))/iu;

interface Around {
  /** The words before say that a person follows. */
  cue: boolean;
  /** The word after says what a person did. */
  acts: boolean;
  /** It has a 's. */
  owns: boolean;
}

/** Two capitalised words or more: how much does each of them speak for a person? */
function isFullName(name: readonly Word[], { cue, acts, owns }: Around): boolean {
  const head = name[0] as Word;
  const end = name.at(-1) as Word;
  const { opens } = head;
  if (isInitial(head)) return sureLast(end) !== null || !opens;
  const bonus = (cue ? 1 : 0) + (acts || owns ? 0.5 : 0) - (opens && isOrdinaryLooking(head) ? 1 : 0);

  const given = plainFirst(head) ? 3 : first(head) === null ? 0 : PROPER_WORDS.has(head.lower) ? 1 : 1.5;
  const newcomer = strange(head) ? 1.5 : unknown(head) ? 1 : 0;
  const asFirst = Math.max(given, newcomer);
  if (asFirst === 0) return false;
  const common = end.common || PROPER_WORDS.has(end.lower);
  const asLast = sureLast(end) !== null ? (common ? 0.5 : 1.5) : plainFirst(end) ? 1.5 : unknown(end) ? 1 : 0;
  return asFirst + asLast + bonus >= 2;
}

/** One capitalised word. */
function isSingleName(words: readonly Word[], i: number, { cue, acts, owns }: Around): boolean {
  const word = words[i] as Word;
  if (word.shouting) return plainFirst(word) && word.text.length > 3;
  // "the field Grace period", "room Vättern": what an app or a house has many of has a name of its own.
  if (word.gap === ' ' && HOUSED.has(words[i - 1]?.lower ?? '')) return false;
  const next = words[i + 1];
  if (!cue && !owns && next?.gap === ' ' && THINGS.test(next.lower)) return false;
  if (plainFirst(word)) return true;
  const said = cue || acts;
  if (!said && !owns && heads(words, i)) return false;
  const place = PROPER_WORDS.has(word.lower) || PROPER_WORDS.has(word.lower.replace(/s$/, ''));
  // "Mark as won": a button, not a person.
  if (!cue && VERBS.has(word.lower) && next !== undefined && OBJECTS.has(next.lower)) return false;
  if (first(word) !== null) {
    if (place) return !MONTHS.test(word.lower) && !placed(words[i - 1]) && (said || owns || !word.opens);
    // "Will" in the middle of a sentence is a person, at its start rarely.
    return said || owns || !word.opens;
  }
  // "call Björk": an ordinary word too, but whom one calls is a person.
  if (word.common && !word.opens && last(word) !== null && BEFORE.has(words[i - 1]?.lower ?? '')) return cue;
  if (place || word.common) return false;
  if (sureLast(word) !== null) return true;
  // A capital that no word of either language explains is somebody's: "on the Solvang project".
  if (strange(word)) return true;
  if (!unknown(word)) return false;
  return cue || (acts && !isCompound(word.lower) && !(word.opens && isOrdinaryLooking(word)));
}

/** "Will Renew", "Grace Period", "Mina affärer": a name's like that another word of the app makes a label. */
function heads(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (next === undefined || !isSpace(next.gap)) return false;
  return word.common && next.capital && next.common && first(next) === null && last(next) === null;
}

/** What an app has many of, each with a name of its own: "the Rose filter". */
const THINGS =
  /^(?:campaign|kampanj(?:en)?|filter|filtret|chart|dashboard|report|template|playbook|modell(?:en)?|model|view|vyn?|tab|fliken?|button|knappen?|field|fältet|box|rutan?|column|kolumnen?|list|listan?)$/;

/** Before a name that is no person's. */
const HOUSED: ReadonlySet<string> = new Set(
  'campaign kampanj kampanjen field button tab view filter column fältet knappen fliken vyn filtret kolumnen room rum rummet konferensrum konferensrummet sal salen'.split(
    ' ',
  ),
);

const MONTHS = /^(?:april|may|june|july|august|maj|juni|juli|augusti|jan|dec)s?$/;
/** Endings of ordinary Swedish and English words: at the start of a sentence such a word is no unknown name. */
const isOrdinaryLooking = ({ lower }: Word): boolean =>
  /(?:en|et|er|ar|or|na|ing|ningar|het|tion|tionen|ment|ness|ly|ed|are|aren|ade|ande|bar|lig|sk|skt|fel|steg|vy|vyn|kort|fält|rad|tal|lista|knapp|post|sida|kund|chef|chefen|team|tid)$/.test(
    lower,
  );

/** A Swedish one: "Stigs mejl". */
const hasGenitive = (word: Word): boolean => {
  const name = first(word);
  return name !== null && name !== word.lower && !inEither(word.lower);
};
const genitive = (text: string, word: Word): boolean => /^['’]s(?!\p{L})/u.test(text.slice(word.end));
const placed = (before: Word | undefined): boolean => before !== undefined && PLACING.has(before.lower);

/** Before a place, or a month. */
const PLACING: ReadonlySet<string> = new Set(
  'in i at near from från to till by on på since until before after during of for the our new den det vårt vår nya through via använder use uses using and och or eller'.split(
    ' ',
  ),
);

/** A button's word that is a given name too, and what it is done to: "Mark as won". */
const VERBS: ReadonlySet<string> = new Set(['mark', 'bill']);
const OBJECTS: ReadonlySet<string> = new Set(['as', 'all', 'it', 'this', 'them', 'to']);

/** Index of the last word that may belong to the same name as `i`: given names, initials, particles, a family name. */
function stretch(words: readonly Word[], i: number): number {
  let to = i;
  for (let k = i + 1; k < words.length && k < i + LONGEST; k++) {
    const word = words[k] as Word;
    const previous = words[k - 1] as Word;
    const gap = isInitial(previous) ? /^\.?[ \u00a0]?$/ : /^[ \u00a0]$/;
    if (!gap.test(word.gap)) break;
    if (PARTICLES.has(word.lower) && leadsOn(words, k)) continue;
    if (!word.capital) break;
    if (isInitial(word)) {
      if (words[k + 1]?.capital) continue;
      break;
    }
    if (!isNameLike(word)) break;
    to = k;
  }
  return to;
}

/** Whether particles ("van der") lead on to a capitalised word. A lone Swedish "den" or "de" does not. */
function leadsOn(words: readonly Word[], k: number): boolean {
  let next = k + 1;
  while (next < k + LONGEST && PARTICLES.has(words[next]?.lower ?? '')) next++;
  const end = words[next];
  if (!end?.capital) return false;
  return words.slice(k + 1, next + 1).every(word => isSpace(word.gap));
}

/** Particles that are no words of either language. */
const NOBLE: ReadonlySet<string> = new Set(['van', 'von', 'af', 'ter', 'bin', 'ibn', 'zu']);

/** Index of the family name of "van den Heuvel" or "von Rosen" without a title: particles that are no words here. */
function noblesEnd(words: readonly Word[], i: number): number | null {
  if (!NOBLE.has((words[i] as Word).lower)) return null;
  let to = i + 1;
  while (to < i + LONGEST && PARTICLES.has(words[to]?.lower ?? '')) to++;
  const end = words[to];
  return end === undefined || end.common ? null : to;
}

/** Could stand in a name behind its first word: not a place, a product or a plain word. */
function isNameLike(word: Word): boolean {
  if (first(word) !== null && !word.common) return true;
  if (sureLast(word) !== null) return true;
  return unknown(word);
}

/** So many words behind a person's make a firm of both. */
const FIRM_TAIL = 3;

function firmFollows(words: readonly Word[], to: number): boolean {
  for (const word of words.slice(to + 1, to + 1 + FIRM_TAIL)) {
    if (!isSpace(word.gap) || !word.capital) return false;
    if (FIRM_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** Whether what stands before says that a person follows. */
function cued(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (before === undefined) return false;
  const label = before.capital && !before.opens;
  if (!label && BEFORE.has(before.lower) && /^(?:[ \u00a0]|: ?|, ?|,?\n+|: ?\n)$/.test(word.gap)) return true;
  if (/\s\/$/.test(word.gap)) return true;
  if (IS.has(before.lower) && NAMED.has(words[i - 2]?.lower ?? '')) return true;
  return LINKED.test(text.slice(Math.max(0, word.start - 50), word.start));
}

/** "The name is", "kontakten är". */
const IS: ReadonlySet<string> = new Set(['is', 'är', 'was', 'var']);
const NAMED: ReadonlySet<string> = new Set(['name', 'namn', 'namnet', 'heter', 'kontakt', 'contact']);

/** Names typed without capitals: "talked to anna svensson", only where the word can hardly be another. */
function lowerCaseName(words: readonly Word[], i: number, text: string): number | null {
  const word = words[i] as Word;
  const next = words[i + 1];
  const joins = next !== undefined && isSpace(next.gap) && !next.capital;
  if (word.lower.length > 3 && isStranger(words, i, text)) return i;
  if (word.lower.length === 1 && next !== undefined && isInitialled(next)) return i + 1;
  // "meeting with kowalski": whoever is spoken with has a name, and no word is like it.
  if (word.lower.length > 3 && first(word) === null && !isOrdinaryWord(word.lower))
    if (cued(words, i, text) && isFamilyName(word)) return joins && isFamilyName(next) ? i + 1 : i;
  if (first(word) === null) return null;
  if (word.lower.length < 3) return joins && isFamilyName(next) && plainFirst(word) ? i + 1 : null;
  if (/[@/._-]$/.test(word.gap) || /^[@_./-]\p{L}|^\d/u.test(text.slice(word.end, word.end + 2))) return null;
  const strange =
    joins && next !== undefined && next.lower.length >= 3 && !next.common && !PROPER_WORDS.has(next.lower);
  // "nick" and "else" are words too: only with a family name behind them, and where a person is spoken of.
  if (
    !plainFirst(word) ||
    inEither(word.lower) ||
    (WORDS_TOO.has(word.lower) && !cued(words, i, text) && !(strange && last(next) !== null))
  )
    return strange && cued(words, i, text) ? i + 1 : null;
  if (!strange) return i;
  if (isFamilyName(next) || next.lower.split('-').some(part => isSureSurname(part))) return i + 1;
  return cued(words, i, text) ? i + 1 : i;
}

/** A lower-case word that is in no list, opens the sentence or a clause, and does what only people do. */
function isStranger(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (!/^$|[:,.;!?] ?$|^\n/.test(word.gap)) return false;
  if (!isNoWord(word) || isOrdinaryLooking(word) || PROPER_WORDS.has(word.lower)) return false;
  const rest = text.slice(word.end, word.end + 40);
  return DOES.test(rest) || (next !== undefined && /^ (?:at|from|på|hos|från) \p{Lu}/u.test(rest));
}

/** A family name behind "d. " or "e.": what has a letter and a point before it and is in no list of words. */
const isInitialled = (next: Word): boolean =>
  /^\. ?$/.test(next.gap) &&
  next.lower.length > 3 &&
  !next.capital &&
  (last(next) !== null || isNoWord(next));

/** Behind a given name: known as one, or in no list and without the endings that ordinary words have. */
const isFamilyName = (word: Word): boolean =>
  last(word) !== null || (word.lower.length > 2 && isNoWord(word) && !isOrdinaryLooking(word));

/** No ordinary word, in any form of either language, and no trade. */
const isNoWord = ({ lower }: Word): boolean => !FIRM_WORDS.has(lower) && !isOrdinaryWord(lower);
