import { LANGUAGES, wordsIn } from '../../utils/i18n/words';
import { timesHelped } from './helped';
import { markup, trusted, type Markup } from './markup';
import { chip, MARK, urgentChip, when } from './parts';
import type { Ticket } from './lines';
import { SCRIPT, STYLE } from './style';
import { renderTicket, type Draft } from './ticket';
import { isWaiting } from './waiting';
import { inboxWords, type InboxWords } from './words';

export interface View {
  tickets: Ticket[];
  /** The request that is open: null for none, undefined for one that is not there. */
  open: Ticket | null | undefined;
  draft: Draft;
  /** A language tag, or what a browser sends as Accept-Language. */
  language: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Others reach it too, through a proxy. */
  isShared: boolean;
  /** One use, for the content security policy. */
  nonce: string;
}

/** The whole page as HTML. */
export function renderPage({ tickets, open, draft, language, now, isShared, nonce }: View): string {
  const words = wordsIn(inboxWords, language);
  const lang = words === inboxWords.sv ? 'sv' : 'en';
  const waiting = tickets.filter(isWaiting).length;
  const languages = Object.entries(LANGUAGES).map(
    ([code, name]) =>
      markup`<a href="?lang=${code}" lang="${code}" ${code === lang && trusted('aria-current="true"')}>${name}</a>`,
  );
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${waiting > 0 && `(${waiting}) `}${words.title} · Foothold</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK.text)}">
<style nonce="${nonce}">${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#request">${words.skip}</a>
<header class="top">
${MARK}
<h1><a href="/">${words.title}</a></h1>
<span class="waiting" id="waiting">${words.waiting(waiting)}</span>
<nav aria-label="Language / Språk">${languages}</nav>
</header>
<div class="desk ${open !== null && 'open'}">
${tickets.length > 0 && renderList(tickets, open ?? null, words, lang, now)}
<main id="request" tabindex="-1">${renderMain(open, draft, words, lang, now, tickets)}</main>
</div>
<footer class="meta">${isShared ? words.shared : words.local}</footer>
<div class="quiet-region" role="status" id="news" data-one="${words.arrived(1)}" data-many="${words.arrived(2).replace('2', '{n}')}"></div>
<script nonce="${nonce}" type="module">${trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** Who waits stands first, with a customer before others; then the newest. */
export function inOrder(tickets: readonly Ticket[]): Ticket[] {
  const rank = (ticket: Ticket) => (!isWaiting(ticket) ? 2 : ticket.request.urgent ? 0 : 1);
  return [...tickets].sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

function renderList(
  tickets: Ticket[],
  open: Ticket | null,
  words: InboxWords,
  lang: string,
  now: number,
): Markup {
  return markup`<section class="requests" id="list" aria-labelledby="list-title">
<h2 id="list-title">${words.list} (${tickets.length})</h2>
<ol>${inOrder(tickets).map(ticket => renderRow(ticket, ticket === open, words, lang, now))}</ol>
</section>`;
}

function renderRow(ticket: Ticket, isOpen: boolean, words: InboxWords, lang: string, now: number): Markup {
  const { request } = ticket;
  const place = [words.kind[request.kind], request.app, request.element?.name ?? request.page];
  const urgent = request.urgent && isWaiting(ticket);
  return markup`
<li><a class="ticket ${ticket.state}" href="/requests/${request.id}" ${isOpen && trusted('aria-current="true"')}>
<span class="first">${chip(ticket, words)} ${urgent && urgentChip(words)}</span>
<span class="words">${
    request.words ? markup`<span lang="${request.language}">${request.words}</span>` : words.noWords
  }</span>
<span class="meta">${place.filter(Boolean).join(' · ')} · ${when(ticket, ticket.at, lang, now)}</span>
</a></li>`;
}

function renderMain(
  open: Ticket | null | undefined,
  draft: Draft,
  words: InboxWords,
  lang: string,
  now: number,
  tickets: readonly Ticket[],
): Markup {
  const back = markup`<a class="back" href="/">‹ ${words.back}</a>`;
  if (open) return markup`${back}${renderTicket(open, timesHelped(open, tickets), draft, words, lang, now)}`;
  if (open === undefined) return markup`${back}${note(words.notFound, words.notFoundHint)}`;
  return tickets.length === 0
    ? note(words.none, words.noneHint)
    : note(words.choose, words.chooseHint, 'choose');
}

function note(title: string, hint: string, name = ''): Markup {
  return markup`<div class="panel empty ${name}"><h2>${title}</h2><p class="hint">${hint}</p></div>`;
}
