import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { HelpDesk } from '../../../utils/core/packs/policy';

/** Lets pages of every origin read the answer. */
const OPEN = { 'access-control-allow-origin': '*' };

/**
 * What each vendor documents: the shape it takes, how it accepts, how it refuses a shape that is wrong, and what it says
 * to a browser that asks first (https://fetch.spec.whatwg.org/#http-cors-protocol).
 */
export const VENDORS = {
  slack: {
    settings: (at: string): HelpDesk => ({
      kind: 'slack',
      name: 'Sales help',
      url: `${at}/services/T0/B0/x`,
    }),
    path: '/services/T0/B0/x',
    type: 'text/plain',
    // It lets every page read what it says, and names no header that a page may send:
    // https://github.com/TheAppleFreak/winston-slack-webhook-transport/issues/20
    preflight: { status: 200, headers: OPEN },
    headers: OPEN,
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
    // Nothing is promised to browsers:
    // https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
    preflight: { status: 404, headers: {} },
    headers: {},
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
    // New requests are among the few that any page may send:
    // https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/making-cross-origin-browser-side-api-requests/
    preflight: { status: 200, headers: { ...OPEN, 'access-control-allow-headers': 'content-type' } },
    headers: OPEN,
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
export type Vendor = keyof typeof VENDORS;

function plainText(most: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean(),
  });
}

/**
 * The vendor on this machine: refuses what its documentation does not take, as it says it would.
 * `asked` are the headers that browsers asked leave for before they sent.
 */
export async function openVendor(
  name: Vendor,
  instead?: { status: number; headers?: Record<string, string>; body?: string },
) {
  const vendor = VENDORS[name];
  const got: { body: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      asked.push(request.headers['access-control-request-headers']);
      return response.writeHead(vendor.preflight.status, vendor.preflight.headers).end();
    }
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
      return response.writeHead(status, vendor.headers).end(said);
    });
    return response;
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const settings = vendor.settings(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const close = (): Promise<void> =>
    new Promise(done => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { settings, got, asked, close };
}
