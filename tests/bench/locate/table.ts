import { wilson } from '../wilson';

/** One answer of one locator, on the large sets or on our own pages. */
export interface Result {
  id: string;
  suite: string;
  tag: string;
  kind: string;
  real: boolean;
  v: string;
  ms: number;
  size: number;
  score?: number | undefined;
}

const ok = (r: Result) => r.v === 'ok' || r.v === 'near';
const answered = (r: Result) => r.v !== 'none';
const median = (list: number[]) => (list.length ? [...list].sort((a, b) => a - b)[list.length >> 1]! : 0);

/** A share with its interval: `88.4 (86.3-90.2)`. */
export function share(list: Result[], hit: (r: Result) => boolean, n = list.length): string {
  if (!n) return '-';
  const hits = list.filter(hit).length,
    [low, high] = wilson(hits, n);
  return `${((100 * hits) / n).toFixed(1)} (${low.toFixed(1)}-${high.toFixed(1)})`;
}

/** A locator that always answers, made to abstain: the threshold is chosen on these very results, in its favour, so that at most 1 % is wrong. */
export function withThreshold(results: Result[]): Result[] {
  const at = (t: number) => results.map(r => ((r.score ?? 0) < t ? { ...r, v: 'none' } : r));
  for (let t = 0; t < 1; t += 0.01) {
    const tried = at(t),
      present = tried.filter(r => r.kind === 'present');
    if (present.filter(r => answered(r) && !ok(r)).length <= 0.01 * present.length) return tried;
  }
  return at(1);
}

const isRemoved = (r: Result) => r.tag === 'absent:removed';

export function groupsOf(results: Result[]): Map<string, (r: Result) => boolean> {
  const groups = new Map<string, (r: Result) => boolean>([
    ['all', () => true],
    ['real pages', r => r.real || r.kind === 'absent'],
    ['modified pages', r => !r.real],
  ]);
  for (const suite of new Set(results.map(r => r.suite)))
    groups.set(`suite ${suite}`, r => r.suite === suite);
  for (const tag of new Set(results.map(r => r.tag))) if (tag) groups.set(tag, r => r.tag === tag);
  return groups;
}

/** Every group of cases with a line for each locator, so that they stand side by side. */
export function printTables(title: string, byLocator: Map<string, Result[]>): void {
  const first = [...byLocator.values()][0] ?? [];
  console.log(`\n# ${title}`);
  for (const [group, belongs] of groupsOf(first)) {
    const members = first.filter(belongs);
    const present = members.filter(r => r.kind === 'present').length,
      gone = members.filter(r => r.kind === 'absent' && !isRemoved(r)).length,
      removed = members.filter(isRemoved).length;
    console.log(
      `\n${`${group}: ${present} there, ${gone} gone${removed ? `, ${removed} perhaps renamed` : ''}`.padEnd(52)}${'found %'.padEnd(20)}${'wrong %'.padEnd(18)}${'gone answered %'.padEnd(19)}${removed ? 'renamed answered %'.padEnd(19) : ''}     ms   bytes`,
    );
    for (const [name, results] of byLocator) {
      const list = results.filter(belongs),
        there = list.filter(r => r.kind === 'present');
      console.log(
        `  ${name.padEnd(50)}${share(there, ok).padEnd(20)}${share(there, r => answered(r) && !ok(r)).padEnd(18)}${share(
          list.filter(r => r.kind === 'absent' && !isRemoved(r)),
          answered,
        ).padEnd(19)}${removed ? share(list.filter(isRemoved), answered).padEnd(19) : ''}${median(
          list.map(r => r.ms),
        )
          .toFixed(1)
          .padStart(7)}${String(median(list.map(r => r.size))).padStart(8)}`,
      );
    }
  }
}
