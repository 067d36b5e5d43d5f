import { markup, trusted, type Markup } from './markup';
import { owedInOrder, type Owed, type Voices } from './owed';
import { dayChip, dayIn, languageName, saidIn } from './parts';
import { note, renderShell, type Shell } from './shell';
import { ANSWER_LIMIT } from './ticket';

/** What somebody had typed that could not be taken, under whose form, and which field is missing. */
export interface OwedDraft {
  id: string;
  fields: Record<string, string>;
  wrong: 'title' | 'due' | 'words' | 'by' | 'tooLong';
}

export interface OwedView extends Shell {
  promised: readonly Owed[];
  voices: readonly Voices[];
  draft: OwedDraft | null;
  /** The name last answered under. */
  by: string;
  /** As `2026-02-28`. */
  today: string;
  /** Whether an answers file is published, which is how a reply reaches anybody. */
  isPublished: boolean;
}

/** For a promise that nobody has thought about yet, a day: two weeks. ms. */
const AT_FIRST = 14 * 24 * 60 * 60 * 1_000;

/** Replies owed: what came in and has no day yet, what was promised by which day, and what was replied. */
export function renderOwed(view: OwedView): string {
  const { words, promised } = view;
  const unpromised = view.voices.filter(({ id }) => promised.every(one => one.id !== id));
  const none = unpromised.length === 0 && promised.length === 0;
  const part = (id: string, title: string, items: Markup[]) =>
    items.length > 0 &&
    markup`<section aria-labelledby="${id}"><h2 id="${id}">${title} (${items.length})</h2><ul>${items}</ul></section>`;
  const ordered = owedInOrder(promised);
  return renderShell(
    view,
    markup`<main class="owed" id="request" tabindex="-1">
<p class="hint">${words.owedHint}</p>
${!view.isPublished && markup`<p class="hurry">${words.owedUnpublished}</p>`}
<div id="owed">
${none && note(words.owedNone, words.owedNoneHint)}
${part(
  'open',
  words.owedOpen,
  ordered.filter(({ reply }) => !reply).map(one => renderPromise(one, view)),
)}
${part(
  'new',
  words.owedNew,
  unpromised.map(one => renderUnpromised(one, view)),
)}
${part(
  'done',
  words.owedDone,
  ordered.filter(({ reply }) => reply).map(one => renderPromise(one, view)),
)}
</div>
</main>`,
  );
}

function renderUnpromised({ id, to, title }: Voices, view: OwedView): Markup {
  const { words, lang, today, draft } = view;
  const mine = draft?.id === id ? draft : null;
  const field = fieldsOf(id, view);
  const name = (tag: string, value: string) =>
    field({
      name: tag,
      label: words.owedTitle(languageName(tag, lang)),
      value,
      wrong: tag === 'en' ? ['title'] : [],
    });
  return markup`<li class="panel"><div class="first"><span class="chip seen">${words.owedTo[to]}</span></div>
<h3 class="words">${title}</h3>
${renderVoices(id, view)}
<form method="post" action="/owed"><input type="hidden" name="id" value="${id}">
<div class="row">${field({ name: 'due', label: words.owedDue, value: mine?.fields['due'] ?? dayAfter(today, AT_FIRST), wrong: ['due'], more: markup`type="date" min="${today}"` })}
<button>${words.owedPromise}</button></div>
<details ${mine?.wrong === 'title' && trusted('open')}><summary>${words.owedRename}</summary>
<div class="row">${name('en', mine?.fields['en'] ?? title)}${name('sv', mine?.fields['sv'] ?? '')}</div></details>
</form></li>`;
}

/** What they said, each a way to the request itself. */
function renderVoices(id: string, { voices, words }: OwedView): Markup | false {
  const sent = voices.find(one => one.id === id)?.sent ?? [];
  return (
    sent.length > 0 &&
    markup`<details><summary>${words.owedSent(sent.length)}</summary><ul class="voices">${sent.map(
      ({ request }) => markup`<li><a href="/requests/${request.id}">${saidIn(request, words)}</a></li>`,
    )}</ul></details>`
  );
}

function renderPromise(owed: Owed, view: OwedView): Markup {
  const { words, lang, today, draft } = view;
  const { id, to, title, due, reply } = owed;
  const form = renderReply(owed, view);
  const isLate = !reply && due < today;
  const state = reply
    ? dayChip('answered', words.owedReplied(dayIn(lang, reply.day)))
    : dayChip(isLate ? 'late' : 'seen', (isLate ? words.owedLate : words.owedBy)(dayIn(lang, due)));
  return markup`<li class="panel"><div class="first">${state} <span class="kind">${words.owedTo[to]}</span></div>
<h3 class="words">${title[lang] ?? title.en}</h3>
${renderVoices(id, view)}
${reply && markup`<blockquote>${reply.words[lang] ?? reply.words.en}</blockquote><p class="meta">${words.answeredBy(reply.by)} · ${words.owedWas(dayIn(lang, due))}</p>`}
<details ${draft?.id === id && trusted('open')}><summary>${reply ? words.change : words.owedWrite}</summary>${form}</details>
</li>`;
}

function renderReply({ id, reply }: Owed, view: OwedView): Markup {
  const { words, lang, draft, by } = view;
  const given = draft?.id === id ? draft.fields : {};
  const field = fieldsOf(id, view);
  const written = (tag: string) => given[tag] ?? reply?.words[tag] ?? '';
  const isSame = reply?.words['sv'] === reply?.words.en;
  return markup`<form method="post" action="/owed/reply"><input type="hidden" name="id" value="${id}">
${field({ name: 'en', label: words.owedReply(languageName('en', lang)), value: written('en'), wrong: ['words', 'tooLong'], isLong: true })}
${field({ name: 'sv', label: words.owedReply(languageName('sv', lang)), value: isSame ? '' : written('sv'), isLong: true })}
<p class="meta">${words.owedOneLanguage}</p>
<div class="row">${field({ name: 'by', label: words.by, value: given['by'] ?? reply?.by ?? by, wrong: ['by'], more: trusted('autocomplete="name"') })}
<button>${reply ? words.sendChange : words.owedSend}</button></div></form>`;
}

/** A field of the form that belongs to `id`, with its label and with what is wrong about it. */
function fieldsOf(id: string, { words, draft }: OwedView) {
  const says: Record<OwedDraft['wrong'], string> = {
    title: words.needTitle,
    due: words.needDay,
    words: words.needWords,
    by: words.needName,
    tooLong: words.tooLong(ANSWER_LIMIT),
  };
  return ({ name, label, value, wrong = [], isLong = false, more = trusted('') }: Field): Markup => {
    const at = `${name}-${id}`;
    const bad = draft?.id === id && wrong.includes(draft.wrong) && says[draft.wrong];
    const marks = markup`id="${at}" name="${name}" ${bad && markup`aria-invalid="true" aria-describedby="wrong-${at}"`}`;
    // A browser drops the first line break of a textarea: the one before the words is given up to that.
    return markup`<div><label for="${at}">${label}</label>${
      isLong
        ? markup`<textarea ${marks} rows="3">
${value}</textarea>`
        : markup`<input ${marks} maxlength="300" value="${value}" ${more}>`
    }${bad && markup`<p class="error" id="wrong-${at}">${bad}</p>`}</div>`;
  };
}

interface Field {
  name: string;
  label: string;
  value: string;
  /** The complaints that are about this field. */
  wrong?: OwedDraft['wrong'][];
  isLong?: boolean;
  more?: Markup;
}

const dayAfter = (day: string, span: number): string =>
  new Date(Date.parse(day) + span).toISOString().slice(0, 10);
