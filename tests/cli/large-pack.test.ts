import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, foothold } from './a-desk';

const TIPS = 10_000;

test('ten thousand tips are linted, signed, verified and compared like any other pack', async () => {
  const folder = await aFolder();
  const call = (...args: string[]) => foothold(folder, ...args);
  await call('new', 'big');
  const file = join(folder, 'packs/big/tips.json');
  const [tip] = JSON.parse(await readFile(file, 'utf8'));
  const write = (change: (tip: object, i: number) => object) => {
    const tips = Array.from({ length: TIPS }, (_, i) => change({ ...tip, id: `tip-${i}` }, i));
    return writeFile(file, JSON.stringify(tips, null, 2));
  };
  await write((one, i) => ({
    ...one,
    where: [`/#/deals/${i}/show`],
    anchor: { v: 1, role: 'button', name: `Deal ${i}`, within: 'main' },
  }));
  const { privateFile, publicFile } = JSON.parse((await call('keys', '--out', 'keys', '--json')).out);
  expect(await call('sign', 'big', '--key', privateFile, '--out', 'big.json')).toMatchObject({ code: 0 });
  expect(await call('verify', 'big.json', '--key', publicFile)).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${TIPS} tips`),
  });
  await write((one, i) => (i % 2 === 0 ? { ...one, title: { en: 'Now', sv: 'Nu' } } : one));
  expect(await call('diff', 'big.json', 'big', '--brief')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${TIPS} tips moved, ${TIPS / 2} with new text`),
  });
  await write(one => ({ ...one, feature: 'nowhere' }));
  const { findings } = JSON.parse((await call('lint', 'big', '--json')).out);
  expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toHaveLength(TIPS);
}, 120_000);
