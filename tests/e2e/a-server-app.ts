import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServerApp {
  port: number;
  stop(): Promise<void>;
}

const page = (body: string) => `<!doctype html><html lang="en"><title>Settings</title>
  <label for="search">Search</label> <input id="search"> <a href="/form">Change</a> ${body}</html>`;
const FORM = `<form method="post" action="/save">
  <label>Signature <input name="signature"></label> <button>Save</button></form>`;
const SAVED = '<p role="status">Signature saved</p>';

/**
 * A sales app as they were before script: every page comes whole from its server, and what was saved is said by the
 * next one. What is empty is refused, with an error whose page claims the same.
 */
export async function startServerApp(): Promise<ServerApp> {
  let saved = '';
  const server = createServer((request, response) => {
    const show = (body: string, status = 200) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page(body));
    if (request.url === '/form') return show(FORM);
    if (request.url !== '/save') return show(saved);
    let typed = '';
    request.on('data', (part: Buffer) => (typed += part.toString()));
    request.on('end', () => {
      if (typed === 'signature=') return show(SAVED, 422);
      saved = SAVED;
      response.writeHead(303, { location: '/settings' }).end();
    });
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
