import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import { publishWords } from '../i18n/publish';
import { rolloutSchema, type PackIndex, type Rollout } from '../../utils/core/packs/index-format';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, needOption, readNumber, Refused, type Call, type Command } from '../command';
import {
  emptyIndex,
  entryOf,
  INDEX_FILE,
  readIndexIn,
  stage,
  writeDelivery,
  type Release,
} from '../delivery-folder';
import { readTrustedKeys } from '../key-file';
import { openBundle } from '../peek';

export const command: Command = {
  words: publishWords,
  options: {
    to: { type: 'string' },
    key: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    percent: { type: 'string' },
    team: { type: 'string', multiple: true },
    pilots: { type: 'boolean' },
    from: { type: 'string' },
    until: { type: 'string' },
    stop: { type: 'string', multiple: true },
    resume: { type: 'string', multiple: true },
  },
  async run(call) {
    const words = wordsIn(publishWords, call.language);
    const to = needOption(call, 'to', 'site');
    const before = await readIndexIn(to);
    const switched = switchPacks(call, to, before);
    if (call.words.length === 0 && switched) {
      await writeDelivery(to, [], switched);
      return report(call, to, switched, []);
    }
    if (call.words.length === 0)
      throw new Complaint({
        code: 'word missing',
        needed: 'signed file',
        example: 'foothold publish my-tips.pack.json --to site',
      });

    const rollout = readRollout(call);
    const releases: Release[] = [];
    let index: PackIndex | null = switched ?? before;
    for (const file of call.words) {
      const release = await readRelease(call, file);
      index ??= emptyIndex(release.bundle.source);
      await mustFit(index, release, file, to);
      index = stage(index, entryOf(release, rollout));
      releases.push(release);
    }
    await writeDelivery(to, releases, index!);
    if (call.each('key').length === 0) call.say(`${words.notHeld}\n`);
    return report(call, to, index!, releases);
  },
};

async function readRelease(call: Call, file: string): Promise<Release> {
  if ((await stat(file)).isDirectory())
    throw new Refused({ code: 'folder is not published', folder: file }, file);
  const bytes = await readFile(file);
  const opened = openBundle(bytes);
  if (!opened.ok) throw new Refused({ code: 'not a signed pack', fault: opened.fault }, file);
  const { bundle, payload } = opened;
  if (Date.parse(bundle.expires) <= Date.now())
    throw new Refused({ code: 'fault', fault: { code: 'out of date', expired: bundle.expires } }, file);
  if (call.each('key').length > 0) {
    const keys = await readTrustedKeys(call);
    const threshold = readNumber(call, 'threshold', 1, 1, 20);
    const verdict = await verifyBundle(bytes, { source: bundle.source, keys, threshold }, Date.now(), null);
    if (!verdict.ok)
      throw new Refused({ code: 'refused', refusal: verdict.refusal, fault: verdict.fault }, file);
  }
  return { bundle, bytes, payload };
}

/** What browsers would refuse is not published. */
async function mustFit(
  index: PackIndex,
  { bundle, payload }: Release,
  file: string,
  to: string,
): Promise<void> {
  if (bundle.source !== index.source)
    throw new Refused(
      {
        code: 'for another source',
        signed: bundle.source,
        index: join(to, INDEX_FILE),
        source: index.source,
      },
      file,
    );
  const [newest] = index.packs.filter(({ id }) => id === bundle.pack.id).sort((a, b) => b.serial - a.serial);
  if (!newest || newest.serial < bundle.serial) return;
  if (newest.serial > bundle.serial)
    throw new Refused(
      {
        code: 'below what is published',
        id: bundle.pack.id,
        serial: bundle.serial,
        published: newest.serial,
      },
      file,
    );
  const there = openBundle(await readFile(join(to, newest.file)).catch(() => new Uint8Array()));
  if (there.ok && Buffer.compare(there.payload, payload) !== 0)
    throw new Refused({ code: 'other content', serial: bundle.serial }, file);
}

function readRollout(call: Call): Rollout | undefined {
  const teams = call.each('team');
  const [percent, from, until] = [call.option('percent'), call.option('from'), call.option('until')];
  const wish = {
    ...(teams.length > 0 ? { teams } : {}),
    ...(call.flag('pilots') ? { pilots: true } : {}),
    ...(percent === undefined ? {} : { percent: percent.trim() === '' ? Number.NaN : Number(percent) }),
    ...(from === undefined ? {} : { from: moment('from', from) }),
    ...(until === undefined ? {} : { until: moment('until', until) }),
  };
  if (Object.keys(wish).length === 0) return undefined;
  const read = rolloutSchema.safeParse(wish);
  if (!read.success)
    throw new Complaint(
      percent !== undefined && read.error.issues.some(({ path }) => path[0] === 'percent')
        ? { code: 'no share', text: percent }
        : { code: 'no stage' },
    );
  if (wish.from !== undefined && wish.until !== undefined && Date.parse(wish.from) >= Date.parse(wish.until))
    throw new Complaint({ code: 'never in force' });
  return read.data;
}

function moment(name: string, text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new Complaint({ code: 'no time', option: name, text, example: '2026-12-01T06:00:00Z' });
  return new Date(at).toISOString();
}

function switchPacks(call: Call, to: string, index: PackIndex | null): PackIndex | null {
  const [stop, resume] = [call.each('stop'), call.each('resume')];
  if (stop.length === 0 && resume.length === 0) return null;
  if (!index) throw new Complaint({ code: 'no index' }, join(to, INDEX_FILE));
  const ids = new Set(index.packs.map(({ id }) => id));
  for (const id of [...stop, ...resume])
    if (!ids.has(id)) throw new Complaint({ code: 'not published', id, known: [...ids] });
  const { stopped = [], ...rest } = index;
  const now = [...new Set([...stopped, ...stop])].filter(id => !resume.includes(id)).sort();
  return now.length > 0 ? { ...rest, stopped: now } : rest;
}

function report(call: Call, to: string, index: PackIndex, releases: Release[]): number {
  const words = wordsIn(publishWords, call.language);
  for (const { bundle } of releases) {
    const entry = index.packs.find(({ id, serial }) => id === bundle.pack.id && serial === bundle.serial)!;
    call.say(words.published(entry.id, entry.serial, words.rollout(entry.rollout), join(to, entry.file)));
  }
  if (index.stopped) call.say(words.stopped(index.stopped.join(', ')));
  else if (releases.length === 0) call.say(words.nothingStopped);
  call.say(words.index(join(to, INDEX_FILE), index.source, index.packs.length));
  call.tell({ ok: true, index: join(to, INDEX_FILE), ...index });
  return EXIT.ok;
}
