import type { Catalogue } from '../../utils/i18n/words';
import type { DeskEvent } from '../inbox/desk-event';

/** The log of a running desk. */
export const deskEventWords: Catalogue<(event: DeskEvent) => string> = {
  en: event => {
    switch (event.code) {
      case 'request failed':
        return `A request failed: ${event.said}`;
      case 'line unread':
        return `Line ${event.line} of ${event.path} cannot be read and is passed over.`;
      case 'not taken':
        return `${event.reference} was not taken over there: ${event.why}. It stays here.`;
      case 'passing on failed':
        return `Passing on failed: ${event.said}`;
    }
  },
  sv: event => {
    switch (event.code) {
      case 'request failed':
        return `En förfrågan misslyckades: ${event.said}`;
      case 'line unread':
        return `Rad ${event.line} i ${event.path} går inte att läsa och hoppas över.`;
      case 'not taken':
        return `${event.reference} togs inte emot där borta: ${event.why}. Den ligger kvar här.`;
      case 'passing on failed':
        return `Det gick inte att lämna vidare: ${event.said}`;
    }
  },
};
