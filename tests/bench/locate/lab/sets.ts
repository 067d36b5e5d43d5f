import fs from 'node:fs';
import path from 'node:path';
import { UI_WORDS } from '../../../../utils/core/anchors/ui-words';
import { walk, type Walk } from '../../../../utils/page/locate/walk';
import { paperPage, type Cut, type PaperElement, type PaperPage, type Snapshot } from './paper-dom';

export interface LabCase {
  id: string;
  set: string;
  suite: string;
  kind: string;
  real: boolean;
  tag: string;
  oracle: string;
  ops: string[];
  pre: string[];
  before: string;
  tb: number;
  after: string;
  ta: number | null;
  cut: Cut | null;
}

/** The app a case belongs to: what cross-validation keeps apart. The CRM by eye and the CRM by text are one app. */
export function appOf(c: { suite: string; before: string }): string {
  if (c.suite === 'similo2') return `similo:${/similo_(\w+?)_/.exec(c.before)![1]}`;
  if (c.suite === 'crm' || c.suite === 'hand-atomic') return 'crm';
  return c.suite;
}

export interface Pair {
  family: string;
  before: string;
  after: string;
}
export interface Lab {
  pairs: Pair[];
  cases: LabCase[];
  page(key: string): PaperPage;
  walked(key: string): { page: PaperPage; seen: Walk };
  cutPage(c: LabCase): { page: PaperPage; seen: Walk };
}

export function loadLab(folder: string, sets = ['public', 'eye']): Lab {
  const snapshots = new Map<string, Snapshot>();
  const cases: LabCase[] = [];
  for (const set of sets) {
    const read = (name: string) =>
      fs
        .readFileSync(path.join(folder, `${set}.${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map(l => JSON.parse(l));
    for (const s of read('pages') as Snapshot[]) snapshots.set(`${set}/${s.key}`, s);
    for (const c of read('cases') as LabCase[])
      cases.push({ ...c, before: `${set}/${c.before}`, after: `${set}/${c.after}` });
  }
  const pairs: Pair[] = [];
  const templates = path.join(folder, 'templates.pages.jsonl');
  if (fs.existsSync(templates)) {
    for (const line of fs.readFileSync(templates, 'utf8').trim().split('\n')) {
      const s = JSON.parse(line) as Snapshot;
      snapshots.set(s.key, s);
    }
    for (const line of fs
      .readFileSync(path.join(folder, 'templates.pairs.jsonl'), 'utf8')
      .trim()
      .split('\n')) {
      const p = JSON.parse(line) as Pair;
      if (snapshots.has(p.before) && snapshots.has(p.after)) pairs.push(p);
    }
  }
  const snapshotOf = (key: string): Snapshot =>
    key.endsWith('#other') ? otherLanguage(snapshots.get(key.slice(0, -6))!) : snapshots.get(key)!;
  const pages = new Map<string, { page: PaperPage; seen: Walk }>();
  const walked = (key: string) => {
    let found = pages.get(key);
    if (!found) {
      const page = paperPage(snapshotOf(key));
      pages.set(key, (found = { page, seen: walk(page.document) }));
    }
    return found;
  };
  return {
    cases,
    pairs,
    walked,
    page: key => walked(key).page,
    cutPage: c => {
      const page = paperPage(snapshotOf(c.after), c.cut);
      return { page, seen: walk(page.document) };
    },
  };
}

export function iou(a: { x: number; y: number; w: number; h: number }, b: number[]): number {
  const [x, y, w, h] = b as [number, number, number, number];
  const iw = Math.max(0, Math.min(a.x + a.w, x + w) - Math.max(a.x, x)),
    ih = Math.max(0, Math.min(a.y + a.h, y + h) - Math.max(a.y, y));
  const union = a.w * a.h + w * h - iw * ih;
  return union > 0 ? (iw * ih) / union : 0;
}

/** Rows of the snapshot inside `row`, as the composed tree has them. */
export function insideOf(page: PaperPage, row: number): Set<number> {
  const all = new Set<number>();
  const add = (e: PaperElement) => {
    all.add(e.row);
    for (const holder of [e.firstChild, e.shadowRoot?.firstChild ?? null])
      for (let n = holder; n; n = n.nextSibling) if (n.nodeType === 1) add(n as PaperElement);
    if (e.contentDocument?.documentElement) add(e.contentDocument.documentElement);
  };
  const e = page.elements[row];
  if (e) add(e);
  return all;
}

const SYLLABLES = [
  'an',
  'ber',
  'cho',
  'dri',
  'ek',
  'fol',
  'gra',
  'hun',
  'is',
  'jo',
  'lin',
  'mar',
  'nek',
  'ost',
  'pla',
  'qui',
  'ros',
  'sel',
  'tam',
  'ulf',
  'win',
  'yr',
];
function otherWord(word: string): string {
  let h = 77;
  for (const ch of word.toLowerCase()) h = (Math.imul(h, 31) + ch.charCodeAt(0)) >>> 0;
  let out = '';
  for (let n = Math.max(1, Math.round(word.length / 2.6)); n > 0; n--) {
    h = (Math.imul(h, 1664525) + 1013904223) >>> 0;
    out += SYLLABLES[h % SYLLABLES.length];
  }
  return out;
}
const UI_GROUP = new Map<string, string[]>();
for (const group of UI_WORDS.split('|')) {
  const words = group.split(' ');
  for (const w of words) if (!UI_GROUP.has(w)) UI_GROUP.set(w, words);
}
/** In every other case the words that business software repeats come from a real language. */
function realWord(word: string): string {
  const group = UI_GROUP.get(word.toLowerCase());
  if (!group) return otherWord(word);
  let h = 5;
  for (const ch of word.toLowerCase()) h = (Math.imul(h, 33) + ch.charCodeAt(0)) >>> 0;
  const choice = group.filter(w => w !== word.toLowerCase());
  return choice[h % choice.length] ?? otherWord(word);
}
const otherText = (text: string, real: boolean) => text.replace(/\p{L}{2,}/gu, real ? realWord : otherWord);
const WORDED = ['title', 'alt', 'placeholder', 'aria-label', 'data-original-title', 'data-tooltip'];

/** The same page in a language that exists nowhere: for training, not for measuring. */
function otherLanguage(snapshot: Snapshot): Snapshot {
  let sum = 0;
  for (const ch of snapshot.key) sum += ch.charCodeAt(0);
  const real = sum % 2 === 0;
  const children = (list: (number | string)[]) =>
    list.map(c => (typeof c === 'string' ? otherText(c, real) : c));
  return {
    ...snapshot,
    lang: 'qq',
    rows: snapshot.rows.map(row => {
      const attributes = { ...row[1] };
      for (const name of WORDED) if (attributes[name]) attributes[name] = otherText(attributes[name]!, real);
      if (row[0] === 'input' && /submit|button|reset/.test(attributes.type ?? '') && attributes.value)
        attributes.value = otherText(attributes.value, real);
      return [
        row[0],
        attributes,
        children(row[2]),
        row[3] && children(row[3]),
        row[4],
        row[5],
        row[6],
        row[7],
        row[8],
        row[9],
      ];
    }),
  };
}
