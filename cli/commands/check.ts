import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../utils/core/packs/finding';
import { readPackSource } from '../../utils/core/packs/source-format';
import { anchorsOf } from '../check-pages/anchors-of';
import type { Fate } from '../check-pages/fate';
import type { Place } from '../check-pages/places';
import { writeReport, type Report, type ReportedAnchor } from '../check-pages/report';
import { runCheck } from '../check-pages/run-check';
import { readSnapshots } from '../check-pages/snapshots';
import { readBrowserWish, BROWSER_OPTIONS, BROWSER_HELP } from '../check-pages/browser-options';
import { Complaint, EXIT, readNumber, readWord, type Call, type Command } from '../command';
import { findPack, readFolder, writeFindings } from '../pack-folder';

export const command: Command = {
  summary: 'tries every anchor of a pack on a live app or on saved pages',
  help: `foothold check PACK --at URL... | --snapshots DIR  [--before URL|DIR] [--pages FILE] [--out DIR] [--strict] [--json]

Opens the pages in a browser without a window, asks the very code that finds things for reps, and says what became of
each thing the pack points at:

  found      there, and as described
  moved      there, but its name, its role or the part of the page it stands in changed, or two of heading, id and link
  ambiguous  several fit equally well; reps are shown nothing
  lost       nothing fits; reps are shown nothing
  untried    no page was looked at on which it must stand
  proposed   written without having been at the app: it says where it would lead; reps are shown nothing until a
             champion has pointed at it there

For what is not found it proposes what to write instead, tried on the page; you decide. The report is DIR/report.html
with a picture of each, and DIR/report.json.

  --at URL         a live page; may be repeated. Pages that a "where" of the pack names are visited too
  --snapshots DIR  pages saved by "foothold snapshot", looked at without any network
  --before X       the same app before its redesign, an address or a folder of snapshots: what moved is then told
                   from what is gone, also where the pack is written by hand
  --pages FILE     which anchor to try where, such as
                   { "step move-a-deal open": ["https://crm.example.com/#/deals/4"], "tip save": ["dialog.html"] }
  --out DIR        where the report goes (default foothold-check)
  --strict         also fails for what moved, what is only proposed, and what no page was given for
  --no-pictures    is quicker
  --wait SECONDS   how long a page may take to rest (default 10)
${BROWSER_HELP}

Exit code 1 when reps are not shown what the pack says, 0 otherwise.

Example:  foothold check my-tips --at https://crm.example.com/ --storage login.json --out report`,
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
      readWord(call, 'The pack', 'foothold check my-tips --at https://crm.example.com/'),
    );
    const { assembled, place } = readPackSource(await readFolder(folder));
    if (!assembled.ok) {
      const findings = assembled.findings.map(finding => ({ ...finding, file: join(folder, finding.file) }));
      return refuse(call, folder, findings);
    }
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
      note: call.note,
    });
    const { visits } = checked;
    const unopened = visits.filter(({ problem }) => problem?.startsWith('it could not'));
    if (visits.length > 0 && unopened.length === visits.length)
      throw new Complaint(
        `No page could be opened. ${visits[0]!.address}: ${visits[0]!.problem}.`,
        'Check the address and the network.',
      );
    const report = await writeReport(out, checked, {
      pack: pack.id,
      title: pack.title.en,
      strict: call.flag('strict'),
      now: new Date(),
      place: path => {
        const { file, line } = place(path);
        return { file: join(folder, file), line };
      },
    });
    sayReport(call, report);
    call.say(`Report: ${join(out, 'report.html')}`);
    call.tell({ ...report, report: join(out, 'report.html') });
    return report.ok ? EXIT.ok : EXIT.found;
  },
};

function refuse(call: Call, folder: string, findings: Finding[]): number {
  for (const line of writeFindings(findings)) call.say(line);
  call.say(`\nNot checked: ${folder} is not in the format yet.`);
  call.tell({ ok: false, folder, findings });
  return EXIT.found;
}

const ORDER: Fate[] = ['proposed', 'untried', 'found', 'moved', 'ambiguous', 'lost'];

function sayReport(call: Call, report: Report): void {
  const worth = report.anchors.filter(({ fate, ok }) => fate !== 'found' && (fate !== 'untried' || !ok));
  for (const anchor of worth.toSorted((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate))) {
    call.say(
      `${anchor.file}:${anchor.line}  ${anchor.fate}  ${anchor.key}${anchor.page && `  on ${anchor.page}`}`,
    );
    for (const line of explain(anchor)) call.say(`    ${line}`);
  }
  if (worth.length > 0) call.say();
  const counts = Object.entries(report.counts).filter(([, count]) => count > 0);
  call.say(`${report.pack}: ${counts.map(([fate, count]) => `${count} ${fate}`).join(', ')}.`);
}

function explain({ note, changes, repairs, shown, fate }: ReportedAnchor): string[] {
  const changed = changes.map(
    ({ of, before, now }) => `${of}: "${before || 'none'}" is now "${now || 'none'}"`,
  );
  const best = repairs.find(({ description }) => description !== null);
  return [
    ...(note ? [note] : []),
    ...(fate === 'moved' && shown ? ['Reps are still led to it.'] : []),
    ...changed,
    ...(best ? [`→ Write "anchor": ${JSON.stringify(withoutSeen(best.description!))}`] : []),
  ];
}

/** What a machine recorded is long, and stands in the report. */
function withoutSeen(description: object): object {
  return 'seen' in description ? { ...description, seen: '… see the report' } : description;
}

async function readPlaces(call: Call): Promise<Place[]> {
  const folder = call.option('snapshots');
  const at = call.each('at');
  if ((folder === undefined) === (at.length === 0))
    throw new Complaint(
      folder === undefined ? 'Where to look is missing.' : '--at and --snapshots exclude each other.',
      'Give either --at https://crm.example.com/ (it may be repeated) or --snapshots DIR.',
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
    throw new Complaint(
      `--${option} ${text} is not the address of a page.`,
      `Write it as --${option} https://crm.example.com/${option === 'before' ? ', or name a folder of snapshots' : ''}`,
    );
  };

async function readPages(call: Call, known: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const file = call.option('pages');
  if (file === undefined) return new Map();
  const mend = 'Write it as { "tip see-who-waits": ["https://crm.example.com/#/deals"], … }.';
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Complaint('This is not JSON.', mend, file);
    throw error;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Complaint('This is not an object of anchors.', mend, file);
  return new Map(
    Object.entries(json).map(([key, places]) => {
      if (!known.has(key))
        throw new Complaint(`The pack has no anchor "${key}".`, `It has: ${[...known].join(', ')}.`, file);
      if (!Array.isArray(places) || !places.every(place => typeof place === 'string'))
        throw new Complaint(`What stands at "${key}" is not a list of pages.`, mend, file);
      return [key, places];
    }),
  );
}
