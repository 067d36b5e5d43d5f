import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inPieces } from '../../../utils/core/help/pieces';
import { redact } from '../../../utils/core/help/redact';
import type { HelpDesk } from '../../../utils/core/packs/policy';
import { helpDeskSchema } from '../../../utils/core/packs/policy';
import type { Posted } from '../../../utils/background/help/desks/desk';
import { deskFor } from '../../../utils/background/help/desks/find-desk';
import { draft } from '../../core/help/stage';

/** What each vendor documents: the shape it takes, how it accepts, and how it refuses a shape that is wrong. */
const VENDORS = {
  slack: {
    settings: (at: string): HelpDesk => ({
      kind: 'slack',
      name: 'Sales help',
      url: `${at}/services/T0/B0/x`,
    }),
    path: '/services/T0/B0/x',
    type: 'text/plain',
    takes: z.strictObject({
      text: z.string().min(1),
      blocks: z
        .array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('header'), text: plainText(150) }),
            z.strictObject({ type: z.literal('section'), text: plainText(3_000) }),
          ]),
        )
        .max(50),
    }),
    accepted: { status: 200, body: 'ok' },
    gone: { status: 404, body: 'no_service' },
  },
  teams: {
    settings: (at: string): HelpDesk => ({
      kind: 'teams',
      name: 'Sales help',
      url: `${at}/workflows/1?sig=x`,
    }),
    path: '/workflows/1?sig=x',
    type: 'application/json',
    takes: z.strictObject({
      type: z.literal('message'),
      attachments: z
        .array(
          z.strictObject({
            contentType: z.literal('application/vnd.microsoft.card.adaptive'),
            contentUrl: z.null(),
            content: z.strictObject({
              $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
              type: z.literal('AdaptiveCard'),
              version: z.literal('1.4'),
              body: z
                .array(
                  z.strictObject({
                    type: z.literal('RichTextBlock'),
                    inlines: z.array(
                      z.strictObject({
                        type: z.literal('TextRun'),
                        text: z.string().min(1),
                        weight: z.enum(['default', 'lighter', 'bolder']).optional(),
                      }),
                    ),
                  }),
                )
                .min(1),
            }),
          }),
        )
        .length(1),
    }),
    accepted: { status: 202, body: '' },
    gone: { status: 404, body: '{"error":{"code":"WorkflowNotFound"}}' },
  },
  zendesk: {
    settings: (at: string): HelpDesk => ({ kind: 'zendesk', name: 'Sales help', url: at }),
    path: '/api/v2/requests.json',
    type: 'application/json',
    takes: z.strictObject({
      request: z.strictObject({
        subject: z.string().min(1).max(255),
        comment: z.strictObject({ body: z.string().min(1).max(65_535) }),
        priority: z.enum(['low', 'normal', 'high', 'urgent']),
        requester: z.strictObject({ name: z.string().min(1) }),
      }),
    }),
    accepted: { status: 201, body: '{"request":{"id":35436}}' },
    gone: { status: 404, body: '{"error":"RecordNotFound"}' },
  },
};
type Vendor = keyof typeof VENDORS;
const NAMES = Object.keys(VENDORS) as Vendor[];

function plainText(most: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean(),
  });
}

let server: Server | null = null;
afterEach(() => new Promise(done => (server ? server.close(done) : done(null))));

/** The vendor on this machine: refuses what its documentation does not take, as it says it would. */
async function open(
  name: Vendor,
  instead?: { status: number; headers?: Record<string, string>; body?: string },
) {
  const vendor = VENDORS[name];
  const got: { body: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', part => (body += String(part)));
    request.on('end', () => {
      got.push({ body, headers: request.headers });
      if (instead) return response.writeHead(instead.status, instead.headers).end(instead.body);
      const isRight =
        request.method === 'POST' &&
        request.url === vendor.path &&
        request.headers['content-type']?.startsWith(vendor.type) === true &&
        Buffer.byteLength(body) <= 28_000 &&
        vendor.takes.safeParse(JSON.parse(body)).success;
      const { status, body: said } = isRight ? vendor.accepted : { status: 400, body: 'invalid_payload' };
      return response.writeHead(status).end(said);
    });
  });
  await new Promise<void>(ready => server!.listen(0, '127.0.0.1', ready));
  const settings = vendor.settings(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { settings, got };
}

async function deliver(settings: HelpDesk, over: Parameters<typeof draft>[0] = {}) {
  const request = redact(draft(over));
  const desk = deskFor(settings);
  const letter = desk.write(request, settings) as Posted;
  const delivery = await desk.send!(letter, request.id, settings, { fetch, now: 0 });
  return { request, letter, delivery };
}

const LONG = 'The list stays empty after I press the button. '.repeat(100);
const SLY = '<!channel> @everyone *bold* [here](https://evil.example) <b>x</b> {{1+1}}';

describe.each(NAMES)('%s', name => {
  it('takes what is sent, as its documentation has it', async () => {
    const { settings, got } = await open(name);
    expect(helpDeskSchema.safeParse(settings).success).toBe(true);
    const { request, delivery } = await deliver(settings);
    expect(delivery).toEqual({ kind: 'accepted' });
    expect(got[0]!.body).toContain(request.reference);
    for (const tells of ['cookie', 'origin', 'referer', 'authorization'])
      expect(got[0]!.headers).not.toHaveProperty(tells);
  });

  it('takes a long one', async () => {
    const { settings } = await open(name);
    const all = { words: LONG, scenario: LONG, need: LONG, tried: LONG };
    expect((await deliver(settings, all)).delivery).toEqual({ kind: 'accepted' });
  });

  it('gets the rep’s words as plain words: nobody is called, and nothing becomes a link', async () => {
    const { settings, got } = await open(name);
    await deliver(settings, { words: SLY });
    const body = JSON.parse(got[0]!.body) as unknown;
    expect(JSON.stringify(body)).not.toMatch(/mrkdwn|"markdown"|html_body/);
    expect(VENDORS[name].takes.safeParse(body).success).toBe(true);
  });

  it('is asked again when it has too much to do, after as long as it says', async () => {
    const { settings } = await open(name, { status: 429, headers: { 'retry-after': '30' } });
    expect((await deliver(settings)).delivery).toEqual({
      kind: 'retry',
      why: 'busy',
      status: 429,
      after: 30_000,
    });
  });

  it('that has broken down is asked again', async () => {
    const { settings } = await open(name, { status: 503 });
    expect((await deliver(settings)).delivery).toMatchObject({ kind: 'retry', why: 'busy' });
  });

  it('that is no longer there is given up at once', async () => {
    const { gone } = VENDORS[name];
    const { settings } = await open(name, gone);
    expect((await deliver(settings)).delivery).toEqual({ kind: 'dead', why: 'refused', status: gone.status });
  });

  it('gets the very same bytes at every attempt', async () => {
    const { settings } = await open(name);
    const request = redact(draft());
    const { write } = deskFor(settings);
    expect(write(request, settings)).toEqual(write(request, settings));
  });
});

describe('github', () => {
  const settings: HelpDesk = { kind: 'github', name: 'Help', url: 'https://github.com/example/help/' };
  const opened = (over: Parameters<typeof draft>[0] = {}) => {
    const letter = deskFor(settings).write(redact(draft(over)), settings);
    if (!('open' in letter)) throw new Error('It is posted.');
    return new URL(letter.open);
  };

  it('is a new issue of that repository, filled in, that the rep’s own browser opens', () => {
    const url = opened();
    expect(url.origin + url.pathname).toBe('https://github.com/example/help/issues/new');
    expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
    expect(deskFor(settings).send).toBeUndefined();
  });

  it('reads every line as it is written: no mention, no link, no Markdown', () => {
    const body = opened({ words: 'Ask @everyone\n#1 # head' }).searchParams.get('body')!;
    expect(body.split('\n').every(line => line.startsWith('    '))).toBe(true);
  });

  it('fits into an address whatever was typed, and says what did not fit', () => {
    const url = opened({ words: '漢'.repeat(5_000) });
    expect(url.href.length).toBeLessThan(8_000);
    expect(url.searchParams.get('body')).toContain('does not fit');
  });
});

describe('a long text in pieces', () => {
  it('loses nothing, keeps to the limit and cuts at a word', () => {
    const pieces = inPieces(LONG, 100);
    expect(pieces.join('')).toBe(LONG);
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(100);
    expect(pieces.slice(0, -1).every(piece => piece.endsWith(' '))).toBe(true);
  });

  it('never cuts a character in two', () =>
    expect(inPieces('😀'.repeat(5), 3).every(piece => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(
      true,
    ));

  it('of nothing is nothing', () => expect(inPieces('', 10)).toEqual([]));
});
