import { loadLab } from './sets';
import { groupOf } from './groups';
const lab = loadLab('/tmp/locator/lab');
const t0 = Date.now();
let miss = 0, un = 0, n = 0, top = 0; const bytes: number[] = []; const by: Record<string, number[]> = {};
let notThingB = 0; const examples: string[] = [];
for (const c of lab.cases) {
  const g = groupOf(lab, c); if (!g) { miss++; continue; }
  bytes.push(g.bytes);
  const b = lab.walked(c.before); if (!b.seen.indexOf.has(b.page.elements[c.tb] as any)) { notThingB++; if (examples.length < 8) examples.push('B ' + c.id); }
  if (c.ta === null) continue;
  const k = c.set + ' ' + c.suite; const r = (by[k] ??= [0, 0, 0]); n++;
  r[0]!++; if (g.reachable) r[1]!++; else { un++; const a = lab.walked(c.after); if (!a.seen.indexOf.has(a.page.elements[c.ta] as any)) examples.push('nothing ' + c.id); else examples.push('low ' + c.id + ' ' + c.tag); }
  if (g.right[0]) r[2]!++;
}
bytes.sort((a, b) => a - b);
console.log({ miss, un, n, notThingB, ms: Date.now() - t0, bytes: [bytes[0], bytes[bytes.length >> 1], bytes[bytes.length - 1]] }); console.log(by); console.log(examples.slice(0, 60).join('\n'));
