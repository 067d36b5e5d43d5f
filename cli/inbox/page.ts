import { LANGUAGES, wordsIn } from '../../utils/i18n/words';
import { html, Html, trusted } from './html';
import { SCRIPT, STYLE } from './style';
import type { Ticket } from './store';
import { inboxWords, type InboxWords } from './words';

/** What the champion had typed when the form could not be taken, and why. */
export interface Draft {
  words: string;
  by: string;
  error?: 'needWords' | 'needName' | 'tooLong';
}

/** Longest answer, in characters. */
export const ANSWER_LIMIT = 4_000;

export interface View {
  tickets: Ticket[];
  /** The request that is open: null for none, undefined for one that is not there. */
  open: Ticket | null | undefined;
  draft: Draft;
  language: string;
  now: number;
  /** One use, for the content security policy. */
  nonce: string;
}

/** The whole page as HTML. */
export function renderPage({ tickets, open, draft, language, now, nonce }: View): string {
  const words = wordsIn(inboxWords, language);
  const lang = language.startsWith('sv') ? 'sv' : 'en';
  const waiting = tickets.filter(ticket => ticket.state !== 'answered').length;
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${waiting > 0 && `(${waiting}) `}${words.title} · Foothold</title>
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK.text)}" />
        <style nonce="${nonce}">
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#request">${words.skip}</a>
        <header class="top">
          ${MARK}
          <h1><a href="/">${words.title}</a></h1>
          <span class="waiting" id="waiting">${words.waiting(waiting)}</span>
          <nav aria-label="Language / Språk">
            ${Object.entries(LANGUAGES).map(
              ([code, name]) =>
                html`<a
                  href="?lang=${code}"
                  lang="${code}"
                  hreflang="${code}"
                  ${code === lang && trusted('aria-current="true"')}
                  >${name}</a
                >`,
            )}
          </nav>
        </header>
        <div class="desk ${open !== null && 'open'}">
          ${renderList(tickets, open ?? null, words, lang, now)}
          <main id="request" tabindex="-1">
            ${renderMain(open, draft, words, lang, now, tickets.length === 0)}
          </main>
        </div>
        <footer class="meta">${words.local}</footer>
        <div
          class="quiet-region"
          role="status"
          id="news"
          data-one="${words.arrived(1)}"
          data-many="${words.arrived(2).replace('2', '{n}')}"
        ></div>
        <script nonce="${nonce}" type="module">
          ${trusted(SCRIPT)};
        </script>
      </body>
    </html> `;
  return page.text;
}

/** Open ones before answered ones, customers who wait before others, then the newest. */
export function inOrder(tickets: Ticket[]): Ticket[] {
  const rank = (ticket: Ticket) => (ticket.state === 'answered' ? 2 : ticket.request.urgent ? 0 : 1);
  return [...tickets].sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

function renderList(
  tickets: Ticket[],
  open: Ticket | null,
  words: InboxWords,
  lang: string,
  now: number,
): Html {
  return html`<section class="requests" id="list" aria-labelledby="list-title">
    <h2 id="list-title">${words.list} (${tickets.length})</h2>
    <ol>
      ${inOrder(tickets).map(ticket => {
        const { request } = ticket;
        const place = [request.app, request.element?.name ?? request.page].filter(Boolean).join(' · ');
        return html`<li>
          <a
            class="ticket ${ticket.state === 'sent' && 'new'}"
            href="/requests/${request.id}"
            ${ticket === open && trusted('aria-current="true"')}
          >
            <span class="first"
              >${chip(ticket, words)} ${request.urgent && ticket.state !== 'answered' && urgentChip(words)}
              ${time(ticket.at, lang, now)}</span
            >
            <span class="words" lang="${request.language}">${request.words || words.kind[request.kind]}</span>
            <span class="meta">${words.kind[request.kind]} · ${place}</span>
          </a>
        </li>`;
      })}
    </ol>
  </section>`;
}

function renderMain(
  open: Ticket | null | undefined,
  draft: Draft,
  words: InboxWords,
  lang: string,
  now: number,
  empty: boolean,
): Html {
  if (open === undefined) return note(words.notFound, words.notFoundHint, words);
  if (open) return renderTicket(open, draft, words, lang, now);
  return empty
    ? html`<div class="panel first-time">${emptyNote(words.none, words.noneHint)}</div>`
    : html`<div class="panel empty">${emptyNote(words.choose, words.chooseHint)}</div>`;
}

function note(title: string, hint: string, words: InboxWords): Html {
  return html`<a class="back" href="/">‹ ${words.back}</a>
    <div class="panel">${emptyNote(title, hint)}</div>`;
}

function emptyNote(title: string, hint: string): Html {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="hint">${hint}</p>
  </div>`;
}

function renderTicket(ticket: Ticket, draft: Draft, words: InboxWords, lang: string, now: number): Html {
  const { request, answer } = ticket;
  const size = request.words === '' ? 'none' : request.words.length > 160 ? 'long' : '';
  return html`<a class="back" href="/">‹ ${words.back}</a>
    <article class="panel">
      <div>
        <div class="first">
          ${chip(ticket, words)} ${request.urgent && urgentChip(words)}
          <span class="kind">${words.kind[request.kind]}</span> ${time(ticket.at, lang, now)}
        </div>
        <h2 class="words ${size}" ${request.words !== '' && html`lang="${request.language}"`}>
          ${request.words || words.noWords}
        </h2>
        ${request.urgent && !answer && html`<p class="hurry">${words.urgentHint}</p>`}
      </div>
      ${
        answer &&
        html`<section>
          <h3>${words.answeredBy(answer.by)}, ${time(answer.at, lang, now)}</h3>
          <blockquote>${answer.words}</blockquote>
        </section>`
      }
      ${
        answer
          ? html`<details ${draft.error && trusted('open')}>
              <summary>${words.change}</summary>
              ${form(ticket, draft.error ? draft : { ...answer }, words, words.sendChange)}
            </details>`
          : form(ticket, draft, words, words.send)
      }
      <section>
        <h3>${words.context}</h3>
        ${renderContext(ticket, words, lang)}
      </section>
    </article>`;
}

function renderContext({ request }: Ticket, words: InboxWords, lang: string): Html {
  const rows: [string, Html | string | undefined][] = [
    [words.app, request.app],
    [words.page, request.page && html`<code>${request.page}</code>`],
    [
      words.element,
      request.element &&
        html`“${request.element.name}” <span class="hint">(${words.role(request.element.role)})</span>`,
    ],
    [words.feature, request.feature],
    [words.step, request.step && words.stepOf(request.step.n, request.step.of, request.step.walkthrough)],
    [words.lastSteps, request.lastSteps.length > 0 ? request.lastSteps.join(' ← ') : undefined],
    [words.pack, `${request.pack.id}, ${words.serial(request.pack.serial)}`],
    [words.language, languageName(request.language, lang)],
    [words.version, request.foothold],
    [words.reference, html`<code>${request.reference}</code>`],
  ];
  return html`<dl>
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

function form(ticket: Ticket, draft: Draft, words: InboxWords, send: string): Html {
  const wrong = draft.error === 'needName' ? 'by' : draft.error ? 'words' : '';
  const error = draft.error === 'tooLong' ? words.tooLong(ANSWER_LIMIT) : draft.error && words[draft.error];
  const about = (field: string) => wrong === field && html`aria-invalid="true" aria-describedby="error"`;
  const message = (field: string) => wrong === field && html`<p class="error" id="error">${error}</p>`;
  return html`<form method="post" action="/requests/${ticket.request.id}/answer">
    <div>
      <label for="words">${words.answer}</label
      ><textarea id="words" name="words" lang="${ticket.request.language}" ${about('words')}>
${draft.words}</textarea
      >${message('words')}
    </div>
    <div class="row">
      <div>
        <label for="by">${words.by}</label
        ><input
          id="by"
          name="by"
          autocomplete="name"
          maxlength="120"
          value="${draft.by}"
          ${about('by')}
        />${message('by')}
      </div>
      <button>${send}</button>
    </div>
    <p class="meta">${words.answerHint}</p>
  </form>`;
}

function chip({ state }: Ticket, words: InboxWords): Html {
  return html`<span class="chip ${state}">${ICONS[state]}${words.state[state]}</span>`;
}

function urgentChip(words: InboxWords): Html {
  return html`<span class="chip urgent">${ICONS.urgent}${words.urgent}</span>`;
}

function time(at: number, lang: string, now: number): Html {
  const minutes = Math.round((at - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style: 'short' });
  const words =
    minutes > -60
      ? relative.format(Math.min(0, minutes), 'minute')
      : minutes > -24 * 60
        ? relative.format(Math.round(minutes / 60), 'hour')
        : new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(at);
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(at);
  return html`<time class="meta" datetime="${new Date(at).toISOString()}" title="${full}">${words}</time>`;
}

function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const icon = (path: string) =>
  trusted(
    `<svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${path}</svg>`,
  );
const ICONS = {
  sent: icon('<circle cx="6" cy="6" r="2.6" fill="currentColor" stroke="none"/>'),
  seen: icon('<path d="M1 6s2-3.4 5-3.4S11 6 11 6 9 9.4 6 9.4 1 6 1 6Z"/><circle cx="6" cy="6" r="1.2"/>'),
  answered: icon('<path d="m2 6.4 2.6 2.6L10 3.4"/>'),
  urgent: icon('<circle cx="6" cy="6" r="4.6"/><path d="M6 3.4V6l1.8 1.4"/>'),
};
const MARK = trusted(
  '<svg class="mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6" fill="#1f5fbf"/><path d="M5 17h5v-4h4V9h5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>',
);
