/** npx tsx tests/bench/locate/lab/tune.ts --lab <folder from dump.ts>: cross-validated by app, prints the table. */
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { packForest, scoreRow, unpackForest, type Forest } from '../../../../utils/core/anchors/forest';
import {
  acceptRow,
  ACCEPT_WIDTH,
  EXTRA,
  rankShortlist,
  WIDTH,
  type Ranking,
} from '../../../../utils/core/anchors/rank';
import { FEATURES, roleFit } from '../../../../utils/core/anchors/features';
import type { Thing } from '../../../../utils/core/anchors/thing';
import type { Walk } from '../../../../utils/page/locate/walk';
import { grow, joinForests, type Growth, type Rows } from './forest';
import { groupOf, type Group } from './groups';
import { INTERACTIVE } from '../../../../utils/core/anchors/roles';
import { insideOf, loadLab, type LabCase } from './sets';

const flag = (name: string, otherwise: string) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : process.argv[i + 1]!;
};
const t0 = Date.now();
const log = (...a: unknown[]) => console.log(`[${((Date.now() - t0) / 1000).toFixed(0)}s]`, ...a);
const lab = loadLab(flag('lab', '.output/locate-lab'));
let dice = 12345;
const random = () => {
  dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0;
  return dice / 4294967296;
};
// A change of clues or features needs --fresh; a change of the forests does not.
const cache = path.join(flag('lab', '.output/locate-lab'), 'groups.bin');
const groups: Group[] =
  fs.existsSync(cache) && !process.argv.includes('--fresh') ? v8.deserialize(fs.readFileSync(cache)) : [];
if (!groups.length) {
  for (const c of lab.cases) {
    const g = groupOf(lab, c);
    if (g) groups.push(g);
  }
  const add = (c: LabCase) => {
    const g = groupOf(lab, c);
    if (g) groups.push(g);
  };
  const cutOf = (c: LabCase, row: number): LabCase => ({
    ...c,
    id: `${c.id}-cut`,
    kind: 'absent',
    tag: c.tag.startsWith('synthetic') ? `${c.tag}:deleted` : 'synthetic:deleted',
    ta: null,
    cut: { gone: [...insideOf(lab.page(c.after), row)], moved: [] },
  });
  for (const c of lab.cases) if (c.ta !== null) add(cutOf(c, c.ta));
  // Another language, on top of whatever else changed.
  for (const c of lab.cases)
    if (c.ta !== null && c.real && !c.tag.includes('main_fr') && random() < 0.6) {
      const other = {
        ...c,
        id: `${c.id}-other`,
        tag: 'synthetic:language',
        after: `${c.after}#other`,
        real: false,
      };
      add(other);
      if (random() < 0.6) add(cutOf(other, c.ta));
    }
  // The page as it was, with and without the thing.
  for (const [key, c] of new Map(lab.cases.map(c => [c.before, c] as const))) {
    const { seen } = lab.walked(key);
    const choice = seen.things.filter(
      t => t.lift === 0 && t.w > 0 && (INTERACTIVE.has(t.role) || random() < 0.15),
    );
    for (let n = 0; n < 4 && choice.length; n++) {
      const t = choice[Math.floor(random() * choice.length)]!;
      const row = (seen.elements[t.at] as unknown as { row: number }).row;
      const same: LabCase = {
        ...c,
        id: `${key}#${row}`,
        kind: 'present',
        tag: 'synthetic:same',
        after: key,
        tb: row,
        ta: row,
        cut: null,
        real: false,
      };
      add(same);
      add(cutOf(same, row));
    }
  }
  // Templates of other families: pairs by a text that is unique on both pages, as the sets' own oracle has them.
  for (const pair of lab.pairs) {
    const before = lab.walked(pair.before),
      after = lab.walked(pair.after);
    const unique = (things: Thing[]) => {
      const map = new Map<string, Thing | null>();
      for (const t of things)
        if (t.names.length && t.lift < 2 && t.end - t.at < 8) {
          const k = t.names[0]!;
          const had = map.get(k);
          map.set(k, had === undefined ? t : had && had.end > t.at ? (t.lift ? had : t) : null);
        }
      return map;
    };
    const there = unique(after.seen.things);
    const both = [...unique(before.seen.things)].flatMap(([k, t]) => {
      const o = there.get(k);
      return t &&
        o &&
        t.w > 1 &&
        t.h > 1 &&
        o.w > 1 &&
        o.h > 1 &&
        roleFit(t.role, o.role) > 0 &&
        (INTERACTIVE.has(t.role) || t.role === 'heading' || t.role === 'label' || random() < 0.1)
        ? [[t, o] as const]
        : [];
    });
    const elsewhere = lab.pairs.filter(
      p => p.family === pair.family && p.after !== pair.after && p.before !== pair.before,
    );
    for (let n = 0; n < 14 && both.length; n++) {
      const [t, o] = both.splice(Math.floor(random() * both.length), 1)[0]!;
      const row = (w: Walk, x: Thing) => (w.elements[x.at] as unknown as { row: number }).row;
      const c: LabCase = {
        id: `${pair.before}>${pair.after}#${t.at}`,
        set: 'templates',
        suite: pair.family,
        kind: 'present',
        real: true,
        tag: 'synthetic:template',
        oracle: 'text',
        ops: [],
        pre: [],
        before: pair.before,
        tb: row(before.seen, t),
        after: pair.after,
        ta: row(after.seen, o),
        cut: null,
      };
      add(c);
      if (random() < 0.6) add(cutOf(c, c.ta!));
      // Another page of the same app, where the thing is not.
      if (elsewhere.length && random() < 0.25) {
        const other = elsewhere[Math.floor(random() * elsewhere.length)]!.after;
        if (!lab.walked(other).seen.things.some(x => x.names[0] === t.names[0]))
          add({
            ...c,
            id: `${c.id}>${other}`,
            kind: 'absent',
            tag: 'synthetic:template:otherpage',
            after: other,
            ta: null,
          });
      }
      if (random() < 0.7) {
        const other = { ...c, tag: 'synthetic:template:language', after: `${c.after}#other` };
        add(other);
        if (random() < 0.5) add(cutOf(other, c.ta!));
      }
    }
  }
  fs.writeFileSync(cache, v8.serialize(groups));
}
const real = groups.findIndex(g => g.case.tag.startsWith('synthetic'));
log(groups.length, 'groups');
/** Families of templates are spread over the folds, so that they too are ranked by forests that never saw them. */
const HOSTS: Record<string, string> = {
  'argon-dashboard': 'vali+google',
  'startbootstrap-sb-admin-2': 'tpl-sbadmin',
  'startbootstrap-modern-business': 'crm',
  'startbootstrap-business-casual': 'similo2',
  gentelella: 'vali+google',
  'material-dashboard': 'tpl-sbadmin',
  'startbootstrap-clean-blog': 'similo1',
  'startbootstrap-agency': 'similo2',
  'startbootstrap-creative': 'crm',
  'startbootstrap-freelancer': 'tpl-adminlte',
  coreui: 'tpl-adminlte',
  'star-admin': 'similo1',
  'purple-admin': 'crm',
  'light-bootstrap-dashboard': 'similo2',
  'now-ui-dashboard': 'tpl-sbadmin',
  'paper-dashboard': 'vali+google',
};
export const foldOf = (app: string) =>
  HOSTS[app] ??
  (app.startsWith('similo:')
    ? `similo${['Wikipedia', 'Ebay', 'Yahoo', 'Etsy', 'Zillow', 'Youtube', 'Bing', 'Hulu', 'Live', 'Netflix', 'Amazon'].includes(app.slice(7)) ? 1 : 2}`
    : app === 'tpl-vali' || app === 'site-google'
      ? 'vali+google'
      : app);
const folds = [...new Set(groups.filter(g => g.case.set !== 'templates').map(g => foldOf(g.app)))];
/** Agreements can only speak for a candidate; clues not named here may speak either way. */
const UP =
  'name nameFirst nameWords nameExtra nameLost role roleSame tag type numbers liftSame id idAlike field test href hrefTail hrefOnce icon iconOnce classes heading column before after beforeFirst afterFirst land landFirst landOuter up upFirst dxLeft dxRight dxRelative dy w h order orderEnd local localEnd localCount row rows inside parentRole parentName votesName votesKey ownKey dataSame betweenName betweenKey alignUp alignDown alignBoth gap twins twinOrder shape shapeBefore shapeAfter shapeHeading meaning code nameInCode codeInName raw margin share claimLead score homeLead kept side offset'.split(
    ' ',
  );
const DOWN = 'claimedName claimedKey wish wanted claim homeRaw home homeLeast'.split(' ');
const trendOf = (names: readonly string[]) =>
  Int8Array.from(names, n => (!MONO ? 0 : UP.includes(n) ? 1 : DOWN.includes(n) ? -1 : 0));
const MONO = +flag('mono', '1');
export const RANK: Growth = {
  trees: +flag('trees', '80'),
  depth: +flag('depth', '4'),
  rate: +flag('rate', '0.15'),
  l2: +flag('l2', '3'),
  minLeaf: +flag('leaf', '30'),
  rowShare: 0.7,
  featureShare: +flag('share', '0.2'),
  seed: 7,
  trend: trendOf(FEATURES),
};
const appSize = new Map<string, number>();
groups.forEach((g, i) => {
  if (i < real || g.case.tag === 'synthetic:template')
    appSize.set(foldOf(g.app), (appSize.get(foldOf(g.app)) ?? 0) + 1);
});
const weightOf = (g: Group) =>
  Math.sqrt(200 / appSize.get(foldOf(g.app))!) *
  (g.case.set === 'templates' ? TPL : g.case.tag.startsWith('synthetic') ? SYN : 1);
const TPL = +flag('tpl', '1');
const SYN = +flag('syn', '1');

function trainRank(use: number[], o: Growth = RANK): Forest {
  const chosen = use.filter(k => groups[k]!.present && groups[k]!.reachable);
  // The best two dozen by the cheap score are the hard ones; the right one is always among them.
  const kept = chosen.map(k =>
    groups[k]!.list.rows.map((_, i) => i).filter(i => i < 24 || groups[k]!.right[i]),
  );
  let n = 0;
  for (const list of kept) n += list.length;
  const rows: Rows = { bins: new Uint8Array(n * WIDTH), n, width: WIDTH };
  const right = new Uint8Array(n);
  const starts: number[] = [];
  let at = 0;
  chosen.forEach((k, c) => {
    starts.push(at);
    for (const i of kept[c]!) {
      rows.bins.set(groups[k]!.list.bins.subarray(i * WIDTH, (i + 1) * WIDTH), at * WIDTH);
      right[at] = groups[k]!.right[i]!;
      at++;
    }
  });
  return grow(
    rows,
    (scores, g, h, sampled, random) => {
      chosen.forEach((k, c) => {
        const group = groups[k]!,
          size = kept[c]!.length,
          s = starts[c]!,
          w = weightOf(group),
          take = random() < o.rowShare ? 1 : 0;
        let max = -Infinity;
        for (let i = 0; i < size; i++) max = Math.max(max, scores[s + i]!);
        let all = 0,
          good = 0;
        for (let i = 0; i < size; i++) {
          const e = Math.exp(scores[s + i]! - max);
          all += e;
          if (right[s + i]) good += e;
        }
        for (let i = 0; i < size; i++) {
          const p = Math.exp(scores[s + i]! - max) / all,
            q = right[s + i] ? Math.exp(scores[s + i]! - max) / Math.max(good, 1e-12) : 0;
          g[s + i] = w * (q - p);
          h[s + i] = w * Math.max(p * (1 - p), 1e-3);
          sampled[s + i] = take;
        }
      });
    },
    o,
  );
}
const rank = (forest: Forest, k: number): Ranking => rankShortlist(forest, groups[k]!.list);
const rightOf = (k: number, r: Ranking) => groups[k]!.present && r.top >= 0 && groups[k]!.right[r.top] === 1;
export const ACCEPT: Growth = {
  trees: +flag('atrees', '100'),
  depth: +flag('adepth', '3'),
  rate: +flag('arate', '0.3'),
  l2: +flag('al2', '5'),
  minLeaf: +flag('aleaf', '30'),
  rowShare: 0.7,
  featureShare: +flag('ashare', '0.1'),
  seed: +flag('aseed', '11'),
  trend: trendOf([...FEATURES, ...FEATURES, ...EXTRA]),
};
const BAGS = +flag('abags', '3');
/** Several forests from other draws, worn as one: their mean steadies the judgement of rare cases. */
function trainAccept(use: number[], ranked: Ranking[]): Forest {
  const bags = Array.from({ length: BAGS }, (_, b) => trainOneAccept(use, ranked, ACCEPT.seed + 97 * b));
  return joinForests(bags.map(bag => ({ ...bag, leaf: bag.leaf.map(v => v / BAGS) })));
}
function trainOneAccept(use: number[], ranked: Ranking[], seed: number): Forest {
  const n = use.length,
    rows: Rows = { bins: new Uint8Array(n * ACCEPT_WIDTH), n, width: ACCEPT_WIDTH };
  use.forEach((k, i) => acceptRow(groups[k]!.list, ranked[k]!, rows.bins, i * ACCEPT_WIDTH));
  return grow(
    rows,
    (scores, g, h, sampled, random) =>
      use.forEach((k, i) => {
        const p = 1 / (1 + Math.exp(-scores[i]!)),
          y = rightOf(k, ranked[k]!) ? 1 : 0,
          w = weightOf(groups[k]!);
        g[i] = w * (y - p);
        h[i] = w * Math.max(p * (1 - p), 1e-3);
        sampled[i] = random() < ACCEPT.rowShare ? 1 : 0;
      }),
    { ...ACCEPT, seed },
  );
}

const all = groups.map((_, k) => k);
const rankedCache = path.join(flag('lab', '.output/locate-lab'), 'ranked.bin');
let ranked: Ranking[] = Array.from({ length: groups.length });
if (process.argv.includes('--same-ranks')) ranked = v8.deserialize(fs.readFileSync(rankedCache));
else {
  const kept = path.join(flag('lab', '.output/locate-lab'), 'forests.json');
  const same = process.argv.includes('--same-forests')
    ? (JSON.parse(fs.readFileSync(kept, 'utf8')) as Record<string, string>)
    : {};
  for (const fold of folds) {
    const forest = same[fold]
      ? unpackForest(same[fold])
      : trainRank(all.filter(k => foldOf(groups[k]!.app) !== fold));
    same[fold] = packForest(forest);
    for (const k of all) if (foldOf(groups[k]!.app) === fold) ranked[k] = rank(forest, k);
  }
  fs.writeFileSync(kept, JSON.stringify(same));
  fs.writeFileSync(flag('ranks', rankedCache), v8.serialize(ranked));
}
log('ranked');
if (process.argv.includes('--ranks-only')) {
  const top = (list: number[]) =>
    `${((100 * list.filter(k => rightOf(k, ranked[k]!)).length) / list.length).toFixed(1)}`;
  for (const tag of [...new Set(groups.map(g => g.case.tag))].sort()) {
    const list = all.filter(k => groups[k]!.case.tag === tag && groups[k]!.present);
    if (list.length > 30) console.log(tag.padEnd(34), top(list));
  }
  console.log('ALL', top(all.filter(k => k < real && groups[k]!.present)));
  process.exit();
}
const accept = new Float64Array(groups.length);
for (const fold of folds) {
  const forest = trainAccept(
    all.filter(k => foldOf(groups[k]!.app) !== fold && groups[k]!.case.tag !== 'absent:removed'),
    ranked,
  );
  for (const k of all)
    if (foldOf(groups[k]!.app) === fold) {
      const row = new Uint8Array(ACCEPT_WIDTH);
      acceptRow(groups[k]!.list, ranked[k]!, row);
      accept[k] = 1 / (1 + Math.exp(-scoreRow(forest, row, 0)));
    }
}
log('accepted');

const pct = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '-').padStart(6);
const certain = (k: number) => groups[k]!.case.kind === 'absent' && groups[k]!.case.tag !== 'absent:removed';
function line(name: string, list: number[], t: number): string {
  const P = list.filter(k => groups[k]!.present),
    A = list.filter(certain),
    R = list.filter(k => groups[k]!.case.tag === 'absent:removed');
  const yes = (k: number) => ranked[k]!.top >= 0 && accept[k]! >= t;
  return `${name.padEnd(30)} n${String(P.length).padStart(5)}  top1 ${pct(P.filter(k => rightOf(k, ranked[k]!)).length, P.length)}  ok ${pct(P.filter(k => yes(k) && rightOf(k, ranked[k]!)).length, P.length)} wrong ${pct(P.filter(k => yes(k) && !rightOf(k, ranked[k]!)).length, P.length)}  abs ${String(A.length).padStart(4)} fp ${pct(A.filter(yes).length, A.length)}  removed ${String(R.length).padStart(3)} fp ${pct(R.filter(yes).length, R.length)}`;
}
const pub = all.filter(k => k < real && groups[k]!.case.set === 'public'),
  eye = all.filter(k => k < real && groups[k]!.case.set === 'eye');
for (const t of [0, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95]) {
  console.log(line(`public t=${t}`, pub, t));
}
for (const t of [0, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95]) {
  console.log(line(`eye t=${t}`, eye, t));
}
/** How surprised the judgement is, in bits a case: the steadiest figure to compare two ways of judging by. */
function surprise(list: number[]): string {
  let sum = 0;
  for (const k of list) {
    const p = Math.min(0.999, Math.max(0.001, accept[k]!));
    sum -= Math.log2(rightOf(k, ranked[k]!) ? p : 1 - p);
  }
  return (sum / list.length).toFixed(4);
}
const measured = all.filter(
  k => (k < real || groups[k]!.case.tag === 'synthetic:deleted') && groups[k]!.case.tag !== 'absent:removed',
);
console.log(
  `SURPRISE public ${surprise(measured.filter(k => groups[k]!.case.set === 'public'))} eye ${surprise(measured.filter(k => groups[k]!.case.set === 'eye'))} modified ${surprise(measured.filter(k => !groups[k]!.case.real))}`,
);
let SMOOTH = false;
/** The most found while wrong stays within `wrong` and answers to the certainly gone within `gone`, in percent. */
function within(list: number[], wrong: number, gone: number): string {
  const P = list.filter(k => groups[k]!.present),
    ids = new Set(list.map(k => groups[k]!.case.id));
  const A = SMOOTH
    ? all.filter(
        k =>
          (list.includes(k) && certain(k)) ||
          (groups[k]!.case.tag === 'synthetic:deleted' && ids.has(groups[k]!.case.id.slice(0, -4))),
      )
    : list.filter(certain);
  for (let t = 0.2; t < 0.99; t += 0.01) {
    const yes = (k: number) => ranked[k]!.top >= 0 && accept[k]! >= t;
    const w = P.filter(k => yes(k) && !rightOf(k, ranked[k]!)).length,
      f = A.filter(yes).length;
    if (w <= (wrong / 100) * P.length + 1e-9 && f <= (gone / 100) * A.length + 1e-9)
      return `${pct(P.filter(k => yes(k) && rightOf(k, ranked[k]!)).length, P.length)} at ${t.toFixed(2)}`;
  }
  return '-';
}
const isReal = (k: number) => groups[k]!.case.real || groups[k]!.case.kind === 'absent',
  isModified = (k: number) => !groups[k]!.case.real;
console.log(
  `BUDGET public 1/3: ${within(pub, 1, 3)}   real ${within(pub.filter(isReal), 1, 3)}   modified ${within(pub.filter(isModified), 1, 3)}   eye 2/5: ${within(eye, 2, 5)}   all 1/3 ${within([...pub, ...eye], 1, 3)}`,
);
SMOOTH = true;
console.log(
  `SMOOTH public 1/3: ${within(pub, 1, 3)} 1/5: ${within(pub, 1, 5)}   real ${within(pub.filter(isReal), 1, 3)}   modified ${within(pub.filter(isModified), 1, 3)}   eye 2/5: ${within(eye, 2, 5)}   all 1/3 ${within([...pub, ...eye], 1, 3)}`,
);
const T = +flag('t', '0.62');
/** 95 % interval of a share in percent: whole pages are drawn anew, since cases of one page stand and fall together. */
function interval(list: number[], hit: (k: number) => boolean): string {
  const pages = new Map<string, number[]>();
  for (const k of list) pages.set(groups[k]!.case.after, [...(pages.get(groups[k]!.case.after) ?? []), k]);
  const drawn = [...pages.values()],
    shares: number[] = [];
  for (let round = 0; round < 1000; round++) {
    let hits = 0,
      n = 0;
    for (let d = 0; d < drawn.length; d++)
      for (const k of drawn[Math.floor(random() * drawn.length)]!) {
        n++;
        if (hit(k)) hits++;
      }
    shares.push((100 * hits) / n);
  }
  shares.sort((a, b) => a - b);
  return `${shares[25]!.toFixed(1)} to ${shares[974]!.toFixed(1)}`;
}
console.log(`\nat ${T}`);
for (const [name, list] of [
  ['public', pub],
  ['eye', eye],
] as const) {
  const yes = (k: number) => ranked[k]!.top >= 0 && accept[k]! >= T,
    P = list.filter(k => groups[k]!.present);
  console.log(
    `INTERVAL ${name}: ok ${interval(P, k => yes(k) && rightOf(k, ranked[k]!))}, wrong ${interval(P, k => yes(k) && !rightOf(k, ranked[k]!))}, gone answered ${interval(list.filter(certain), yes)}`,
  );
}
console.log(
  line(
    'public real',
    pub.filter(k => groups[k]!.case.real || groups[k]!.case.kind === 'absent'),
    T,
  ),
);
for (const s of [...new Set(pub.map(k => groups[k]!.case.suite)), 'hand-atomic'])
  console.log(
    line(
      `cut out of ${s}`,
      all.filter(k => groups[k]!.case.tag === 'synthetic:deleted' && groups[k]!.case.suite === s),
      T,
    ),
  );
console.log(
  line(
    'public modified',
    pub.filter(k => !groups[k]!.case.real),
    T,
  ),
);
for (const s of new Set(groups.map(g => g.case.suite)))
  console.log(
    line(
      s,
      all.filter(k => k < real && groups[k]!.case.suite === s),
      T,
    ),
  );
for (const s of [...new Set(groups.map(g => g.case.tag))].sort())
  console.log(
    line(
      s,
      all.filter(k => (k < real || s.startsWith('syn')) && groups[k]!.case.tag === s),
      T,
    ),
  );
if (process.argv.includes('--fails')) {
  fs.writeFileSync(
    flag('fails', '.output/locate-lab/fails.txt'),
    all
      .filter(k => k < real || groups[k]!.case.tag === 'synthetic:deleted')
      .map(k => {
        const g = groups[k]!,
          r = ranked[k]!;
        const a = g.case.cut ? lab.cutPage(g.case) : lab.walked(g.case.after);
        const show = (i: number) => {
          if (i < 0) return '-';
          const t = a.seen.things[g.list.rows[i]!]!;
          return `<${t.tag}|${t.role}> "${t.names.join('" "')}" id=${t.id} f=${t.field} href=${t.href} ic=${t.icon} h="${t.heading}" land=${t.land.slice(0, 3)} [${[t.x, t.y, t.w, t.h].map(Math.round)}]`;
        };
        const wantAt = g.right.indexOf(1);
        const bad = g.present ? !rightOf(k, r) : true;
        const status = g.present
          ? rightOf(k, r)
            ? accept[k]! >= T
              ? 'OK'
              : 'MISSED'
            : accept[k]! >= T
              ? 'WRONG'
              : 'wrongrank'
          : accept[k]! >= T
            ? 'FP'
            : 'TN';
        const b = lab.walked(g.case.before);
        const bt = b.seen.things.find(t => b.seen.elements[t.at] === (b.page.elements[g.case.tb] as any));
        return `${status} ${g.case.id} ${g.case.tag} acc=${accept[k]!.toFixed(2)} p=${r.share.toFixed(2)} m=${r.margin.toFixed(2)}\n  B ${bt ? `<${bt.tag}|${bt.role}> "${bt.names.join('" "')}" id=${bt.id} f=${bt.field} href=${bt.href} ic=${bt.icon} h="${bt.heading}" land=${bt.land.slice(0, 3)} [${[bt.x, bt.y, bt.w, bt.h].map(Math.round)}]` : '?'}\n  top ${show(r.top)}\n  2nd ${show(r.second)}${g.present && bad ? `\n  WANT ${show(wantAt)} ${wantAt >= 0 ? r.scores[wantAt]!.toFixed(2) + ' vs ' + r.scores[r.top]!.toFixed(2) : 'unreachable'}` : ''}`;
      })
      .join('\n'),
  );
}
if (process.argv.includes('--write')) {
  const rankForest = trainRank(all),
    acceptForest = trainAccept(
      all.filter(k => groups[k]!.case.tag !== 'absent:removed'),
      ranked,
    );
  fs.writeFileSync(
    new URL('../../../../utils/core/anchors/weights.ts', import.meta.url),
    `// Written by tests/bench/locate/lab/tune.ts --write; see docs/locator.md.\nexport const THRESHOLD = ${T};\nexport const RANK_FOREST =\n  '${packForest(rankForest)}';\nexport const ACCEPT_FOREST =\n  '${packForest(acceptForest)}';\n`,
  );
}
log('done');
