import type { Personal } from './detect';
import { inEither, isCompound, plainFirst, readWords, unknown } from './read-words';
import type { Word } from './read-words';
import { FIRM_CUES, LEADING_FORMS, LEADS, LEGAL_FORM } from './words/firm-cues';
import { TITLES } from './words/person-cues';
import { FIRM_WORDS, PROPER_WORDS } from './words/places';
import { UI_WORDS } from './words/ui-words';

/** A firm's name has no more words than these, its form apart. */
const MOST = 6;

/**
 * Firms by name, in order, without overlaps: before a legal form ("Nordanvind Bygg AB"), after a word that says who it
 * is ("customer Acme"), or an unknown name before a trade ("Nordanvind Bygg"). To a rep the firm is the customer.
 */
export function findFirms(text: string, lang: string): Personal[] {
  const words = readWords(text, lang);
  const found: Personal[] = [];
  const add = (start: number, end: number): void => {
    if (found.every(one => end <= one.start || start >= one.end)) found.push({ start, end, kind: 'name' });
  };
  for (const form of text.matchAll(LEGAL_FORM)) {
    const end = form.index + form[0].length;
    const last = words.findLastIndex(word => word.end === form.index);
    const from = last < 0 ? null : firstOf(words, last, /\p{Lu}/u.test(form[0]));
    const shouts = words[last]?.shouting && words.find(({ start }) => start >= end)?.shouting;
    // "MARK AS DONE" is shouted, and no firm.
    if (from !== null && !shouts) add((words[from] as Word).start, end);
  }
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next === undefined) return;
    const to = lastOf(words, i + 1);
    const end = to < i + 1 && isCued(word, next) ? lowerCaseEnd(words, i + 1) : null;
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
    if (run.length < 2 || end === undefined || !FIRM_WORDS.has(end.lower)) return;
    if (run.slice(0, -1).some(each => unknown(each) && !isCompound(each.lower) && !UI_WORDS.has(each.lower)))
      add((run[0] ?? word).start, end.end);
  });
  return found.sort((a, b) => a.start - b.start);
}

const isSpace = (gap: string): boolean => /^[ \u00a0]$/.test(gap);
const joins = (gap: string): boolean => /^[ \u00a0](?:[&+] |\d{1,4} )?$/.test(gap);
const isAnd = ({ lower }: Word): boolean => /^(?:och|and|of|i|de|und)$/.test(lower);

/** Whether the word says that a firm's name follows: "customer Acme", "kunden: Acme", "customer “Acme”". */
function isCued(word: Word, next: Word): boolean {
  return FIRM_CUES.has(word.lower) && !word.shouting && /^[ \u00a0:]{1,2}["“”'’«(]?$/.test(next.gap);
}

/** Speaks for a name rather than a label: "customer Success" and "account ID" name nobody. */
function isOwn(word: Word, cue: Word): boolean {
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
    if (k > i && !joins(word.gap)) break;
    if (word.capital && word.lower !== 'i' && !(k === i && TITLES.has(word.lower))) to = k;
    else if (k === i || !isAnd(word)) break;
  }
  return to;
}

/** Index of the first word of the name whose last word is `last`; null when no name stands before the form. */
function firstOf(words: readonly Word[], last: number, formal: boolean): number | null {
  let from: number | null = null;
  for (let k = last; k >= 0 && last - k < MOST; k--) {
    const word = words[k] as Word;
    const next = words[k + 1];
    if (k < last && next !== undefined && !joins(next.gap)) break;
    if (word.capital) {
      if (FIRM_CUES.has(word.lower) || (word.opens && LEADS.has(word.lower))) break;
      from = k;
    } else if (isLowerName(word) && (formal || !plainFirst(word))) from = k;
    else if (!isAnd(word) || !(words[k - 1]?.capital ?? false) || from === null) break;
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
