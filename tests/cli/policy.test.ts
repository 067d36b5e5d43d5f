import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION_ID, GECKO_ID } from '../../cli/policy-files';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { aFolder, foothold } from './a-desk';

async function anAdministrator() {
  const folder = await aFolder();
  const call = (...args: string[]) => foothold(folder, ...args);
  const made = await call('keys', '--out', 'keys', '--name', 'it', '--json');
  const { publicFile, privateFile } = JSON.parse(made.out) as Record<'publicFile' | 'privateFile', string>;
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const source = ['--source', 'acme=https://tips.example.com/index.json', '--key', publicFile];
  return { folder, call, read, publicFile, privateFile, source };
}

const everything = [
  '--help-desk=mailto:help@example.com',
  '--help-desk-name=Sales “support” & co',
  '--team=north',
  '--pushed-per-day=2',
  '--paused',
  '--update-url=https://tips.example.com/updates.xml',
  '--install-url=https://tips.example.com/foothold.xpi',
  '--version=1.2.0',
  '--crx=https://tips.example.com/foothold.crx',
  '--xpi=https://tips.example.com/foothold.xpi',
];

test('the identities are those that the extension is built with', async () => {
  const config = await readFile('wxt.config.ts', 'utf8');
  const key = /'(MII[^']+)'/.exec(config)![1]!;
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  expect(EXTENSION_ID).toBe(hash.replace(/./g, digit => 'abcdefghijklmnop'[parseInt(digit, 16)]!));
  expect(config).toContain(`'${GECKO_ID}'`);
});

test('every form of the policy says the same, and Foothold has nothing against it', async () => {
  const { call, read, source } = await anAdministrator();
  expect(await call('policy', ...source, ...everything, '--out', 'policy')).toMatchObject({ code: 0 });
  const chrome = JSON.parse(await read('policy/chrome/foothold.json'));
  const told = chrome['3rdparty'].extensions[EXTENSION_ID];
  expect(parsePolicy(told).problems).toEqual([]);
  expect(told).toMatchObject({ team: 'north', paused: true, pushedPerDay: 2, sources: [{ name: 'acme' }] });
  expect(chrome.ExtensionSettings[EXTENSION_ID]).toMatchObject({
    installation_mode: 'force_installed',
    update_url: 'https://tips.example.com/updates.xml',
  });
  expect(await read('policy/edge/foothold.json')).toBe(await read('policy/chrome/foothold.json'));
  const firefox = JSON.parse(await read('policy/firefox/policies.json')).policies;
  expect(firefox['3rdparty'].Extensions[GECKO_ID]).toEqual(told);
  expect(firefox.ExtensionSettings[GECKO_ID]).toEqual({
    installation_mode: 'force_installed',
    install_url: 'https://tips.example.com/foothold.xpi',
  });
  const told2 = fromPlist(await read(`policy/macos/com.google.Chrome.extensions.${EXTENSION_ID}.plist`));
  expect(told2).toEqual(told);
  expect(fromPlist(await read('policy/macos/com.microsoft.Edge.plist'))).toEqual({
    ExtensionSettings: chrome.ExtensionSettings,
  });
});

test('the registry file holds the same values in the types that Windows reads', async () => {
  const { folder, call, source } = await anAdministrator();
  await call('policy', ...source, ...everything, '--out', 'policy');
  const bytes = await readFile(join(folder, 'policy/windows/edge.reg'));
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const lines = bytes.toString('utf16le').slice(1).split('\r\n');
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  const own = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EXTENSION_ID}\\policy`;
  // What is no longer named must go.
  expect(lines.indexOf(`[-${own}]`)).toBeLessThan(lines.indexOf(`[${own}]`));
  expect(lines).toContain('"paused"=dword:00000001');
  expect(lines).toContain('"pushedPerDay"=dword:00000002');
  const desk = lines.find(line => line.startsWith('"helpDesk"='))!;
  expect(JSON.parse(JSON.parse(desk.slice('"helpDesk"='.length)) as string)).toEqual({
    kind: 'mail',
    name: 'Sales “support” & co',
    address: 'help@example.com',
  });
});

test('a build of your own is known by the key that it is packed with', async () => {
  const { folder, call, read, source } = await anAdministrator();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(join(folder, 'company.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const id = hash.slice(0, 32).replace(/./g, digit => 'abcdefghijklmnop'[parseInt(digit, 16)]!);
  const own = ['--id', 'company.pem', '--gecko-id', 'foothold@example.com'];
  await call('policy', ...source, ...own, '--out', 'policy');
  expect(JSON.parse(await read('policy/chrome/foothold.json'))['3rdparty'].extensions).toHaveProperty(id);
  expect(await call('policy', 'check', 'policy/chrome/foothold.json', ...own)).toMatchObject({ code: 0 });
  expect(await call('policy', 'check', 'policy/firefox/policies.json', ...own)).toMatchObject({ code: 0 });
  expect(await call('policy', 'check', 'policy/chrome/foothold.json')).toMatchObject({ code: 1 });
});

test('the update manifests name version and file', async () => {
  const { call, read, source } = await anAdministrator();
  await call('policy', ...source, ...everything, '--out', 'policy');
  const xml = await read('policy/updates/updates.xml');
  expect(xml).toContain(`<app appid="${EXTENSION_ID}">`);
  expect(xml).toContain('codebase="https://tips.example.com/foothold.crx" version="1.2.0"');
  expect(JSON.parse(await read('policy/updates/updates.json')).addons[GECKO_ID].updates).toEqual([
    { version: '1.2.0', update_link: 'https://tips.example.com/foothold.xpi' },
  ]);
});

test('a pack can stand in the policy itself, and then nothing is fetched', async () => {
  const { call, read, publicFile, privateFile } = await anAdministrator();
  await call('new', 'my-tips');
  await call('sign', 'my-tips', '--key', privateFile, '--out', 'p.json');
  const inline = ['--source', 'my-tips', '--pack', 'p.json', '--key', publicFile, '--out', 'policy'];
  expect(await call('policy', ...inline)).toMatchObject({ code: 0 });
  const [source] = JSON.parse(await read('policy/chrome/foothold.json'))['3rdparty'].extensions[EXTENSION_ID]
    .sources;
  expect(source).not.toHaveProperty('url');
  expect(JSON.parse(source.packs[0])).toHaveProperty('payload');
});

test('a policy that browsers would not take is not written', async () => {
  const { call, read, source, publicFile } = await anAdministrator();
  const plain = await call(
    'policy',
    '--source',
    'acme=http://tips.example.com/',
    '--key',
    publicFile,
    '--out',
    'policy',
  );
  expect(plain).toMatchObject({
    code: 1,
    err: expect.stringContaining('sources.0.url: This address is not secure. Begin it with https://.'),
  });
  await expect(read('policy/chrome/foothold.json')).rejects.toThrow();
  const calls: [string[], string][] = [
    [source, '--out is missing'],
    [['--out', 'policy'], 'nothing to tell'],
    [['--source', 'acme', '--key', publicFile, '--out', 'policy'], 'does not say where'],
    [[...source, '--id', 'foothold', '--out', 'policy'], 'not the id of an extension'],
    [[...source, '--crx', 'https://a.example.com/a.crx', '--out', 'policy'], '--version is missing'],
    [
      [...source, '--help-desk', 'https://desk.example.com/', '--out', 'policy'],
      '--help-desk-name is missing',
    ],
  ];
  for (const [args, why] of calls)
    expect(await call('policy', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
});

test('a bad value in a policy file is told with its line, whatever browser the file is for', async () => {
  const { folder, call, read, source } = await anAdministrator();
  await call('policy', ...source, '--team', 'north', '--out', 'policy');
  for (const file of ['policy/chrome/foothold.json', 'policy/firefox/policies.json']) {
    expect(await call('policy', 'check', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Good'),
    });
    const text = (await read(file)).replace('"north"', '7').replace('https://tips', 'http://tips');
    await writeFile(join(folder, file), text);
    const line = text.split('\n').findIndex(each => each.includes('"team"')) + 1;
    const bad = await call('policy', 'check', file);
    expect(bad).toMatchObject({ code: 1, out: expect.stringContaining(`${file}:${line}  team`) });
    expect(bad.out).toContain('sources.0.url');
    const { ok, problems } = JSON.parse((await call('policy', 'check', file, '--json')).out);
    expect({ ok, keys: problems.map(({ key }: { key: string }) => key) }).toMatchObject({
      ok: false,
      keys: ['sources.0.url', 'team'],
    });
  }
});

test('a policy file that is not JSON, or says nothing to Foothold, is named as such', async () => {
  const { folder, call } = await anAdministrator();
  await writeFile(join(folder, 'a.json'), '{\n  "3rdparty": {}\n  "team": "north"\n}');
  expect(await call('policy', 'check', 'a.json')).toMatchObject({
    code: 1,
    out: expect.stringContaining('a.json:3'),
  });
  await writeFile(join(folder, 'b.json'), '{ "3rdparty": { "extensions": {} } }');
  expect(await call('policy', 'check', 'b.json')).toMatchObject({
    code: 1,
    err: expect.stringContaining(EXTENSION_ID),
  });
});

/** The little of property lists that is written here, read back. */
function fromPlist(text: string): unknown {
  const tokens = [...text.slice(text.indexOf('<plist')).matchAll(/<(\/?\w+)(\/?)[^>]*>([^<]*)/g)].slice(1);
  let at = 0;
  const plain = (written: string) =>
    written
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const value = (): unknown => {
    const [, tag, , inside] = tokens[at++]!;
    if (tag === 'true' || tag === 'false') return tag === 'true';
    if (tag === 'string' || tag === 'integer') {
      at++;
      return tag === 'string' ? plain(inside!) : Number(inside);
    }
    const items: [string, unknown][] = [];
    while (tokens[at]![1] !== `/${tag}`) {
      const key = tag === 'dict' ? plain(tokens[at]![3]!) : '';
      if (tag === 'dict') at += 2;
      items.push([key, value()]);
    }
    at++;
    return tag === 'dict' ? Object.fromEntries(items) : items.map(([, item]) => item);
  };
  return value();
}
