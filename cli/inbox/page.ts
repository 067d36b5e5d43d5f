import { wordsIn } from '../../utils/i18n/words';
import { timesHelped } from './helped';
import { markup, trusted, type Markup } from './markup';
import { chip, saidIn, urgentChip, when } from './parts';
import type { Ticket } from './lines';
import { note, renderShell } from './shell';
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
  /** How many replies are owed. */
  owed: number;
  /** Others reach it too, through a proxy. */
  isShared: boolean;
  /** One use, for the content security policy. */
  nonce: string;
}

/** The whole page as HTML. */
export function renderPage({ tickets, open, draft, language, now, owed, isShared, nonce }: View): string {
  const words = wordsIn(inboxWords, language);
  const lang = words === inboxWords.sv ? 'sv' : 'en';
  const waiting = tickets.filter(isWaiting).length;
  return renderShell(
    { words, lang, at: 'requests', waiting, owed, isShared, nonce },
    markup`<div class="desk ${open !== null && 'open'}">
${tickets.length > 0 && renderList(tickets, open ?? null, words, lang, now)}
<main id="request" tabindex="-1">${renderMain(open, draft, words, lang, now, tickets)}</main>
</div>`,
  );
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
  const { about, element, page } = request;
  const place = [words.kind[request.kind], request.app, about?.title ?? element?.name ?? page];
  const urgent = request.urgent && isWaiting(ticket);
  return markup`
<li><a class="ticket ${ticket.state}" href="/requests/${request.id}" ${isOpen && trusted('aria-current="true"')}>
<span class="first">${chip(ticket, words)} ${urgent && urgentChip(words)}</span>
${saidIn(request, words, 'words')}
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
