import { existsSync, readFileSync, statSync } from 'node:fs';
import { hashesOf, readFolder, sha256, type BuildHashes } from '../build/hashes';
import { Complaint, EXIT, readWord, type Command } from '../command';
import { readZip } from '../read-zip';

/** What browsers and stores add to a package: their own signatures, never code. */
const ADDED = /^(_metadata\/|META-INF\/)/;
/** What stores write into a manifest: where it came from. */
const STAMPED = ['key', 'update_url', 'differential_fingerprint'];

export const command: Command = {
  summary: 'compares an installed Foothold with a build of the source',
  help: `foothold verify-build PATH [--against BUILD] [--json]

Says whether the Foothold at PATH is the one that this source makes, and names each file that differs. The same source
gives the same files, byte for byte, wherever and whenever it is built. Exit code 1 when anything differs.

  PATH              an unpacked folder, a .zip, .crx or .xpi, or the folder in which a browser keeps the installed
                    extension (chrome://version shows the profile: Extensions/ID/VERSION in it)
  --against BUILD   another folder or package, or a published list (NAME.hashes.json).
                    Default: what "npm run build" made here, .output/chrome-mv3 or .output/firefox-mv3

Left out are _metadata/ and META-INF/, where browsers and stores put their signatures; in manifest.json the fields that
a store writes (key, update_url) may differ, and are named when they do.

Example:  npm run build && foothold verify-build ~/Downloads/foothold.zip`,
  options: { against: { type: 'string' } },
  async run(call) {
    const path = readWord(call, 'What to verify', 'foothold verify-build FOLDER-OR-ZIP');
    const found = read(path);
    const own = hashes(found, path);
    const against = call.option('against') ?? `.output/${own.browser}-mv3`;
    if (!existsSync(against))
      throw new Complaint(
        `There is no build to compare with at ${against}.`,
        'Run "npm run build" first, or give --against a folder, a package or a .hashes.json.',
      );
    const published = readPublished(against);
    const { differs, missing, extra, stamped } = compare(found, own, published);
    const same = differs.length + missing.length + extra.length === 0;

    call.say(
      same
        ? `The same: ${Object.keys(own.files).length} files, Foothold ${own.version} for ${own.browser}.`
        : `Not the same as ${against}.`,
    );
    for (const file of differs) call.say(`  differs   ${file}`);
    for (const file of missing) call.say(`  missing   ${file}`);
    for (const file of extra) call.say(`  not ours  ${file}`);
    if (stamped.length > 0)
      call.say(`  manifest.json differs only in what a store writes: ${stamped.join(', ')}`);
    if (own.version !== published.hashes.version)
      call.say(
        `  versions  ${own.version} here, ${published.hashes.version} there: compare the same release.`,
      );
    call.say(`Hash here  ${own.all}\nHash there ${published.hashes.all}`);
    call.tell({
      ok: same,
      path,
      against,
      differs,
      missing,
      extra,
      stamped,
      here: own.all,
      there: published.hashes.all,
    });
    return same ? EXIT.ok : EXIT.found;
  },
};

function read(path: string): Map<string, Uint8Array> {
  const files = statSync(path).isDirectory() ? readFolder(path) : readZip(readFileSync(path), path);
  return new Map([...files].filter(([name]) => !ADDED.test(name)));
}

function hashes(files: ReadonlyMap<string, Uint8Array>, path: string): BuildHashes {
  try {
    return hashesOf(files);
  } catch (error) {
    throw new Complaint((error as Error).message, 'Give the folder that has manifest.json in it.', path);
  }
}

interface Published {
  hashes: BuildHashes;
  /** Null when only a list is at hand. */
  manifest: Uint8Array | null;
}

function readPublished(path: string): Published {
  if (!path.endsWith('.json')) {
    const files = read(path);
    return { hashes: hashes(files, path), manifest: files.get('manifest.json') ?? null };
  }
  const list = JSON.parse(readFileSync(path, 'utf8')) as BuildHashes;
  if (list.foothold !== 'build' || typeof list.files !== 'object')
    throw new Complaint('This is no list of a build.', '"npm run build" writes NAME.hashes.json.', path);
  return { hashes: list, manifest: null };
}

function compare(
  found: ReadonlyMap<string, Uint8Array>,
  own: BuildHashes,
  { hashes: there, manifest }: Published,
) {
  const differs: string[] = [];
  let stamped: string[] = [];
  for (const [file, hash] of Object.entries(there.files)) {
    if (own.files[file] === undefined || own.files[file] === hash) continue;
    if (file === 'manifest.json') {
      const only = stampedOnly(found.get(file)!, manifest, hash);
      if (only) {
        stamped = only;
        continue;
      }
    }
    differs.push(file);
  }
  return {
    differs,
    missing: Object.keys(there.files).filter(file => own.files[file] === undefined),
    extra: Object.keys(own.files).filter(file => there.files[file] === undefined),
    stamped,
  };
}

/** The fields that a store wrote, when a manifest differs in nothing else; null otherwise. */
function stampedOnly(here: Uint8Array, there: Uint8Array | null, hash: string): string[] | null {
  const own = parse(here);
  if (there === null) {
    // Only its hash is known: it must come out when the store's fields are taken away.
    const plain = without(
      own,
      STAMPED.filter(field => field !== 'key'),
    );
    return [plain, without(own, STAMPED)].some(each => sha256(JSON.stringify(each)) === hash)
      ? STAMPED.filter(field => field in own)
      : null;
  }
  const other = parse(there);
  if (JSON.stringify(sorted(without(own, STAMPED))) !== JSON.stringify(sorted(without(other, STAMPED))))
    return null;
  return STAMPED.filter(field => JSON.stringify(own[field]) !== JSON.stringify(other[field]));
}

const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;

const without = (object: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));

/** With its keys in order, all the way down: a store may write them in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
