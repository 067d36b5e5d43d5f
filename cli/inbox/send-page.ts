import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookie, readCookies } from './http';

/** The language that was asked for in the address, which is remembered; else the one of before, else the browser's. */
export function chosenLanguage(request: IncomingMessage, response: ServerResponse, url: URL): string {
  const asked = url.searchParams.get('lang');
  if (asked) response.setHeader('set-cookie', cookie('lang', asked));
  return asked ?? readCookies(request)['lang'] ?? request.headers['accept-language'] ?? 'en';
}

/** Sends a page of the inbox, which runs its own script and nothing else. `nonce` stands in its style and script. */
export function sendPage(response: ServerResponse, status: number, page: string, nonce: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
}
