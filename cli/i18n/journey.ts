import type { Catalogue } from '../../utils/i18n/words';

/** The steps of the journey, in their order. */
export type StepId =
  | 'dot'
  | 'card'
  | 'why'
  | 'walkthrough'
  | 'help'
  | 'sent'
  | 'inbox'
  | 'answer'
  | 'read'
  | 'retires'
  | 'release'
  | 'closed'
  | 'before a call'
  | 'in the call'
  | 'after the call';

export interface StepWords {
  name: string;
  /** What was found true. @param fact what the step measured or read, '' where nothing */
  checked(fact: string): string;
}

export interface JourneyWords {
  passed: string;
  failed: string;
  steps: Record<StepId, StepWords>;
  firstTip(pack: string): StepWords;
}

export const journeyWords: Catalogue<JourneyWords> = {
  en: {
    passed: 'ok    ',
    failed: 'FAILED',
    steps: {
      dot: {
        name: 'A dot stands at the right element',
        checked: px => `One dot, ${px} px from the control “Create task”, and no card by itself.`,
      },
      card: {
        name: 'The card says what it is good for',
        checked: title => `A card named “${title}”, with help one click away.`,
      },
      why: {
        name: 'Why this changed',
        checked: () =>
          'Before, now, why and what it does to my number on the first screen; Back leads to the tip.',
      },
      walkthrough: {
        name: 'A walkthrough follows the rep’s own clicks',
        checked: () => 'Step 1, 2 and 3 each moved on when the thing itself was done; then it was gone.',
      },
      help: {
        name: 'Help is one click, and says first what is known',
        checked: things =>
          `${things} things known here stand first; the request names the element and the page, no customer.`,
      },
      sent: {
        name: 'Sent as previewed',
        checked: reference => `Reference ${reference}; the bytes in the proof page are the previewed object.`,
      },
      inbox: {
        name: 'A champion answers in the inbox',
        checked: () => 'The request is there with its element and page, and takes an answer.',
      },
      answer: {
        name: 'The answer is back at the element',
        checked: px => `A mark ${px} px from “Create task”; the text is in the panel only.`,
      },
      read: {
        name: 'The answer is read on our own page, not in the app',
        checked: () => 'One click on the mark; the words stand in the panel, and the mark is gone.',
      },
      retires: {
        name: 'Used on three days, the tip retires',
        checked: () =>
          'A card on two days, then nothing; “3 times on 3 days without help”, and it does not come back.',
      },
      release: {
        name: 'A new release brings one why card and nothing else',
        checked: () => 'One why card, no dot beside it.',
      },
      closed: {
        name: 'Closed once, it stays closed',
        checked: () => 'Gone at once, and still gone after a reload.',
      },
      'before a call': {
        name: 'Before a call: one tip at the camera',
        checked: () => 'One dot in the lobby.',
      },
      'in the call': {
        name: 'In the call: silence',
        checked: () => 'Nothing of ours on the page from joining on.',
      },
      'after the call': {
        name: 'After the call: what waited',
        checked: () => 'The tip that waited came after leaving.',
      },
    },
    firstTip: pack => ({
      name: `A tip of ${pack} on the sales app`,
      checked: title => `The card says: ${title}`,
    }),
  },
  sv: {
    passed: 'ok ',
    failed: 'FEL',
    steps: {
      dot: {
        name: 'En punkt står vid rätt sak',
        checked: px => `En punkt, ${px} px från ”Create task”, och inget kort av sig självt.`,
      },
      card: {
        name: 'Kortet säger vad det är bra för',
        checked: title => `Ett kort med rubriken ”${title}”, och hjälp ett klick bort.`,
      },
      why: {
        name: 'Varför det ändrades',
        checked: () =>
          'Förut, nu, varför och vad det gör med min siffra på första bilden; Tillbaka leder till tipset.',
      },
      walkthrough: {
        name: 'En genomgång följer säljarens egna klick',
        checked: () => 'Steg 1, 2 och 3 gick vidare när saken själv var gjord; sedan var den borta.',
      },
      help: {
        name: 'Hjälp är ett klick, och säger först vad som är känt',
        checked: things => `${things} kända saker står först; frågan anger saken och sidan, men ingen kund.`,
      },
      sent: {
        name: 'Skickat som det visades',
        checked: reference =>
          `Referens ${reference}; det som står på sidan med bevis är just det som visades.`,
      },
      inbox: {
        name: 'En ambassadör svarar i inkorgen',
        checked: () => 'Frågan finns där med sin sak och sin sida, och går att svara på.',
      },
      answer: {
        name: 'Svaret är tillbaka vid saken',
        checked: px => `Ett märke ${px} px från ”Create task”; texten står bara i panelen.`,
      },
      read: {
        name: 'Svaret läses på vår egen sida, inte i appen',
        checked: () => 'Ett klick på märket; orden står i panelen, och märket är borta.',
      },
      retires: {
        name: 'Använt tre dagar, sedan drar sig tipset tillbaka',
        checked: () =>
          'Ett kort två dagar, sedan inget; ”3 gånger på 3 dagar utan hjälp”, och det kommer inte igen.',
      },
      release: {
        name: 'En ny utgåva ger ett varför-kort och inget annat',
        checked: () => 'Ett varför-kort, ingen punkt bredvid.',
      },
      closed: {
        name: 'Det som stängts en gång förblir stängt',
        checked: () => 'Borta genast, och fortfarande borta efter en omladdning.',
      },
      'before a call': {
        name: 'Före ett samtal: ett tips vid kameran',
        checked: () => 'En punkt i väntrummet.',
      },
      'in the call': {
        name: 'Under samtalet: tyst',
        checked: () => 'Inget av vårt på sidan från det att man gick med.',
      },
      'after the call': {
        name: 'Efter samtalet: det som väntade',
        checked: () => 'Tipset som väntade kom när samtalet var slut.',
      },
    },
    firstTip: pack => ({
      name: `Ett tips ur ${pack} i säljappen`,
      checked: title => `Kortet säger: ${title}`,
    }),
  },
};
