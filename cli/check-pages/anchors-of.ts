import type { Anchor } from '../../utils/core/anchors/description';
import { isAnchor } from '../../utils/core/packs/anchors-in';
import { writePath, type PackPath } from '../../utils/core/packs/finding';
import type { App, Pack, Trigger } from '../../utils/core/packs/pack';
import type { Later } from './note';

/** One description in a pack that must lead to one thing on a page. */
export interface PackAnchor {
  /** What it is called in reports and in the file of `--pages`: "tip see-who-waits", "step move-a-deal open". */
  key: string;
  path: PackPath;
  description: Anchor;
  /** Apps it may stand in. */
  apps: App[];
  /** Pages it may stand on; undefined is anywhere in its apps. */
  where: string[] | undefined;
  /** Why it may be missing although all is well; null when it must be there. */
  later: Later | null;
}

const ONLY_SOME: Later = 'only some pages';

const isSame = (a: Anchor, b: Anchor): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Everything in a pack that points at a page, in the order of the format. */
export function anchorsOf(pack: Pack): PackAnchor[] {
  const appsOf = (feature: string | undefined): App[] => {
    const id = pack.features.find(each => each.id === feature)?.app;
    const own = pack.apps.filter(app => app.id === id);
    return own.length > 0 ? own : pack.apps;
  };
  const anchors: PackAnchor[] = [];
  const listed = new Set<unknown>();
  const add = (
    key: string,
    path: PackPath,
    description: Anchor | undefined,
    about: Pick<PackAnchor, 'apps' | 'where' | 'later'>,
  ) => {
    listed.add(description);
    if (description) anchors.push({ key, path, description, ...about });
  };

  pack.apps.forEach((app, a) =>
    app.call?.joined.forEach((joined, i) =>
      add(`call ${app.id} ${i + 1}`, ['apps', a, 'call', 'joined', i], joined, {
        apps: [app],
        where: undefined,
        later: 'in a call',
      }),
    ),
  );
  pack.features.forEach((feature, f) =>
    feature.success.forEach((signal, s) => {
      const about = {
        apps: appsOf(feature.id),
        where: undefined,
        later: 'while used' as const,
      };
      const path = ['features', f, 'success', s];
      add(`act ${feature.id} ${s + 1}`, [...path, 'after', 'at'], at(signal.after), about);
      add(`result ${feature.id} ${s + 1}`, [...path, 'result', 'at'], at(signal.result), about);
    }),
  );
  pack.tips.forEach((tip, t) =>
    add(`tip ${tip.id}`, ['tips', t, 'anchor'], tip.anchor, {
      apps: appsOf(tip.feature),
      where: tip.where,
      later: null,
    }),
  );
  pack.walkthroughs.forEach((walkthrough, w) =>
    walkthrough.steps.forEach((step, s) => {
      const about: Pick<PackAnchor, 'apps' | 'where' | 'later'> = {
        apps: appsOf(walkthrough.feature),
        where: s === 0 ? walkthrough.start : undefined,
        later: step.when ? ONLY_SOME : s === 0 ? null : 'after the step before',
      };
      const path = ['walkthroughs', w, 'steps', s];
      add(`step ${walkthrough.id} ${step.id}`, [...path, 'anchor'], step.anchor, about);
      const asked = step.when?.at;
      listed.add(asked);
      if (asked && !walkthrough.steps.some(other => isSame(other.anchor, asked)))
        add(`condition ${walkthrough.id} ${step.id}`, [...path, 'when', 'at'], asked, {
          ...about,
          later: ONLY_SOME,
        });
      const next = at(step.advance);
      listed.add(next);
      if (next && isSame(next, step.anchor)) return;
      const after = 'gone' === step.advance.on || 'appears' === step.advance.on;
      add(`advance ${walkthrough.id} ${step.id}`, [...path, 'advance', 'at'], next, {
        ...about,
        later: about.later ?? (after ? 'with the step' : null),
      });
    }),
  );
  pack.changes.forEach((change, c) =>
    add(`change ${change.id}`, ['changes', c, 'anchor'], change.anchor, {
      apps: appsOf(change.feature),
      where: change.where,
      later: null,
    }),
  );
  pack.answers.forEach((answer, a) =>
    add(`answer ${answer.id}`, ['answers', a, 'anchor'], answer.anchor, {
      apps: appsOf(answer.feature),
      where: undefined,
      later: 'page unsaid',
    }),
  );
  sweep(pack, [], []);
  return anchors;

  /** What else points at a page, now or in a later version of the format, by the thing that holds it. */
  function sweep(value: unknown, path: (string | number)[], holders: Record<string, unknown>[]): void {
    if (typeof value !== 'object' || value === null) return;
    if (isAnchor(value)) {
      if (listed.has(value)) return;
      const own = holders.findLast(({ id }) => typeof id === 'string');
      const where = holders.findLast(holder => Array.isArray(holder['where']))?.['where'] as
        string[] | undefined;
      const feature = holders.findLast(holder => typeof holder['feature'] === 'string')?.['feature'];
      const list = typeof path[0] === 'string' ? path[0].replace(/s$/, '') : 'part';
      add([list, own?.['id'] ?? writePath(path)].join(' '), path, value, {
        apps: appsOf(feature as string | undefined),
        where,
        later: where ? null : 'page unsaid',
      });
    } else if (Array.isArray(value)) value.forEach((item, i) => sweep(item, [...path, i], holders));
    else
      for (const [key, item] of Object.entries(value))
        sweep(item, [...path, key], [...holders, value as Record<string, unknown>]);
  }
}

const at = (trigger: Trigger | undefined): Anchor | undefined =>
  trigger && 'at' in trigger ? trigger.at : undefined;
