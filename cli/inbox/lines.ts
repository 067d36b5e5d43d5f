import type { HelpRequest } from '../../utils/core/help/request';

export interface Answer {
  words: string;
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A request at the desk, with what was done about it. */
export interface Ticket {
  request: HelpRequest;
  /** When it came, milliseconds since 1970; noon UTC of that day when it came without a name. */
  at: number;
  state: 'sent' | 'seen' | 'answered' | 'tip';
  answer?: Answer;
  /** The answer may be read by everybody. */
  published?: boolean;
  /** Title of the tip that came of it. */
  tip?: string;
  /** Its name at the desk that it was passed on to; empty when it came without a name. */
  passed?: string;
  /** Why that desk did not take it. */
  refused?: string;
}

/** One thing that happened to a request. */
export type Line =
  | { received: HelpRequest; at: number }
  | { seen: string; at: number }
  | { answered: string; answer: Answer; published?: boolean }
  | { became: string; tip: string; at: number }
  | { passed: string; key: string }
  | { refused: string; why: string };

/** Lets one thing happen to the tickets it is about. */
export function apply(tickets: Map<string, Ticket>, line: Line): void {
  if ('received' in line) {
    tickets.set(line.received.id, { request: line.received, at: line.at, state: 'sent' });
    return;
  }
  const ticket = tickets.get(idOf(line));
  if (!ticket) return;
  if ('answered' in line) {
    if (ticket.state !== 'tip') ticket.state = 'answered';
    ticket.answer = line.answer;
    ticket.published = line.published === true;
  } else if ('became' in line) {
    ticket.state = 'tip';
    ticket.tip = line.tip;
  } else if ('passed' in line) ticket.passed = line.key;
  else if ('refused' in line) ticket.refused = line.why;
  else if (ticket.state === 'sent') ticket.state = 'seen';
}

/** The request that a line is about. */
export function idOf(line: Line): string {
  if ('received' in line) return line.received.id;
  if ('seen' in line) return line.seen;
  if ('answered' in line) return line.answered;
  if ('became' in line) return line.became;
  return 'passed' in line ? line.passed : line.refused;
}
