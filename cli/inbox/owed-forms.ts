import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { wordsIn } from '../../utils/i18n/words';
import { cookie, readCookies } from './http';
import { inBoth, voicesIn, type Owed } from './owed';
import { renderOwed, type OwedDraft } from './owed-page';
import type { Desk } from './respond';
import { chosenLanguage, sendPage } from './send-page';
import { ANSWER_LIMIT } from './ticket';
import { isWaiting } from './waiting';
import { inboxWords } from './words';

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Sends the page of what is owed, with a form that could not be taken when there is one. */
export async function showOwed(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  url: URL,
  draft: OwedDraft | null = null,
): Promise<void> {
  const words = wordsIn(inboxWords, chosenLanguage(request, response, url));
  const tickets = desk.store.all();
  const promised = await desk.owed();
  const nonce = randomBytes(16).toString('base64url');
  const page = renderOwed({
    words,
    lang: words === inboxWords.sv ? 'sv' : 'en',
    at: 'owed',
    waiting: tickets.filter(isWaiting).length,
    owed: promised.filter(({ reply }) => !reply).length,
    isShared: desk.origin !== desk.local,
    nonce,
    promised,
    voices: voicesIn(tickets),
    draft,
    by: readCookies(request)['by'] ?? '',
    today: dayOf(desk.now()),
    isPublished: desk.answers !== undefined,
  });
  sendPage(response, draft ? 422 : 200, page, nonce);
}

/** Takes a day by which a reply to what came in is promised. A day once promised is not moved here. */
export async function promise(
  response: ServerResponse,
  desk: Desk,
  form: URLSearchParams,
  request: IncomingMessage,
): Promise<void> {
  const { id, en, sv, due, ...fields } = read(form, 300);
  const open = voicesIn(desk.store.all()).find(one => one.id === id);
  const title = inBoth(en, sv);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(due) && !Number.isNaN(Date.parse(due)) && due >= dayOf(desk.now());
  if (open && (!title || !isDay))
    return showOwed(request, response, desk, new URL('/owed', desk.origin), {
      id,
      fields: { ...fields, en, sv, due },
      wrong: title ? 'due' : 'title',
    });
  if (open && title)
    await desk.owe(owed =>
      owed.some(one => one.id === id) ? owed : [...owed, { id, to: open.to, title, due }],
    );
  done(response, desk);
}

/** Takes the reply, or its correction, under the name of who gives it. */
export async function replyTo(
  response: ServerResponse,
  desk: Desk,
  form: URLSearchParams,
  request: IncomingMessage,
): Promise<void> {
  const { id, en, sv, by } = read(form, ANSWER_LIMIT + 1);
  const words = inBoth(en, sv);
  const isTooLong = en.length > ANSWER_LIMIT || sv.length > ANSWER_LIMIT;
  const isKnown = (await desk.owed()).some(one => one.id === id);
  const wrong = isTooLong ? 'tooLong' : !words ? 'words' : by === '' ? 'by' : null;
  if (isKnown && wrong)
    return showOwed(request, response, desk, new URL('/owed', desk.origin), {
      id,
      fields: { en, sv, by },
      wrong,
    });
  if (isKnown && words) {
    const reply: Owed['reply'] = { words, by: by.slice(0, 120), day: dayOf(desk.now()) };
    await desk.owe(owed => owed.map(one => (one.id === id ? { ...one, reply } : one)));
    response.setHeader('set-cookie', cookie('by', by));
  }
  done(response, desk);
}

function read(form: URLSearchParams, longest: number) {
  // Browsers send line ends as CRLF.
  const field = (name: string) => (form.get(name) ?? '').replace(/\r\n/g, '\n').trim().slice(0, longest);
  return { id: field('id'), en: field('en'), sv: field('sv'), due: field('due'), by: field('by') };
}

function done(response: ServerResponse, desk: Desk): void {
  desk.changed();
  response.writeHead(303, { location: '/owed' }).end();
}
