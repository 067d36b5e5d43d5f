import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { sayFault } from '../../utils/i18n/faults';
import { faultOf } from '../../utils/core/packs/fault-of';
import { allowExtensions, checkHost, checkOwnPage } from './callers';
import { chosenLanguage, sendPage } from './send-page';
import type { DeskFile } from './desk-file';
import { cookie, readBody, readCookies, Refusal, REQUEST_LIMIT, sendJson } from './http';
import { promise, replyTo, showOwed } from './owed-forms';
import { renderPage } from './page';
import { requestSchema } from '../../utils/core/help/request-schema';
import type { Store } from './store';
import { ANSWER_LIMIT, type Draft } from './ticket';
import { tipDraft } from './tip-draft';
import { doubtIn } from './verify-webhook';

export interface Desk {
  store: Store;
  now(): number;
  /** Tells every open page that something is new. */
  changed(): void;
  /** Keeps an open page told. */
  watch(response: ServerResponse): void;
  /** Where browsers reach the inbox, as they name it in `Origin`. */
  origin: string;
  /** Where it listens on this computer; the same unless a proxy stands in front. */
  local: string;
  /** Only what is signed with it is taken; without one everything is. */
  secret?: string;
  /** What `desk.json` owes, and a change of it, which is on disk when it resolves. */
  owed(): Promise<DeskFile['owed']>;
  owe(change: (owed: DeskFile['owed']) => DeskFile['owed']): Promise<void>;
  /** The signed answers file as it is now; without a key there is none. */
  answers?(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Answers one HTTP request. */
export async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  try {
    await route(request, response, desk);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!request.complete) response.setHeader('connection', 'close');
    sendJson(response, error.status, { error: error.message });
  }
}

async function route(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  checkHost(request, desk);
  const url = new URL(request.url ?? '/', desk.origin);
  const [, first, id = '', last] = url.pathname.split('/');
  const { method } = request;
  const forAll = url.pathname === '/requests' || url.pathname === ANSWERS;
  if (forAll || (first === 'requests' && last === 'reply')) allowExtensions(request, response);
  if (method === 'OPTIONS') return void response.writeHead(204).end();

  if (url.pathname === '/requests' && method === 'POST') return receive(request, response, desk);
  if (first === 'requests' && last === 'reply' && method === 'GET') return reply(request, response, desk, id);
  if (first === 'requests' && last === 'answer' && method === 'POST')
    return answer(request, response, desk, id);
  if (url.pathname === ANSWERS && method === 'GET') return answers(request, response, desk);
  if (first === 'requests' && last === 'tip' && method === 'GET') return draftTip(response, desk, id);
  if (first === 'requests' && last === 'tip' && method === 'POST')
    return becameTip(request, response, desk, id);
  if (url.pathname === '/owed' && method === 'GET') return showOwed(request, response, desk, url);
  if (url.pathname === '/owed' && method === 'POST')
    return promise(response, desk, await readForm(request, desk), request);
  if (url.pathname === '/owed/reply' && method === 'POST')
    return replyTo(response, desk, await readForm(request, desk), request);
  if (url.pathname === '/events' && method === 'GET') return openEvents(response, desk);
  const isPage = url.pathname === '/' || (first === 'requests' && id !== '' && last === undefined);
  if (isPage && method === 'GET') return showPage(request, response, desk, url, id);
  if (isPage || url.pathname === '/requests' || last === 'reply' || last === 'answer') {
    throw new Refusal(405, `${method} is not possible here.`);
  }
  throw new Refusal(404, 'There is nothing here.');
}

/** Where the signed answers file lies. */
export const ANSWERS = '/answers.json';

async function receive(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const body = await readBody(request, 'application/json', REQUEST_LIMIT);
  const doubt = desk.secret === undefined ? null : doubtIn(request.headers, body, desk.secret, desk.now());
  if (doubt !== null) throw new Refusal(401, doubt);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'The body is not JSON. Send one help request as a JSON object.');
  }
  const read = requestSchema.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const fault = { ...faultOf(issue), at: issue.path.join('.') || 'body' };
    throw new Refusal(400, Object.values(sayFault(fault, 'en')).join(' '));
  }
  const help = read.data;
  const header = request.headers['webhook-id'];
  if (header !== undefined && header !== help.id) {
    throw new Refusal(400, `The header webhook-id (${header}) and the id in the body (${help.id}) differ.`);
  }
  const known = desk.store.get(help.id);
  if (known && !isDeepStrictEqual(known.request, help)) {
    throw new Refusal(409, `Another request with the id ${help.id} is already here. Give each its own id.`);
  }
  const ticket = await desk.store.receive(help, desk.now());
  if (!known) desk.changed();
  const replyUrl = `${desk.origin}/requests/${help.id}/reply`;
  sendJson(response, 202, { reference: ticket.request.reference, reply: replyUrl });
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  id: string,
): Promise<void> {
  const ticket = desk.store.get(id);
  if (!ticket) throw new Refusal(404, 'No request with this id has arrived here.');
  const { state, answer: given, tip } = ticket;
  const json = JSON.stringify({ state, ...(given && { answer: given }), ...(tip !== undefined && { tip }) });
  sendFresh(request, response, json);
}

/** Sends JSON unless the caller has it already. */
function sendFresh(request: IncomingMessage, response: ServerResponse, json: string | Uint8Array): void {
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(json);
}

async function answers(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  if (!desk.answers)
    throw new Refusal(404, 'This inbox publishes no answers: it was started without --answers-key.');
  sendFresh(request, response, await desk.answers());
}

/** The answer as the start of a tip, to be put into `tips.json`. */
function draftTip(response: ServerResponse, desk: Desk, id: string): void {
  const ticket = desk.store.get(id);
  if (!ticket?.answer) throw new Refusal(404, 'There is no answer yet that could become a tip.');
  response.setHeader('content-disposition', `attachment; filename="tip-${ticket.request.reference}.json"`);
  sendJson(response, 200, tipDraft(ticket, desk.now()));
}

/** What a form of the inbox's own page says. */
async function readForm(request: IncomingMessage, desk: Desk): Promise<URLSearchParams> {
  checkOwnPage(request, desk);
  return new URLSearchParams(await readBody(request, 'application/x-www-form-urlencoded'));
}

async function becameTip(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  id: string,
): Promise<void> {
  const form = await readForm(request, desk);
  const title = (form.get('title') ?? '').trim().slice(0, 120);
  if (desk.store.get(id)?.answer && title !== '') {
    await desk.store.became(id, title, desk.now());
    desk.changed();
  }
  response.writeHead(303, { location: `/requests/${id}` }).end();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  id: string,
): Promise<void> {
  const form = await readForm(request, desk);
  const ticket = desk.store.get(id);
  if (!ticket) return showPage(request, response, desk, new URL('/', desk.origin), id);
  // Browsers send line ends as CRLF.
  const draft: Draft = {
    words: (form.get('words') ?? '').replace(/\r\n/g, '\n').trim(),
    by: (form.get('by') ?? '').trim().slice(0, 120),
  };
  if (draft.words === '') draft.error = 'needWords';
  else if (draft.words.length > ANSWER_LIMIT) draft.error = 'tooLong';
  else if (draft.by === '') draft.error = 'needName';
  if (draft.error) return showPage(request, response, desk, new URL('/', desk.origin), id, draft);

  const isPublished = form.get('publish') === 'yes';
  await desk.store.answer(id, { words: draft.words, by: draft.by, at: desk.now() }, isPublished);
  desk.changed();
  response.setHeader('set-cookie', cookie('by', draft.by));
  response.writeHead(303, { location: `/requests/${id}` }).end();
}

async function showPage(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  url: URL,
  id: string,
  draft?: Draft,
): Promise<void> {
  const cookies = readCookies(request);
  const language = chosenLanguage(request, response, url);
  const open = id === '' ? null : desk.store.get(id);
  const isGlance = request.headers['x-live'] !== undefined || request.headers['sec-purpose'] !== undefined;
  if (open?.state === 'sent' && !isGlance) {
    await desk.store.see(id, desk.now());
    desk.changed();
  }
  const nonce = randomBytes(16).toString('base64url');
  const page = renderPage({
    tickets: desk.store.all(),
    open,
    draft: draft ?? { words: '', by: cookies['by'] ?? '' },
    language,
    now: desk.now(),
    owed: (await desk.owed()).filter(one => !one.reply).length,
    isShared: desk.origin !== desk.local,
    nonce,
  });
  sendPage(response, open === undefined ? 404 : draft?.error ? 422 : 200, page, nonce);
}

function openEvents(response: ServerResponse, desk: Desk): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  desk.watch(response);
}
