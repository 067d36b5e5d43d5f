import { letterText, subjectOf } from '../../../core/help/letter-text';
import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';
import { postLetter } from './post-letter';

type Zendesk = Extract<HelpDesk, { kind: 'zendesk' }>;

/**
 * Zendesk's requests, made by nobody in particular: needs "Anyone can submit tickets" there, and no token here.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#create-request
 */
export const zendesk: Desk<Zendesk> = {
  id: 'zendesk',
  write(request, { url }) {
    const body = {
      request: {
        subject: subjectOf(request),
        comment: { body: letterText(request) },
        priority: request.urgent ? 'urgent' : 'normal',
        requester: { name: 'Foothold' },
      },
    };
    return {
      to: new URL('/api/v2/requests.json', url).href,
      type: 'application/json',
      body: JSON.stringify(body),
    };
  },
  send: (letter, _key, _settings, post) => postLetter(letter, {}, post),
};
