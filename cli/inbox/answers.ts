import { ANSWERS_FORMAT, type AnswersFile, type Published } from '../../utils/core/help/answers-file';
import type { HelpRequest } from '../../utils/core/help/request';
import { sealNews } from '../../utils/core/help/sealed-news';
import type { DeskFile } from './desk-file';
import type { Ticket } from './lines';

const DAY = 24 * 60 * 60 * 1_000;
/** A file nobody has renewed for so long says nothing any more. ms. */
const GOOD_FOR = 30 * DAY;
/** The promise is judged by month; more months than this nobody reads. */
const MONTHS = 3;

/**
 * What all browsers may hear from this desk: what it promises and owes, answers set free for everybody, how long people
 * waited, and news that is sealed so that only the browser which asked can read it. No name of who asked, and no hour.
 * @param serial rises with everything that happens here
 * @param now ms
 */
export async function answersOf(
  tickets: readonly Ticket[],
  { promise, duty, owed }: DeskFile,
  desk: string,
  serial: number,
  now: number,
): Promise<AnswersFile> {
  const sealed = await Promise.all(tickets.flatMap(ticket => sealFor(ticket) ?? []));
  return {
    format: ANSWERS_FORMAT,
    desk,
    serial,
    issued: new Date(now).toISOString(),
    expires: new Date(now + GOOD_FOR).toISOString(),
    ...(promise && { promise }),
    waits: waitsIn(tickets),
    duty,
    published: tickets.flatMap(ticket => publishedOf(ticket) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    // Sealed texts are random: in their own order they tell nothing of when each was asked.
    sealed: sealed.sort(),
    owed,
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What was asked as one line: in the rep's words, or by the place when it was sent without. */
const questionOf = ({ words, element, feature, app }: HelpRequest): string =>
  words !== '' ? words : [element?.name, feature, app].filter(Boolean).join(', ');

function publishedOf({ request, answer, published }: Ticket): Published | null {
  if (!answer || published !== true) return null;
  const { id, app, feature, element } = request;
  return {
    id,
    app,
    ...(feature !== undefined && { feature }),
    ...(element && { element }),
    question: questionOf(request).slice(0, 4_000),
    answer: answer.words,
    by: answer.by,
    day: dayOf(answer.at),
  };
}

function sealFor({ request, state, answer, tip }: Ticket): Promise<string> | null {
  if (!request.answerTo || state === 'sent') return null;
  const news = { state, ...(answer && { answer }), ...(tip !== undefined && { tip }) };
  return sealNews(request.id, news, request.answerTo);
}

/**
 * Minutes from question to answer, by the month of the answer, shortest first. Questions without a name are left out:
 * nothing here knows their hour.
 */
function waitsIn(tickets: readonly Ticket[]): AnswersFile['waits'] {
  const months = new Map<string, number[]>();
  for (const { request, at, answer } of tickets) {
    if (!answer || request.anonymous) continue;
    const month = dayOf(answer.at).slice(0, 7);
    const minutes = Math.max(0, Math.round((answer.at - at) / 60_000));
    months.set(month, [...(months.get(month) ?? []), minutes]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MONTHS)
    .map(([month, minutes]) => ({ month, minutes: minutes.sort((a, b) => a - b) }));
}
