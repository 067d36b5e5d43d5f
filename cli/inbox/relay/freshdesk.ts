import { letterText, subjectOf } from '../../../utils/core/help/letter-text';
import { markup } from '../markup';
import { ask, basic, type Relay } from './relay';

export interface FreshdeskSettings {
  kind: 'freshdesk';
  /** Such as https://example.freshdesk.com. */
  url: string;
  /** In whose name tickets are made: Freshdesk takes none without, and the rep's is not known. */
  email: string;
}

const OPEN = 2;
const PRIORITY = { normal: 1, urgent: 4 } as const;

/**
 * Freshdesk, "Create a ticket". Its description is HTML, so the text goes escaped.
 * https://developers.freshdesk.com/api/#create_ticket
 */
export const freshdesk: Relay<FreshdeskSettings> = {
  pass: (request, { url, email }, token, post) =>
    ask(
      post,
      new URL('/api/v2/tickets', url),
      {
        method: 'POST',
        // The API key is the user, and anything is its password.
        authorization: basic(token, 'X'),
        body: {
          subject: subjectOf(request),
          description: markup`${letterText(request)}`.text.replace(/\n/g, '<br>'),
          email,
          status: OPEN,
          priority: request.urgent ? PRIORITY.urgent : PRIORITY.normal,
          tags: ['foothold'],
        },
      },
      ({ id }: { id?: number }) => (id === undefined ? undefined : String(id)),
    ),
};
