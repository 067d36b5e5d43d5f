import { describe, expect, it } from 'vitest';
import { redact } from '../../../utils/core/help/redact';
import type { HelpRequest } from '../../../utils/core/help/request';
import { leaksOf, PLANTS, readingsOf, type Plant } from './plants';
import { draft } from './stage';

/** How reps would write it, into each of the four fields, by what is written. */
const SENTENCES: Record<'en' | 'sv', Record<Plant['kind'], string[]>> = {
  en: {
    name: [
      'I spoke with {} about the renewal and the button is gone.',
      'Customer {} is waiting, what do I press?',
      'The offer must go to {} today.',
      'I tried to reassign the deal to {}, nothing happened.',
    ],
    email: [
      'The invite to {} bounced.',
      'Send it to {}, please.',
      '{} gets no mail.',
      'I typed {} and saved.',
    ],
    phone: [
      'Call {} before noon.',
      'The number {} is refused.',
      'Her phone is {}',
      'I dialled {} from the card.',
    ],
    amount: [
      'The deal is {} and the forecast does not move.',
      'It shows {} instead of what I typed.',
      'They need {} off the list price.',
      'I entered {} twice.',
    ],
    account: [
      'The payment to {} is refused.',
      'Their account number {} is missing.',
      'They need {} on the invoice.',
      'I typed {} and got an error.',
    ],
  },
  sv: {
    name: [
      'Jag pratade med {} om avtalet och knappen är borta.',
      'Kunden {} väntar, vad trycker jag på?',
      'Offerten ska till {} i dag.',
      'Jag försökte flytta affären till {} men inget hände.',
    ],
    email: [
      'Inbjudan till {} studsade.',
      'Skicka till {}, tack.',
      '{} får ingen post.',
      'Jag skrev {} och sparade.',
    ],
    phone: [
      'Ring {} före lunch.',
      'Numret {} godtas inte.',
      'Hennes telefon är {}',
      'Jag slog {} från kortet.',
    ],
    amount: [
      'Affären är på {} men prognosen står still.',
      'Det står {} i stället för det jag skrev.',
      'De behöver {} i rabatt.',
      'Jag skrev in {} två gånger.',
    ],
    account: [
      'Betalningen till {} nekas.',
      'Kontonumret {} saknas.',
      'De behöver {} på fakturan.',
      'Jag skrev {} och fick ett fel.',
    ],
  },
};
const FIELDS = ['words', 'scenario', 'need', 'tried'] as const;

describe('what a rep types about a customer', () => {
  it('five hundred names, addresses, numbers and amounts, no two alike', () => {
    expect(new Set(PLANTS.map(({ text }) => text)).size).toBe(500);
    expect(PLANTS.filter(({ parts }) => parts.length === 0)).toEqual([]);
  });

  it('the judge sees a part, a number without its spaces, and what is encoded', () => {
    const harmless = readingsOf({ words: 'Where is it, in step 2 of 3?' });
    expect(PLANTS.flatMap(plant => leaksOf(plant, harmless))).toEqual([]);
    for (const plant of PLANTS) {
      const [part = plant.text] = plant.parts;
      for (const words of [part.toUpperCase(), encodeURIComponent(plant.text).replace(/%20/g, '+')])
        expect(leaksOf(plant, readingsOf({ deep: [{ words }] })), words).not.toEqual([]);
    }
  });

  it.each(['en', 'sv'] as const)(
    '%s: none of them, nor a part of one, leaves by default; the element and the step do',
    language => {
      const out = PLANTS.flatMap(plant => {
        const typed = Object.fromEntries(
          FIELDS.map((field, i) => [
            field,
            (SENTENCES[language][plant.kind][i] as string).replace('{}', plant.text),
          ]),
        );
        const request: HelpRequest = redact(draft({ language, ...typed }), {});
        expect(request).toMatchObject({
          element: { role: 'button', name: 'Add note' },
          step: { walkthrough: 'first-note', n: 2, of: 3 },
        });
        return FIELDS.flatMap(field => {
          const leaked = leaksOf(plant, readingsOf(request[field]));
          return leaked.length > 0 ? [`${leaked.join(', ')} of ${plant.text} in: ${request[field]}`] : [];
        });
      });
      expect(out).toEqual([]);
    },
  );
});
