import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './http';
import type { Desk } from './respond';

/** The inbox answers under its own name only. */
export function checkHost(request: IncomingMessage, { origin, local }: Pick<Desk, 'origin' | 'local'>): void {
  // A name that somebody else's server resolves to this machine must not open the inbox to their page.
  const host = request.headers.host ?? '';
  if (
    host !== new URL(origin).host &&
    !new RegExp(`^(127\\.0\\.0\\.1|localhost):${new URL(local).port}$`).test(host)
  ) {
    throw new Refusal(421, `This inbox answers to ${origin} only.`);
  }
}

/** Browser extensions may call from their own pages; web sites may not. */
export function allowExtensions(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  response.setHeader('vary', 'origin');
  if (origin === undefined) return;
  if (!/^(chrome|moz|safari-web)-extension:\/\/[A-Za-z0-9-]+$/.test(origin)) {
    throw new Refusal(403, 'Only a browser extension may send requests here, not a web site.');
  }
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'etag');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader(
    'access-control-allow-headers',
    'content-type, if-none-match, webhook-id, webhook-timestamp, webhook-signature',
  );
  response.setHeader('access-control-max-age', '600');
  if (request.headers['access-control-request-private-network']) {
    response.setHeader('access-control-allow-private-network', 'true');
  }
}

/** An answer comes from the inbox's own page. */
export function checkOwnPage(request: IncomingMessage, { origin }: Pick<Desk, 'origin'>): void {
  // A web site could make a champion's browser post a form here; browsers name the site in Origin.
  const given = request.headers.origin;
  if (given !== origin && given !== `http://${request.headers.host}`) {
    throw new Refusal(403, 'An answer can only be written on the page of this inbox.');
  }
}
