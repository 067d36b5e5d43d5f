import type { Fault } from '../packs/fault';
import { readJsonSource, type LineFault } from '../packs/json-source';
import { LIMITS, type Pack } from '../packs/pack';
import { readPicture, sizeOf } from '../packs/picture';
import { HEAD_FIELDS, HEAD_FILE, KNOWN_FILES, LISTS, STILLS_FOLDER } from '../packs/source-format';
import type { Draft, DraftItem, ListName } from './draft';

/** A pack in force as the draft of its next release: the pictures become files again, as they are in git. */
export function draftOf(pack: Pack): Draft {
  const whole = pack as unknown as Record<string, unknown>;
  const pictures: Record<string, string> = {};
  const stills = pack.stills.map(({ picture, ...still }) => {
    const ending = readPicture(picture)?.type === 'image/png' ? '.png' : '.webp';
    pictures[`${STILLS_FOLDER}/${still.id}${ending}`] = picture;
    return still;
  });
  const lists: Draft['lists'] = {};
  for (const list of LISTS) {
    const items = (list === 'stills' ? stills : whole[list]) as readonly DraftItem[] | undefined;
    if (items?.length) lists[list] = items;
  }
  return {
    head: Object.fromEntries(HEAD_FIELDS.filter(field => isSaid(whole[field])).map(f => [f, whole[f]])),
    lists,
    pictures,
  };
}

/** An empty list in the head says nothing, so it is not written. */
const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Why files are no draft: where and what. */
export type FileFault = LineFault & { file: string };
export type ReadFiles = { ok: true; draft: Draft } | { ok: false; faults: FileFault[] };

/**
 * The files of a pack's folder as a draft; finished or not, so that what lint would refuse can be mended here.
 * @param files contents by name: text of all that ends in .json, base64 of pictures
 */
export function draftFromFiles(files: Readonly<Record<string, string>>): ReadFiles {
  const faults: FileFault[] = [];
  const refuse = (file: string, fault: Fault): void => void faults.push({ file, line: 1, fault });
  const read = (file: string): unknown => {
    if (files[file] === undefined) return undefined;
    const source = readJsonSource(files[file]);
    for (const fault of source.faults) faults.push({ file, ...fault });
    return source.value;
  };
  const head = read(HEAD_FILE);
  if (files[HEAD_FILE] === undefined) refuse(HEAD_FILE, { code: 'head not chosen' });
  else if (head !== undefined && !isObject(head)) refuse(HEAD_FILE, { code: 'not an object' });
  const lists: Partial<Record<ListName, readonly DraftItem[]>> = {};
  for (const list of LISTS) {
    const items = read(`${list}.json`);
    if (items === undefined) continue;
    if (Array.isArray(items) && items.every(item => isObject(item) && typeof item['id'] === 'string'))
      lists[list] = items as DraftItem[];
    else refuse(`${list}.json`, { code: 'not a list of things' });
  }
  for (const file of Object.keys(files))
    if (file.endsWith('.json') && !KNOWN_FILES.includes(file))
      refuse(file, { code: 'unknown file', known: KNOWN_FILES });
  const pictures = Object.fromEntries(
    Object.entries(files).filter(([file]) => file.startsWith(`${STILLS_FOLDER}/`)),
  );
  for (const [file, picture] of Object.entries(pictures)) {
    const bytes = sizeOf(picture);
    if (bytes > LIMITS.picture) refuse(file, { code: 'picture too large', bytes, most: LIMITS.picture });
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, draft: { head: head as Draft['head'], lists, pictures } };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
