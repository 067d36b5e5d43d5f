import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../cli/check-pages/report';
import { aFolder, foothold } from '../cli/a-desk';
import { both } from '../core/packs/a-source';

const PAGES = join(import.meta.dirname, 'redesign');

/** The app on one address: the form that is asked for by cookie, and the front door for whoever has none. */
let app: { url: string; form: 'before' | 'after'; close(): void };

beforeAll(async () => {
  const server = createServer(async (request, response) => {
    const path = request.url!.split('?')[0];
    if (path === '/members' && !request.headers.cookie?.includes('member=yes'))
      return void response.writeHead(302, { location: '/login' }).end();
    const page =
      path === '/login' ? '<h1>Log in</h1>' : await readFile(join(PAGES, `${app.form}.html`), 'utf8');
    const head = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self' 'unsafe-inline'",
    };
    response.writeHead(path === '/missing' ? 404 : 200, head).end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  app = { url: `http://localhost:${port}`, form: 'before', close: () => server.close() };
});
afterAll(() => app.close());

const ANCHORS: Record<string, object> = {
  'new-deal': { v: 1, role: 'button', name: { en: 'New deal', sv: 'Ny affär' }, within: 'main' },
  export: { v: 1, role: 'button', name: 'Export list' },
  archive: { v: 1, role: 'button', name: 'Archive finished' },
  search: { v: 1, role: 'textbox', name: 'Search deals' },
  filter: { v: 1, role: 'button', name: 'Only my deals' },
  forecast: { v: 1, role: 'button', name: 'Refresh forecast' },
};

/** A pack that points at six things of the app as it was before. */
async function aPackOnTheApp(anchors = ANCHORS, where = ['/deals']) {
  const folder = await aFolder();
  await foothold(folder, 'new', 'desk', '--address', 'http://localhost/', '--at', 'Deals');
  const tips = Object.entries(anchors).map(([id, anchor]) => ({
    id,
    feature: 'first-feature',
    title: both(id),
    body: both('Say what it is good for.'),
    anchor,
    where,
    owner: 'Me',
    review: '2036-01-01',
  }));
  const write = (list: object[]) =>
    writeFile(join(folder, 'packs/desk/tips.json'), JSON.stringify(list, null, 2));
  await write(tips);
  const report = async (): Promise<Report> =>
    JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'));
  return { folder, tips, write, report };
}

const fates = (report: Report) =>
  Object.fromEntries(
    report.anchors
      .filter(({ key }) => key.startsWith('tip'))
      .map(({ key, fate, shown }) => [key.slice(4), shown ? fate : `${fate}, not shown`]),
  );

test('through a redesign every anchor’s fate is named, and what is proposed mends the pack', async () => {
  const { folder, tips, write, report } = await aPackOnTheApp();
  for (const form of ['before', 'after'] as const) {
    app.form = form;
    const saved = await foothold(
      folder,
      'snapshot',
      `${app.url}/deals`,
      '--out',
      `${form}/deals.html`,
      '--wait',
      '5',
    );
    expect(saved).toMatchObject({ code: 0 });
  }
  const before = await readFile(join(folder, 'before/deals.html'), 'utf8');
  // The people of the page, what was typed and chosen, the programs.
  for (const secret of [
    'Anna',
    'Svensson',
    'Maria',
    'Bergqvist',
    'Bergmans',
    'Nordin',
    '120 000',
    'Karin',
    'customElements',
    '<script',
  ])
    expect(before).not.toContain(secret);
  for (const kept of ['New deal', 'Only my deals', 'shadowrootmode="open"', 'Refresh forecast', '>Open<'])
    expect(before).toContain(kept);

  const after = await foothold(
    folder,
    'check',
    'desk',
    '--snapshots',
    'after',
    '--before',
    'before',
    '--out',
    'out',
  );
  expect(after.code).toBe(1);
  const checked = await report();
  expect(fates(checked)).toEqual({
    'new-deal': 'moved, not shown',
    export: 'ambiguous, not shown',
    archive: 'lost, not shown',
    search: 'found',
    filter: 'found',
    forecast: 'found',
  });
  const of = (id: string) => checked.anchors.find(({ key }) => key === `tip ${id}`)!;
  expect(of('new-deal').changes.map(change => change.of)).toEqual(
    expect.arrayContaining(['name', 'part of the page']),
  );
  expect(of('new-deal').repairs[0]!.description).toMatchObject({
    name: { en: 'Create a deal', sv: 'Ny affär' },
  });
  expect(after.out).toContain(`packs/desk/tips.json:${of('new-deal').line}  moved  tip new-deal`);
  expect(after.out).toContain('→ Write "anchor": {');
  for (const { picture } of checked.anchors.filter(({ fate }) => fate === 'found'))
    expect((await readFile(join(folder, 'out', picture!))).subarray(0, 2).toString('hex')).toBe('ffd8');
  const html = await readFile(join(folder, 'out/report.html'), 'utf8');
  expect(html).toContain('pictures/1.jpg');
  expect(html).toContain('tip new-deal');

  // A person accepts what is proposed, and takes out the tip whose thing is gone.
  await write(
    tips
      .filter(({ id }) => id !== 'archive')
      .map(tip => ({ ...tip, anchor: of(tip.id).repairs[0]?.description ?? tip.anchor })),
  );
  expect(await foothold(folder, 'check', 'desk', '--snapshots', 'after', '--out', 'out')).toMatchObject({
    code: 0,
  });
  expect(fates(await report())).toMatchObject({ 'new-deal': 'found', export: 'found' });
});

test('live, pages that the pack names are visited, behind a login too, and a page that leads to the login is told', async () => {
  app.form = 'before';
  const { folder, report } = await aPackOnTheApp(ANCHORS, ['/members']);
  const check = (...more: string[]) =>
    foothold(folder, 'check', 'desk', '--at', `${app.url}/`, '--out', 'out', '--wait', '5', ...more);
  const out = await check();
  expect(out).toMatchObject({ code: 1, out: expect.stringContaining('It led to') });
  expect(out.out).toContain('/login');
  await mkdir(join(folder, 'login'));
  const cookie = {
    name: 'member',
    value: 'yes',
    domain: 'localhost',
    path: '/',
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: 'Lax',
  };
  await writeFile(join(folder, 'login/state.json'), JSON.stringify({ cookies: [cookie], origins: [] }));
  expect(await check('--storage', 'login/state.json')).toMatchObject({ code: 0 });
  expect(Object.values(fates(await report()))).toEqual(Array(6).fill('found'));
});

test('an address that does not answer, or answers with an error, is told with its reason', async () => {
  const { folder } = await aPackOnTheApp(ANCHORS, ['/missing']);
  const none = await foothold(folder, 'check', 'desk', '--at', 'http://localhost:9/', '--out', 'out');
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining('could not be opened') });
  const wrong = await foothold(folder, 'check', 'desk', '--at', `${app.url}/missing`, '--out', 'out');
  expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('It answered 404') });
});

test('a CRM that nobody here wrote, before and after its redesign: each fate is as a person wrote it down', async () => {
  const folder = await aFolder();
  const here = (name: string) => join(import.meta.dirname, 'crm-redesign', name);
  const pack = resolve('packs/atomic-crm');
  const check = (...more: string[]) =>
    foothold(folder, 'check', pack, '--pages', here('pages.json'), '--out', 'out', '--no-pictures', ...more);
  const verdicts = async () => {
    const { anchors } = JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8')) as Report;
    return new Map(anchors.map(({ key, fate }) => [key, fate]));
  };
  const docs = await readFile('docs/check.md', 'utf8');
  const rows = [
    ...docs.matchAll(/^\| ((?:tip|step|change|answer) \S+(?: \S+)?)\s+\| (.*?)\s*\| (\w+)\s*\|$/gm),
  ];
  expect(rows.length).toBeGreaterThan(20);

  expect(await check('--snapshots', here('before'))).toMatchObject({ code: 0 });
  const before = await verdicts();
  expect(rows.filter(([, key]) => before.get(key!) !== 'found')).toEqual([]);

  expect(await check('--snapshots', here('after'), '--before', here('before'))).toMatchObject({ code: 1 });
  const after = await verdicts();
  for (const [, key, byHand, written] of rows) {
    expect([key, after.get(key!)]).toEqual([key, written]);
    expect(written).toBe(/^(?:moved|the same plus)/.test(byHand!) ? 'moved' : 'found');
  }
});
