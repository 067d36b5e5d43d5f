import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleRows, USER_ID, type Row } from './realtimex-rows';

/** A query's own words; every other parameter is a filter on a column. */
const NOT_A_COLUMN = new Set(['select', 'order', 'limit', 'offset', 'or', 'and', 'on_conflict', 'columns']);

/** Whom the app takes for signed in. Never checked here: everything is on this machine, and invented. */
const USER = { id: USER_ID, aud: 'authenticated', role: 'authenticated', email: 'rep@example.com' };

/**
 * As much of a Supabase back end as the app needs to show its pages: rows are listed, filtered by equality, sorted by
 * the app itself, counted and read one by one. What is written is answered and forgotten.
 */
export async function startRealtimexBackend(): Promise<{ port: number; stop(): Promise<void> }> {
  const tables = sampleRows();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (pathname === '/auth/v1/user') return send(response, 200, USER);
    if (pathname === '/rest/v1/rpc/get_latest_migration_timestamp')
      return send(response, 200, '20260211130000');
    if (!pathname.startsWith('/rest/v1/') || pathname.includes('/rpc/')) return send(response, 200, {});
    // A view adds counts to its table, which the rows hold already.
    const table = pathname.slice('/rest/v1/'.length).replace(/_summary$/, '');
    const rows = matching(tables[table] ?? [], searchParams);
    answer(request, response, rows, searchParams);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What the app keeps in its own storage once somebody has set it up and signed in. */
export function signedIn(backend: string): Record<string, string> {
  const inAWeek = Math.floor(Date.now() / 1000) + 7 * 86_400;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'none' })}.${part({ sub: USER_ID, exp: inAWeek, role: 'authenticated' })}.x`;
  const session = {
    access_token: token,
    refresh_token: 'x',
    token_type: 'bearer',
    expires_in: 604_800,
    expires_at: inAWeek,
    user: USER,
  };
  return {
    realtimex_crm_supabase_config: JSON.stringify({ url: backend, anonKey: `eyJ${token}` }),
    [`sb-${new URL(backend).hostname.split('.')[0]}-auth-token`]: JSON.stringify(session),
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': 'content-range',
};

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function answer(request: IncomingMessage, response: ServerResponse, rows: Row[], query: URLSearchParams) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 201, rows.slice(0, 1));
  if (request.headers.accept?.includes('vnd.pgrst.object')) {
    if (rows.length === 1) return send(response, 200, rows[0]);
    return send(response, 406, { code: 'PGRST116', message: `${rows.length} rows`, details: '', hint: null });
  }
  const from = Number(query.get('offset') ?? 0);
  const some = rows.slice(from, from + Number(query.get('limit') ?? rows.length));
  response.setHeader('content-range', `${from}-${Math.max(from, from + some.length - 1)}/${rows.length}`);
  send(response, 200, request.method === 'HEAD' ? undefined : some);
}

/** Of PostgREST's operators those that the app's pages ask with; any other lets all through. */
function matching(rows: Row[], query: URLSearchParams): Row[] {
  const tests = [...query].filter(([name]) => !NOT_A_COLUMN.has(name));
  const kept = rows.filter(row => tests.every(([name, test]) => fits(row[name], test)));
  const [column, direction] = (query.get('order') ?? '').split(/[.,]/);
  if (!column) return kept;
  const sign = direction === 'desc' ? -1 : 1;
  return kept.toSorted(
    (a, b) => sign * String(a[column]).localeCompare(String(b[column]), 'en', { numeric: true }),
  );
}

function fits(value: unknown, test: string): boolean {
  const [, operator, wanted] = /^([\w.]+?)\.(.*)$/s.exec(test) ?? [];
  if (operator === 'eq') return String(value) === wanted;
  if (operator === 'neq') return String(value) !== wanted;
  if (operator === 'is') return wanted === 'null' ? value == null : String(value) === wanted;
  if (operator === 'in') return wanted!.slice(1, -1).split(',').includes(String(value));
  if (operator === 'not') return !fits(value, wanted!);
  return true;
}
