import type { Description } from './description';
import { bestName, roleFit, wordings, type Ground } from './features';
import { normalise } from './text';
import type { Thing } from './thing';

/** So many are shown to a person. */
const SHOWN = 3;
/** Below this a candidate would only send somebody the wrong way. 0 to 1. */
const LEAST = 0.45;

/**
 * Things that could be meant by a description that nothing fits, best first. Never pointed at: only proposed to a
 * person. Weighs name, role, surroundings and ids; 1 is everything the description says.
 */
export function likeliest(
  description: Description,
  { picture: { things } }: Ground,
): { row: number; likeness: number }[] {
  const names = wordings(description.name);
  const near = wordings(description.near);
  const within = wordings(description.within);
  const ids = [description.id, description.seen?.id, description.seen?.test, description.seen?.field].filter(
    id => id !== undefined,
  );
  const role = description.role ? normalise(description.role) : '';
  const around = (thing: Thing): string[] => {
    const words = [...thing.land, thing.heading, thing.column];
    for (let p = thing.parent; p >= 0; p = things[p]!.parent) words.push(...things[p]!.names);
    return words;
  };
  const parts = (thing: Thing): [number, number][] => [
    ...(names.length > 0 ? [[4, bestName(names, thing.names)] as [number, number]] : []),
    ...(role ? [[1.5, Math.max(0, roleFit(role, thing.role))] as [number, number]] : []),
    ...(ids.length > 0
      ? [
          [3, Number(ids.some(id => id === thing.id || id === thing.test || id === thing.field))] as [
            number,
            number,
          ],
        ]
      : []),
    ...(near.length > 0
      ? [[1, Number(around(thing).some(word => near.includes(word)))] as [number, number]]
      : []),
    ...(within.length > 0
      ? [[0.5, Number(around(thing).some(word => within.includes(word)))] as [number, number]]
      : []),
  ];
  return things
    .filter(thing => thing.lift !== 2 && thing.lift !== 3)
    .map(thing => {
      const weighed = parts(thing);
      const all = weighed.reduce((sum, [weight]) => sum + weight, 0);
      const likeness = weighed.reduce((sum, [weight, share]) => sum + weight * share, 0) / (all || 1);
      return { row: thing.at, likeness, thing };
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .filter(
      (one, i, all) =>
        !all.slice(0, i).some(({ thing }) => one.thing.at >= thing.at && one.thing.at < thing.end),
    )
    .slice(0, SHOWN)
    .map(({ row, likeness }) => ({ row, likeness }));
}
