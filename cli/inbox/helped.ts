import type { Ticket } from './lines';

/** How many have sent back that the answer to this request helped. */
export function timesHelped({ request }: Ticket, tickets: readonly Ticket[]): number {
  return tickets.filter(
    ({ request: { kind, about } }) =>
      kind === 'thanks' && about?.kind === 'answer' && about.id === request.id,
  ).length;
}
