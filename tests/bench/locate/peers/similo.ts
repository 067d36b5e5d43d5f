/**
 * Similo, written anew from its publications: every candidate is compared property by property, the best sum wins, and
 * something always does.
 * `published`: Nass, Alégroth, Feldt, Leotta, Ricca: Similarity-based web element localization for robust test
 * automation, TOSEM 2023. `tuned`: the weights and comparisons of Kluge and Stocco's search over the same properties.
 */
interface Traits {
  tag: string;
  class: string;
  name: string;
  id: string;
  href: string;
  alt: string;
  type: string;
  aria: string;
  xpath: string;
  idXpath: string;
  button: string;
  place: [number, number];
  area: number;
  shape: number;
  text: string;
  around: string;
  attributes: Record<string, string>;
  box: [number, number, number, number];
}
type Fit = (a: Traits, b: Traits) => number;

declare const __WEIGHTS__: 'published' | 'tuned';

const TAGS = new Set(
  'input textarea button select a h1 h2 h3 h4 h5 h6 li span div p th tr td label svg img i strong iframe'.split(
    ' ',
  ),
);

function xpath(element: Element, stop: (e: Element) => boolean): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) {
    if (stop(e)) return `//*[@id="${e.id}"]${steps.map(s => `/${s}`).join('')}`;
    let n = 1;
    for (let s = e.previousElementSibling; s; s = s.previousElementSibling)
      if (s.localName === e.localName) n++;
    steps.unshift(`${e.localName}[${n}]`);
  }
  return `/${steps.join('/')}`;
}

function traitsOf(element: Element): Traits {
  const get = (n: string) => element.getAttribute(n) ?? '';
  const box = element.getBoundingClientRect();
  const tag = element.localName;
  const attributes: Record<string, string> = {};
  for (const a of element.attributes) attributes[a.name] = a.value;
  const isButton =
    tag === 'button' ||
    (tag === 'input' && /^(?:button|submit|reset)$/.test(get('type'))) ||
    (tag === 'a' && /\bbtn\b/.test(get('class')));
  return {
    tag,
    class: get('class'),
    name: get('name'),
    id: element.id,
    href: get('href'),
    alt: get('alt'),
    type: get('type'),
    aria: get('aria-label'),
    xpath: xpath(element, () => false),
    idXpath: xpath(element, e => e.id !== ''),
    button: isButton ? 'yes' : 'no',
    place: [Math.round(box.x + scrollX), Math.round(box.y + scrollY)],
    area: Math.round(box.width * box.height),
    shape: box.height ? Math.round((100 * box.width) / box.height) : 0,
    text: ((element as HTMLElement).innerText || get('value') || get('placeholder')).trim().slice(0, 300),
    around: '',
    attributes,
    box: [box.x, box.y, box.width, box.height],
  };
}

/** Words of what stands within fifty pixels of a small thing. */
function wordsAround(thing: Traits, all: Traits[]): string {
  const [x, y, w, h] = thing.box;
  if (h > 100 || w > 600) return '';
  const words = new Set<string>();
  for (const o of all) {
    const [ox, oy, ow, oh] = o.box;
    if (o === thing || !o.text || oh > 100) continue;
    if (ox < x + w + 50 && ox + ow > x - 50 && oy < y + h + 50 && oy + oh > y - 50)
      for (const word of o.text.toLowerCase().split(/\s+/)) words.add(word);
  }
  return [...words].join(' ');
}

const distances = new Map<string, number>();
function levenshtein(a: string, b: string): number {
  const key = `${a}\n${b}`;
  const known = distances.get(key);
  if (known !== undefined) return known;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  distances.set(key, row[b.length]!);
  return row[b.length]!;
}
const jaccard = (a: Iterable<string>, b: Iterable<string>) => {
  const left = new Set(a),
    right = new Set(b);
  let shared = 0;
  for (const v of left) if (right.has(v)) shared++;
  return shared / Math.max(1, left.size + right.size - shared);
};

type Word = 'tag' | 'class' | 'name' | 'id' | 'href' | 'alt' | 'type' | 'aria' | 'xpath' | 'idXpath' | 'button' | 'text' | 'around'; // prettier-ignore
const equal =
  (k: Word): Fit =>
  (a, b) =>
    a[k] && a[k].toLowerCase() === b[k].toLowerCase() ? 1 : 0;
const alike =
  (k: Word): Fit =>
  (a, b) =>
    a[k] && b[k]
      ? a[k] === b[k]
        ? 1
        : 1 - levenshtein(a[k].slice(0, 120), b[k].slice(0, 120)) / Math.max(a[k].slice(0, 120).length, b[k].slice(0, 120).length) // prettier-ignore
      : 0;
const words =
  (k: Word): Fit =>
  (a, b) =>
    a[k] && b[k] ? jaccard(a[k].split(/\s+/), b[k].split(/\s+/)) : 0;
const letters =
  (k: Word): Fit =>
  (a, b) =>
    a[k] && b[k] ? jaccard(a[k], b[k]) : 0;
const away = (a: Traits, b: Traits) => Math.hypot(a.place[0] - b.place[0], a.place[1] - b.place[1]);
const size =
  (k: 'area' | 'shape'): Fit =>
  (a, b) =>
    Math.min(a[k], b[k]) / Math.max(1, a[k], b[k]);
/** Long texts are compared word by word, as the tuned version does. */
const alikeOrWords =
  (k: Word): Fit =>
  (a, b) =>
    a[k].length > 50 || b[k].length > 50 ? words(k)(a, b) : alike(k)(a, b);
const attributes: Fit = (a, b) => {
  const most = Math.max(Object.keys(a.attributes).length, Object.keys(b.attributes).length);
  return most ? Object.entries(a.attributes).filter(([k, v]) => b.attributes[k] === v).length / most : 0;
};

const PUBLISHED: [number, Fit][] = [
  [1.5, equal('tag')],
  [0.5, alike('class')],
  [1.5, equal('name')],
  [1.5, equal('id')],
  [0.5, alike('href')],
  [0.5, alike('alt')],
  [0.5, alike('xpath')],
  [0.5, alike('idXpath')],
  [0.5, equal('button')],
  [0.5, (a, b) => Math.max(0, 100 - away(a, b)) / 100],
  [0.5, size('area')],
  [0.5, size('shape')],
  [1.5, alike('text')],
  [1.5, words('around')],
];
const TUNED: [number, Fit][] = [
  [0.8, letters('tag')],
  [2.85, alikeOrWords('name')],
  [0.5, alikeOrWords('id')],
  [0.95, equal('href')],
  [1.85, equal('alt')],
  [2.75, equal('type')],
  [0.9, letters('aria')],
  [0.1, words('xpath')],
  [0.45, alikeOrWords('idXpath')],
  [1.2, (a, b) => Math.exp(-0.005 * away(a, b))],
  [0.35, size('area')],
  [2.8, alikeOrWords('text')],
  [1.45, words('around')],
  [1.8, attributes],
];
const weights = __WEIGHTS__ === 'tuned' ? TUNED : PUBLISHED;
const similarity = (a: Traits, b: Traits) =>
  weights.reduce((sum, [weight, fit]) => sum + weight * fit(a, b), 0);

let kept: { mark: string; elements: Element[]; traits: Traits[] } | null = null;
function candidates(document: Document) {
  const mark = `${document.querySelectorAll('*').length} ${document.body.textContent?.length ?? 0}`;
  if (kept?.mark === mark) return kept;
  const elements = [...document.querySelectorAll('body *')].filter(
    e =>
      TAGS.has(e.localName) &&
      e.getBoundingClientRect().height > 0 &&
      getComputedStyle(e).visibility !== 'hidden',
  );
  const traits = elements.map(traitsOf);
  for (const t of traits) t.around = wordsAround(t, traits);
  return (kept = { mark, elements, traits });
}

export const name = 'similo';
export function describe(element: Element) {
  const { elements, traits } = candidates(document);
  let own = traits[elements.indexOf(element)];
  if (!own) {
    own = traitsOf(element);
    own.around = wordsAround(own, traits);
  }
  return { own, most: similarity(own, own) };
}

/** The likest of all; how like it is, as a share of a perfect likeness, is left in `__score` for whoever sets a threshold. */
export function locate(document: Document, { own, most }: { own: Traits; most: number }): Element | null {
  const { elements, traits } = candidates(document);
  let best = -1,
    at = -1;
  traits.forEach((t, i) => {
    const s = similarity(own, t);
    if (s > best) {
      best = s;
      at = i;
    }
  });
  (globalThis as { __score?: number }).__score = best / most;
  return elements[at] ?? null;
}
