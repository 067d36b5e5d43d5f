import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { rolloutSchema, type PackIndex, type Rollout } from '../../utils/core/packs/index-format';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, readNumber, Refused, type Call, type Command } from '../command';
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
  summary: 'puts signed packs and their index into a folder for a web server, staged if you like',
  help: `foothold publish FILE... --to DIR [--key FILE] [--percent N] [--team NAME] [--pilots] [--from TIME] [--until TIME] [--json]
foothold publish --stop ID | --resume ID --to DIR

Copies signed packs into DIR under names of their own and writes DIR/index.json last, so that a browser never reads of
a file that is not there yet. Serve DIR as static files; the policy names the address of index.json. Nothing is written
when one of the files is unsigned, expired or older than what is published.

Without a stage, everybody gets it. With one, the others keep the release before:
  --percent N    a share of all browsers, which each draws for itself; publish the same file again with more to widen
  --team NAME    only these teams; may be repeated
  --pilots       reps who volunteered; with --team or --percent they come besides
  --from TIME    not before, such as 2026-12-01T06:00:00Z
  --until TIME   not taken after; who has it keeps it

  --key FILE     also refuses what this key (NAME.public.json) has not signed; may be repeated
  --threshold N  how many of the keys must have signed (default 1)
  --stop ID      the kill switch: this pack is silent in every browser from its next look on
  --resume ID    takes that back

Example:  foothold publish my-tips.pack.json --to site --key keys/it-2026-a1b2c3d4.public.json --percent 10`,
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
    const to = call.option('to');
    if (to === undefined)
      throw new Complaint('--to is missing.', 'Name the folder that the web server shows: --to site');
    const before = await readIndexIn(to);
    const switched = switchPacks(call, to, before);
    if (call.words.length === 0 && switched) {
      await writeDelivery(to, [], switched);
      return report(call, to, switched, []);
    }
    if (call.words.length === 0)
      throw new Complaint(
        'The signed files are missing.',
        'Write such as: foothold publish my-tips.pack.json --to site',
      );

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
    if (call.each('key').length === 0)
      call.say('Signatures were not held against a key. Add --key NAME.public.json to have that done.\n');
    return report(call, to, index!, releases);
  },
};

async function readRelease(call: Call, file: string): Promise<Release> {
  if ((await stat(file)).isDirectory())
    throw new Refused(
      'This is a folder; only signed files are published.',
      `foothold sign ${file} --key FILE --out FILE`,
      file,
    );
  const bytes = await readFile(file);
  const opened = openBundle(bytes);
  if (!opened.ok)
    throw new Refused(
      `This is not a signed pack that can be read: ${opened.why}.`,
      'Sign it: foothold sign PACK --key FILE --out FILE',
      file,
    );
  const { bundle, payload } = opened;
  if (Date.parse(bundle.expires) <= Date.now())
    throw new Refused(`It expired ${bundle.expires}.`, 'Sign it anew; the serial counts on by itself.', file);
  if (call.each('key').length > 0) {
    const keys = await readTrustedKeys(call);
    const threshold = readNumber(call, 'threshold', 1, 1, 20);
    const verdict = await verifyBundle(bytes, { source: bundle.source, keys, threshold }, Date.now(), null);
    if (!verdict.ok)
      throw new Refused(`${verdict.refusal}. ${verdict.detail}`, 'Sign it with a key that is trusted.', file);
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
      `It was signed for source "${bundle.source}", and ${join(to, INDEX_FILE)} is for "${index.source}".`,
      `Sign it with --source ${index.source}, or publish into another folder.`,
      file,
    );
  const [newest] = index.packs.filter(({ id }) => id === bundle.pack.id).sort((a, b) => b.serial - a.serial);
  if (!newest || newest.serial < bundle.serial) return;
  if (newest.serial > bundle.serial)
    throw new Refused(
      `It is release ${bundle.serial}, and ${newest.serial} is published: browsers never go back.`,
      `Sign it anew with --serial ${newest.serial + 1}, or use "foothold rollback ${bundle.pack.id}".`,
      file,
    );
  const there = openBundle(await readFile(join(to, newest.file)).catch(() => new Uint8Array()));
  if (there.ok && Buffer.compare(there.payload, payload) !== 0)
    throw new Refused(
      `Another content is published as release ${bundle.serial}.`,
      `Sign it anew with --serial ${bundle.serial + 1}.`,
      file,
    );
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
        ? `--percent ${percent} is not a share from 0 to 100.`
        : 'This stage cannot be read.',
      'Write such as --percent 10 or --team north.',
    );
  if (wish.from !== undefined && wish.until !== undefined && Date.parse(wish.from) >= Date.parse(wish.until))
    throw new Complaint('--until is not after --from.', 'Nobody would ever get it; correct one of the two.');
  return read.data;
}

function moment(name: string, text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new Complaint(`--${name} ${text} is not a time.`, `Write it as --${name} 2026-12-01T06:00:00Z.`);
  return new Date(at).toISOString();
}

function switchPacks(call: Call, to: string, index: PackIndex | null): PackIndex | null {
  const [stop, resume] = [call.each('stop'), call.each('resume')];
  if (stop.length === 0 && resume.length === 0) return null;
  if (!index)
    throw new Complaint('There is no index to change.', 'Publish a pack here first.', join(to, INDEX_FILE));
  const ids = new Set(index.packs.map(({ id }) => id));
  for (const id of [...stop, ...resume])
    if (!ids.has(id))
      throw new Complaint(
        `No pack "${id}" is published here.`,
        `There are: ${[...ids].join(', ') || 'none'}.`,
      );
  const { stopped = [], ...rest } = index;
  const now = [...new Set([...stopped, ...stop])].filter(id => !resume.includes(id)).sort();
  return now.length > 0 ? { ...rest, stopped: now } : rest;
}

function report(call: Call, to: string, index: PackIndex, releases: Release[]): number {
  for (const { bundle } of releases) {
    const entry = index.packs.find(({ id, serial }) => id === bundle.pack.id && serial === bundle.serial)!;
    call.say(
      `Published ${entry.id}, release ${entry.serial}, ${sayRollout(entry.rollout)}: ${join(to, entry.file)}`,
    );
  }
  if (index.stopped)
    call.say(`Stopped: ${index.stopped.join(', ')}. Browsers are silent from their next look on.`);
  else if (releases.length === 0) call.say('Nothing is stopped any more.');
  call.say(
    `${join(to, INDEX_FILE)} is for source "${index.source}" and names ${index.packs.length} ${index.packs.length === 1 ? 'release' : 'releases'}.`,
  );
  call.tell({ ok: true, index: join(to, INDEX_FILE), ...index });
  return EXIT.ok;
}

export function sayRollout(rollout: Rollout | undefined): string {
  if (!rollout) return 'for everybody';
  const { teams, pilots, percent, from, until } = rollout;
  const who = [
    ...(percent === undefined
      ? []
      : [`${percent} % of ${teams ? `team ${teams.join(', ')}` : 'all browsers'}`]),
    ...(teams && percent === undefined ? [`team ${teams.join(', ')}`] : []),
    ...(pilots ? ['pilots'] : []),
  ];
  const when = [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])];
  return [`for ${who.join(' and ') || 'everybody'}`, ...when].join(', ');
}
