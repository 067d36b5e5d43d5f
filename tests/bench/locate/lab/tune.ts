/** npx tsx tests/bench/locate/lab/tune.ts --lab <folder from dump.ts>: cross-validated by app, prints the table. */
import fs from 'node:fs';
import { packForest, scoreRow, type Forest } from '../../../../utils/core/anchors/forest';
import { acceptRow, ACCEPT_WIDTH, rankShortlist, WIDTH, type Ranking } from '../../../../utils/core/anchors/rank';
import { grow, type Growth, type Rows } from './forest';
import { groupOf, type Group } from './groups';
import { insideOf, loadLab } from './sets';

const flag = (name: string, otherwise: string) => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : process.argv[i + 1]!; };
const t0 = Date.now();
const log = (...a: unknown[]) => console.log(`[${((Date.now() - t0) / 1000).toFixed(0)}s]`, ...a);
const lab = loadLab(flag('lab', '/tmp/locator/lab'));
const groups: Group[] = [];
for (const c of lab.cases) { const g = groupOf(lab, c); if (g) groups.push(g); }
const real = groups.length;
if (flag('synthetic', '1') === '1') for (const c of lab.cases) if (c.ta !== null) {
  const after = lab.page(c.after);
  const g = groupOf(lab, { ...c, id: c.id + '-cut', kind: 'absent', tag: 'synthetic:deleted', ta: null, cut: { gone: [...insideOf(after, c.ta)], moved: [] } });
  if (g) groups.push(g);
}
log(groups.length, 'groups');
export const foldOf = (app: string) => (app.startsWith('similo:') ? `similo${['Wikipedia', 'Ebay', 'Yahoo', 'Etsy', 'Zillow', 'Youtube', 'Bing', 'Hulu', 'Live', 'Netflix'].includes(app.slice(7)) ? 1 : ['Aliexpress', 'Espn', 'Instagram', 'Office', 'Zoom', 'Microsoft'].includes(app.slice(7)) ? 2 : 3}` : app);
const folds = [...new Set(groups.map((g) => foldOf(g.app)))];
export const RANK: Growth = { trees: +flag('trees', '80'), depth: +flag('depth', '4'), rate: +flag('rate', '0.15'), l2: +flag('l2', '3'), minLeaf: +flag('leaf', '30'), rowShare: 0.7, featureShare: 0.5, seed: 7 };
const appSize = new Map<string, number>();
groups.forEach((g, i) => { if (i < real) appSize.set(foldOf(g.app), (appSize.get(foldOf(g.app)) ?? 0) + 1); });
const weightOf = (g: Group) => Math.sqrt(200 / appSize.get(foldOf(g.app))!);

function trainRank(use: number[], o: Growth = RANK): Forest {
  const chosen = use.filter((k) => groups[k]!.present && groups[k]!.reachable);
  let n = 0; for (const k of chosen) n += groups[k]!.list.rows.length;
  const rows: Rows = { bins: new Uint8Array(n * WIDTH), n, width: WIDTH };
  const starts: number[] = []; let at = 0;
  for (const k of chosen) { starts.push(at); rows.bins.set(groups[k]!.list.bins, at * WIDTH); at += groups[k]!.list.rows.length; }
  return grow(rows, (scores, g, h, sampled, random) => {
    chosen.forEach((k, c) => {
      const group = groups[k]!, size = group.list.rows.length, s = starts[c]!, w = weightOf(group), take = random() < o.rowShare ? 1 : 0;
      let max = -Infinity; for (let i = 0; i < size; i++) max = Math.max(max, scores[s + i]!);
      let all = 0, good = 0; for (let i = 0; i < size; i++) { const e = Math.exp(scores[s + i]! - max); all += e; if (group.right[i]) good += e; }
      for (let i = 0; i < size; i++) {
        const p = Math.exp(scores[s + i]! - max) / all, q = group.right[i] ? Math.exp(scores[s + i]! - max) / Math.max(good, 1e-12) : 0;
        g[s + i] = w * (q - p); h[s + i] = w * Math.max(p * (1 - p), 1e-3); sampled[s + i] = take;
      }
    });
  }, o);
}
const rank = (forest: Forest, k: number): Ranking => rankShortlist(forest, groups[k]!.list);
const rightOf = (k: number, r: Ranking) => groups[k]!.present && r.top >= 0 && groups[k]!.right[r.top] === 1;
export const ACCEPT: Growth = { trees: +flag('atrees', '60'), depth: +flag('adepth', '3'), rate: 0.15, l2: 5, minLeaf: 30, rowShare: 0.7, featureShare: 0.4, seed: 11 };
function trainAccept(use: number[], ranked: Ranking[]): Forest {
  const n = use.length, rows: Rows = { bins: new Uint8Array(n * ACCEPT_WIDTH), n, width: ACCEPT_WIDTH };
  use.forEach((k, i) => acceptRow(groups[k]!.list, ranked[k]!, rows.bins, i * ACCEPT_WIDTH));
  return grow(rows, (scores, g, h, sampled, random) => use.forEach((k, i) => {
    const p = 1 / (1 + Math.exp(-scores[i]!)), y = rightOf(k, ranked[k]!) ? 1 : 0, w = weightOf(groups[k]!) * (k >= real ? 0.5 : 1);
    g[i] = w * (y - p); h[i] = w * Math.max(p * (1 - p), 1e-3); sampled[i] = random() < ACCEPT.rowShare ? 1 : 0;
  }), ACCEPT);
}

const all = groups.map((_, k) => k);
const ranked: Ranking[] = new Array(groups.length);
for (const fold of folds) {
  const forest = trainRank(all.filter((k) => k < real && foldOf(groups[k]!.app) !== fold));
  for (const k of all) if (foldOf(groups[k]!.app) === fold) ranked[k] = rank(forest, k);
}
log('ranked');
const accept = new Float64Array(groups.length);
for (const fold of folds) {
  const forest = trainAccept(all.filter((k) => foldOf(groups[k]!.app) !== fold && groups[k]!.case.tag !== 'absent:removed'), ranked);
  for (const k of all) if (foldOf(groups[k]!.app) === fold) { const row = new Uint8Array(ACCEPT_WIDTH); acceptRow(groups[k]!.list, ranked[k]!, row); accept[k] = 1 / (1 + Math.exp(-scoreRow(forest, row, 0))); }
}
log('accepted');

const pct = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '-').padStart(6);
const certain = (k: number) => groups[k]!.case.kind === 'absent' && groups[k]!.case.tag !== 'absent:removed';
function line(name: string, list: number[], t: number): string {
  const P = list.filter((k) => groups[k]!.present), A = list.filter(certain), R = list.filter((k) => groups[k]!.case.tag === 'absent:removed');
  const yes = (k: number) => ranked[k]!.top >= 0 && accept[k]! >= t;
  return `${name.padEnd(30)} n${String(P.length).padStart(5)}  top1 ${pct(P.filter((k) => rightOf(k, ranked[k]!)).length, P.length)}  ok ${pct(P.filter((k) => yes(k) && rightOf(k, ranked[k]!)).length, P.length)} wrong ${pct(P.filter((k) => yes(k) && !rightOf(k, ranked[k]!)).length, P.length)}  abs ${String(A.length).padStart(4)} fp ${pct(A.filter(yes).length, A.length)}  removed ${String(R.length).padStart(3)} fp ${pct(R.filter(yes).length, R.length)}`;
}
const pub = all.filter((k) => k < real && groups[k]!.case.set === 'public'), eye = all.filter((k) => k < real && groups[k]!.case.set === 'eye');
for (const t of [0, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95]) { console.log(line(`public t=${t}`, pub, t)); }
for (const t of [0, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95]) { console.log(line(`eye t=${t}`, eye, t)); }
const T = +flag('t', '0.8');
console.log(`\nat ${T}`);
console.log(line('public real', pub.filter((k) => groups[k]!.case.real || groups[k]!.case.kind === 'absent'), T)); console.log(line('public modified', pub.filter((k) => !groups[k]!.case.real), T));
for (const s of [...new Set(groups.map((g) => g.case.suite))]) console.log(line(s, all.filter((k) => k < real && groups[k]!.case.suite === s), T));
for (const s of [...new Set(groups.map((g) => g.case.tag))].sort()) console.log(line(s, all.filter((k) => (k < real || s.startsWith('syn')) && groups[k]!.case.tag === s), T));
if (process.argv.includes('--fails')) {
  fs.writeFileSync(flag('fails', '/tmp/locator/fails.txt'), all.filter((k) => k < real).map((k) => { const g = groups[k]!, r = ranked[k]!; const a = g.case.cut ? lab.cutPage(g.case) : lab.walked(g.case.after); const show = (i: number) => { if (i < 0) return '-'; const t = a.seen.things[g.list.rows[i]!]!; return `<${t.tag}|${t.role}> "${t.names.join('" "')}" id=${t.id} f=${t.field} href=${t.href} ic=${t.icon} h="${t.heading}" land=${t.land.slice(0, 3)} [${[t.x, t.y, t.w, t.h].map(Math.round)}]`; };
    const wantAt = g.right.indexOf(1); const bad = g.present ? !rightOf(k, r) : true; const status = g.present ? (rightOf(k, r) ? (accept[k]! >= T ? 'OK' : 'MISSED') : accept[k]! >= T ? 'WRONG' : 'wrongrank') : accept[k]! >= T ? 'FP' : 'TN';
    const b = lab.walked(g.case.before); const bt = b.seen.things.find((t) => b.seen.elements[t.at] === (b.page.elements[g.case.tb] as any));
    return `${status} ${g.case.id} ${g.case.tag} acc=${accept[k]!.toFixed(2)} p=${r.share.toFixed(2)} m=${r.margin.toFixed(2)}\n  B ${bt ? `<${bt.tag}|${bt.role}> "${bt.names.join('" "')}" id=${bt.id} f=${bt.field} href=${bt.href} ic=${bt.icon} h="${bt.heading}" land=${bt.land.slice(0, 3)} [${[bt.x, bt.y, bt.w, bt.h].map(Math.round)}]` : '?'}\n  top ${show(r.top)}\n  2nd ${show(r.second)}${g.present && bad ? `\n  WANT ${show(wantAt)} ${wantAt >= 0 ? r.scores[wantAt]!.toFixed(2) + ' vs ' + r.scores[r.top]!.toFixed(2) : 'unreachable'}` : ''}`; }).join('\n'));
}
if (process.argv.includes('--write')) {
  const rankForest = trainRank(all.filter((k) => k < real)), acceptForest = trainAccept(all.filter((k) => groups[k]!.case.tag !== 'absent:removed'), ranked);
  fs.writeFileSync(new URL('../../../../utils/core/anchors/weights.ts', import.meta.url), `// Written by tests/bench/locate/lab/tune.ts --write; see docs/locator.md.\nexport const THRESHOLD = ${T};\nexport const RANK_FOREST =\n  '${packForest(rankForest)}';\nexport const ACCEPT_FOREST =\n  '${packForest(acceptForest)}';\n`);
}
log('done');
