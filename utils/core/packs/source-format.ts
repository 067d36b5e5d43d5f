import { writePath, type Finding, type PackPath } from './finding';
import { readJsonSource, type JsonSource } from './json-source';
import type { Fault } from './fault';
import { faultOf } from './fault-of';
import { packSchema, type Pack } from './pack';

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
  'fields',
  'stills',
  'sources',
] as const;

/** The folder of the pictures: `stills/ID.webp` or `stills/ID.png`, one for each still. */
export const STILLS_FOLDER = 'stills';
export const PICTURE_ENDINGS = ['.webp', '.png'] as const;

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

/** All files of JSON that a pack's folder may have. */
export const KNOWN_FILES = [HEAD_FILE, ...LISTS.map(name => `${name}.json`)];

export type Assembled = { ok: true; pack: Pack } | { ok: false; findings: Finding[] };

/** A pack's folder, read: what it says and where each part of it stands. */
export interface PackSource {
  assembled: Assembled;
  /** File and line of a part of the pack. */
  place(path: PackPath): { file: string; line: number };
}

/**
 * Puts the files of a pack's folder together and holds them against the format.
 * @param files contents by file name: text of all files that end in .json, base64 of the pictures in stills/
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
      findings.push(wrong(file, { code: 'unknown file', known: KNOWN_FILES }));
      continue;
    }
    const source = readJsonSource(text);
    sources.set(file, source);
    for (const { line, fault } of source.faults) findings.push(wrong(file, fault, line));
  }
  const place = (path: PackPath) => {
    const list = typeof path[0] === 'string' && LISTS.find(name => name === path[0]);
    const file = list ? `${list}.json` : HEAD_FILE;
    return { file, line: sources.get(file)?.lineOf(list ? path.slice(1) : path) ?? 1 };
  };
  if (!sources.has(HEAD_FILE)) findings.push(wrong(HEAD_FILE, { code: 'head missing' }));

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
        if (listOf(`${key}.json`))
          findings.push({
            ...wrong(HEAD_FILE, { code: 'list in head', list: key }, place([]).line),
            path: key,
          });
        else whole[key] = part;
      }
    } else if (value !== undefined) {
      findings.push(wrong(HEAD_FILE, { code: 'not an object' }));
    }
  }
  findings.push(...hangPictures(whole, files, place));
  const headUnread = sources.get(HEAD_FILE)?.value === undefined;
  const read = packSchema.safeParse(whole);
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path as (string | number)[];
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path;
    const where = place(at);
    // What could not be read is said already; that it is also missing would only confuse.
    if (where.file === HEAD_FILE && headUnread) continue;
    findings.push({ severity: 'error', ...where, path: writePath(path), fault: faultOf(issue) });
  }
  const assembled: Assembled =
    findings.length === 0 && read.success ? { ok: true, pack: read.data } : { ok: false, findings };
  return { assembled, place };
}

/** Puts each picture into its still, where a bundle has it. */
function hangPictures(
  whole: Record<string, unknown>,
  files: Record<string, string>,
  place: PackSource['place'],
): Finding[] {
  const findings: Finding[] = [];
  const hung = new Set<string>();
  const stills = Array.isArray(whole['stills']) ? whole['stills'] : [];
  whole['stills'] = stills.map((still: unknown, i) => {
    if (typeof still !== 'object' || still === null) return still;
    const { id } = still as { id?: unknown };
    const names = PICTURE_ENDINGS.map(ending => `${STILLS_FOLDER}/${String(id)}${ending}`);
    const name = names.find(file => files[file] !== undefined);
    if (name === undefined) {
      findings.push({
        severity: 'error',
        ...place(['stills', i]),
        path: writePath(['stills', i]),
        fault: { code: 'picture missing', files: names },
      });
      return { ...still, picture: 'AAAA' };
    }
    hung.add(name);
    return { ...still, picture: files[name] };
  });
  for (const file of Object.keys(files)) {
    if (file.startsWith(`${STILLS_FOLDER}/`) && !hung.has(file))
      findings.push(wrong(file, { code: 'picture unused' }));
  }
  return findings;
}

function listOf(file: string) {
  return LISTS.find(name => `${name}.json` === file);
}

function wrong(file: string, fault: Fault, line = 1): Finding {
  return { severity: 'error', file, line, path: '', fault };
}
