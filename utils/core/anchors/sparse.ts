import type { Description } from './description';
import type { Decision } from './decide';
import { roleFit, wordings } from './features';
import { normalise } from './text';
import type { Picture, Thing } from './thing';
import type { Agreement } from './verdict';

/** The things that go by each name that is asked for, in the order of the page: one pass for all descriptions. */
export function namedIn({ things }: Picture, descriptions: readonly Description[]): Map<string, Thing[]> {
  const named = new Map<string, Thing[]>();
  for (const { name } of descriptions) for (const wording of wordings(name)) named.set(wording, []);
  if (named.size) for (const thing of things) for (const name of thing.names) named.get(name)?.push(thing);
  return named;
}

/**
 * A hand-written description is taken at its word: everything it says must hold, and only one thing may do so. Who has
 * several hands in what `namedIn` told of them.
 */
export function decideSparse(
  description: Description,
  picture: Picture,
  named = namedIn(picture, [description]),
): Decision {
  const { things, texts } = picture;
  const names = wordings(description.name),
    near = wordings(description.near),
    within = wordings(description.within);
  if (!names.length && !near.length && !within.length && !description.id) return { kind: 'none' };
  const agreed: Agreement[] = [];
  if (names.length) agreed.push('name');
  if (description.role) agreed.push('role');
  if (description.id) agreed.push('id');
  if (near.length) agreed.push('near');
  if (within.length) agreed.push('within');
  const insideOf = (t: Thing): boolean => {
    if (t.land.some(l => within.includes(l))) return true;
    if (t.heading && within.includes(t.heading)) return true;
    for (let p = t.parent; p >= 0; p = things[p]!.parent)
      if (things[p]!.names.some(n => within.includes(n)) || within.includes(normalise(things[p]!.id)))
        return true;
    return false;
  };
  // What introduces a thing outranks what happens to follow it: the first rule that fits anything decides.
  const introductions: ((t: Thing) => boolean)[] = [
    t => near.includes(t.heading) || near.includes(t.column),
    t => near.includes(texts[t.from - 1] ?? ''),
    t => texts.slice(Math.max(0, t.from - 4), t.from).some(x => near.includes(x)),
    t => texts.slice(t.to, t.to + 3).some(x => near.includes(x)),
  ];
  const role = description.role ? normalise(description.role) : '';
  const called = new Set(names.flatMap(name => named.get(name) ?? []));
  const candidates = names.length ? [...called].sort((a, b) => a.at - b.at) : things;
  const alone = candidates.filter(
    t =>
      (!role || t.role === role) &&
      (!description.id ||
        t.id === description.id ||
        t.test === description.id ||
        t.field === description.id) &&
      (!within.length || insideOf(t)),
  );
  const fits = near.length
    ? (introductions.map(rule => alone.filter(rule)).find(list => list.length > 0) ?? [])
    : alone;
  // A wrapper, what it wraps and the words in that are one: what gets pressed is the inner one that has the role itself.
  const lifted = (t: Thing): boolean => t.lift > 0;
  const passed = new Set<Thing>();
  fits.forEach((outer, i) => {
    for (let k = i + 1; k < fits.length && fits[k]!.at < outer.end; k++) {
      const inner = fits[k]!;
      if (roleFit(inner.role, outer.role) > 0) passed.add(lifted(outer) || !lifted(inner) ? outer : inner);
    }
  });
  const single = fits.filter(t => !passed.has(t));
  if (single.length === 1)
    return {
      kind: 'found',
      row: single[0]!.at,
      confidence: names.length || description.id ? 0.95 : 0.85,
      agreed,
    };
  return single.length ? { kind: 'ambiguous', rows: single.slice(0, 5).map(t => t.at) } : { kind: 'none' };
}
