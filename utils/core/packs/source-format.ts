import { writePath, type Finding, type PackPath } from './finding';
import { readJsonSource, type JsonSource } from './json-source';
import { packSchema, type Pack } from './pack';
import { sayIssue } from './say-issue';

/** The file that a pack's folder must have. */
export const HEAD_FILE = 'pack.json';

/** Its other files, one per list; a file that is not there is an empty list. */
export const LISTS = [
  'features',
  'tips',
  'walkthroughs',
  'changes',
  'glossary',
  'calendar',
  'roadmap',
  'answers',
] as const;

/** The fields of pack.json. `$schema` is for editors and stays out of the pack. */
export const HEAD_FIELDS = [
  'id',
  'title',
  'owner',
  'apps',
  'champions',
  'support',
  'quiet',
  'pilots',
  'prompts',
] as const;

export type Assembled = { ok: true; pack: Pack } | { ok: false; findings: Finding[] };

/** A pack's folder, read: what it says and where each part of it stands. */
export interface PackSource {
  assembled: Assembled;
  /** File and line of a part of the pack. */
  place(path: PackPath): { file: string; line: number };
}

/**
 * Puts the files of a pack's folder together and holds them against the format.
 * @param files contents by file name, of all files that end in .json
 */
export function assemblePack(files: Record<string, string>): Assembled {
  return readPackSource(files).assembled;
}

/** As `assemblePack`, and says where each part stands. */
export function readPackSource(files: Record<string, string>): PackSource {
  const findings: Finding[] = [];
  const sources = new Map<string, JsonSource>();
  for (const [file, text] of Object.entries(files)) {
    if (!file.endsWith('.json')) continue;
    if (listOf(file) === undefined && file !== HEAD_FILE) {
      findings.push(unknownFile(file));
      continue;
    }
    const source = readJsonSource(text);
    sources.set(file, source);
    for (const fault of source.faults) findings.push({ severity: 'error', file, path: '', ...fault });
  }
  const place = (path: PackPath) => {
    const list = typeof path[0] === 'string' && LISTS.find(name => name === path[0]);
    const file = list ? `${list}.json` : HEAD_FILE;
    return { file, line: sources.get(file)?.lineOf(list ? path.slice(1) : path) ?? 1 };
  };
  if (!sources.has(HEAD_FILE)) findings.push(missingHead());

  const whole: Record<string, unknown> = {};
  const unread = new Set<string>();
  for (const [file, { value }] of sources) {
    const list = listOf(file);
    if (list) {
      whole[list] = value ?? [];
      if (value === undefined) unread.add(list);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, part] of Object.entries(value)) {
        if (key === '$schema') continue;
        if (listOf(`${key}.json`)) findings.push(wrongPlace(key, place([]).line));
        else whole[key] = part;
      }
    } else if (value !== undefined) {
      findings.push({ ...missingHead(), line: 1, message: 'pack.json should be an object in { }.' });
    }
  }
  const headUnread = sources.get(HEAD_FILE)?.value === undefined;
  const read = packSchema.safeParse(whole);
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path as (string | number)[];
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path;
    const where = place(at);
    // What could not be read is said already; that it is also missing would only confuse.
    if (where.file === HEAD_FILE && headUnread) continue;
    findings.push({ severity: 'error', ...where, path: writePath(path), ...sayIssue(issue) });
  }
  const assembled: Assembled =
    findings.length === 0 && read.success ? { ok: true, pack: read.data } : { ok: false, findings };
  return { assembled, place };
}

function listOf(file: string) {
  return LISTS.find(name => `${name}.json` === file);
}

function unknownFile(file: string): Finding {
  const known = [HEAD_FILE, ...LISTS.map(name => `${name}.json`)];
  return {
    severity: 'error',
    file,
    line: 1,
    path: '',
    message: 'A pack has no such file, so nothing in it would reach anybody.',
    mend: `Rename it to one of ${known.join(', ')}, or move it out of the folder.`,
  };
}

function missingHead(): Finding {
  return {
    severity: 'error',
    file: HEAD_FILE,
    line: 1,
    path: '',
    message: 'The file pack.json is missing.',
    mend: 'It names the pack, its owner and its apps. "foothold new NAME" writes one to start from.',
  };
}

function wrongPlace(list: string, line: number): Finding {
  return {
    severity: 'error',
    file: HEAD_FILE,
    line,
    path: list,
    message: `The list "${list}" has a file of its own.`,
    mend: `Move it to ${list}.json, as a list in [ ].`,
  };
}
