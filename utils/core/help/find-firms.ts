import type { Personal } from './detect';
import {
  first,
  inEither,
  isInitial,
  isCompound,
  isOrdinaryWord,
  isSpace,
  last,
  plainFirst,
  readWords,
  unknown,
} from './read-words';
import type { Word } from './read-words';
import { FIRM_CUES, LEADING_FORMS, LEADS, LEGAL_FORM } from './words/firm-cues';
import { TITLES } from './words/person-cues';
import { FIRM_WORDS, PROPER_WORDS } from './words/places';
import { LARGE_FIRMS } from './words/large-firms';
import { UI_WORDS } from './words/ui-words';

/** A firm's name has no more words than these, its form apart: a longer run is a heading, and would be read over and over. */
const MOST = 6;

/**
 * Firms by name, in no order, without overlaps: before a legal form ("Nordanvind Bygg AB"), after a word that says who it
 * is ("customer Acme"), or an unknown name before a trade ("Nordanvind Bygg"). To a rep the firm is the customer.
 */
export function findFirms(text: string, lang: string): Personal[] {
  const words = readWords(text, lang);
  const found: Personal[] = [];
  const add = (start: number, end: number): void => {
    if (found.every(one => end <= one.start || start >= one.end)) found.push({ start, end, kind: 'firm' });
  };
  for (const form of text.matchAll(LEGAL_FORM)) {
    const end = form.index + form[0].length;
    const ends = words.findLastIndex(word => word.end === form.index);
    const from = firstOf(words, ends, /\p{Lu}/u.test(form[0]));
    const shouts = words[ends]?.shouting && words.find(({ start }) => start >= end)?.shouting;
    // "MARK AS DONE" is shouted, and no firm.
    if (from !== null && !shouts) add((words[from] as Word).start, end);
  }
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next === undefined) return;
    const to = lastOf(words, i + 1);
    const end = isCued(word, next) ? lowerCaseEnd(words, i + 1) : null;
    if (end !== null) add(next.start, (words[end] as Word).end);
    if (to < i + 1) return;
    const run = words.slice(i + 1, to + 1);
    const isLed = LEADING_FORMS.has(word.text) && !next.common && !UI_WORDS.has(next.lower);
    if (isLed && isSpace(next.gap)) add(word.start, (run.at(-1) as Word).end);
    else if (isCued(word, next) && run.some(each => isOwn(each, word)))
      add(next.start, (run.at(-1) as Word).end);
  });
  words.forEach((word, i) => {
    const to = lastOf(words, i);
    const run = words.slice(i, to + 1).filter(({ lower }) => !LEADS.has(lower));
    const end = run.at(-1);
    if (end === undefined || !FIRM_WORDS.has(end.lower)) return;
    if (run.some(isNobodys)) add((run[0] ?? word).start, end.end);
  });
  words.forEach((word, i) => {
    const known = largeFirmEnd(words, i);
    if (known !== null) add(word.start, (words[known] as Word).end);
    const to = pairEnd(words, i) ?? tradedEnd(words, i, text);
    if (to !== null) add(word.start, (words[to] as Word).end);
  });
  return found;
}

/** "Volkswagen Financial", or "ikea" where a small word before says with whom. */
function largeFirmEnd(words: readonly Word[], i: number): number | null {
  const word = words[i] as Word;
  const bare = word.lower.replace(/s$/, '');
  if (![word.lower, bare].some(lower => LARGE_FIRMS.has(lower))) return null;
  if (word.capital) return lastOf(words, i);
  return !word.common && WITH.has(words[i - 1]?.lower ?? '') ? i : null;
}

/** Small words before whom one deals with. */
const WITH: ReadonlySet<string> = new Set('with at from for med på hos från till åt av'.split(' '));

/** "Plåt & Smide": capitalised on both sides of a sign that joins owners, and at least one word in no list. */
function pairEnd(words: readonly Word[], i: number): number | null {
  const to = lastOf(words, i);
  const run = words.slice(i, to + 1);
  const [place, trade] = run;
  // "Ystads Möbelsnickeri", "Tjörn Logistik": a town and what is done there.
  if (run.length === 2 && place && trade && (isNobodys(trade) || FIRM_WORDS.has(trade.lower)))
    if ([place.lower, place.lower.replace(/s$/, '')].some(town => PROPER_WORDS.has(town)) && !place.shouting)
      return UI_WORDS.has(trade.lower) ? null : to;
  return run.some(({ gap }, k) => k > 0 && /[&+]/.test(gap)) && run.some(isNobodys) ? to : null;
}

/** What a rep has with a customer: "the Oakhurst account", "Fjällräven's order". */
const TRADE =
  /^(?: (?:accounts?|deals?|quotes?|orders?|contracts?|renewals?|invoices?|opportunit(?:y|ies)|tenders?|leads?|proposals?|offers?|affärer(?:na)?|affären?|offert(?:en|er)?|avtal(?:et)?|ordern?|kundkort(?:et)?|faktur(?:a|an|or))(?!\p{L})|['’]s \p{Ll})/iu;

function tradedEnd(words: readonly Word[], i: number, text: string): number | null {
  const before = words[i - 1];
  const to = lastOf(words, i);
  const end = words[to];
  if (to < i || end === undefined || !words.slice(i, to + 1).every(isStranger)) return null;
  const rest = text.slice(end.end, end.end + 40);
  if (!TRADE.test(rest)) return null;
  const owns = /^['’]/.test(rest);
  return owns || (before !== undefined && POINTING.has(before.lower)) ? to : null;
}

const POINTING: ReadonlySet<string> = new Set(['the', 'our', 'my', 'their', 'this', 'that']);

/** In no list at all: not of words, places, products or what buttons say. */
const isNobodys = (word: Word): boolean =>
  unknown(word) && !UI_WORDS.has(word.lower) && !isCompound(word.lower);

const isStranger = (word: Word): boolean => isNobodys(word) && first(word) === null && last(word) === null;

/** Between a person and where that person works. */
const WORKS_AT = /^ (?:at|from|of|with|på|hos|från) $/;

/** The firm that somebody works at: "Lisbeth på Vattenfall", "jenny lindqvist at skanska". */
export function findEmployers(text: string, lang: string, people: readonly Personal[]): Personal[] {
  const words = readWords(text, lang);
  const ends = people.flatMap(({ end, kind }) => (kind === 'name' ? [end] : [])).sort((a, b) => a - b);
  let next = 0;
  return ends.flatMap(personEnd => {
    while ((words[next]?.start ?? Infinity) < personEnd) next++;
    const i = next + 1;
    const [word, previous] = [words[i], words[i - 1]];
    if (word === undefined || previous === undefined) return [];
    if (!WORKS_AT.test(text.slice(personEnd, word.start))) return [];
    const isFirm =
      !word.shouting &&
      (word.capital
        ? !word.common
        : !FIRM_WORDS.has(word.lower) && !isOrdinaryWord(word.lower) && isLowerName(word));
    if (!isFirm) return [];
    const to = Math.max(i, lastOf(words, i));
    return [{ start: word.start, end: (words[to] as Word).end, kind: 'firm' as const }];
  });
}

const joins = (gap: string): boolean => /^[ \u00a0](?:[&+] |\d{1,4} )?$/.test(gap);
/** Small words within a firm's name. */
const INNER: ReadonlySet<string> = new Set(['och', 'and', 'of', 'i', 'de', 'und']);

/** Whether the word says that a firm's name follows: "customer Acme", "kunden: Acme", "customer “Acme”". */
function isCued(word: Word, next: Word): boolean {
  return FIRM_CUES.has(word.lower) && !word.shouting && /^[ \u00a0:]{1,2}["“”'’«(]?$/.test(next.gap);
}

/** Speaks for a name rather than a label: "customer Success" and "account ID" name nobody. */
function isOwn(word: Word, cue: Word): boolean {
  if (/^\p{Lu}{2,4}s$/u.test(word.text)) return false;
  if (word.common || UI_WORDS.has(word.lower) || TITLES.has(word.lower) || isCompound(word.lower))
    return false;
  if (word.shouting && word.text.length < 5)
    return !LABELS.has(word.lower) && !/^(?:account|konto)/.test(cue.lower);
  // Products are named behind "account", not behind "customer".
  return !PROPER_WORDS.has(word.lower) || /^(?:customer|client|kund|klient)/.test(cue.lower);
}

const LABELS = new Set(
  'id ids vat url crm api sla erp pdf csv xml sso nps sms kpi roi org arr mrr faq gdpr hr it iban bic no nr ok eu uk us sv en'.split(
    ' ',
  ),
);

/** Index of the last capitalised word of the run that begins at `i`; less than `i` when none begins there. */
function lastOf(words: readonly Word[], i: number): number {
  let to = i - 1;
  for (let k = i; k < words.length && k < i + MOST; k++) {
    const word = words[k] as Word;
    const isInitialled = isInitial(words[k - 1]) && /^\.[ \u00a0]?$/.test(word.gap);
    if (k > i && !joins(word.gap) && !isInitialled) break;
    if (word.capital && word.lower !== 'i' && !TITLES.has(word.lower)) to = k;
    else if (k === i || !INNER.has(word.lower)) break;
  }
  return to;
}

/** Index of the first word of the name whose last word is `last`; null when no name stands before the form. */
function firstOf(words: readonly Word[], last: number, formal: boolean): number | null {
  let from: number | null = null;
  for (let k = last; k >= 0; k--) {
    const word = words[k] as Word;
    if (k < last && !joins((words[k + 1] as Word).gap)) break;
    if (word.capital) {
      if (FIRM_CUES.has(word.lower) || (word.opens && LEADS.has(word.lower))) break;
      from = k;
    } else if (isLowerName(word) && (formal || !plainFirst(word))) from = k;
    else if (!INNER.has(word.lower) || !(words[k - 1]?.capital ?? false) || from === null) break;
  }
  return from;
}

/** Typed without capitals: in no list, or a trade. */
const isLowerName = ({ lower }: Word): boolean =>
  lower.length > 2 && (FIRM_WORDS.has(lower) || !inEither(lower)) && !FIRM_CUES.has(lower);

/** Index of the trade that ends a name typed without capitals at `i` ("blue harbour logistics"), or null. */
function lowerCaseEnd(words: readonly Word[], i: number): number | null {
  let strange = false;
  for (let k = i; k < words.length && k < i + MOST; k++) {
    const word = words[k] as Word;
    if ((k > i && !joins(word.gap)) || LEADS.has(word.lower)) return null;
    if (strange && FIRM_WORDS.has(word.lower) && !inEither(word.lower)) return k;
    strange ||= !inEither(word.lower) && !UI_WORDS.has(word.lower) && !isCompound(word.lower);
  }
  return null;
}
