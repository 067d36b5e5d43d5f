import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import type { Finding } from '../../utils/core/packs/finding';
import { checkWords, type CheckWords } from '../i18n/check';
import { readPackSource } from '../../utils/core/packs/source-format';
import { anchorsOf } from '../check-pages/anchors-of';
import type { Fate } from '../check-pages/fate';
import type { Place } from '../check-pages/places';
import { writeReport, type Report, type ReportedAnchor } from '../check-pages/report';
import { runCheck } from '../check-pages/run-check';
import { readSnapshots } from '../check-pages/snapshots';
import { readBrowserWish, BROWSER_OPTIONS } from '../check-pages/browser-options';
import { Complaint, EXIT, readNumber, readWord, type Call, type Command } from '../command';
import { findPack, readFolder } from '../pack-folder';
import { wordFindings, writeFindings } from '../write-findings';

export const command: Command = {
  words: checkWords,
  options: {
    at: { type: 'string', multiple: true },
    snapshots: { type: 'string' },
    before: { type: 'string', multiple: true },
    pages: { type: 'string' },
    out: { type: 'string' },
    strict: { type: 'boolean' },
    'no-pictures': { type: 'boolean' },
    wait: { type: 'string' },
    ...BROWSER_OPTIONS,
  },
  async run(call) {
    const folder = await findPack(
      readWord(call, 'pack', 'foothold check my-tips --at https://crm.example.com/'),
    );
    const { assembled, place } = readPackSource(await readFolder(folder));
    if (!assembled.ok) return refuse(call, folder, assembled.findings);
    const words = wordsIn(checkWords, call.language);
    const { pack } = assembled;
    const out = call.option('out') ?? 'foothold-check';
    const anchors = anchorsOf(pack);
    const checked = await runCheck({
      anchors,
      apps: pack.apps,
      places: await readPlaces(call),
      before: await readBefore(call),
      pages: await readPages(call, new Set(anchors.map(({ key }) => key))),
      browser: readBrowserWish(call),
      wait: readNumber(call, 'wait', 10, 1, 120),
      pictures: !call.flag('no-pictures'),
      onPage: (n, of, { place: { name }, anchors: here }) => call.note(words.page(n, of, name, here.length)),
      onBefore: name => call.note(words.before(name)),
    });
    const { visits } = checked;
    const [first] = visits;
    if (first?.problem && visits.every(({ problem }) => problem?.code === 'not opened'))
      throw new Complaint({ code: 'no page opened', address: first.address, problem: first.problem });
    const report = await writeReport(out, checked, {
      pack: pack.id,
      title: pack.title[call.language] ?? pack.title.en,
      words,
      strict: call.flag('strict'),
      now: new Date(),
      place: path => {
        const { file, line } = place(path);
        return { file: join(folder, file), line };
      },
    });
    sayReport(call, report, words);
    call.say(words.report(join(out, 'report.html')));
    call.tell({ ...report, report: join(out, 'report.html') });
    return report.ok ? EXIT.ok : EXIT.found;
  },
};

function refuse(call: Call, folder: string, findings: Finding[]): number {
  for (const line of writeFindings(folder, findings, call.language)) call.say(line);
  call.say(`\n${wordsIn(checkWords, call.language).notChecked(folder)}`);
  call.tell({ ok: false, folder, findings: wordFindings(folder, findings, call.language) });
  return EXIT.found;
}

const ORDER: Fate[] = ['proposed', 'untried', 'found', 'moved', 'ambiguous', 'lost'];

function sayReport(call: Call, report: Report, words: CheckWords): void {
  const worth = report.anchors.filter(({ fate, ok }) => fate !== 'found' && (fate !== 'untried' || !ok));
  for (const anchor of worth.toSorted((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate))) {
    call.say(
      `${anchor.file}:${anchor.line}  ${words.fate[anchor.fate]}  ${anchor.key}${anchor.page && `  ${words.on(anchor.page)}`}`,
    );
    for (const line of explain(anchor, words)) call.say(`    ${line}`);
  }
  if (worth.length > 0) call.say();
  const counts = Object.entries(report.counts).filter(([, count]) => count > 0);
  const said = counts.map(([fate, count]) => `${count} ${words.fate[fate as Fate]}`);
  call.say(`${report.pack}: ${said.join(', ')}.`);
}

function explain({ note, changes, repairs, shown, fate }: ReportedAnchor, words: CheckWords): string[] {
  const changed = changes.map(({ of, before, now }) =>
    words.changed(of, before || words.none, now || words.none),
  );
  const best = repairs.find(({ description }) => description !== null);
  return [
    ...(note ? [words.note(note)] : []),
    ...(fate === 'moved' && shown ? [words.stillLed] : []),
    ...changed,
    ...(best ? [words.write(JSON.stringify(withoutSeen(best.description!, words)))] : []),
  ];
}

/** What a machine recorded is long, and stands in the report. */
function withoutSeen(description: object, { seeReport }: CheckWords): object {
  return 'seen' in description ? { ...description, seen: seeReport } : description;
}

async function readPlaces(call: Call): Promise<Place[]> {
  const folder = call.option('snapshots');
  const at = call.each('at');
  if ((folder === undefined) === (at.length === 0))
    throw new Complaint(
      folder === undefined
        ? { code: 'nowhere to look' }
        : { code: 'two at once', options: ['at', 'snapshots'], example: '--at https://crm.example.com/' },
    );
  return folder === undefined ? at.map(liveAt('at')) : readSnapshots(folder);
}

async function readBefore(call: Call): Promise<Place[]> {
  const before = call.each('before');
  const [first] = before;
  if (first === undefined) return [];
  return (await stat(first).catch(() => null))?.isDirectory()
    ? readSnapshots(first)
    : before.map(liveAt('before'));
}

const liveAt =
  (option: string) =>
  (text: string): Place => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && /^https?:$/.test(url.protocol)) return { address: url.href, name: url.href };
    throw new Complaint({
      code: 'no address',
      option: `--${option} `,
      text,
      example: 'https://crm.example.com/',
    });
  };

async function readPages(call: Call, known: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const file = call.option('pages');
  if (file === undefined) return new Map();
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Complaint({ code: 'not json' }, file);
    throw error;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Complaint({ code: 'not an object of anchors' }, file);
  return new Map(
    Object.entries(json).map(([key, places]) => {
      if (!known.has(key))
        throw new Complaint({ code: 'unknown anchor', anchor: key, known: [...known] }, file);
      if (!Array.isArray(places) || !places.every(place => typeof place === 'string'))
        throw new Complaint({ code: 'not a list of pages', anchor: key }, file);
      return [key, places];
    }),
  );
}
