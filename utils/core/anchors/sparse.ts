import type { Description } from './description';
import type { Decision } from './decide';
import { roleFit, wordings } from './features';
import { normalise } from './text';
import type { Picture, Thing } from './thing';
import type { Agreement } from './verdict';

/** A hand-written description is taken at its word: everything it says must hold, and only one thing may do so. */
export function decideSparse(description: Description, { things, texts }: Picture): Decision {
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
  const alone = things.filter(
    t =>
      (!role || t.role === role) &&
      (!names.length || t.names.some(n => names.includes(n))) &&
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
  const holds = (a: Thing, b: Thing): boolean => b.at > a.at && b.at < a.end;
  const lifted = (t: Thing): boolean => t.lift > 0;
  const better = (o: Thing, t: Thing): boolean =>
    lifted(o) === lifted(t) ? holds(t, o) : lifted(t) && (holds(o, t) || holds(t, o));
  const single = fits.filter(t => !fits.some(o => better(o, t) && roleFit(o.role, t.role) > 0));
  if (single.length === 1)
    return {
      kind: 'found',
      row: single[0]!.at,
      confidence: names.length || description.id ? 0.95 : 0.85,
      agreed,
    };
  return single.length ? { kind: 'ambiguous', rows: single.slice(0, 5).map(t => t.at) } : { kind: 'none' };
}
