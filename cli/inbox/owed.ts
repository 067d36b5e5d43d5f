import { createHash } from 'node:crypto';
import type { AnswersFile } from '../../utils/core/help/answers-file';
import type { RequestKind } from '../../utils/core/help/request';
import type { Ticket } from './lines';

export type Owed = AnswersFile['owed'][number];

const TO: Partial<Record<RequestKind, Owed['to']>> = {
  worry: 'worries',
  verdict: 'verdicts',
  pilot: 'pilots',
};
/** As the answers file has it. Characters. */
const LONGEST_ID = 64;

/** What came in about one change, pilot or app, to which one reply goes. */
export interface Voices extends Pick<Owed, 'id' | 'to'> {
  title: string;
  sent: Ticket[];
}

/** Worries, verdicts and volunteers by what they are about, most sent first. */
export function voicesIn(tickets: readonly Ticket[]): Voices[] {
  const found = new Map<string, Voices>();
  for (const ticket of tickets) {
    const { kind, about, app } = ticket.request;
    const to = TO[kind];
    if (to === undefined) continue;
    const id = idOf(`${to}/${about?.id ?? app}`);
    const one = found.get(id) ?? { id, to, title: about?.title ?? app, sent: [] };
    one.sent.push(ticket);
    found.set(id, one);
  }
  return [...found.values()].sort((a, b) => b.sent.length - a.sent.length);
}

/** As it is, or its beginning with a mark of the whole: two that begin alike stay two. */
function idOf(subject: string): string {
  if (subject.length <= LONGEST_ID) return subject;
  const mark = createHash('sha256').update(subject).digest('base64url').slice(0, 12);
  return `${subject.slice(0, LONGEST_ID - mark.length - 1)}~${mark}`;
}

/** What is still owed first, by its day; then what was replied to, the newest first. */
export function owedInOrder(owed: readonly Owed[]): Owed[] {
  return [...owed].sort((a, b) => {
    if (a.reply && b.reply) return a.reply.day < b.reply.day ? 1 : -1;
    return Number(!!a.reply) - Number(!!b.reply) || (a.due < b.due ? -1 : 1);
  });
}

/** A text for both languages: what was written in one of them alone stands for both. Null when nothing was written. */
export function inBoth(en: string, sv: string): Owed['title'] | null {
  if (en === '' && sv === '') return null;
  return { en: en || sv, ...(sv !== '' && { sv }) };
}
