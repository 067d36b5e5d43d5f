import type { RequestKind } from '../../utils/core/help/request';
import type { Ticket } from './lines';
import { isWaiting } from './waiting';

/** What was sent about one feature, change or app: counts, and nothing that tells one sender from another. */
export interface Hurt {
  about: string;
  counts: Partial<Record<Exclude<RequestKind, 'verdict' | 'thanks'>, number>>;
  /** How many were asked, and for how many of them it works without "partly" or "no". */
  verdicts: { asked: number; rep: number; customer: number };
  thanks: number;
  /** Nobody has answered these yet. */
  waiting: number;
}

/** Groups what arrived by what it is about; most unanswered first, then most sent. */
export function hurtsIn(tickets: readonly Ticket[]): Hurt[] {
  const found = new Map<string, Hurt>();
  for (const ticket of tickets) {
    const { app, feature, about: change, kind, verdict } = ticket.request;
    const about = change && change.kind !== 'answer' ? change.title : (feature ?? app);
    const hurt = found.get(about) ?? {
      about,
      counts: {},
      verdicts: { asked: 0, rep: 0, customer: 0 },
      thanks: 0,
      waiting: 0,
    };
    found.set(about, hurt);
    if (kind === 'thanks') hurt.thanks += 1;
    else if (kind === 'verdict') {
      hurt.verdicts.asked += 1;
      if (verdict?.me === 'yes') hurt.verdicts.rep += 1;
      if (verdict?.customer === 'yes') hurt.verdicts.customer += 1;
    } else hurt.counts[kind] = (hurt.counts[kind] ?? 0) + 1;
    if (isWaiting(ticket)) hurt.waiting += 1;
  }
  const sent = ({ counts }: Hurt) => Object.values(counts).reduce((sum, n) => sum + n, 0);
  return [...found.values()].sort((a, b) => b.waiting - a.waiting || sent(b) - sent(a));
}
