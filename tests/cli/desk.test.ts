import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { hurtsIn } from '../../cli/inbox/hurts';
import { readRelay } from '../../cli/inbox/relay/read-relay';
import { startInbox } from '../../cli/inbox/start-inbox';
import type { Ticket } from '../../cli/inbox/lines';
import { openStore } from '../../cli/inbox/store';
import type { HelpRequest } from '../../utils/core/help/request';
import { verifyAnswers } from '../../utils/core/help/answers-file';
import { newAnswerKeys, openNews } from '../../utils/core/help/sealed-news';
import { generateKeys } from '../../utils/core/packs/sign';
import { lintSource } from '../../utils/core/packs/lint';
import { aSource } from '../core/packs/a-source';
import { aFolder, foothold, post } from './a-desk';
import { aRequest } from './a-request';

const NOW = 1_700_000_000_000;
const SECRET = `whsec_${Buffer.from('a secret of twenty-four+').toString('base64')}`;

async function anInbox(more: Partial<Parameters<typeof startInbox>[0]> = {}) {
  const dataDir = await aFolder();
  const inbox = await startInbox({ dataDir, log: () => undefined, now: () => NOW, ...more });
  onTestFinished(() => inbox.stop());
  return { ...inbox, dataDir };
}

const form = (url: string, path: string, fields: Record<string, string>) =>
  fetch(new URL(path, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin },
    body: new URLSearchParams(fields),
  });
const answered = (url: string, id: string, more: Record<string, string> = {}) =>
  form(url, `/requests/${id}/answer`, { words: 'On the dashboard.', by: 'Ada', ...more });

describe('an inbox with a secret', () => {
  const signed = (body: string, at = NOW / 1_000, secret = SECRET) => {
    const id = aRequest().id;
    const key = Buffer.from(secret.slice(6), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${mac}` };
  };
  const body = JSON.stringify(aRequest());

  it('takes what is signed with it', async () => {
    const { url } = await anInbox({ secret: SECRET });
    expect((await post(url, body, signed(body))).status).toBe(202);
  });

  it.each([
    ['nothing signed', {}],
    ['another secret', signed(body, NOW / 1_000, `whsec_${Buffer.alloc(24, 7).toString('base64')}`)],
    ['another body', signed(body.replace('report', 'target'))],
    ['an hour ago', signed(body, NOW / 1_000 - 3_600)],
    ['no time', { ...signed(body), 'webhook-timestamp': 'soon' }],
  ])('refuses with %s', async (_, headers) => {
    const { url, requests } = await anInbox({ secret: SECRET });
    expect((await post(url, body, headers)).status).toBe(401);
    expect(requests()).toEqual([]);
  });
});

describe('the answers file', () => {
  const DAY = 24 * 60 * 60 * 1_000;

  it('is signed, and tells everybody what was set free for everybody, without a name or an hour', async () => {
    const key = await generateKeys('desk');
    const { url } = await anInbox({ answersKey: key });
    const { id } = aRequest();
    await post(url, aRequest());
    await post(url, aRequest({ id: 'another-question', words: 'For me alone?' }));
    await answered(url, id, { publish: 'yes' });
    await answered(url, 'another-question');

    const bytes = new Uint8Array(await (await fetch(new URL('/answers.json', url))).arrayBuffer());
    const verdict = await verifyAnswers(bytes, [key.public], NOW + DAY, 0);
    expect(verdict).toMatchObject({
      ok: true,
      file: {
        desk: 'Help inbox',
        published: [
          {
            id,
            question: 'Where did the report go?',
            answer: 'On the dashboard.',
            by: 'Ada',
            day: '2023-11-14',
          },
        ],
        waits: [{ month: '2023-11', minutes: [0, 0] }],
      },
    });
    expect(JSON.stringify(verdict)).not.toContain('For me alone');
    const other = await generateKeys('other');
    expect(await verifyAnswers(bytes, [other.public], NOW, 0)).toEqual({ ok: false, why: 'wrong signature' });
  });

  it('has news for one who asked without a name that only that browser can read', async () => {
    const key = await generateKeys('desk');
    const { url } = await anInbox({ answersKey: key });
    const [asker, stranger] = [await newAnswerKeys(), await newAnswerKeys()];
    const { id } = aRequest();
    await post(url, aRequest({ anonymous: true, language: 'und', answerTo: asker.public }));
    await answered(url, id);
    await form(url, `/requests/${id}/tip`, { title: 'Where the report is' });

    const bytes = new Uint8Array(await (await fetch(new URL('/answers.json', url))).arrayBuffer());
    const verdict = await verifyAnswers(bytes, [key.public], NOW, 0);
    if (!verdict.ok) throw new Error(verdict.why);
    const [sealed] = verdict.file.sealed;
    expect(await openNews(sealed!, id, asker.private)).toMatchObject({
      state: 'tip',
      answer: { words: 'On the dashboard.' },
      tip: 'Where the report is',
    });
    expect(await openNews(sealed!, id, stranger.private)).toBeNull();
    expect(verdict.file.published).toEqual([]);
  });

  it('is the same bytes until something happens, and then newer', async () => {
    const key = await generateKeys('desk');
    const { url } = await anInbox({ answersKey: key });
    const get = (etag?: string) =>
      fetch(new URL('/answers.json', url), etag === undefined ? {} : { headers: { 'if-none-match': etag } });
    const etag = (await get()).headers.get('etag')!;
    expect((await get(etag)).status).toBe(304);
    await post(url, aRequest());
    expect((await get(etag)).status).toBe(200);
  });

  it('carries what desk.json promises, who is on duty and what is owed, and hurts names what is still owed', async () => {
    const key = await generateKeys('desk');
    const { url, dataDir, stop } = await anInbox({ answersKey: key });
    const file = async () => {
      const bytes = await (await fetch(new URL('/answers.json', url))).arrayBuffer();
      const verdict = await verifyAnswers(new Uint8Array(bytes), [key.public], NOW, 0);
      if (!verdict.ok) throw new Error(verdict.why);
      return verdict.file;
    };
    expect(await file()).toMatchObject({ duty: [], owed: [] });
    const owed = [
      { id: 'crm', to: 'verdicts', title: { en: 'The sales CRM' }, due: '2023-12-01' },
      { id: 'board', to: 'worries', title: { en: 'The deal board' }, due: '2023-11-20' },
      {
        id: 'quota',
        to: 'worries',
        title: { en: 'The quota' },
        due: '2023-11-01',
        reply: { words: { en: 'It stays.' }, by: 'Ada', day: '2023-10-30' },
      },
    ];
    const said = {
      promise: { hours: 4, share: 0.9 },
      duty: [{ who: { en: 'Sales support' }, from: '2023-11-01', until: '2023-11-30' }],
      owed,
    };
    await writeFile(join(dataDir, 'desk.json'), JSON.stringify(said));
    expect(await file()).toMatchObject(said);
    await stop();
    const { out } = await foothold(dataDir, 'hurts', '--data', '.');
    expect(out.match(/Owed .*/g)).toEqual([
      'Owed by 2023-11-20, to the worries: The deal board',
      'Owed by 2023-12-01, to the verdicts: The sales CRM',
    ]);
  });

  it('is not begun with a desk.json that says what the format has not', async () => {
    const dataDir = await aFolder();
    await writeFile(join(dataDir, 'desk.json'), '{ "promise": { "hours": "four", "share": 1 } }');
    const start = startInbox({ dataDir, log: () => undefined });
    await expect(start).rejects.toThrow('promise.hours: This should be a number');
  });

  it('is not there without a key, and says why', async () => {
    const { url } = await anInbox();
    const none = await fetch(new URL('/answers.json', url));
    expect(none.status).toBe(404);
    expect(await none.text()).toContain('--answers-key');
  });
});

describe('an answer that becomes a tip', () => {
  it('starts as an item of tips.json, to which lint says what is missing', async () => {
    const { url } = await anInbox();
    const { id } = aRequest();
    await post(url, aRequest({ feature: 'Deal board' }));
    expect((await fetch(new URL(`/requests/${id}/tip`, url))).status).toBe(404);
    await answered(url, id);
    const tip = (await (await fetch(new URL(`/requests/${id}/tip`, url))).json()) as object;
    expect(tip).toMatchObject({
      id: 'new-deal',
      feature: 'deal-board',
      body: { en: 'On the dashboard.', sv: '' },
      anchor: { v: 1, role: 'button', name: 'New deal' },
      owner: 'Ada',
    });
    const source = aSource('tips.json', () => [tip]);
    const paths = lintSource(source, '2023-11-14').findings.map(({ path }) => path);
    expect(paths).toContain('tips[0].body');
  });

  it('is told to the one who asked, by the tip’s title', async () => {
    const { url } = await anInbox();
    const { id } = aRequest();
    await post(url, aRequest());
    await answered(url, id);
    await form(url, `/requests/${id}/tip`, { title: 'Where the report is' });
    const news = await (await fetch(new URL(`/requests/${id}/reply`, url))).json();
    expect(news).toMatchObject({ state: 'tip', tip: 'Where the report is' });
    // A correction of the answer afterwards takes nothing back.
    await answered(url, id, { words: 'On the first page.' });
    const later = await (await fetch(new URL(`/requests/${id}/reply`, url))).json();
    expect(later).toMatchObject({ state: 'tip', answer: { words: 'On the first page.' } });
  });
});

describe('what hurts', () => {
  let n = 0;
  const ticket = (request: object, state: Ticket['state'] = 'sent'): Ticket => ({
    request: aRequest({ id: `request-${(n += 1)}`, ...request }) as HelpRequest,
    at: NOW,
    state,
  });
  const change = { kind: 'change', id: 'board', title: 'The deal board comes' };

  it('is grouped by feature and change, what waits first, and names nobody', () => {
    const hurts = hurtsIn([
      ticket({ feature: 'Deal board' }, 'answered'),
      ticket({ feature: 'Deal board', kind: 'bug' }, 'seen'),
      ticket({ kind: 'worry', about: change, words: 'Will my quota move?' }),
      ticket({ kind: 'verdict', verdict: { me: 'yes', customer: 'no' } }),
      ticket({ kind: 'verdict', verdict: { me: 'partly', customer: 'yes' } }),
      ticket({ kind: 'thanks', about: { kind: 'answer', id: 'x', title: 'Answer' } }),
    ]);
    expect(hurts.map(({ about, waiting }) => [about, waiting])).toEqual([
      ['Deal board', 1],
      ['The deal board comes', 0],
      ['Sales CRM', 0],
    ]);
    expect(hurts[0]!.counts).toEqual({ question: 1, bug: 1 });
    expect(hurts[2]).toMatchObject({ verdicts: { asked: 2, rep: 1, customer: 1 }, thanks: 1 });
    expect(JSON.stringify(hurts)).not.toMatch(/quota|request-\d/);
  });

  it('says at the command what waits and what has helped', async () => {
    const { url, dataDir, stop } = await anInbox();
    await post(url, aRequest());
    for (const id of ['thank-you-1', 'thank-you-2'])
      await post(url, aRequest({ id, kind: 'thanks', about: { kind: 'answer', id: 'x', title: 'Answer' } }));
    await stop();
    const { out } = await foothold(dataDir, 'hurts', '--data', '.');
    expect(out).toContain('Sales CRM: 1 question, 2 thank-yous; 1 still wait for an answer');
  });
});

/** What each desk documents, on this machine. */
const DESKS = {
  jira: {
    settings: { kind: 'jira', user: 'bot@example.com', serviceDeskId: '10', requestTypeId: '25' },
    authorization: `Basic ${Buffer.from('bot@example.com:secret').toString('base64')}`,
    path: '/rest/servicedeskapi/request',
    takes: z.strictObject({
      serviceDeskId: z.literal('10'),
      requestTypeId: z.literal('25'),
      requestFieldValues: z.strictObject({
        summary: z
          .string()
          .max(255)
          .regex(/^[^\n]+$/),
        description: z.string().min(1),
      }),
    }),
    made: { issueId: '107001', issueKey: 'HELPDESK-1' },
    key: 'HELPDESK-1',
  },
  servicenow: {
    settings: { kind: 'servicenow', user: 'bot' },
    authorization: `Basic ${Buffer.from('bot:secret').toString('base64')}`,
    path: '/api/now/table/incident',
    takes: z.strictObject({
      short_description: z.string().min(1).max(160),
      description: z.string().min(1),
      urgency: z.enum(['1', '2', '3']),
      correlation_id: z.string().min(8),
    }),
    made: { result: { number: 'INC0010001', sys_id: 'x' } },
    key: 'INC0010001',
  },
  freshdesk: {
    settings: { kind: 'freshdesk', email: 'foothold@example.com' },
    authorization: `Basic ${Buffer.from('secret:X').toString('base64')}`,
    path: '/api/v2/tickets',
    takes: z.strictObject({
      subject: z.string().min(1),
      description: z.string().min(1),
      email: z.email(),
      status: z.literal(2),
      priority: z.union([z.literal(1), z.literal(4)]),
      tags: z.array(z.string()),
    }),
    made: { id: 42 },
    key: '42',
  },
};
const NAMES = Object.keys(DESKS) as (keyof typeof DESKS)[];

async function aDesk(
  name: keyof typeof DESKS,
  instead?: { status: number; headers?: Record<string, string> },
) {
  const desk = DESKS[name];
  const got: { request: IncomingMessage; body: string }[] = [];
  const known = new Set<string>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => (body += String(part)));
    request.on('end', () => {
      got.push({ request, body });
      const say = (status: number, json: object, headers = {}) =>
        response
          .writeHead(status, { 'content-type': 'application/json', ...headers })
          .end(JSON.stringify(json));
      if (instead) return say(instead.status, {}, instead.headers);
      const url = new URL(request.url!, 'http://desk');
      if (request.headers.authorization !== desk.authorization) return say(401, {});
      if (url.pathname !== desk.path) return say(404, {});
      if (request.method === 'GET') {
        const [, id = ''] = /^correlation_id=(.*)$/.exec(url.searchParams.get('sysparm_query') ?? '') ?? [];
        return say(200, { result: known.has(id) ? [{ number: desk.key }] : [] });
      }
      const read = desk.takes.safeParse(JSON.parse(body));
      if (!read.success) return say(400, { errors: read.error.issues });
      if ('correlation_id' in read.data) known.add(read.data.correlation_id);
      return say(201, desk.made);
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const file = join(await aFolder(), 'relay.json');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(file, JSON.stringify({ ...desk.settings, url }));
  return { pass: await readRelay(file, 'secret'), got };
}
const asked = aRequest({ words: 'Is <b>this</b> & that gone?', urgent: true }) as HelpRequest;

describe.each(NAMES)('passing on to %s', name => {
  it('makes a ticket as its documentation has it, and tells its name', async () => {
    const { pass, got } = await aDesk(name);
    expect(await pass(asked)).toEqual({ kind: 'passed', key: DESKS[name].key });
    expect(got.at(-1)!.body).toContain('RIVER-19');
    expect(got.at(-1)!.body).not.toContain('secret');
  });

  it.each([
    [429, { 'retry-after': '60' }, { kind: 'retry', why: 'busy', status: 429, after: 60_000 }],
    [503, {}, { kind: 'retry', why: 'busy', status: 503 }],
    [401, {}, { kind: 'dead', why: 'refused', status: 401 }],
  ])('ends with %i as every desk does', async (status, headers, ends) => {
    const { pass } = await aDesk(name, { status, headers: headers as Record<string, string> });
    expect(await pass(asked)).toEqual(ends);
  });
});

test('a ticket that ServiceNow took without our hearing of it is not made twice', async () => {
  const { pass, got } = await aDesk('servicenow');
  await pass(asked);
  expect(await pass(asked)).toEqual({ kind: 'passed', key: 'INC0010001' });
  expect(got.filter(({ request }) => request.method === 'POST')).toHaveLength(1);
});

test('Freshdesk, which reads HTML, gets the rep’s words as words', async () => {
  const { pass, got } = await aDesk('freshdesk');
  await pass(asked);
  const { description } = JSON.parse(got[0]!.body) as { description: string };
  expect(description).not.toContain('<b>');
  expect(description).toContain('&#60;b&#62;this');
});

test('the inbox passes everything on once, also what came before it was started anew', async () => {
  const { pass, got } = await aDesk('jira');
  const dataDir = await aFolder();
  const first = await startInbox({ dataDir, log: () => undefined });
  await post(first.url, aRequest());
  await first.stop();
  const second = await startInbox({ dataDir, log: () => undefined, pass });
  await expect.poll(() => second.requests()[0]?.passed, { timeout: 15_000 }).toBe('HELPDESK-1');
  await post(second.url, aRequest({ id: 'another-question' }));
  await expect.poll(() => second.requests()[0]?.passed, { timeout: 15_000 }).toBe('HELPDESK-1');
  await second.stop();
  expect(got).toHaveLength(2);
  const store = await openStore(dataDir, () => undefined);
  expect(store.all().every(({ passed }) => passed === 'HELPDESK-1')).toBe(true);
  await store.close();
});

test.each([
  ['{ "kind": "jira" ', 'not JSON'],
  ['{ "kind": "trello", "url": "https://example.com" }', 'kind'],
  ['{ "kind": "freshdesk", "url": "http://example.com", "email": "a@example.com" }', 'url'],
])('a relay file that is wrong says where: %s', async (text, says) => {
  const file = join(await aFolder(), 'relay.json');
  await writeFile(file, text);
  await expect(readRelay(file, 'secret')).rejects.toThrow(says);
});

test('without a token nothing is passed on, and it says where the token belongs', async () => {
  const file = join(await aFolder(), 'relay.json');
  await writeFile(
    file,
    JSON.stringify({ kind: 'freshdesk', url: 'https://x.example', email: 'a@example.com' }),
  );
  await expect(readRelay(file, undefined)).rejects.toMatchObject({
    trouble: { code: 'no relay token', variable: 'FOOTHOLD_RELAY_TOKEN' },
  });
});
