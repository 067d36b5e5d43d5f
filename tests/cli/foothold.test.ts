import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, foothold } from './a-desk';

/** A folder with a pack and a key. */
async function aWorkbench() {
  const folder = await aFolder();
  await foothold(folder, 'new', 'my-tips');
  const { out } = await foothold(folder, 'keys', '--out', 'keys', '--name', 'it', '--json');
  const { privateFile, publicFile } = JSON.parse(out) as { privateFile: string; publicFile: string };
  return { folder, privateFile, publicFile };
}

test('from nothing to a signed pack that verifies, by the commands that the help names', async () => {
  const { folder, privateFile, publicFile } = await aWorkbench();
  expect(await foothold(folder, 'lint', 'my-tips')).toMatchObject({ code: 0 });
  const signed = await foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'p.json');
  expect(signed).toMatchObject({ code: 0, out: expect.stringContaining('release 1') });
  const verified = await foothold(folder, 'verify', 'p.json', '--key', publicFile);
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('Good: "My tips"') });
});

test('words that came with a new pack are asked for by file and line, until somebody wrote their own', async () => {
  const { folder } = await aWorkbench();
  const remind =
    /^packs\/my-tips\/(\S+) +advice +(\S+)\n +These are still the words that "foothold new" wrote\./gm;
  const stale = async () =>
    [...(await foothold(folder, 'lint', 'my-tips')).out.matchAll(remind)].map(([, line, path]) => [
      line,
      path,
    ]);
  expect(await stale()).toEqual([
    ['features.json:10', 'features[0].purpose.en'],
    ['tips.json:6', 'tips[0].title.en'],
    ['tips.json:10', 'tips[0].body.en'],
  ]);
  const write = async (name: string, change: (item: any) => object) => {
    const file = join(folder, 'packs/my-tips', name);
    const [item] = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify([{ ...item, ...change(item) }], null, 2));
  };
  await write('features.json', () => ({ purpose: { en: 'Answers in time.', sv: 'Svar i tid.' } }));
  await write('tips.json', ({ title }) => ({
    title: { ...title, en: 'Who waits' },
    body: { en: 'Open Deals.', sv: 'Öppna Affärer.' },
  }));
  expect((await stale()).map(([, path]) => path)).toEqual(['tips[0].title.sv']);
  await write('tips.json', () => ({ title: { en: 'Who waits', sv: 'Vem som väntar' } }));
  expect((await foothold(folder, 'lint', 'my-tips')).out).toContain('nothing found');
});

test('a new pack names only what is there: in a clone of the repository npm’s commands, elsewhere the command itself', async () => {
  const folder = await aFolder();
  const outside = await foothold(folder, 'new', 'ours');
  expect(outside.out).toMatch(/then: foothold lint ours$/m);
  expect(outside.out).not.toContain('npm');
  expect(await readFile(join(folder, 'packs/ours/pack.json'), 'utf8')).not.toContain('$schema');

  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'public/pack.schema.json'), '{}');
  expect((await foothold(folder, 'new', 'yours')).out).toMatch(/then: npm run foothold -- lint yours$/m);
  expect(await readFile(join(folder, 'packs/yours/pack.json'), 'utf8')).toContain(
    '"$schema": "../../public/pack.schema.json"',
  );
});

test('an address with a port says that the pack is for the host at every port', async () => {
  const folder = await aFolder();
  const { out } = await foothold(folder, 'new', 'ours', '--address', 'http://crm.localhost:8080/deals');
  expect(out).toContain('for http://crm.localhost/*');
  expect(out).toContain('Port 8080 is left out');
  expect(out).toContain('for crm.localhost at every port');
  const without = await foothold(folder, 'new', 'yours', '--address', 'https://crm.example.com/');
  expect(without.out).not.toContain('ort');
});

test('help is there for the whole and for each command, and costs no error', async () => {
  const folder = await aFolder();
  const { out, code } = await foothold(folder, '--help');
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}(\w+) {2,}/gm)].map(match => match[1]!);
  expect(names).toEqual(
    'new lint format check snapshot diff cost keys sign verify publish rollback policy inbox hurts'.split(
      ' ',
    ),
  );
  for (const name of names)
    expect(await foothold(folder, name, '--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Example: {2}foothold/),
    });
});

test('a wrong call says what is wrong and what to write, with exit code 2', async () => {
  const folder = await aFolder();
  expect(await foothold(folder, 'lnt')).toMatchObject({
    code: 2,
    err: expect.stringContaining('new, lint, format'),
  });
  expect(await foothold(folder, 'lint')).toMatchObject({
    code: 2,
    err: expect.stringContaining('foothold lint my-tips'),
  });
  expect(await foothold(folder, 'lint', '--fast', 'x')).toMatchObject({
    code: 2,
    err: expect.stringContaining("'--fast'"),
  });
  expect(await foothold(folder, 'lint', 'nowhere')).toMatchObject({
    code: 2,
    err: expect.stringContaining('foothold new NAME'),
  });
});

test('a fault in a pack is told with file, line, reason and mend, for a person and for a program', async () => {
  const { folder, privateFile } = await aWorkbench();
  const file = join(folder, 'packs/my-tips/tips.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"first-feature"', '"frist-feature"'));
  const said = await foothold(folder, 'lint', 'my-tips');
  expect(said.code).toBe(1);
  expect(said.out).toContain('packs/my-tips/tips.json:4  error  tips[0].feature');
  expect(said.out).toContain('→ Name one that is there: first-feature.');

  const { out } = await foothold(folder, 'lint', 'packs/my-tips', '--json');
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    findings: expect.arrayContaining([
      expect.objectContaining({ file: 'packs/my-tips/tips.json', line: 4, severity: 'error' }),
    ]),
  });

  const signed = await foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'p.json');
  expect(signed).toMatchObject({
    code: 1,
    out: expect.stringContaining('Not signed: 1 error, 3 pieces of advice.'),
  });
  expect(await readdir(folder)).not.toContain('p.json');
});

test('advice does not keep a pack from being signed, and is mentioned', async () => {
  const { folder, privateFile } = await aWorkbench();
  const file = join(folder, 'packs/my-tips/tips.json');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/"review": "[^"]+"/, '"review": "2020-01-01"'),
  );
  expect(await foothold(folder, 'lint', 'my-tips')).toMatchObject({
    code: 0,
    out: expect.stringContaining('4 pieces of advice'),
  });
  const signed = await foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'p.json');
  expect(signed).toMatchObject({ code: 0, out: expect.stringContaining('4 pieces of advice') });
});

test('a new pack is for the address that was given, and never replaces one that is there', async () => {
  const folder = await aFolder();
  const made = await foothold(
    folder,
    'new',
    'ours',
    '--address',
    'https://crm.example.com:8443/app?x=1',
    '--at',
    'Contacts',
  );
  expect(made.code).toBe(0);
  expect(await readFile(join(folder, 'packs/ours/pack.json'), 'utf8')).toContain(
    '"https://crm.example.com/*"',
  );
  expect(await readFile(join(folder, 'packs/ours/tips.json'), 'utf8')).toContain('"Contacts"');
  expect(await foothold(folder, 'lint', 'ours')).toMatchObject({ code: 0 });
  expect(await foothold(folder, 'new', 'ours')).toMatchObject({
    code: 2,
    err: expect.stringContaining('packs/ours: This folder is there already'),
  });
  expect(await foothold(folder, 'new', 'Our Tips')).toMatchObject({
    code: 2,
    err: expect.stringContaining('my-tips'),
  });
  expect(await foothold(folder, 'new', 'x', '--address', 'crm')).toMatchObject({
    code: 2,
    err: expect.stringContaining('https://'),
  });
});

test('a private key is for its owner’s eyes only, and no two keys share a name', async () => {
  const { folder, privateFile, publicFile } = await aWorkbench();
  expect((await stat(join(folder, privateFile))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, publicFile), 'utf8')).not.toContain('"d"');
  await foothold(folder, 'keys', '--out', 'keys', '--name', 'it');
  expect(await readdir(join(folder, 'keys'))).toHaveLength(4);
  expect(await foothold(folder, 'keys', '--out', 'keys', '--name', '../it')).toMatchObject({ code: 2 });
});

test('the next release counts on by itself, and going back is warned of', async () => {
  const { folder, privateFile } = await aWorkbench();
  const sign = (...more: string[]) =>
    foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'p.json', ...more);
  expect((await sign('--serial', '41')).out).toContain('release 41');
  expect((await sign()).out).toContain('release 42');
  expect((await sign('--serial', '7')).out).toContain('browsers that have it will not take 7');
  expect(await sign('--serial', 'seven')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--serial'),
  });
  expect(await sign('--days', '0')).toMatchObject({ code: 2, err: expect.stringContaining('1 to 730') });
});

test('two people sign, and verify can ask for both', async () => {
  const { folder, privateFile, publicFile } = await aWorkbench();
  const second = JSON.parse(
    (await foothold(folder, 'keys', '--out', 'keys', '--name', 'mia', '--json')).out,
  ) as Record<string, string>;
  const both = ['--key', publicFile, '--key', second['publicFile']!, '--threshold', '2'];
  await foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'one.json');
  expect(await foothold(folder, 'verify', 'one.json', ...both)).toMatchObject({
    code: 1,
    out: expect.stringContaining('too few signatures'),
  });
  await foothold(
    folder,
    'sign',
    'my-tips',
    '--key',
    privateFile,
    '--key',
    second['privateFile']!,
    '--out',
    'two.json',
  );
  expect(await foothold(folder, 'verify', 'two.json', ...both)).toMatchObject({ code: 0 });
});

test('a changed byte, another key and another source are refused with their own words', async () => {
  const { folder, privateFile, publicFile } = await aWorkbench();
  const other = JSON.parse((await foothold(folder, 'keys', '--out', 'keys', '--json')).out) as Record<
    string,
    string
  >;
  await foothold(folder, 'sign', 'my-tips', '--key', privateFile, '--out', 'p.json');
  const text = await readFile(join(folder, 'p.json'), 'utf8');
  await writeFile(join(folder, 'bad.json'), text.replace(/"payload":"(.{80})./, '"payload":"$1A'));
  const verify = (...args: string[]) => foothold(folder, 'verify', ...args);
  expect(await verify('bad.json', '--key', publicFile)).toMatchObject({
    code: 1,
    out: expect.stringContaining('Refused: wrong signature'),
  });
  expect(await verify('p.json', '--key', other['publicFile']!)).toMatchObject({
    code: 1,
    out: expect.stringContaining('No trusted key'),
  });
  expect(await verify('p.json', '--key', publicFile, '--source', 'x')).toMatchObject({
    code: 1,
    out: expect.stringContaining('wrong source'),
  });
  expect(
    JSON.parse((await verify('p.json', '--key', publicFile, '--source', 'x', '--json')).out),
  ).toMatchObject({ ok: false, refusal: 'wrong source' });
});

test('a key file that is none is named', async () => {
  const { folder, publicFile } = await aWorkbench();
  await mkdir(join(folder, 'x'));
  await writeFile(join(folder, 'x/key.json'), '{"kid":"a"}');
  const sign = (key: string) => foothold(folder, 'sign', 'my-tips', '--key', key, '--out', 'p.json');
  expect(await sign('x/key.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('x/key.json: This is not a key that can sign.'),
  });
  expect(await sign(publicFile)).toMatchObject({ code: 2, err: expect.stringContaining('private.json') });
  expect(await sign('x/none.json')).toMatchObject({
    code: 1,
    err: expect.stringContaining('x/none.json: There is no such file'),
  });
  const { out, code } = await foothold(
    folder,
    'sign',
    'my-tips',
    '--key',
    'x/key.json',
    '--out',
    'p.json',
    '--json',
  );
  expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 2, ok: false, file: 'x/key.json' });
});
