import fs from 'node:fs';
import path from 'node:path';
import { walk, type Walk } from '../../../../utils/page/locate/walk';
import { paperPage, type Cut, type PaperElement, type PaperPage, type Snapshot } from './paper-dom';

export interface LabCase { id: string; set: string; suite: string; kind: string; real: boolean; tag: string; oracle: string; ops: string[]; pre: string[]; before: string; tb: number; after: string; ta: number | null; cut: Cut | null }

/** The app a case belongs to: what cross-validation keeps apart. The CRM by eye and the CRM by text are one app. */
export function appOf(c: { suite: string; before: string }): string {
  if (c.suite === 'similo2') return `similo:${/similo_(\w+?)_/.exec(c.before)![1]}`;
  if (c.suite === 'crm' || c.suite === 'hand-atomic') return 'crm';
  return c.suite;
}

export interface Lab { cases: LabCase[]; page(key: string): PaperPage; walked(key: string): { page: PaperPage; seen: Walk }; cutPage(c: LabCase): { page: PaperPage; seen: Walk } }

export function loadLab(folder: string, sets = ['public', 'eye']): Lab {
  const snapshots = new Map<string, Snapshot>();
  const cases: LabCase[] = [];
  for (const set of sets) {
    const read = (name: string) => fs.readFileSync(path.join(folder, `${set}.${name}.jsonl`), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
    for (const s of read('pages') as Snapshot[]) snapshots.set(`${set}/${s.key}`, s);
    for (const c of read('cases') as LabCase[]) cases.push({ ...c, before: `${set}/${c.before}`, after: `${set}/${c.after}` });
  }
  const pages = new Map<string, { page: PaperPage; seen: Walk }>();
  const walked = (key: string) => {
    let found = pages.get(key);
    if (!found) { const page = paperPage(snapshots.get(key)!); pages.set(key, (found = { page, seen: walk(page.document) })); }
    return found;
  };
  return {
    cases, walked, page: (key) => walked(key).page,
    cutPage: (c) => { const page = paperPage(snapshots.get(c.after)!, c.cut); return { page, seen: walk(page.document) }; },
  };
}

export function iou(a: { x: number; y: number; w: number; h: number }, b: number[]): number {
  const [x, y, w, h] = b as [number, number, number, number];
  const iw = Math.max(0, Math.min(a.x + a.w, x + w) - Math.max(a.x, x)), ih = Math.max(0, Math.min(a.y + a.h, y + h) - Math.max(a.y, y));
  const union = a.w * a.h + w * h - iw * ih;
  return union > 0 ? (iw * ih) / union : 0;
}

/** Rows of the snapshot inside `row`, as the composed tree has them. */
export function insideOf(page: PaperPage, row: number): Set<number> {
  const all = new Set<number>();
  const add = (e: PaperElement) => {
    all.add(e.row);
    for (const holder of [e.firstChild, e.shadowRoot?.firstChild ?? null]) for (let n = holder; n; n = n.nextSibling) if (n.nodeType === 1) add(n as PaperElement);
    if (e.contentDocument?.documentElement) add(e.contentDocument.documentElement);
  };
  const e = page.elements[row];
  if (e) add(e);
  return all;
}
