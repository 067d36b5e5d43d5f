import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePath } from '../../utils/core/packs/finding';
import { wordsIn } from '../../utils/i18n/words';
import { markup, trusted, type Markup } from '../inbox/markup';
import type { CheckWords } from '../i18n/check';
import { pageProblemWords } from '../i18n/page-problems';
import type { Fate, Outcome } from './fate';
import type { Checked } from './run-check';

/** The outcome of one anchor as programs read it. */
export interface ReportedAnchor {
  key: string;
  file: string;
  line: number;
  path: string;
  fate: Fate;
  /** Whether reps are led to the right thing as the pack stands. */
  shown: boolean;
  ok: boolean;
  page: string;
  note: Outcome['note'];
  changes: Outcome['changes'];
  says: object;
  picture?: string;
  repairs: { description: object | null; likeness: number; picture?: string }[];
}

export interface Report {
  ok: boolean;
  pack: string;
  /** ISO 8601. */
  checked: string;
  counts: Record<Fate, number>;
  pages: Checked['visits'];
  anchors: ReportedAnchor[];
}

/** Whether an outcome lets a build pass. */
export function passes(outcome: Outcome, strict: boolean): boolean {
  if (outcome.fate === 'proposed') return !strict;
  if (outcome.fate === 'untried') return !strict && outcome.failed !== true;
  return outcome.shown && !(strict && outcome.fate === 'moved');
}

/** Writes report.html, report.json and the pictures they name. */
export async function writeReport(
  folder: string,
  { outcomes, visits }: Checked,
  about: {
    pack: string;
    title: string;
    strict: boolean;
    now: Date;
    words: CheckWords;
    place(path: Outcome['anchor']['path']): { file: string; line: number };
  },
): Promise<Report> {
  await mkdir(join(folder, 'pictures'), { recursive: true });
  let pictures = 0;
  const keep = async (picture: Buffer | string | undefined) => {
    if (picture === undefined) return {};
    const name = `pictures/${++pictures}.jpg`;
    await writeFile(join(folder, name), picture);
    return { picture: name };
  };
  const anchors: ReportedAnchor[] = [];
  for (const outcome of outcomes) {
    const { anchor, fate, shown, page, note, changes } = outcome;
    const repairs = [];
    for (const { description, likeness, picture } of outcome.repairs)
      repairs.push({ description, likeness: Math.round(likeness * 100) / 100, ...(await keep(picture)) });
    anchors.push({
      key: anchor.key,
      ...about.place(anchor.path),
      path: writePath(anchor.path),
      fate,
      shown,
      ok: passes(outcome, about.strict),
      page,
      note,
      changes,
      says: anchor.description,
      ...(await keep(outcome.picture)),
      repairs,
    });
  }
  const counts = { found: 0, moved: 0, ambiguous: 0, lost: 0, untried: 0, proposed: 0 };
  for (const { fate } of anchors) counts[fate] += 1;
  const report: Report = {
    ok: anchors.every(({ ok }) => ok),
    pack: about.pack,
    checked: about.now.toISOString(),
    counts,
    pages: visits,
    anchors,
  };
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'report.html'), reportPage(report, about.title, about.words));
  return report;
}

const ORDER: Fate[] = ['lost', 'ambiguous', 'moved', 'proposed', 'untried', 'found'];

function reportPage(report: Report, title: string, words: CheckWords): string {
  const groups = ORDER.map(fate => ({ fate, anchors: report.anchors.filter(each => each.fate === fate) }));
  return markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
<p>${words.lead(report.pack, report.pages.length, report.checked.slice(0, 16).replace('T', ' '))}
${groups.map(({ fate, anchors }) => markup`<a class="chip ${fate}" href="#${fate}">${String(anchors.length)} ${words.fate[fate]}</a> `)}</p>
<p>${words.keep}</p>
${groups
  .filter(({ anchors }) => anchors.length > 0)
  .map(
    ({ fate, anchors }) =>
      markup`<h2 id="${fate}">${words.fate[fate]}</h2><p>${words.says[fate]}</p>${anchors.map(anchor => card(anchor, words))}`,
  )}
<h2>${words.pages}</h2>
<ul>${report.pages.map(page => markup`<li>${page.name}${page.name !== page.address && `, ${page.address}`}: ${words.anchors(page.anchors)}${page.problem !== null && `; ${wordsIn(pageProblemWords, words.lang)(page.problem)}`}</li>`)}</ul>
</body>
</html>
`.text;
}

function card(anchor: ReportedAnchor, words: CheckWords): Markup {
  return markup`<article class="${anchor.fate}">
<h3>${anchor.key}</h3>
<p class="where">${anchor.file}:${String(anchor.line)}${anchor.page && ` ${words.on(anchor.page)}`}${!anchor.shown && anchor.fate !== 'untried' && ` · ${words.notSeen}`}</p>
${anchor.note && markup`<p>${words.note(anchor.note)}</p>`}
${anchor.changes.length > 0 && markup`<ul>${anchor.changes.map(({ of, before, now }) => markup`<li>${of}: <del>${before || words.none}</del> → <ins>${now || words.none}</ins></li>`)}</ul>`}
${anchor.picture !== undefined && markup`<img src="${anchor.picture}" alt="${words.picture(anchor.key)}" loading="lazy">`}
<details><summary>${words.packSays}</summary><pre>${short(anchor.says)}</pre></details>
${anchor.repairs.map(
  ({ description, likeness, picture }) => markup`<section class="repair">
<h4>${words.proposed(likeness < 1 ? Math.round(likeness * 100) : null)}</h4>
${picture !== undefined && markup`<img src="${picture}" alt="${words.proposedPicture}" loading="lazy">`}
${description ? markup`<pre>"anchor": ${short(description)}</pre>` : markup`<p>${words.noProposal}</p>`}
</section>`,
)}
</article>`;
}

const short = (description: object) => JSON.stringify(description, null, 2);

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; text-transform: capitalize; }
.chip { padding: .1rem .6rem; border-radius: 1rem; border: 1px solid; text-decoration: none; color: inherit; white-space: nowrap; }
article { border-inline-start: .4rem solid #777; padding: .2rem 1rem; margin: 1.2rem 0; }
article.found { border-color: #2e7d32; } article.moved { border-color: #b26a00; }
article.lost, article.ambiguous { border-color: #c62828; }
h3 { margin: .2rem 0; } .where { margin: 0; opacity: .8; }
img { max-width: 100%; height: auto; border: 1px solid #8888; border-radius: 4px; }
pre { overflow-x: auto; background: #8881; padding: .6rem; border-radius: 4px; font-size: .85rem; max-height: 24rem; }
.repair { border: 1px dashed #888; padding: .2rem 1rem .8rem; margin: .8rem 0; border-radius: 6px; }
`;
