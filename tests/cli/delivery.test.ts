import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackIndex } from '../../utils/core/packs/index-format';
import { aFolder, foothold } from './a-desk';

/** A folder with a signed pack, its keys and a way to sign another release. */
async function aPublisher() {
  const folder = await aFolder();
  const call = (...args: string[]) => foothold(folder, ...args);
  await call('new', 'my-tips');
  const keys = JSON.parse((await call('keys', '--out', 'keys', '--name', 'it', '--json')).out) as {
    privateFile: string;
    publicFile: string;
  };
  /** Signs the pack with this title for its tip, into `FILE`. */
  const release = async (title: string, file: string, ...more: string[]) => {
    const tips = join(folder, 'packs/my-tips/tips.json');
    await writeFile(
      tips,
      (await readFile(tips, 'utf8')).replace(/"en": "[^"]*tip[^"]*"/, `"en": "${title}"`),
    );
    await call('sign', 'my-tips', '--key', keys.privateFile, '--out', file, ...more);
  };
  const index = async () => JSON.parse(await readFile(join(folder, 'site/index.json'), 'utf8')) as PackIndex;
  return { folder, call, keys, release, index };
}

test('a published pack lies beside an index that names it, its size and its hash', async () => {
  const { folder, call, keys, release, index } = await aPublisher();
  await release('A first tip', 'p.json');
  const done = await call('publish', 'p.json', '--to', 'site', '--key', keys.publicFile);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('release 1, for everybody') });
  const { packs, source } = await index();
  expect(source).toBe('my-tips');
  const bytes = await readFile(join(folder, 'site', packs[0]!.file));
  expect(bytes).toEqual(await readFile(join(folder, 'p.json')));
  expect(packs).toMatchObject([{ id: 'my-tips', serial: 1, bytes: bytes.length }]);
  expect(packs[0]).not.toHaveProperty('rollout');
  expect((await readdir(join(folder, 'site'))).filter(name => name.endsWith('.part'))).toEqual([]);
});

test('staged, a release stands beside the one that the others keep, until everybody gets it', async () => {
  const { call, release, index } = await aPublisher();
  await release('A first tip', 'p.json');
  await call('publish', 'p.json', '--to', 'site');
  await release('A second tip', 'p.json');
  const staged = await call(
    'publish',
    'p.json',
    '--to',
    'site',
    '--percent',
    '10',
    '--team',
    'north',
    '--pilots',
  );
  expect(staged.out).toContain('for 10 % of team north and pilots');
  expect((await index()).packs).toMatchObject([
    { serial: 2, rollout: { percent: 10, teams: ['north'], pilots: true } },
    { serial: 1 },
  ]);
  await call(
    'publish',
    'p.json',
    '--to',
    'site',
    '--percent',
    '50',
    '--from',
    '2026-12-01',
    '--until',
    '2027-01-01',
  );
  expect((await index()).packs[0]!.rollout).toEqual({
    percent: 50,
    from: '2026-12-01T00:00:00.000Z',
    until: '2027-01-01T00:00:00.000Z',
  });
  await call('publish', 'p.json', '--to', 'site');
  expect((await index()).packs.map(({ serial }) => serial)).toEqual([2]);
});

test('what browsers would refuse is not published, and nothing is written', async () => {
  const { folder, call, release } = await aPublisher();
  await release('A first tip', 'one.json');
  await release('A second tip', 'two.json', '--serial', '2');
  await release('A third tip', 'other.json', '--serial', '2');
  await release('A tip elsewhere', 'elsewhere.json', '--serial', '9', '--source', 'other');
  await call('publish', 'two.json', '--to', 'site');
  const before = await readdir(join(folder, 'site'));
  const stranger = JSON.parse((await call('keys', '--out', 'keys', '--json')).out) as { publicFile: string };
  await writeFile(join(folder, 'plain.json'), '{"id":"my-tips"}');
  const refusals: [string[], string][] = [
    [['one.json'], 'browsers never go back'],
    [['other.json'], 'Another content is published as release 2'],
    [['elsewhere.json'], 'signed for source "other"'],
    [['plain.json'], 'not a signed pack'],
    [['packs/my-tips'], 'only signed files are published'],
    [['two.json', '--key', stranger.publicFile], 'wrong signature'],
  ];
  for (const [args, why] of refusals) {
    const refused = await call('publish', ...args, '--to', 'site');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(why) });
    expect(refused.err).toContain('→');
  }
  expect(await readdir(join(folder, 'site'))).toEqual(before);
});

test('a stage that cannot be is refused before anything is read', async () => {
  const { call, release } = await aPublisher();
  await release('A first tip', 'p.json');
  const publish = (...more: string[]) => call('publish', 'p.json', '--to', 'site', ...more);
  for (const [more, why] of [
    [['--percent', '120'], 'a share from 0 to 100'],
    [['--percent', 'ten'], 'a share from 0 to 100'],
    [['--from', 'tomorrow'], 'is not a time'],
    [['--from', '2027-01-01', '--until', '2026-01-01'], 'not after --from'],
  ] as const)
    expect(await publish(...more)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
});

test('rolling back is one command: the older content under a newer serial, for everybody', async () => {
  const { folder, call, keys, release, index } = await aPublisher();
  await release('A first tip', 'p.json');
  await call('publish', 'p.json', '--to', 'site');
  await release('A bad tip', 'p.json');
  await call('publish', 'p.json', '--to', 'site', '--percent', '10');
  const back = await call('rollback', 'my-tips', '--to', 'site', '--key', keys.privateFile);
  expect(back).toMatchObject({ code: 0, out: expect.stringContaining('content of release 1, as release 3') });
  const { packs } = await index();
  expect(packs).toMatchObject([{ serial: 3 }]);
  expect(packs).toHaveLength(1);
  const good = await call('verify', join('site', packs[0]!.file), '--key', keys.publicFile);
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('release 3') });
  const same = await call(
    'diff',
    'site/' + (await readdir(join(folder, 'site')))[1],
    join('site', packs[0]!.file),
  );
  expect(same.out).toContain('No difference.');
});

test('an older file that nobody trusted has signed does not come back', async () => {
  const { folder, call, keys, release } = await aPublisher();
  const thief = JSON.parse((await call('keys', '--out', 'keys', '--name', 'thief', '--json')).out) as Record<
    string,
    string
  >;
  await call('sign', 'my-tips', '--key', thief['privateFile']!, '--out', 'evil.json');
  await call('publish', 'evil.json', '--to', 'site');
  await release('A good tip', 'p.json', '--serial', '2');
  await call('publish', 'p.json', '--to', 'site');
  const before = await readdir(join(folder, 'site'));
  const back = (...more: string[]) =>
    call('rollback', 'my-tips', '--to', 'site', '--key', keys.privateFile, ...more);
  expect(await back()).toMatchObject({ code: 2, err: expect.stringContaining('wrong signature') });
  expect(await readdir(join(folder, 'site'))).toEqual(before);
  expect(await back('--trust', thief['publicFile']!)).toMatchObject({ code: 0 });
});

test('rolling back what was never published, or has nothing before it, says so', async () => {
  const { call, keys, release } = await aPublisher();
  const back = (id: string) => call('rollback', id, '--to', 'site', '--key', keys.privateFile);
  expect(await back('my-tips')).toMatchObject({ code: 2, err: expect.stringContaining('No pack "my-tips"') });
  await release('A first tip', 'p.json');
  await call('publish', 'p.json', '--to', 'site');
  expect(await back('my-tips')).toMatchObject({ code: 2, err: expect.stringContaining('No older release') });
});

test('the kill switch names a pack in the index, and takes it out again', async () => {
  const { call, release, index } = await aPublisher();
  await release('A first tip', 'p.json');
  await call('publish', 'p.json', '--to', 'site');
  expect(await call('publish', '--stop', 'my-tips', '--to', 'site')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Stopped: my-tips'),
  });
  expect((await index()).stopped).toEqual(['my-tips']);
  expect((await index()).packs).toHaveLength(1);
  await call('publish', '--resume', 'my-tips', '--to', 'site');
  expect(await index()).not.toHaveProperty('stopped');
  expect(await call('publish', '--stop', 'mine', '--to', 'site')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There are: my-tips'),
  });
});

test('an index that is none is left alone', async () => {
  const { folder, call, release } = await aPublisher();
  await release('A first tip', 'p.json');
  await writeFile(join(folder, 'index.json'), '{"a website": true}');
  expect(await call('publish', 'p.json', '--to', '.')).toMatchObject({
    code: 2,
    err: expect.stringContaining('not an index of packs'),
  });
  expect(await readFile(join(folder, 'index.json'), 'utf8')).toBe('{"a website": true}');
});

test('two people sign one file at desks of their own', async () => {
  const { folder, call, keys, release } = await aPublisher();
  const mia = JSON.parse((await call('keys', '--out', 'keys', '--name', 'mia', '--json')).out) as Record<
    string,
    string
  >;
  await release('A first tip', 'one.json');
  const both = ['--key', keys.publicFile, '--key', mia['publicFile']!, '--threshold', '2'];
  expect(await call('verify', 'one.json', ...both)).toMatchObject({ code: 1 });
  const signed = await call('sign', 'one.json', '--key', mia['privateFile']!, '--out', 'two.json');
  expect(signed).toMatchObject({ code: 0, out: expect.stringContaining('now signed by it-') });
  expect(await call('verify', 'two.json', ...both)).toMatchObject({ code: 0 });
  const payload = async (file: string) =>
    (JSON.parse(await readFile(join(folder, file), 'utf8')) as { payload: string }).payload;
  expect(await payload('two.json')).toBe(await payload('one.json'));
  expect(
    await call('sign', 'one.json', '--key', mia['privateFile']!, '--out', 'x.json', '--days', '9'),
  ).toMatchObject({
    code: 2,
    err: expect.stringContaining('--days cannot be changed'),
  });
});
