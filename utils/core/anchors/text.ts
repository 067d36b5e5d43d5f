import { hasLetter, runsOf, trimMarks } from './letters';

/** Remembers what a pure function said about a text; forgets everything when the memory is full. */
export function remembered<T>(work: (text: string) => T, room = 20000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let value = known.get(text);
    if (value === undefined) {
      value = work(text);
      if (known.size >= room) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/** Lower case, no marks at the edges, digits folded to `0`, so that "Deals (12)" today equals "Deals (7)" tomorrow. */
export const normalise = remembered((text: string): string => {
  let t = text.length > 160 ? text.slice(0, 160) : text;
  t = t.toLowerCase();
  if (/\d/.test(t)) {
    t = t.replace(/\d+(?:[.,:]\d+)*/g, '0');
    // "Mailbox 12 4": counters behind a name are not the name.
    if (hasLetter(t)) t = t.replace(/(?:[\s([]+0[)\]]?)+\s*$/, '');
  }
  return trimMarks(t.replace(/[\s\u00a0\u200b]+/g, ' ')).slice(0, 80);
});

/** The small numbers in a text, which alone tell "Level 1" from "Level 2". Long ones may be a customer's and are left out. */
export function numbersIn(text: string): string {
  return /\d/.test(text) && text.length < 60
    ? (text.match(/\d+/g) ?? [])
        .filter(n => n.length < 3)
        .slice(0, 3)
        .join(' ')
    : '';
}

/** Words of an identifier: `btnSaveDeal_2` is btn, save, deal. Single letters and numbers say nothing. */
export const identifierWords = remembered((text: string): string[] =>
  runsOf(text.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase(), false).filter(w => w.length > 1),
);

/** An id, class or test id that a build or a framework made up, and makes up anew next time. */
export const looksGenerated = remembered(
  (id: string): boolean =>
    id.length > 60 ||
    /[:«»]|\d{3,}|^(?:ember|radix|mui|headlessui|ext-gen|yui|gwt|react-|ng-|cdk-|p-|:r)|^[a-z]?\d+$|^css-|[0-9a-f]{8}|^sc-|_[a-z0-9]{5,}$/i.test(
      id,
    ) ||
    (id.length > 5 && /\d[a-z]+\d/i.test(id)) ||
    !/[a-z]{2}/i.test(id),
);

const SYNONYMS =
  'delete trash bin remove garbage|add plus create new|edit pen pencil compose|close times cancel cross clear xmark|search magnify magnifier magnifying find|settings setting cog cogs gear gears|home house|user person account profile people users avatar contact contacts group|mail envelope email inbox message|save floppy disk|download export|upload import cloud|menu bars hamburger|refresh sync reload rotate loader spinner cw|more ellipsis kebab vert dots|next forward|prev previous back|calendar date schedule event today|phone call telephone|info information about|help question|star favorite favourite rating|heart like love|bell notification notifications alarm|lock key password|logout signout|cart basket shopping|chart graph analytics stats|tachometer dashboard speedometer gauge|table grid th|flag language globe world|attach attachment paperclip clip|comment comments chat|image photo picture camera|location map marker|expand fullscreen maximize|minus collapse|check tick done|deal dollar money currency|building company business factory|task tasks todo assignment list|visibility eye show|moon dark theme sun light brightness|copy duplicate|send paper plane|print printer|link chain url|file document article|folder directory|play video|warning exclamation alert triangle';
const ICON_WORD = new Map<string, string>();
for (const group of SYNONYMS.split('|')) {
  const words = group.split(' ');
  for (const w of words) ICON_WORD.set(w, words[0]!);
}
/** Two icon sets call one picture by two names: a pencil is a pen. */
export const iconWord = (word: string): string => ICON_WORD.get(word) ?? word;

/** The last part of a path. */
export const tail = (path: string): string => {
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
};

/** 12 bits of a text: enough to notice it again, too few to read it back. */
export function hash12(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  return ((h ^ (h >>> 13)) >>> 0) & 4095;
}

/** The pairs of letters that follow each other in a text, edges included, as sorted numbers. */
const pairs = remembered((text: string): Int32Array => {
  const padded = ` ${text} `;
  const found = new Int32Array(padded.length - 1);
  for (let i = 0; i < found.length; i++) found[i] = (padded.charCodeAt(i) << 16) | padded.charCodeAt(i + 1);
  return found.sort();
});

/** How alike two normalised texts are, 0 to 1: shared letter pairs (Dice), so that word order and endings matter little. */
export function likeness(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const left = pairs(a),
    right = pairs(b);
  let shared = 0;
  for (let i = 0, k = 0; i < left.length && k < right.length;) {
    const mine = left[i]!,
      other = right[k]!;
    if (mine === other) shared++;
    if (mine <= other) i++;
    if (other <= mine) k++;
  }
  return (2 * shared) / (a.length + b.length + 2);
}

/** Shared members over all members of two lists, 0 to 1; 0 when either is empty. */
export function overlap(a: string[], b: string[]): number {
  if (!a.length || !b.length) return 0;
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  return shared / (a.length + b.length - shared);
}
