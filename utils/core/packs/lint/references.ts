import type { Named } from '../fault';
import { collectRemarks, type PackPath, type Remark } from '../finding';
import type { Pack } from '../pack';
import { LISTS } from '../source-format';

/** Ids that stand twice, names that lead nowhere, and features that wait for each other. */
export function lintReferences(pack: Pack): Remark[] {
  const { found, error } = collectRemarks();
  const lists: Record<Named, string[]> = {
    app: ids(pack.apps),
    feature: ids(pack.features),
    walkthrough: ids(pack.walkthroughs),
    change: ids(pack.changes),
    champion: ids(pack.champions),
    still: ids(pack.stills),
  };
  const refer = (kind: Named, id: string | undefined, ...path: PackPath) => {
    if (id === undefined || lists[kind].includes(id)) return;
    error(path, { code: 'unknown name', kind, id, known: likely(id, lists[kind]) });
  };
  pack.features.forEach((feature, i) => {
    refer('app', feature.app, 'features', i, 'app');
    feature.needs?.forEach((need, j) => refer('feature', need, 'features', i, 'needs', j));
  });
  pack.tips.forEach((tip, i) => {
    refer('feature', tip.feature, 'tips', i, 'feature');
    refer('walkthrough', tip.walkthrough, 'tips', i, 'walkthrough');
    refer('change', tip.change, 'tips', i, 'change');
  });
  pack.walkthroughs.forEach((walk, i) => {
    refer('feature', walk.feature, 'walkthroughs', i, 'feature');
    walk.steps.forEach(({ rehearse }, j) =>
      refer('still', rehearse?.still, 'walkthroughs', i, 'steps', j, 'rehearse', 'still'),
    );
  });
  pack.fields.forEach((field, i) => refer('app', field.app, 'fields', i, 'app'));
  pack.changes.forEach((change, i) => {
    refer('feature', change.feature, 'changes', i, 'feature');
    refer('champion', change.ask, 'changes', i, 'ask');
    refer('change', change.reverses, 'changes', i, 'reverses');
    refer('still', change.stills?.before, 'changes', i, 'stills', 'before');
    refer('still', change.stills?.now, 'changes', i, 'stills', 'now');
    for (const [team, own] of Object.entries(change.teams ?? {})) {
      refer('champion', own.ask, 'changes', i, 'teams', team, 'ask');
    }
  });
  pack.calendar.forEach((notice, i) => {
    refer('change', notice.change, 'calendar', i, 'change');
    refer('still', notice.still, 'calendar', i, 'still');
  });
  pack.answers.forEach((answer, i) => refer('feature', answer.feature, 'answers', i, 'feature'));
  pack.pilots?.forEach((pilot, i) => refer('change', pilot.change, 'pilots', i, 'change'));
  return [...twinIds(pack), ...found, ...circles(pack)];
}

function ids(list: readonly { id: string }[]): string[] {
  return list.map(item => item.id);
}

/** Of many names those that may be meant. */
const likely = (id: string, known: string[]): string[] =>
  known.length <= 8 ? known : known.filter(other => other[0] === id[0]).slice(0, 8);

function twinIds(pack: Pack): Remark[] {
  const { found, error } = collectRemarks();
  const look = (list: readonly { id: string }[], ...at: PackPath) => {
    const first = new Map<string, number>();
    list.forEach(({ id }, i) => {
      const before = first.get(id);
      if (before === undefined) return void first.set(id, i);
      error([...at, i, 'id'], { code: 'twin id', id, first: before + 1 });
    });
  };
  for (const name of ['apps', 'champions', 'pilots', ...LISTS] as const) look(pack[name] ?? [], name);
  pack.walkthroughs.forEach((walk, i) => look(walk.steps, 'walkthroughs', i, 'steps'));
  pack.stills.forEach((still, i) => look(still.areas, 'stills', i, 'areas'));
  return found;
}

/** Features that need each other: none of them could ever be offered. */
function circles(pack: Pack): Remark[] {
  const index = new Map(pack.features.map((feature, i) => [feature.id, i]));
  const state = new Map<string, 'open' | 'done'>();
  const { found, error } = collectRemarks();
  const visit = (id: string, way: string[]) => {
    const i = index.get(id);
    if (i === undefined || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const features = [...way.slice(way.indexOf(id)), id];
      return error(['features', index.get(way.at(-1)!)!, 'needs'], { code: 'circle', features });
    }
    state.set(id, 'open');
    for (const need of pack.features[i]!.needs ?? []) visit(need, [...way, id]);
    state.set(id, 'done');
  };
  for (const { id } of pack.features) visit(id, []);
  return found;
}
