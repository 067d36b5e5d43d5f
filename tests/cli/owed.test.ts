import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startInbox } from '../../cli/inbox/start-inbox';
import { aFolder, post } from './a-desk';
import { aRequest } from './a-request';

const NOW = Date.parse('2026-03-02T10:00:00Z');

async function anInbox(desk: object = {}) {
  const dataDir = await aFolder();
  await writeFile(join(dataDir, 'desk.json'), JSON.stringify(desk));
  const { url, stop } = await startInbox({ dataDir, log: () => undefined, now: () => NOW });
  onTestFinished(stop);
  const send = (path: string, fields: Record<string, string>, origin = new URL(url).origin) =>
    fetch(new URL(path, url), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin },
      body: new URLSearchParams(fields),
    });
  let n = 0;
  return {
    url,
    promise: (fields: Record<string, string>, origin?: string) => send('/owed', fields, origin),
    reply: (fields: Record<string, string>) => send('/owed/reply', fields),
    page: async (lang = 'en') => (await fetch(new URL(`/owed?lang=${lang}`, url))).text(),
    said: async () => JSON.parse(await readFile(join(dataDir, 'desk.json'), 'utf8')) as { owed?: object[] },
    worries: async (words: string, id = 'board') => {
      const about = { kind: 'change', id, title: 'The deal board' };
      await post(url, aRequest({ id: `worry-${(n += 1)}-${words.length}`, kind: 'worry', words, about }));
    },
  };
}
const ID = 'worries/board';
const PROMISED = { id: ID, to: 'worries', title: { en: 'The deal board' }, due: '2026-03-16' };

test('worries about a change stand together, with what was said, until somebody promises a day', async () => {
  const { page, worries, promise } = await anInbox();
  expect(await page()).toContain('Nothing is owed');
  await worries('My <number> falls');
  await worries('Who sees it?');
  const before = await page();
  expect(before).toContain('No day promised yet (1)');
  expect(before).toContain('Sent 2 times');
  expect(before).toContain('My &#60;number&#62; falls');
  expect((await promise({ id: ID, en: 'The deal board', sv: '', due: '2026-03-16' })).status).toBe(303);
  const after = await page('sv');
  expect(after).not.toContain('Ingen dag utlovad än');
  expect(after).toContain('Senast 16 mars 2026');
});

test('two changes whose names begin alike for longer than an id may be are owed two replies', async () => {
  const { page, worries } = await anInbox();
  const long = 'the-board-of-deals-in-the-second-quarter-as-the-northern-region-has-it';
  await worries('My number falls', `${long}-1`);
  await worries('Who sees it?', `${long}-2`);
  expect(await page()).toContain('No day promised yet (2)');
});

test('a promise and its reply are written where the answers file reads them, beside what else is said there', async () => {
  const rest = { promise: { hours: 4, share: 0.9 } };
  const { worries, promise, reply, said } = await anInbox(rest);
  await worries('Why?');
  await promise({ id: ID, en: 'The deal board', sv: '', due: '2026-03-16' });
  expect(await said()).toMatchObject({ ...rest, owed: [PROMISED] });
  await reply({ id: ID, en: '', sv: 'Den blir kvar.\r\nLovat.', by: 'Ada' });
  const words = { en: 'Den blir kvar.\nLovat.', sv: 'Den blir kvar.\nLovat.' };
  expect(await said()).toMatchObject({
    owed: [{ ...PROMISED, reply: { words, by: 'Ada', day: '2026-03-02' } }],
  });
  await reply({ id: ID, en: 'It stays.', sv: 'Den blir kvar.', by: 'Ada' });
  expect(await said()).toMatchObject({
    owed: [{ reply: { words: { en: 'It stays.', sv: 'Den blir kvar.' } } }],
  });
});

test('a day that was promised is not moved, and what is late says so', async () => {
  const late = { ...PROMISED, due: '2026-02-27' };
  const { worries, promise, said, page } = await anInbox({ owed: [late] });
  await worries('Why?');
  await promise({ id: ID, en: 'The deal board', sv: '', due: '2026-04-30' });
  expect((await said()).owed).toEqual([late]);
  expect(await page()).toContain('Was due February 27, 2026');
});

test.each([
  ['a day that has been', { due: '2026-03-01' }, 'Choose a day from today on.'],
  ['no day', { due: 'soon' }, 'Choose a day from today on.'],
  ['no title', { en: ' ', sv: '' }, 'Say what it is about.'],
])('a promise with %s is not taken, and what was typed stays', async (_, wrong, says) => {
  const { worries, promise, said } = await anInbox();
  await worries('Why?');
  const refused = await promise({ id: ID, en: 'Board', sv: 'Tavlan <b>', due: '2026-03-16', ...wrong });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain(says);
  if (!('sv' in wrong)) expect(page).toContain('value="Tavlan &#60;b&#62;"');
  expect((await said()).owed ?? []).toEqual([]);
});

test('a reply without words or without a name is not taken', async () => {
  const { reply, said } = await anInbox({ owed: [PROMISED] });
  expect(await (await reply({ id: ID, en: '', sv: ' ', by: 'Ada' })).text()).toContain(
    'Write an answer first.',
  );
  expect(await (await reply({ id: ID, en: 'It stays', sv: '', by: '' })).text()).toContain('Write your name');
  expect((await reply({ id: ID, en: 'x'.repeat(4_001), sv: '', by: 'Ada' })).status).toBe(422);
  expect((await said()).owed).toEqual([PROMISED]);
});

test('two who promise at once both did', async () => {
  const { url, promise, said } = await anInbox();
  const ids = ['a', 'b', 'c', 'd'];
  for (const id of ids)
    await post(
      url,
      aRequest({ id: `worry-about-${id}`, kind: 'worry', about: { kind: 'change', id, title: id } }),
    );
  await Promise.all(ids.map(id => promise({ id: `worries/${id}`, en: id, sv: '', due: '2026-03-16' })));
  expect((await said()).owed).toHaveLength(4);
});

test('only the page of this inbox can promise, and only about what came in', async () => {
  const { worries, promise, said } = await anInbox();
  await worries('Why?');
  expect((await promise({ id: ID, en: 'x', sv: '', due: '2026-03-16' }, 'https://evil.example')).status).toBe(
    403,
  );
  await promise({ id: 'worries/invented', en: 'x', sv: '', due: '2026-03-16' });
  expect((await said()).owed ?? []).toEqual([]);
});
