import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DeskEvent, DeskLog } from '../../cli/inbox/desk-event';
import { startInbox } from '../../cli/inbox/start-inbox';
import { aFolder, foothold, post, startInboxCommand } from './a-desk';
import { aRequest } from './a-request';

async function anInbox(dataDir?: string, log: DeskLog = () => undefined) {
  const inbox = await startInbox({
    dataDir: dataDir ?? (await aFolder()),
    log,
    now: () => 1_700_000_000_000,
  });
  onTestFinished(() => inbox.stop());
  return inbox;
}

const get = (url: string, path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, url), { headers });
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** Answers as the page's own form does. */
function answer(
  url: string,
  id: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return fetch(new URL(`/requests/${id}/answer`, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin, ...headers },
    body: new URLSearchParams(fields),
  });
}

test('a request is taken, and its reference and where the answer will be come back', async () => {
  const { url, requests } = await anInbox();
  const { id } = aRequest();
  const taken = await post(url, aRequest(), { 'webhook-id': id });
  expect(taken.status).toBe(202);
  expect(await taken.json()).toEqual({ reference: 'RIVER-19', reply: `${url}requests/${id}/reply` });
  expect(requests()).toMatchObject([{ request: aRequest(), state: 'sent', at: 1_700_000_000_000 }]);
});

test('a request that is sent again is there once', async () => {
  const dataDir = await aFolder();
  const { url, requests } = await anInbox(dataDir);
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(url, aRequest())));
  expect(answers.map(each => each.status)).toEqual([202, 202, 202, 202, 202]);
  await get(url, `/requests/${aRequest().id}`);
  expect((await post(url, aRequest())).status).toBe(202);
  expect(requests()).toMatchObject([{ state: 'seen' }]);
  expect((await readFile(join(dataDir, 'requests.jsonl'), 'utf8')).match(/"received"/g)).toHaveLength(1);
});

test('another request under a known id is refused: neither may be lost silently', async () => {
  const { url, requests } = await anInbox();
  await post(url, aRequest());
  const refused = await post(url, aRequest({ words: 'Something else' }));
  expect(refused.status).toBe(409);
  expect(requests()).toMatchObject([{ request: { words: 'Where did the report go?' } }]);
});

test('the way of a request: sent, seen when it is opened, answered', async () => {
  const { url } = await anInbox();
  const { id } = aRequest();
  await post(url, aRequest());
  const reply = async () => (await get(url, `/requests/${id}/reply`)).json();
  expect(await reply()).toEqual({ state: 'sent' });
  await get(url, '/');
  await get(url, `/requests/${id}`, { 'x-live': '1' });
  expect(await reply()).toEqual({ state: 'sent' });
  await get(url, `/requests/${id}`);
  expect(await reply()).toEqual({ state: 'seen' });
  const answered = await answer(url, id, { words: 'In the dashboard.\r\nAt the top.', by: 'Mia Ek' });
  expect(answered.status).toBe(303);
  const given = { words: 'In the dashboard.\nAt the top.', by: 'Mia Ek', at: 1_700_000_000_000 };
  expect(await reply()).toEqual({ state: 'answered', answer: given });
});

test('asking for a reply again costs nothing until there is news', async () => {
  const { url } = await anInbox();
  const { id } = aRequest();
  await post(url, aRequest());
  const first = await get(url, `/requests/${id}/reply`);
  const etag = first.headers.get('etag')!;
  expect((await get(url, `/requests/${id}/reply`, { 'if-none-match': etag })).status).toBe(304);
  await answer(url, id, { words: 'Here.', by: 'Mia' });
  expect((await get(url, `/requests/${id}/reply`, { 'if-none-match': etag })).status).toBe(200);
  expect((await get(url, '/requests/unknown-id/reply')).status).toBe(404);
});

test('an answer can be corrected', async () => {
  const { url, requests } = await anInbox();
  const { id } = aRequest();
  await post(url, aRequest());
  await answer(url, id, { words: 'Here.', by: 'Mia' });
  await answer(url, id, { words: 'There.', by: 'Mia' });
  expect(requests()).toMatchObject([{ state: 'answered', answer: { words: 'There.' } }]);
});

test('an answer without words or name is not sent, and what was typed stays', async () => {
  const { url, requests } = await anInbox();
  const { id } = aRequest();
  await post(url, aRequest());
  const nameless = await answer(url, id, { words: 'It is <here>', by: ' ' });
  expect(nameless.status).toBe(422);
  const page = await nameless.text();
  expect(page).toContain('It is &#60;here&#62;');
  expect(page).toContain('Write your name');
  expect((await answer(url, id, { words: ' ', by: 'Mia' })).status).toBe(422);
  expect((await answer(url, id, { words: 'x'.repeat(4_001), by: 'Mia' })).status).toBe(422);
  expect((await answer(url, 'unknown-id', { words: 'x', by: 'Mia' })).status).toBe(404);
  expect(requests()).toMatchObject([{ state: 'seen' }]);
});

test('the name of who answers is remembered', async () => {
  const { url } = await anInbox();
  await post(url, aRequest());
  await post(url, aRequest({ id: 'another-request' }));
  const answered = await answer(url, aRequest().id, { words: 'Here.', by: 'Mia "Å" Ek' });
  const cookie = answered.headers.get('set-cookie')!.split(';')[0]!;
  const page = await (await get(url, '/requests/another-request', { cookie })).text();
  expect(page).toContain('value="Mia &#34;Å&#34; Ek"');
});

test.each([
  ['words that are no JSON', '{', 'not JSON'],
  ['a list', [], 'body: This should be an object'],
  ['a missing field', { ...aRequest(), kind: undefined }, 'kind: '],
  ['a word that is not known', aRequest({ kind: 'praise' }), '"question", "concern", "bug"'],
  [
    'an id with a path in it',
    aRequest({ id: '../../etc/passwd' }),
    'id: This is no id of a request. It is 8 to 64 letters',
  ],
  ['a newer version', aRequest({ v: 2 }), 'v: '],
])('a body with %s is refused with the reason', async (_, body, reason) => {
  const { url, requests } = await anInbox();
  const refused = await post(url, body);
  expect(refused.status).toBe(400);
  expect(((await refused.json()) as { error: string }).error).toContain(reason);
  expect(requests()).toEqual([]);
});

test('a field of a later Foothold is dropped, not the request', async () => {
  const { url, requests } = await anInbox();
  expect((await post(url, aRequest({ mood: 'fine' }))).status).toBe(202);
  expect(requests()[0]!.request).toEqual(aRequest());
});

test('a header that names another id is refused', async () => {
  const { url } = await anInbox();
  expect((await post(url, aRequest(), { 'webhook-id': 'another' })).status).toBe(400);
});

test('a body above 3 MB is refused, whether it says its length or not', async () => {
  const { url, requests } = await anInbox();
  const large = JSON.stringify(aRequest({ words: 'x'.repeat(3_200_000) }));
  expect((await post(url, large)).status).toBe(413);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const call = httpRequest(new URL('/requests', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    call.on('response', response => resolve(response.statusCode)).on('error', reject);
    call.write(large);
    call.end();
  });
  expect(status).toBe(413);
  expect(requests()).toEqual([]);
});

test('only JSON is a request: a form, which any web site could post, is refused', async () => {
  const { url } = await anInbox();
  expect((await post(url, JSON.stringify(aRequest()), { 'content-type': 'text/plain' })).status).toBe(415);
});

test('an extension may post and read replies from its own pages, with the header that names the request', async () => {
  const { url } = await anInbox();
  const preflight = await fetch(new URL('/requests', url), {
    method: 'OPTIONS',
    headers: {
      origin: EXTENSION,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,webhook-id',
      'access-control-request-private-network': 'true',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(EXTENSION);
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/webhook-id/);
  expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
  expect(
    (await post(url, aRequest(), { origin: EXTENSION })).headers.get('access-control-allow-origin'),
  ).toBe(EXTENSION);
  const reply = await get(url, `/requests/${aRequest().id}/reply`, {
    origin: 'moz-extension://0b8f3b0e-6d3c',
  });
  expect(reply.headers.get('access-control-allow-origin')).toBe('moz-extension://0b8f3b0e-6d3c');
  expect(reply.headers.get('access-control-expose-headers')).toBe('etag');
});

test.each(['https://evil.example', 'null', 'chrome-extension://a.evil.example', 'http://127.0.0.1:1'])(
  'a page of %s may neither post a request nor read a reply',
  async origin => {
    const { url, requests } = await anInbox();
    await post(url, aRequest({ id: 'known-request' }));
    const posted = await post(url, aRequest(), { origin });
    expect(posted.status).toBe(403);
    expect(posted.headers.get('access-control-allow-origin')).toBeNull();
    expect((await get(url, '/requests/known-request/reply', { origin })).status).toBe(403);
    expect(requests()).toHaveLength(1);
  },
);

test.each(['https://evil.example', 'null', EXTENSION, ''])(
  'an answer posted from %s is refused',
  async origin => {
    const { url, requests } = await anInbox();
    await post(url, aRequest());
    const refused = await answer(url, aRequest().id, { words: 'Trust me.', by: 'Mia' }, { origin });
    expect(refused.status).toBe(403);
    expect(requests()).toMatchObject([{ state: 'sent' }]);
  },
);

test('a name that somebody else’s server points at this computer does not open the inbox', async () => {
  const { url } = await anInbox();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const call = httpRequest(url, { headers: { host: `inbox.evil.example:${new URL(url).port}` } });
    call
      .on('response', response => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test('behind a proxy of the company the inbox answers to its name, and the answer comes back under it', async () => {
  const publicUrl = 'https://help.example.com';
  const inbox = await startInbox({ dataDir: await aFolder(), log: () => undefined, publicUrl });
  onTestFinished(() => inbox.stop());
  const call = (
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<{ status: number | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = httpRequest(new URL(path, inbox.url), { method, headers }, response => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      asked.on('error', reject).end(body);
    });
  const host = 'help.example.com';
  const { id } = aRequest();
  const json = { host, 'content-type': 'application/json' };
  const taken = await call('/requests', json, JSON.stringify(aRequest()));
  expect(JSON.parse(taken.text)).toMatchObject({ reply: `${publicUrl}/requests/${id}/reply` });
  const write = (origin: string, as = host) =>
    call(
      `/requests/${id}/answer`,
      { host: as, origin, 'content-type': 'application/x-www-form-urlencoded' },
      'words=Here.&by=Mia',
    );
  expect((await write('https://evil.example')).status).toBe(403);
  expect((await write(publicUrl)).status).toBe(303);
  // A proxy may also name the address that it passes on to.
  expect((await write(publicUrl, new URL(inbox.url).host)).status).toBe(303);
  expect((await call(`/requests/${id}/reply`, { host })).text).toContain('Here.');
  expect((await call('/', { host: 'inbox.evil.example' })).status).toBe(421);
  expect((await call('/', { host })).text).not.toContain('on this computer only');
  expect((await get(inbox.url, '/')).status).toBe(200);
});

test('a public address with a path, or without TLS, is refused before anything is opened', async () => {
  const folder = await aFolder();
  for (const wrong of ['https://help.example.com/inbox', 'http://help.example.com', 'help.example.com']) {
    const { code, err } = await foothold(folder, 'inbox', '--public-url', wrong);
    expect(code).not.toBe(0);
    expect(err).toContain(`--public-url ${wrong} is not an https address without a path`);
  }
});

test('nothing that a request says becomes markup', async () => {
  const { url } = await anInbox();
  const evil = `"><img src=x onerror=alert(1)><script>alert(1)</script>'`;
  const fields = {
    words: evil,
    app: evil,
    page: evil,
    feature: evil,
    reference: evil.slice(0, 40),
    foothold: evil.slice(0, 40),
  };
  const request = aRequest({
    ...fields,
    language: '"><script>',
    element: { role: evil, name: evil },
    step: { walkthrough: evil, n: 1, of: 2 },
    pack: { id: evil, serial: 1 },
    lastSteps: [evil],
  });
  expect((await post(url, request)).status).toBe(202);
  await answer(url, aRequest().id, { words: evil, by: evil });
  for (const path of ['/', `/requests/${aRequest().id}`]) {
    const page = await get(url, path);
    const text = await page.text();
    expect(text).not.toMatch(/<img|<script>alert|onerror=alert\(1\)>/);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  }
});

test('who waits with a customer stands first, then the newest, the answered last', async () => {
  const dataDir = await aFolder();
  let now = 1_700_000_000_000;
  const inbox = await startInbox({ dataDir, log: () => undefined, now: () => (now += 1_000) });
  onTestFinished(() => inbox.stop());
  for (const id of ['urgent-answered', 'urgent-one', 'older-one', 'newer-one']) {
    await post(inbox.url, aRequest({ id, urgent: id.startsWith('urgent') }));
  }
  await answer(inbox.url, 'urgent-answered', { words: 'Here.', by: 'Mia' });
  const page = await (await get(inbox.url, '/')).text();
  const order = [...page.matchAll(/href="\/requests\/([a-z-]+)"/g)].map(match => match[1]);
  expect(order).toEqual(['urgent-one', 'newer-one', 'older-one', 'urgent-answered']);
  expect(page).toContain('3 people are waiting');
});

test('nobody waits for what became a tip, for a verdict or for a thank-you, and who still asks stands first', async () => {
  const { url } = await anInbox();
  await post(url, aRequest({ id: 'still-asks' }));
  await post(url, aRequest({ id: 'became-a-tip', urgent: true }));
  await answer(url, 'became-a-tip', { words: 'On the dashboard.', by: 'Mia' });
  await fetch(new URL('/requests/became-a-tip/tip', url), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin },
    body: new URLSearchParams({ title: 'Where the report is' }),
  });
  await post(url, aRequest({ id: 'a-verdict', kind: 'verdict', verdict: { me: 'yes', customer: 'no' } }));
  const about = { kind: 'answer', id: 'became-a-tip', title: 'On the dashboard.' };
  await post(url, aRequest({ id: 'a-thank-you', kind: 'thanks', urgent: true, words: '', about }));

  const page = await (await get(url, '/')).text();
  expect(page).toContain('1 person is waiting');
  expect(page).toContain('<title>(1) Help inbox');
  expect(/href="\/requests\/([a-z-]+)"/.exec(page)![1]).toBe('still-asks');
  expect(page).not.toContain('With a customer now');
  const open = async (id: string) => (await get(url, `/requests/${id}`)).text();
  expect(await open('became-a-tip')).not.toContain('With a customer now');
  expect(await open('a-thank-you')).not.toContain('Send answer');
  expect(await open('a-verdict')).toContain('Send answer');
});

test('whoever answered sees, at the answer, how many it has helped', async () => {
  const { url } = await anInbox();
  const { id } = aRequest();
  await post(url, aRequest());
  await answer(url, id, { words: 'On the dashboard.', by: 'Mia' });
  const thanks = (n: number, of: string) =>
    post(
      url,
      aRequest({ id: `thank-you-${n}`, kind: 'thanks', about: { kind: 'answer', id: of, title: 'Answer' } }),
    );
  const page = async (language = 'en') =>
    (await get(url, `/requests/${id}`, { 'accept-language': language })).text();
  await thanks(1, 'another-answer');
  expect(await page()).not.toContain('This helped');
  await thanks(2, id);
  expect(await page()).toContain('This helped one colleague');
  await thanks(3, id);
  expect(await page()).toContain('This helped 2 colleagues');
  expect(await page('sv')).toContain('Det hjälpte 2 kollegor');
});

test('the page speaks Swedish to who reads Swedish, and remembers the choice', async () => {
  const { url } = await anInbox();
  await post(url, aRequest({ urgent: true }));
  const page = async (path: string, headers: Record<string, string>) =>
    (await get(url, path, headers)).text();
  expect(await page('/', { 'accept-language': 'sv-SE,sv;q=0.9,en;q=0.8' })).toContain('<html lang="sv">');
  expect(await page('/', { 'accept-language': 'de-DE,sv;q=0.5' })).toContain('<html lang="en">');
  const chosen = await get(url, '/?lang=sv', { 'accept-language': 'en' });
  const cookie = chosen.headers.get('set-cookie')!.split(';')[0]!;
  const swedish = await page(`/requests/${aRequest().id}`, { cookie, 'accept-language': 'en' });
  expect(swedish).toContain('Sitter med en kund nu');
  expect(swedish).toContain('(knapp)');
});

test('an open page is told when something arrives', async () => {
  const { url } = await anInbox();
  const events = await get(url, '/events');
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const listen = async () => {
    while (!heard.includes('event: changed')) heard += (await reader.read()).value;
  };
  await Promise.all([listen(), post(url, aRequest())]);
  await reader.cancel();
  expect(heard).toContain('event: changed');
});

test('a restart keeps requests, what was seen and what was answered', async () => {
  const dataDir = await aFolder();
  const first = await anInbox(dataDir);
  for (const id of ['first-request', 'second-request', 'third-request'])
    await post(first.url, aRequest({ id }));
  await get(first.url, '/requests/second-request');
  await answer(first.url, 'third-request', { words: 'Here.', by: 'Mia' });
  const before = first.requests();
  await first.stop();
  const again = await anInbox(dataDir);
  expect(again.requests()).toEqual(before);
  expect(again.requests().map(ticket => ticket.state)).toEqual(['answered', 'seen', 'sent']);
});

test('of a request without a name the inbox keeps the day, through a restart too', async () => {
  const dataDir = await aFolder();
  const first = await anInbox(dataDir);
  const nameless = aRequest({
    anonymous: true,
    pack: { id: 'acme-crm', serial: 0 },
    language: 'und',
    foothold: '',
  });
  await post(first.url, nameless);
  await answer(first.url, nameless.id, { words: 'Here.', by: 'Mia' });
  const page = await (await get(first.url, `/requests/${nameless.id}`)).text();
  expect(page.match(/datetime="[^"]*"/g)).toEqual(Array(3).fill('datetime="2023-11-14"'));
  expect(page).not.toMatch(/release 0|<dt>Reads/);
  await first.stop();
  const again = await anInbox(dataDir);
  const noon = Date.parse('2023-11-14T12:00:00Z');
  expect(again.requests()).toEqual([
    {
      request: nameless,
      at: noon,
      state: 'answered',
      answer: { words: 'Here.', by: 'Mia', at: noon },
      published: false,
    },
  ]);
  expect(await readFile(join(dataDir, 'requests.jsonl'), 'utf8')).toBe('');
});

test('a file of nameless requests that cannot be read is named, and not written over', async () => {
  const dataDir = await aFolder();
  const path = join(dataDir, 'nameless.json');
  await writeFile(path, '{');
  await expect(anInbox(dataDir)).rejects.toThrow(`${path}: It cannot be read. Mend it`);
  expect(await readFile(path, 'utf8')).toBe('{');
});

test('a line cut off by a crash is dropped, what follows is kept whole, and a spoilt line is passed over', async () => {
  const dataDir = await aFolder();
  const first = await anInbox(dataDir);
  await post(first.url, aRequest());
  await first.stop();
  const file = join(dataDir, 'requests.jsonl');
  const line = await readFile(file, 'utf8');
  await writeFile(file, `not a line\n${line}`);
  await appendFile(file, '{"received":{"id":"half');

  const said: DeskEvent[] = [];
  const second = await anInbox(dataDir, event => said.push(event));
  expect(second.requests()).toHaveLength(1);
  expect(said).toEqual([{ code: 'line unread', line: 1, path: file }]);
  await post(second.url, aRequest({ id: 'after-the-crash' }));
  await second.stop();
  expect((await anInbox(dataDir)).requests().map(ticket => ticket.request.id)).toEqual([
    'after-the-crash',
    aRequest().id,
  ]);
});

test('killed at any moment, the inbox has every request that it said had arrived', async () => {
  const folder = await aFolder();
  const acknowledged: string[] = [];
  for (const round of [1, 2, 3, 4]) {
    const { url, end } = await startInboxCommand(folder);
    let killed: Promise<unknown> | undefined;
    for (let n = 0; !killed; n++) {
      const batch = Array.from({ length: 8 }, (_, i) => `round-${round}-${n}-${i}`);
      const sent = batch.map(async id => {
        const nameless = id.endsWith('7') ? { anonymous: true } : {};
        const taken = await post(url, aRequest({ id, ...nameless })).catch(() => null);
        if (taken?.status === 202) acknowledged.push(id);
      });
      // Struck while the batch is under way, later in each round.
      if (n === round * 2) killed = end('SIGKILL');
      await Promise.all(sent);
    }
    await killed;
  }
  const inbox = await anInbox(join(folder, 'inbox'));
  const there = new Set(inbox.requests().map(ticket => ticket.request.id));
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(acknowledged.filter(id => !there.has(id))).toEqual([]);
});

test('Ctrl+C ends the command cleanly, with pages still open', async () => {
  const folder = await aFolder();
  const { url, end } = await startInboxCommand(folder);
  const events = await get(url, '/events');
  expect(await end('SIGINT')).toBe(0);
  await events.body!.cancel().catch(() => undefined);
});

test('a port that is taken is named, with what to do', async () => {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const start = startInbox({ port, dataDir: await aFolder(), log: () => undefined });
  await expect(start).rejects.toThrow(`Port ${port} is taken by another program. Choose another with --port`);
});

test('nothing but this computer can reach it', async () => {
  const { url } = await anInbox();
  expect(new URL(url).hostname).toBe('127.0.0.1');
});

test.each([
  ['DELETE', '/requests', 405],
  ['GET', '/requests', 405],
  ['GET', '/elsewhere', 404],
  ['GET', '/requests/unknown-id', 404],
])('%s %s is answered with %i', async (method, path, status) => {
  const { url } = await anInbox();
  expect((await fetch(new URL(path, url), { method })).status).toBe(status);
});
