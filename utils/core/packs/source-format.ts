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
  findings.push(...hangPictures(whole, files, place));
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
      const message = `There is no picture ${names.join(' or ')}.`;
      const mend = 'Put the masked picture there under this name, or take the still out.';
      findings.push({
        severity: 'error',
        ...place(['stills', i]),
        path: writePath(['stills', i]),
        message,
        mend,
      });
      return { ...still, picture: 'AAAA' };
    }
    hung.add(name);
    return { ...still, picture: files[name] };
  });
  for (const file of Object.keys(files)) {
    if (!file.startsWith(`${STILLS_FOLDER}/`) || hung.has(file)) continue;
    const message = 'No still of stills.json has this id, so nobody would see this picture.';
    const mend = 'Rename it to the id of a still, or take it out.';
    findings.push({ severity: 'error', file, line: 1, path: '', message, mend });
  }
  return findings;
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
