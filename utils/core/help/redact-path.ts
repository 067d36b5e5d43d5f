import type { Pack } from '../packs/pack';
import { looksPersonal } from './detect';
import { PATH_WORDS } from './words/path-words';

/** Stands where something was dropped. */
const ID = ':id';
const VALUE = ':v';

/**
 * A page's path as it may leave. Kept are words that any app could use or that a pack wrote (`known`); everything else
 * is `:id`, the values of a query are `:v`. A path inside the hash is treated alike.
 */
export function redactPath(page: string, known: ReadonlySet<string>): string {
  const path = page.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const hash = path.indexOf('#');
  const head = hash < 0 ? path : path.slice(0, hash);
  const tail = hash < 0 ? '' : path.slice(hash + 1);
  const inside = place(tail, known);
  return place(head, known) + (inside === '' ? '' : `#${inside}`);
}

/** Path and query, without a hash. */
function place(text: string, known: ReadonlySet<string>): string {
  const query = text.indexOf('?');
  const path = query < 0 ? text : text.slice(0, query);
  const segments = path
    .split('/')
    .map(segment => (segment === '!' || isPlain(segment, known) ? segment : ID));
  if (query < 0) return segments.join('/');
  const fields = text
    .slice(query + 1)
    .split('&')
    .filter(field => field !== '')
    .map(field => fieldOf(field, known));
  return segments.join('/') + (fields.length > 0 ? `?${[...new Set(fields)].join('&')}` : '');
}

function fieldOf(field: string, known: ReadonlySet<string>): string {
  const equals = field.indexOf('=');
  const key = equals < 0 ? field : field.slice(0, equals);
  if (key === VALUE || !isPlain(key, known) || key === '') return VALUE;
  return equals < 0 ? key : `${key}=${VALUE}`;
}

/** Whether every word of a segment is allowed: `sales-dashboard`, `Account`, `v2`, but not `anna-svensson` or `4711`. */
function isPlain(segment: string, known: ReadonlySet<string>): boolean {
  if (segment === '' || segment === ID || segment === VALUE) return true;
  // What had to be encoded (%20, %40, %C3) is seldom the app's own word.
  if (segment.includes('%') || segment.length > 60) return false;
  if (known.has(segment.toLowerCase())) return true;
  return segment
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/)
    .every(word => PATH_WORDS.has(word) || /^(?:[a-z]|v\d{1,2})$/.test(word));
}

/**
 * Words that packs wrote into their own addresses, and which may therefore stand in a path. Nothing that itself looks
 * like a person's, in case an author copied an address with a customer in it.
 */
export function knownWords(packs: readonly Pack[]): string[] {
  const globs = packs.flatMap(pack => [
    ...pack.apps.flatMap(app => app.addresses.map(address => address.replace(/^[^/]*\/\/[^/]*/, ''))),
    ...pack.tips.flatMap(tip => tip.where ?? []),
    ...pack.changes.flatMap(change => change.where ?? []),
    ...pack.walkthroughs.flatMap(walkthrough => walkthrough.start ?? []),
  ]);
  const words = globs.flatMap(glob => glob.split(/[/?#&=*]+/)).map(word => word.toLowerCase());
  return [...new Set(words)].filter(
    word => /^\p{L}[\p{L}_.-]{0,39}$/u.test(word) && !looksPersonal(capitalised(word)),
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
