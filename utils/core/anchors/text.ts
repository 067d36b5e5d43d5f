/** Lower case, no marks at the edges, digits folded to `0`, so that "Deals (12)" today equals "Deals (7)" tomorrow. */
export function normalise(text: string): string {
  let t = text.length > 160 ? text.slice(0, 160) : text;
  t = t.toLowerCase();
  if (/\d/.test(t)) t = t.replace(/\d+(?:[.,:]\d+)*/g, '0');
  return t.replace(/[\s\u00a0\u200b]+/g, ' ').replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '').slice(0, 80);
}

/** Words of an identifier: `btnSaveDeal_2` is btn, save, deal. Single letters and numbers say nothing. */
export function identifierWords(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 1);
}

/** An id, class or test id that a build or a framework made up, and makes up anew next time. */
export function looksGenerated(id: string): boolean {
  return (
    id.length > 60 ||
    /[:«»]|\d{3,}|^(?:ember|radix|mui|headlessui|ext-gen|yui|gwt|react-|ng-|cdk-|p-|:r)|^[a-z]?\d+$|^css-|[0-9a-f]{8}|^sc-|_[a-z0-9]{5,}$/i.test(id) ||
    (id.length > 5 && /\d[a-z]+\d/i.test(id)) ||
    !/[a-z]{2}/i.test(id)
  );
}

/** 12 bits of a text: enough to notice it again, too few to read it back. */
export function hash12(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  return ((h ^ (h >>> 13)) >>> 0) & 4095;
}

const pairCache = new Map<string, Map<string, number>>();
function pairs(text: string): Map<string, number> {
  let found = pairCache.get(text);
  if (!found) {
    found = new Map();
    const padded = ` ${text} `;
    for (let i = 0; i < padded.length - 1; i++) {
      const pair = padded.slice(i, i + 2);
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
    if (pairCache.size > 20000) pairCache.clear();
    pairCache.set(text, found);
  }
  return found;
}

/** How alike two normalised texts are, 0 to 1: shared letter pairs (Dice), so that word order and endings matter little. */
export function likeness(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const [pair, n] of left) shared += Math.min(n, right.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length + 2);
}

/** Shared members over all members of two lists, 0 to 1; 0 when either is empty. */
export function overlap(a: string[], b: string[]): number {
  if (!a.length || !b.length) return 0;
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  return shared / (a.length + b.length - shared);
}
