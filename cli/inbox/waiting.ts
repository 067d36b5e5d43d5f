import type { RequestKind } from '../../utils/core/help/request';
import type { Ticket } from './lines';

const ASKS = new Set<RequestKind>(['question', 'concern', 'bug']);

/** Somebody asked and has heard nothing yet. Worries, verdicts, volunteers and thanks are told: nobody waits for them. */
export function isWaiting({ request, state }: Ticket): boolean {
  return ASKS.has(request.kind) && state !== 'answered' && state !== 'tip';
}
