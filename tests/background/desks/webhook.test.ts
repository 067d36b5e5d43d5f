import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, describe } from 'vitest';
import { redact } from '../../../utils/core/help/redact';
import type { Posted } from '../../../utils/background/help/desks/desk';
import { mail } from '../../../utils/background/help/desks/mail';
import { webhook } from '../../../utils/background/help/desks/webhook';
import { draft } from '../../core/help/stage';

interface Got {
  headers: IncomingMessage['headers'];
  body: string;
}
let server: Server | null = null;
afterEach(() => new Promise(done => (server ? server.close(done) : done(null))));

/** A receiver on this machine that keeps what came and answers as it is told. */
async function receiver(status: number, answer: object = {}, headers: Record<string, string> = {}) {
  const got: Got[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', part => (body += String(part)));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, headers).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>(ready => server!.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

const request = redact(draft());
const secret = `whsec_${Buffer.from('a secret of twenty-four+').toString('base64')}`;
const NOW = Date.parse('2026-02-02T09:00:00Z');
const post = { fetch, now: NOW };

async function attempt(status: number, answer?: object, headers?: Record<string, string>) {
  const { url, got } = await receiver(status, answer, headers);
  const settings = { kind: 'webhook' as const, name: 'Desk', url, secret };
  const letter = webhook.write(request, settings) as Posted;
  return { delivery: await webhook.send!(letter, request.id, settings, post), got, url };
}

describe('a webhook desk', () => {
  it('gets the request itself, signed as Standard Webhooks says, with the request’s id', async () => {
    const { delivery, got } = await attempt(202);
    expect(delivery).toEqual({ kind: 'accepted' });
    expect(JSON.parse(got[0]!.body)).toEqual(request);
    const { headers, body } = got[0]!;
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': request.id,
      'webhook-timestamp': String(NOW / 1000),
    });
    const signature = createHmac('sha256', 'a secret of twenty-four+')
      .update(`${request.id}.${NOW / 1000}.${body}`)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    for (const tells of ['cookie', 'origin', 'referer', 'authorization'])
      expect(headers).not.toHaveProperty(tells);
  });

  it('goes unsigned where policy has no secret', async () => {
    const { url, got } = await receiver(200);
    const settings = { kind: 'webhook' as const, name: 'Desk', url };
    await webhook.send!(webhook.write(request, settings) as Posted, request.id, settings, post);
    expect(got[0]!.headers).not.toHaveProperty('webhook-signature');
  });

  it('tells where the answer will be found, at its own address only', async () => {
    const own = await attempt(202, { reply: '/requests/1/reply' });
    expect(own.delivery).toEqual({ kind: 'accepted', reply: new URL('/requests/1/reply', own.url).href });
    const other = await attempt(202, { reply: 'https://elsewhere.example/spy' });
    expect(other.delivery).toEqual({ kind: 'accepted' });
  });

  it.each([
    [500, {}, { kind: 'retry', why: 'busy', status: 500 }],
    [429, { 'retry-after': '120' }, { kind: 'retry', why: 'busy', status: 429, after: 120_000 }],
    [413, {}, { kind: 'dead', why: 'too large', status: 413 }],
    [400, {}, { kind: 'dead', why: 'refused', status: 400 }],
    [302, { location: 'https://elsewhere.example/' }, { kind: 'retry', why: 'unreachable' }],
  ])('%i ends the attempt in its own way', async (status, headers, ends) => {
    expect((await attempt(status, {}, headers as Record<string, string>)).delivery).toEqual(ends);
  });

  it('that is not there is tried again', async () => {
    const settings = { kind: 'webhook' as const, name: 'Desk', url: 'http://127.0.0.1:9/hook' };
    const letter = webhook.write(request, settings) as Posted;
    expect(await webhook.send!(letter, request.id, settings, post)).toEqual({
      kind: 'retry',
      why: 'unreachable',
    });
  });
});

describe('a mail desk', () => {
  it('is a letter for the rep’s own program, with the reference in its subject', () => {
    const letter = mail.write(redact(draft({ words: 'Where is it?\nOn the left?' })), {
      kind: 'mail',
      name: 'Desk',
      address: 'help+crm@firma.example',
    });
    expect('open' in letter).toBe(true);
    const { open, body } = letter as { open: string; body: string };
    const url = new URL(open);
    expect(decodeURIComponent(url.pathname)).toBe('help+crm@firma.example');
    expect(url.searchParams.get('subject')).toContain(request.reference);
    expect(url.searchParams.get('body')).toBe(body.replace(/\n/g, '\r\n'));
    expect(body).toContain('Where is it?');
    expect(mail.send).toBeUndefined();
  });
});
