import { markup, trusted, type Markup } from './markup';
import type { HelpRequest } from '../../utils/core/help/request';
import type { Ticket } from './lines';
import type { InboxWords } from './words';

const DAY = 24 * 60 * 60 * 1_000;

const icon = (path: string) =>
  trusted(
    `<svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${path}</svg>`,
  );

const ICONS = {
  sent: icon('<circle cx="6" cy="6" r="2.6" fill="currentColor" stroke="none"/>'),
  seen: icon('<path d="M1 6s2-3.4 5-3.4S11 6 11 6 9 9.4 6 9.4 1 6 1 6Z"/><circle cx="6" cy="6" r="1.2"/>'),
  answered: icon('<path d="m2 6.4 2.6 2.6L10 3.4"/>'),
  tip: icon('<path d="M2.5 10V2h7l-2 2.5 2 2.5h-7"/>'),
  urgent: icon('<circle cx="6" cy="6" r="4.6"/><path d="M6 3.4V6l1.8 1.4"/>'),
};

export const MARK = trusted(
  '<svg class="mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6" fill="#1f5fbf"/><path d="M5 17h5v-4h4V9h5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>',
);

/** What became of a request, as a word with a sign. */
export function chip({ state }: Ticket, words: InboxWords): Markup {
  return markup`<span class="chip ${state}">${ICONS[state]}${words.state[state]}</span>`;
}

export function urgentChip(words: InboxWords): Markup {
  return markup`<span class="chip urgent">${ICONS.urgent}${words.urgent}</span>`;
}

/** What a request says, as one line: its words, or else what it is in itself. `look` is the class of its element. */
export function saidIn(
  { words: said, verdict, about, language }: HelpRequest,
  words: InboxWords,
  look = 'said',
): Markup {
  if (said !== '') return markup`<span class="${look}" lang="${language}">${said}</span>`;
  const me = verdict?.me && `${words.forRep}: ${words.verdict[verdict.me]}, `;
  const itself = verdict
    ? `${me ?? ''}${words.forCustomer}: ${words.verdict[verdict.customer]}`
    : (about?.title ?? words.noWords);
  return markup`<span class="${look}">${itself}</span>`;
}

/** A sign and words with a day in them: promised, late, replied. */
export function dayChip(look: 'seen' | 'late' | 'answered', words: string): Markup {
  return markup`<span class="chip ${look}">${look === 'answered' ? ICONS.answered : ICONS.urgent}${words}</span>`;
}

/** A day such as `2026-02-28`, as it is said. */
export const dayIn = (lang: string, day: string): string =>
  new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

/** When something about a request was: of one without a name the day is all that is known. Milliseconds since 1970. */
export function when({ request }: Ticket, at: number, lang: string, now: number): Markup {
  if (!request.anonymous) return time(at, lang, now);
  const days = Math.floor(at / DAY) - Math.floor(now / DAY);
  const day = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
  const words =
    days > -2 ? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(Math.min(0, days), 'day') : day;
  return markup`<time class="meta" datetime="${new Date(at).toISOString().slice(0, 10)}">${words}</time>`;
}

/** How long ago: minutes, then hours, then the day. Milliseconds since 1970. */
function time(at: number, lang: string, now: number): Markup {
  const minutes = Math.min(0, Math.round((at - now) / 60_000));
  const ago = new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style: 'short' });
  let words = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(at);
  if (minutes > -60) words = ago.format(minutes, 'minute');
  else if (minutes > -24 * 60) words = ago.format(Math.round(minutes / 60), 'hour');
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(at);
  return markup`<time class="meta" datetime="${new Date(at).toISOString()}" title="${full}">${words}</time>`;
}

/** The name of a language in another; the tag itself when it is none. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
