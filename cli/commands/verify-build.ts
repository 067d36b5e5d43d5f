import { existsSync, readFileSync, statSync } from 'node:fs';
import { wordsIn } from '../../utils/i18n/words';
import { verifyBuildWords } from '../i18n/verify-build';
import { hashesOf, readFolder, sha256, type BuildHashes } from '../build/hashes';
import { Complaint, EXIT, readWord, type Command } from '../command';
import { readZip } from '../read-zip';

/** What browsers and stores add to a package: their own signatures, never code. */
const ADDED = /^(_metadata\/|META-INF\/)/;
/** What stores write into a manifest: where it came from. */
const STAMPED = ['key', 'update_url', 'differential_fingerprint'];

export const command: Command = {
  words: verifyBuildWords,
  options: { against: { type: 'string' } },
  async run(call) {
    const path = readWord(call, 'build', 'foothold verify-build FOLDER-OR-ZIP');
    const found = read(path);
    const own = hashes(found, path);
    const against = call.option('against') ?? `.output/${own.browser}-mv3`;
    if (!existsSync(against)) throw new Complaint({ code: 'no build', against });
    const published = readPublished(against);
    const { differs, missing, extra, stamped } = compare(found, own, published);
    const same = differs.length + missing.length + extra.length === 0;

    const words = wordsIn(verifyBuildWords, call.language);
    call.say(
      same ? words.same(Object.keys(own.files).length, own.version, own.browser) : words.notSame(against),
    );
    for (const file of differs) call.say(words.differs(file));
    for (const file of missing) call.say(words.missing(file));
    for (const file of extra) call.say(words.extra(file));
    if (stamped.length > 0) call.say(words.onlyStamped(stamped.join(', ')));
    if (own.version !== published.hashes.version)
      call.say(words.versions(own.version, published.hashes.version));
    call.say(words.hashes(own.all, published.hashes.all));
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
  if (!files.has('manifest.json')) throw new Complaint({ code: 'no manifest' }, path);
  return hashesOf(files);
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
    throw new Complaint({ code: 'no list of a build' }, path);
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
