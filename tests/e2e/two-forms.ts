import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Form = 'own' | 'approved';

export interface TwoForms {
  port: number;
  /** Which form the next page has. */
  has: Form;
  stop(): Promise<void>;
}

const BUTTON = { own: 'Save', approved: 'Ask for approval' } as const;

const page = (form: Form) => `<!doctype html><html lang="en"><title>Companies</title>
  <main>
    <h1>Companies</h1>
    <p><a href="/#/companies/1/show">Oakhurst</a> <a id="new" href="/#/companies/create">New Company</a></p>
    <div id="view"></div>
  </main>
  <script>
    const draw = () => {
      view.innerHTML = location.hash === '#/companies/create'
        ? '<label for="name">Name</label> <input id="name"> <button id="done">${BUTTON[form]}</button>'
        : '';
      document.getElementById('done')?.addEventListener('click', () => (location.hash = '#/companies/7/show'));
    };
    addEventListener('hashchange', draw);
    draw();
  </script></html>`;

/** A sales app in which a company is saved by some, and handed in by those whose team has it approved. */
export async function startTwoForms(): Promise<TwoForms> {
  const app: TwoForms = {
    port: 0,
    has: 'own',
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(app.has));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  app.port = (server.address() as AddressInfo).port;
  return app;
}
