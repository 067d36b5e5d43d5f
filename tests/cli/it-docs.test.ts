import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESKS } from '../../utils/core/help/desk';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { aFolder, shippedFile } from './a-desk';

const docs = await readFile('docs/it.md', 'utf8');
const blocks = [...docs.matchAll(/(<!-- run -->\s*)?```sh\n([\s\S]*?)```/g)].map(([, run, text]) => ({
  run: run !== undefined,
  text: text!,
}));

/**
 * What cannot run here: it builds for minutes, opens a browser of its own, asks a server that is not there, or is one
 * and stays open until it is ended.
 */
const ELSEWHERE = /^(?:echo|npm run build|chromium|foothold (?:snapshot|check|inbox)) /;

test('every command for IT is run by this test, or needs a browser or a server', () => {
  for (const { run, text } of blocks)
    if (!run) for (const line of text.trim().split('\n')) expect(line).toMatch(ELSEWHERE);
  expect(blocks.filter(({ run }) => run).length).toBeGreaterThan(8);
});

test('from nothing to a signed pack, stages, rollback, rotation: the commands for IT do what the page says', async () => {
  const folder = await aFolder();
  const script = [
    'set -eu',
    `foothold() { echo "# foothold $1" >&2; '${process.execPath}' '${shippedFile()}' "$@"; }`,
    ...blocks.filter(({ run }) => run).map(({ text }) => text),
  ].join('\n');
  const file = join(folder, 'it.sh');
  await writeFile(file, script);
  const { status, stderr } = spawnSync('bash', [file], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });

  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { packs } = await read('site/index.json');
  expect(packs).toMatchObject([{ id: 'sales-tips', serial: 10 }]);
  const keys = (await read('policy-both/firefox/policies.json')).policies['3rdparty'].Extensions;
  expect(Object.values<any>(keys)[0].sources[0].keys).toHaveLength(2);

  // What the page shows of the policy is what the command writes.
  const shown = [...docs.matchAll(/<!-- shows (\S+) -->\s*```json\n([\s\S]*?)```/g)];
  expect(shown).toHaveLength(2);
  for (const [, name, text] of shown) expect(plain(await read(name!))).toEqual(plain(JSON.parse(text!)));
}, 120_000);

test('every kind of desk stands on the page for IT as the policy takes it', () => {
  const table = /<!-- helpDesk -->([\s\S]*?)\n\n[^|\s]/.exec(docs)![1]!;
  const desks = [...table.matchAll(/`(\{.*\})`/g)].map(([, json]) => JSON.parse(json!) as unknown);
  for (const helpDesk of desks) expect(parsePolicy({ helpDesk }).problems).toEqual([]);
  expect(desks.map(desk => (desk as { kind: string }).kind).sort()).toEqual(Object.keys(DESKS).sort());
});

/** Keys and the id that follows from one are made anew each time. */
const plain = (policy: object): unknown =>
  JSON.parse(
    JSON.stringify(policy)
      .replace(/[a-p]{32}/g, 'EXTENSION-ID')
      .replace(/"kid":"[^"]*","x":"[^"]*"/g, '"kid":"","x":""'),
  );
