import type { Personal } from './detect';
import { ENGLISH, SWEDISH } from './words/common-words';
import { FIRST_NAMES } from './words/first-names';
import { FIRM_WORDS, PROPER_WORDS } from './words/places';
import { isSureSurname, isSurname } from './words/surnames';

interface Word {
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
}

/** Letters with inner apostrophes and hyphens; a trailing 's is the genitive and stays outside. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?=\p{Lu})\p{L}+|-\p{L}[\p{L}\p{M}]*)*/gu;

const TITLES = new Set('mr mrs ms miss mx dr prof professor sir madam herr fru fröken doktor hr'.split(' '));
const PARTICLES = new Set(
  'van von de del della der den di da dos du la le af av al el bin ibn ben ter ten zu zur y e'.split(' '),
);

/** Words before which a person stands, whatever the name. */
const BEFORE = new Set(
  `hi hello hey dear hej hejsan tjena tjenare hallå morning cheers thanks thx tack regards hälsningar mvh /
  ask asked asking tell told telling call called calling email emailed met meet meeting contact contacted cc remind reminded thank thanked
  invite invited ping pinged phone phoned text texted message messaged spoke chased chase introduce
  fråga frågade ring ringa ringde ringt mejla mejlade mejlat maila mailade träffa träffade träffat kontakta kontaktade kontaktat påminn påminna påminde
  tacka tackade bjud bjöd hälsa hälsar hälsade meddela meddelade informera informerade nå nådde prata pratade
  named namn name namely kollega kollegan kollegor colleague colleagues boss chef chefen manager vän friend kontaktperson kontaktpersonen attn att
  ceo cfo cto coo cmo cio vd ekonomichef ekonomichefen inköpschef inköpschefen säljchef säljchefen säljaren director buyer inköparen inköpare projektledare
  assistant assistent champion decision-maker beslutsfattaren användaren user rep säljare owner ägare contact kontakt kontakten signerat signed underskrivet skickat
  heter hette called döpt syster bror fru man wife husband`.split(/\s+/),
);

/** Small words that pass a cue on: "spoke with X", "möte med X", "call from X". */
const LINKS = new Set(
  'with to from by for at av med till från hos åt via och and or & is är named our vår my min mr mrs'.split(
    ' ',
  ),
);

const LINKED_CUES =
  /(?:sp(?:oke|eak|oken)|talk(?:ed|ing)?|chat(?:ted)?|met|meeting|meet|call|calls|demo|lunch|mail|email|e-mail|message|reply|answer|note|word|intro|introduced|forwarded|sent|assigned|reassigned|handed|wrote|listening|according|thanks|promised|prata(?:de|r|t)?|tala(?:de|r|t)?|möte(?:t)?|samtal(?:et)?|mejl(?:et)?|mail(?:et)?|svar(?:et)?|hälsning(?:ar)?|skicka(?:de|r|t)?|skrev|tilldela(?:de|d|t)?|enligt|lunch(?:en)?|demo(?:n)?|telefonmöte|avstämning(?:en)?|tack|meddelande|fika|ringde|återkoppla(?:de)?|boka(?:de|t)?|signed|signerat|owned|ägs|skapad|created|added|written|ringa|ring)\s+(?:\p{L}+\s+){0,1}(?:with|to|from|by|med|till|från|av|hos|åt)\s*$/iu;

/** Words after which a person stood. */
const AFTER = new Set(
  `said says told asked asks called calls wants wanted thinks thought replied replies confirmed mentioned agreed signed emailed
  wrote complained insists insisted prefers promised refused forgot hates loves phoned cancelled booked rang answered texted
  säger sa sade sagt ringde ringer frågade frågar vill ville undrar undrade svarade svarar bekräftade mejlade mailade skrev tyckte tycker tror trodde
  bad ber lovade signerade avbokade glömde berättade hälsar klagade hävdar hävdade menar menade meddelade väntar behöver tackade nekade föredrar`.split(
    /\s+/,
  ),
);

const isCommon = (word: string): boolean => ENGLISH.has(word) || SWEDISH.has(word);

function wordsOf(text: string): Word[] {
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
    });
    last = start + raw.length;
  }
  return words;
}

const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length === 1 && word.capital;

/** The name without a Swedish genitive s, when only then it is one: "Annas" but not "Jonas". */
function base(word: Word, known: (lower: string) => boolean): string | null {
  if (known(word.lower)) return word.lower;
  if (word.lower.endsWith('s') && word.lower.length > 3 && known(word.lower.slice(0, -1)))
    return word.lower.slice(0, -1);
  const parts = word.lower.split('-');
  if (parts.length === 2 && parts.every(part => known(part) || known(part.replace(/s$/, ''))))
    return word.lower.replace(/s$/, m => (known(parts[1] ?? '') ? m : ''));
  return null;
}

const first = (word: Word): string | null => base(word, lower => FIRST_NAMES.has(lower));
const last = (word: Word): string | null => base(word, isSurname);
const sureLast = (word: Word): string | null => base(word, isSureSurname);

/** A given name that is not also an ordinary word, place or product. */
function plainFirst(word: Word): boolean {
  const name = first(word);
  return name !== null && !isCommon(name) && !PROPER_WORDS.has(name);
}

/** A capitalised word that no list knows. */
function unknown(word: Word): boolean {
  const plain = word.lower.replace(/s$/, '');
  return (
    word.capital &&
    !word.shouting &&
    word.text.length > 1 &&
    !/\p{Ll}\p{Lu}/u.test(word.text.replace(/^(?:Mc|Mac|De|Di|La|Le|Fitz)/, '')) &&
    ![word.lower, plain].some(lower => isCommon(lower) || PROPER_WORDS.has(lower) || FIRM_WORDS.has(lower)) &&
    !word.lower.split('-').some(part => isCommon(part))
  );
}

/** Names of people, in order, without titles and genitives. */
export function findNames(text: string, _lang: string): Personal[] {
  const words = wordsOf(text);
  const found: Personal[] = [];
  let i = 0;
  while (i < words.length) {
    const to = nameFrom(words, i, text);
    if (to === null) {
      i++;
      continue;
    }
    found.push({ start: (words[i] as Word).start, end: endOf(words[to] as Word), kind: 'name' });
    i = to + 1;
  }
  return found;
}

/** The end of a name's last word, its genitive s left out. */
function endOf(word: Word): number {
  const names = [first(word), sureLast(word), last(word)].filter(name => name !== null);
  const shorter =
    !FIRST_NAMES.has(word.lower) &&
    !isSureSurname(word.lower) &&
    names[0] !== undefined &&
    names[0].length < word.lower.length;
  return shorter ? word.end - 1 : word.end;
}

/** Index of the last word of the name that begins at `i`, or null. */
function nameFrom(words: readonly Word[], i: number, text: string): number | null {
  const word = words[i] as Word;
  const before = words[i - 1];
  const titled = before !== undefined && TITLES.has(before.lower) && /^\.? $/.test(word.gap);

  if (!word.capital) return lowerCaseName(words, i, text);
  if (TITLES.has(word.lower)) return null;

  const to = stretch(words, i);
  const next = words[to + 1];
  const joins = next !== undefined && /^[ \u00a0]$/.test(next.gap);
  // "Erik Johansson Bygg AB" is a firm, and so is "Svensson & Partners".
  if (firmFollows(words, to)) return null;
  if (titled) return to;
  const cue = cued(words, i, text) || (joins && next !== undefined && !next.capital && AFTER.has(next.lower));

  if (isInitial(word))
    return to > i &&
      (last(words[to] as Word) !== null || unknown(words[to] as Word)) &&
      /^\.? /.test((words[i + 1] as Word).gap) &&
      !word.opens
      ? to
      : to > i && sureLast(words[to] as Word) !== null
        ? to
        : null;

  if (to > i) {
    const end = words[to] as Word;
    if (plainFirst(word)) return to;
    if (first(word) !== null) {
      if (last(end) !== null && !isCommon(end.lower)) return to;
      if (unknown(end) && !PROPER_WORDS.has(word.lower)) return to;
      if (cue && !isCommon(end.lower)) return to;
      if (sureLast(end) !== null && !word.opens) return to;
      return null;
    }
    if (unknown(word) && (sureLast(end) !== null || last(end) !== null) && !isCommon(end.lower)) return to;
    if (unknown(word) && unknown(end) && cue) return to;
    if (sureLast(word) !== null && !isCommon(word.lower) && (cue || plainFirst(end))) return to;
    return null;
  }

  if (word.shouting && !(plainFirst(word) && word.text.length > 3)) return null;
  if (plainFirst(word)) return to;
  if (first(word) !== null && !PROPER_WORDS.has(word.lower)) {
    // "Will" in the middle of a sentence is a person, at its start rarely.
    if (!word.opens && !titleCased(words, i)) return to;
    return cue || genitive(text, word) ? to : null;
  }
  if (first(word) !== null) return cued(words, i, text) && !placed(before) ? to : null;
  if (sureLast(word) !== null && !isCommon(word.lower) && !PROPER_WORDS.has(word.lower))
    return !word.opens || cue || genitive(text, word) || endsSure(word) ? to : null;
  return unknown(word) && cue ? to : null;
}

const endsSure = (word: Word): boolean => /(?:sson|qvist|kvist|ström|gren)s?$/.test(word.lower);
const genitive = (text: string, word: Word): boolean => /^['’]s(?!\p{L})/u.test(text.slice(word.end));
const placed = (before: Word | undefined): boolean =>
  before !== undefined &&
  /^(?:in|i|at|near|from|från|to|till|by|on|på|since|until|before|after|during|of|for)$/.test(before.lower);

/** Index of the last word that may belong to the same name as `i`: given names, initials, particles, a family name. */
function stretch(words: readonly Word[], i: number): number {
  let to = i;
  for (let k = i + 1; k < words.length && k <= i + 4; k++) {
    const word = words[k] as Word;
    const previous = words[k - 1] as Word;
    const gap = isInitial(previous) ? /^\.?[ \u00a0]?$/ : /^[ \u00a0]$/;
    if (!gap.test(word.gap)) break;
    // A genitive ends a name: "Annas Svensson" is none.
    if (
      PARTICLES.has(word.lower) &&
      words[k + 1]?.capital &&
      /^[ \u00a0]$/.test(words[k + 1]?.gap ?? '') &&
      word.lower.length > 1
    ) {
      if (
        ![
          'de',
          'den',
          'du',
          'la',
          'le',
          'al',
          'el',
          'van',
          'von',
          'der',
          'del',
          'della',
          'di',
          'da',
          'dos',
          'af',
          'bin',
          'ibn',
          'ter',
          'ben',
        ].includes(word.lower)
      )
        break;
      if (word.capital === false && SWEDISH.has(word.lower) && !isNameLike(words[k + 1] as Word)) break;
      continue;
    }
    if (!word.capital) break;
    if (isInitial(word)) {
      if (!words[k + 1]?.capital) break;
      continue;
    }
    if (word.shouting && !previous.shouting) break;
    if (!isNameLike(word)) break;
    to = k;
  }
  return to;
}

/** Could stand in a name: a family or given name, or a capitalised word that no list knows. */
function isNameLike(word: Word): boolean {
  const lower = word.lower;
  if (PROPER_WORDS.has(lower) && !FIRST_NAMES.has(lower)) return false;
  if (first(word) !== null && !isCommon(lower)) return true;
  if (sureLast(word) !== null && !SWEDISH_LABELS.has(lower))
    return !isCommon(lower) || ENGLISH_SURNAMES_OK(word);
  return unknown(word);
}

/** Family names that are words ("Young", "King"): taken after a given name only. */
const ENGLISH_SURNAMES_OK = (word: Word): boolean => word.capital && !word.opens;
const SWEDISH_LABELS = new Set(['person', 'personen']);

function firmFollows(words: readonly Word[], to: number): boolean {
  for (let k = to + 1; k < words.length && k <= to + 3; k++) {
    const word = words[k] as Word;
    if (!/^[ \u00a0]$|^ ?& ?$/.test(word.gap)) return false;
    if (/&/.test(word.gap)) return word.capital;
    if (!word.capital) return false;
    if (FIRM_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** Whether what stands before says that a person follows. */
function cued(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (before === undefined) return false;
  if (BEFORE.has(before.lower) && /^(?:[ \u00a0]|: ?|, ?|,?\n+|: ?\n)$/.test(word.gap))
    return !LINKS.has(before.lower);
  if (/[/]$/.test(word.gap) && /\n|\s\/$/.test(word.gap)) return true;
  if (!/^[ \u00a0]$/.test(word.gap)) return false;
  return LINKED_CUES.test(text.slice(Math.max(0, word.start - 50), word.start));
}

/** Whether most words around begin with a capital, as in a button or heading: then a capital says nothing. */
function titleCased(words: readonly Word[], i: number): boolean {
  const near = words.slice(Math.max(0, i - 3), i + 4).filter((word, k) => word.text.length > 2 && k >= 0);
  return near.length > 1 && near.every(word => word.capital);
}

/** Names typed without capitals: "talked to anna svensson", only where the word can hardly be another. */
function lowerCaseName(words: readonly Word[], i: number, text: string): number | null {
  const word = words[i] as Word;
  const next = words[i + 1];
  const joins = next !== undefined && /^[ \u00a0]$/.test(next.gap) && !next.capital;
  if (!plainFirst(word) || word.lower.length < 3) return null;
  if (/[@/._-]$/.test(word.gap) || /^[@_./-]\p{L}|^\d/u.test(text.slice(word.end, word.end + 2))) return null;
  if (joins && next !== undefined && sureLast(next) !== null && !isCommon(next.lower)) return i + 1;
  if (joins && next !== undefined && last(next) !== null && !isCommon(next.lower) && cued(words, i, text))
    return i + 1;
  return i;
}
