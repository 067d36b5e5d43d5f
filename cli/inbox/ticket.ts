import { markup, trusted, type Markup } from './markup';
import { chip, languageName, urgentChip, when } from './parts';
import type { Ticket } from './lines';
import { isWaiting } from './waiting';
import type { InboxWords } from './words';

/** What the champion had typed when the answer could not be taken, and why. */
export interface Draft {
  words: string;
  by: string;
  error?: 'needWords' | 'needName' | 'tooLong';
}

/** Longest answer, in characters. */
export const ANSWER_LIMIT = 4_000;

/** Longer questions are set smaller, so that the form stays in sight. */
const LONG = 160;

/** One request, opened: the words, the answer or the form for it, and where it was asked. */
export function renderTicket(
  ticket: Ticket,
  helped: number,
  draft: Draft,
  words: InboxWords,
  lang: string,
  now: number,
): Markup {
  const { request, answer } = ticket;
  const urgent = request.urgent && isWaiting(ticket);
  const size = request.words === '' ? 'none' : request.words.length > LONG ? 'long' : '';
  const title =
    request.words === ''
      ? markup`<h2 class="words none">${words.noWords}</h2>`
      : markup`<h2 class="words ${size}" lang="${request.language}">${request.words}</h2>`;
  return markup`<article class="panel">
<div>
<div class="first">${chip(ticket, words)} ${urgent && urgentChip(words)} <span class="kind">${words.kind[request.kind]}</span> ${when(ticket, ticket.at, lang, now)}</div>
${title}
${urgent && markup`<p class="hurry">${words.urgentHint}</p>`}
</div>
<section><h3>${words.context}</h3>${renderPlace(ticket, words)}</section>
${
  answer
    ? markup`<section><h3>${words.answeredBy(answer.by)} · ${when(ticket, answer.at, lang, now)}</h3><blockquote>${answer.words}</blockquote>
${helped > 0 && markup`<p class="helped">${words.helped(helped)}</p>`}
${ticket.published === true && markup`<p class="meta">${words.published}</p>`}
${renderTip(ticket, words)}
<details ${draft.error && trusted('open')}><summary>${words.change}</summary>${renderForm(ticket, draft.error ? draft : { words: answer.words, by: answer.by }, words, words.sendChange)}</details></section>`
    : request.kind !== 'thanks' && renderForm(ticket, draft, words, words.send)
}
<section class="rest"><h3>${words.more}</h3>${renderMore(ticket, words, lang)}</section>
</article>`;
}

function renderForm(ticket: Ticket, draft: Draft, words: InboxWords, send: string): Markup {
  const { error } = draft;
  const wrong = error === 'needName' ? 'by' : error ? 'words' : '';
  const mark = (field: string) => wrong === field && trusted('aria-invalid="true" aria-describedby="error"');
  const say = (field: string) =>
    wrong === field &&
    error &&
    markup`<p class="error" id="error">${error === 'tooLong' ? words.tooLong(ANSWER_LIMIT) : words[error]}</p>`;
  // A browser drops the first line break of a textarea: the one before the words is given up to that.
  return markup`<form method="post" action="/requests/${ticket.request.id}/answer">
<div><label for="words">${words.answer}</label>
<textarea id="words" name="words" rows="5" ${mark('words')}>
${draft.words}</textarea>${say('words')}</div>
<div class="row"><div><label for="by">${words.by}</label>
<input id="by" name="by" autocomplete="name" maxlength="120" value="${draft.by}" ${mark('by')}>${say('by')}</div>
<button>${send}</button></div>
<div class="check"><input type="checkbox" id="publish" name="publish" value="yes" aria-describedby="publish-hint" ${ticket.published === true && trusted('checked')}>
<label for="publish">${words.publish}</label><p class="meta" id="publish-hint">${words.publishHint}</p></div>
<p class="meta">${words.answerHint}</p>
</form>`;
}

/** The way from an answer to a tip, which is written elsewhere and told of here. */
function renderTip({ request, tip }: Ticket, words: InboxWords): Markup {
  if (tip !== undefined) return markup`<p class="meta">${words.becameTip(tip)}</p>`;
  return markup`<details><summary>${words.toTip}</summary>
<p><a href="/requests/${request.id}/tip" download>${words.toTip}</a></p><p class="meta">${words.toTipHint}</p>
<form method="post" action="/requests/${request.id}/tip"><div class="row"><div><label for="tip">${words.tipTitle}</label>
<input id="tip" name="title" maxlength="120" required></div><button>${words.isTip}</button></div></form></details>`;
}

type Row = [string, Markup | string | undefined];

function renderPlace({ request }: Ticket, words: InboxWords): Markup {
  const { element, step, verdict, picture } = request;
  const rows = renderRows([
    [words.scenario, request.scenario],
    [words.need, request.need],
    [words.tried, request.tried],
    [words.about, request.about?.title],
    [words.forRep, verdict?.me && words.verdict[verdict.me]],
    [words.forCustomer, verdict && words.verdict[verdict.customer]],
    [words.contact, request.contact],
    [words.app, request.app],
    [words.page, request.page && markup`<code>${request.page}</code>`],
    [
      words.element,
      element && markup`${words.quote(element.name)} <span class="hint">(${words.role(element.role)})</span>`,
    ],
    [words.feature, request.feature],
    [words.step, step && words.stepOf(step.n, step.of, step.walkthrough)],
    [words.lastSteps, request.lastSteps.join(' ← ')],
  ]);
  if (!picture) return rows;
  return markup`${rows}<img src="data:${picture.type};base64,${picture.data}" width="${picture.width}" height="${picture.height}" alt="${words.picture}">`;
}

function renderMore({ request, passed, refused }: Ticket, words: InboxWords, lang: string): Markup {
  const rows = renderRows([
    [words.reference, markup`<code>${request.reference}</code>`],
    [
      words.pack,
      request.anonymous ? request.pack.id : `${request.pack.id}, ${words.serial(request.pack.serial)}`,
    ],
    [words.language, request.anonymous ? '' : languageName(request.language, lang)],
    [words.version, request.foothold],
  ]);
  return markup`${rows}
${request.anonymous && markup`<p class="meta">${words.anonymous}</p>`}
${passed !== undefined && markup`<p class="meta">${words.passed(passed)}</p>`}
${refused !== undefined && markup`<p class="error">${words.refused(refused)}</p>`}`;
}

function renderRows(rows: Row[]): Markup {
  const known = rows.filter(([, value]) => value);
  return markup`<dl>${known.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
