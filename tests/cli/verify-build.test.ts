import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder, writeHashes } from '../../cli/build/hashes';
import type { Call, Complaint } from '../../cli/command';
import { command } from '../../cli/commands/verify-build';

const folder = mkdtempSync(join(tmpdir(), 'foothold-verify-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MANIFEST = { manifest_version: 3, version: '0.1.0', key: 'abc', permissions: ['storage'] };
let made = 0;

/** An unpacked extension, some of it changed. */
function extension(change: Record<string, string | null> = {}): string {
  const path = join(folder, `build-${++made}`);
  const files: Record<string, string | null> = {
    'manifest.json': JSON.stringify(MANIFEST),
    'background.js': 'console.log("foothold")',
    'icon/16.png': 'png',
    ...change,
  };
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** A zip as stores make them: one entry stored, the others deflated; `before` is what a .crx has in front. */
function zipOf(path: string, before = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of readFolder(path)) {
    const deflated = name.endsWith('.js');
    const body = deflated ? deflateRawSync(bytes) : Buffer.from(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(deflated ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), body);
    list.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([before, ...parts, ...list, end]);
}

/** As `foothold verify-build PATH --against BUILD --json` ends. */
async function verify(path: string, against: string) {
  const told: Record<string, unknown> = {};
  const call: Call = {
    language: 'en',
    words: [path],
    option: name => (name === 'against' ? against : undefined),
    flag: () => false,
    each: () => [],
    say: () => undefined,
    note: () => undefined,
    tell: outcome => void Object.assign(told, outcome),
  };
  try {
    return { status: await command.run(call), told };
  } catch (error) {
    const { trouble } = error as Complaint;
    return { status: 2, told: { code: trouble.code } };
  }
}

const NOTHING = { differs: [], missing: [], extra: [] };

describe('foothold verify-build', () => {
  const build = extension();

  it('a copy elsewhere is the same, with what a browser adds for itself', async () => {
    const copy = join(folder, 'copy');
    cpSync(build, copy, { recursive: true });
    mkdirSync(join(copy, '_metadata'));
    writeFileSync(join(copy, '_metadata', 'verified_contents.json'), '[]');
    expect(await verify(copy, build)).toMatchObject({ status: 0, told: { ok: true, ...NOTHING } });
  });

  it('names each file that was changed, left out or put in', async () => {
    const other = extension({ 'background.js': 'spy()', 'icon/16.png': null, 'extra.js': 'spy()' });
    expect(await verify(other, build)).toMatchObject({
      status: 1,
      told: { ok: false, differs: ['background.js'], missing: ['icon/16.png'], extra: ['extra.js'] },
    });
  });

  it('reads a zip and a crx, and finds one changed byte in them', async () => {
    const zip = join(folder, 'foothold.zip');
    writeFileSync(zip, zipOf(build));
    expect(await verify(zip, build)).toMatchObject({ status: 0, told: { ok: true, ...NOTHING } });
    const crx = join(folder, 'foothold.crx');
    writeFileSync(
      crx,
      zipOf(extension({ 'background.js': 'console.log("foothole")' }), Buffer.from('Cr24header')),
    );
    expect(await verify(crx, build)).toMatchObject({ status: 1, told: { differs: ['background.js'] } });
  });

  it('compares with a published list, too', async () => {
    writeHashes(build);
    expect(await verify(extension(), `${build}.hashes.json`)).toMatchObject({
      status: 0,
      told: { ok: true },
    });
    expect(await verify(extension({ 'background.js': 'spy()' }), `${build}.hashes.json`)).toMatchObject({
      status: 1,
      told: { differs: ['background.js'] },
    });
  });

  it.each([
    ['where the update comes from, which a store writes', { update_url: 'https://store.example.com' }, true],
    ['a permission', { permissions: ['storage', 'history'] }, false],
  ])('a manifest that differs in %s', async (_what, change, same) => {
    const manifest = JSON.stringify({ ...MANIFEST, ...change });
    const other = extension({ 'manifest.json': manifest });
    const list = [build, `${build}.hashes.json`];
    for (const against of list) {
      const { status, told } = await verify(other, against);
      expect(told).toMatchObject(
        same
          ? { ok: true, stamped: expect.arrayContaining(['update_url']) }
          : { ok: false, differs: ['manifest.json'] },
      );
      expect(status).toBe(same ? 0 : 1);
    }
  });

  it('says what to give where there is no extension or no zip', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    expect(await verify(empty, build)).toMatchObject({
      status: 2,
      told: { code: 'no manifest' },
    });
    const text = join(folder, 'text.zip');
    writeFileSync(text, 'no zip');
    expect(await verify(text, build)).toMatchObject({
      status: 2,
      told: { code: 'no package' },
    });
    expect(await verify(build, join(folder, 'nowhere'))).toMatchObject({
      status: 2,
      told: { code: 'no build' },
    });
  });
});
