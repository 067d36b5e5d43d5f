import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../../utils/core/help/detect';
import { samplePack } from '../../packs/read-sample';
import { finds, readSet, score } from './score';

describe('names', () => {
  it.each([
    ['I spoke with John Smith yesterday', 'name: John Smith'],
    ['Anna-Karin Ståhl ringde', 'name: Anna-Karin Ståhl'],
    ['Ask Pieter van der Merwe', 'name: Pieter van der Merwe'],
    ['Mrs van Beek cannot log in', 'name: van Beek'],
    ['Dr. Okonkwo signs', 'name: Okonkwo'],
    ['Siobhan O’Leary’s page', 'name: Siobhan O’Leary'],
    ['It was Cristóbal Peña', 'name: Cristóbal Peña'],
    ['the deal of J. R. Hartley', 'name: J. R. Hartley'],
    ['talked to mohammed about it', 'name: mohammed'],
    ['spoke to anna svensson about it', 'name: anna svensson'],
    ['I met Xyloz Qwertin on site', 'name: Xyloz Qwertin'],
    ['please ask Grace for it', 'name: Grace'],
    ['Annas order saknas', 'name: Anna'],
    ['Jonas order saknas', 'name: Jonas'],
    ['/Gunilla', 'name: Gunilla'],
    ['Hej Åsa!', 'name: Åsa'],
    ['van den Heuvel cannot be found', 'name: van den Heuvel'],
    ['meeting with kowalski moved to Tuesday', 'name: kowalski'],
    ['I was talking to mrs okonkwo', 'name: okonkwo'],
    ['bengt-åke hör dåligt', 'name: bengt-åke'],
    ['Kollade med it-Stefan i morse', 'name: Stefan'],
    ['the contact d. o’halloran has no owner', 'name: d. o’halloran'],
  ])('%s', (text, found) => {
    expect(finds(text)).toEqual([found]);
  });

  it.each([
    'Will the button be back in May?',
    'Mark as done does not work',
    'Please update the Deal Stage on the Sales Dashboard',
    'The London office uses Microsoft Teams',
    'The customer Success team cannot see the account ID',
    'MARK AS DONE does nothing',
    'Per kund borde det finnas en summa',
    'I don’t see the line, and haven’t for days',
    'Love it eller inte, fältet är borta',
    'HubSpot and CRM are out of sync',
    'the Will Renew box and the Rose filter are gone',
    'Filtret Mina affärer nollställs, och Åtagande syns inte',
    'Kundregistret och Outlooktillägget är nere',
    'Walkthroughs took 35 ms. With a filter it is faster',
    'Rollen Säljare Plus, rummet Vättern och fältet Grace period',
    'no joke, the dag column carries nothing',
  ])('nobody in: %s', text => {
    expect(finds(text, /[åäö]/.test(text) ? 'sv' : 'en')).toEqual([]);
  });
});

describe('firms, which are a rep’s customers', () => {
  it.each([
    ['Nordanvind Bygg AB syns dubbelt', 'Nordanvind Bygg AB'],
    ['Aldermill wants a refund', 'Aldermill'],
    ['Company is Elmhurst Care now', 'Elmhurst Care'],
    ['Tjörn Logistik ligger dubbelt', 'Tjörn Logistik'],
    ['Svensson & Partners har två poster', 'Svensson & Partners'],
    ['Erik Johansson Bygg AB syns dubbelt', 'Erik Johansson Bygg AB'],
    ['jag ringde nordanvind bygg ab igår', 'nordanvind bygg ab'],
    ['the customer Acme Corp says no', 'Acme Corp'],
    ['Acme, Inc. is listed twice', 'Acme, Inc'],
    ['Novo Vind A/S is listed twice', 'Novo Vind A/S'],
    ['Kunden Bergviks Skog ringde', 'Bergviks Skog'],
    ['our client Quetzal cannot log in', 'Quetzal'],
    ['Åkessons Plåt & Smide finns i tre exemplar', 'Åkessons Plåt & Smide'],
    ['can I hand over the Oakhurst account?', 'Oakhurst'],
    ['Fjällräven’s order shows twice', 'Fjällräven'],
    ['Ystads Möbelsnickeri syns inte', 'Ystads Möbelsnickeri'],
    ['offerten till ikea försvann', 'ikea'],
    ['customer blue harbour logistics is gone', 'blue harbour logistics'],
    ['AB Tallmo saknas', 'AB Tallmo'],
    ['Castlegate Timber has no owner', 'Castlegate Timber'],
    ['the margin on the Solvang project', 'Solvang'],
  ])('%s', (text, found) => {
    expect(finds(text, /[åäö]|AB/.test(text) ? 'sv' : 'en')).toEqual([`firm: ${found}`]);
  });
});

describe('numbers', () => {
  it.each([
    ['call +46 (0)8 508 28 000', 'phone: +46 (0)8 508 28 000'],
    ['ring 070-174 06 12', 'phone: 070-174 06 12'],
    ['(212) 555-0147 ext. 22', 'phone: (212) 555-0147 ext. 22'],
    ['växeln 0771-123 123', 'phone: 0771-123 123'],
    ['my number is 555 0199', 'phone: 555 0199'],
    ['$12.5k', 'amount: $12.5k'],
    ['12 500 kr', 'amount: 12 500 kr'],
    ['1 500:- per månad', 'amount: 1 500:-'],
    ['EUR 4.500,00', 'amount: EUR 4.500,00'],
    ['2,5 MSEK', 'amount: 2,5 MSEK'],
    ['tjugo tusen kronor', 'amount: tjugo tusen kronor'],
    ['the price is 12500', 'amount: 12500'],
    ['the deal is 125,000', 'amount: 125,000'],
    ['han sa tre miljoner', 'amount: tre miljoner'],
    ['about 40k give or take', 'amount: 40k'],
    ['budget is 600', 'amount: 600'],
    ['vi landade på niohundratusen', 'amount: niohundratusen'],
    ['249 per plats', 'amount: 249'],
    ['Deal is 22,000 Danish kroner', 'amount: 22,000 Danish kroner'],
    ['årsvärdet 1.450.000 SEK', 'amount: 1.450.000 SEK'],
    ['pris 99:50', 'amount: 99:50'],
    ['1500 a month', 'amount: 1500'],
    ['SE45 5000 0000 0583 9825 7466', 'account: SE45 5000 0000 0583 9825 7466'],
    ['850709-9805', 'account: 850709-9805'],
    ['19850709-9805', 'account: 19850709-9805'],
    ['4111 1111 1111 1111', 'account: 4111 1111 1111 1111'],
    ['kundnummer: 204518', 'account: 204518'],
    ['account number 8830', 'account: 8830'],
    ['card ending 4242', 'account: 4242'],
    ['bankgiro 5050-1055', 'account: 5050-1055'],
    ['pay it to 5050-1055', 'account: 5050-1055'],
    ['move 750000 to Won', 'amount: 750000'],
    ['id 77120344551', 'account: 77120344551'],
    ['Their PO is 7731-A-0926', 'account: 7731-A-0926'],
    ['the customer number they keep quoting is 8804-217', 'account: 8804-217'],
    ['Fakturan 2024-11873 är betald', 'account: 2024-11873'],
    ['VAT number GB 927 4416 05 is invalid', 'account: GB 927 4416 05'],
  ])('%s', (text, found) => {
    expect(finds(text, /kr|bank|kund/.test(text) ? 'sv' : 'en')).toEqual([found]);
  });

  it.each([
    'at 10:30 on 2025-03-12, or 12/03/2025',
    'version 3.14.2 in 2024-2025',
    '15 % of 25,000 contacts',
    'error 500 in step 2 of 4',
    'error 0x80070005 at 14:50',
    'kl 10.30 på plan 3',
    '1 024 rader per sida',
    'Importen stannade på rad 412 av 1 200',
    'gick till 1 800 istället för 180 personer',
    'felkod 2000637, and ISO27001',
    'between 1200-1500 seats',
    'ticket 48213',
  ])('nobody’s: %s', text => {
    expect(finds(text, 'sv')).toEqual([]);
  });
});

describe('e-mail', () => {
  it.each([
    ['mail j_smith99@mail.example.org.', 'email: j_smith99@mail.example.org'],
    ['åsa@fjällbyrån.se', 'email: åsa@fjällbyrån.se'],
    ['kim.ek (at) firma.se', 'email: kim.ek (at) firma.se'],
    ['kim.lee at acme dot com', 'email: kim.lee at acme dot com'],
  ])('%s', (text, found) => {
    expect(finds(text)).toEqual([found]);
  });
});

describe('the marked set', () => {
  const set = readSet(readFileSync(join(import.meta.dirname, 'personal-set.jsonl'), 'utf8'));

  it.each(['personal-set', 'hard-set', 'fresh-set', 'reps-set'])(
    '%s: finds nearly all of it and little else',
    name => {
      const { scores, misses } = score(
        readSet(readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')),
      );
      const report = misses.join('\n');
      for (const kind of ['email', 'phone', 'amount', 'account'] as const) {
        expect(scores[kind].recall, report).toBeGreaterThanOrEqual(0.97);
        expect(scores[kind].precision, report).toBeGreaterThanOrEqual(0.9);
      }
      expect(scores.name.recall, report).toBeGreaterThanOrEqual(0.95);
      expect(scores.name.precision, report).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('the measure itself sees what is missed and what is too much', () => {
    const blind = score(set, () => []);
    expect(blind.scores.all).toMatchObject({ recall: 0, found: 0 });
    const all = score(set, text => [{ start: 0, end: text.length, kind: 'name' }]);
    expect(all.scores.all.recall).toBe(1);
    expect(all.scores.all.precision).toBeLessThan(0.8);
  });
});

describe('texts about apps, in which no customer is named', () => {
  /** Every text that a pack says to a rep, with its language. */
  function saidIn(value: unknown, lang: string | null = null): [lang: string, text: string][] {
    if (typeof value === 'string') return lang === null ? [] : [[lang, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      saidIn(inner, key === 'en' || key === 'sv' ? key : lang),
    );
  }

  it.each(['atomic-crm', 'google-meet', 'janus', 'peer-calls', 'salesforce-lightning'])(
    '%s is left as it is',
    name => {
      const texts = saidIn(samplePack(`packs/${name}`));
      expect(texts.length).toBeGreaterThan(30);
      expect(texts.flatMap(([lang, text]) => finds(text, lang).map(found => `${found} in: ${text}`))).toEqual(
        [],
      );
    },
  );
});

describe('whatever is typed', () => {
  it('what is found lies in the text, in order, without overlaps', () => {
    const pieces = fc.constantFrom(
      'Anna',
      'Svensson',
      ' ',
      ' ',
      '12 500',
      'kr',
      '@',
      'a.se',
      '+46 70',
      '1234567',
      ',',
      '\n',
      '’s',
      'von',
      '–',
      '€',
      'IBAN',
      'SE45',
      '🙂',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 25 }).map(parts => parts.join('')),
      fc.string({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'sv'), (typed, lang) => {
        let from = 0;
        for (const { start, end } of findPersonal(typed, lang)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(typed.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
