import type { Line } from '../core/formula/work';
import type { Catalogue } from './words';

/** A line of a calculation with everything in it already worded: numbers, names of figures, earlier steps. */
export interface WordedLine extends Pick<Line, 'does' | 'holds'> {
  from: string[];
  to: string;
  value: string;
}

/** Words of the pages that explain: the rehearsal, a number worked, the record of decisions. */
export interface ExplainWords {
  lang: 'en' | 'sv';
  loading: string;
  notThere: string;
  rehearsal: string;
  rehearsalLead: string;
  step(n: number, of: number): string;
  /** Of a step that not every page asks for. */
  onlySome: string;
  would(name: string, does: string): string;
  nothingThere: string;
  right: string;
  where: string;
  startOver: string;
  controls: string;
  over: string;
  overHint: string;
  again: string;
  counts: string;
  champion: string;
  owner(name: string): string;
  number: string;
  figures: string;
  readFrom(text: string): string;
  notFound: string;
  typeIt: string;
  notANumber: string;
  readAgain: string;
  before: string;
  now: string;
  howBefore: string;
  howNow: string;
  missing(name: string): string;
  byZero: string;
  same: string;
  more(amount: string): string;
  less(amount: string): string;
  stays: string;
  line(line: WordedLine): string;
  fromStep(n: number, value: string): string;
  justIs(value: string): string;
  decisions: string;
  decisionsLead: string;
  decisionsNone: string;
  from(day: string): string;
  decidedBy(who: string): string;
  takenBack(day: string): string;
  takesBack: string;
  takenBackBy: string;
  noLonger: string;
  staying(kind: 'trial' | 'permanent' | 'may be reversed', until: string | null): string;
  nobody: string;
  pictures: string;
  newScreen: string;
  newScreenLead: string;
}

const join = (items: string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;

export const explainWords: Catalogue<ExplainWords> = {
  en: {
    lang: 'en',
    loading: 'One moment …',
    notThere: 'This is no longer there. It may have been taken out of the pack since.',
    rehearsal: 'Try it without touching anything',
    rehearsalLead:
      'These are pictures. Press what you would press in the real app; nothing real can happen here.',
    step: (n, of) => `Step ${n} of ${of}`,
    onlySome: 'not on every page',
    would: (name, does) => `“${name}”: ${does} Here nothing happened.`,
    nothingThere: 'There is nothing to press at that place.',
    right: 'That is it.',
    where: 'Show me where',
    startOver: 'Start over',
    controls: 'What can be pressed, as a list',
    over: 'You have walked it once',
    overHint: 'In the real app it goes the same way, at your own pace.',
    again: 'Walk it once more',
    counts: 'A rehearsal counts as nothing: not as practice, not as a mistake.',
    champion: 'Whom to ask',
    owner: name => `Written by ${name}`,
    number: 'What it does to my number',
    figures: 'My figures',
    readFrom: text => `Read from the page: ${text}`,
    notFound: 'Not found on the page. Type it.',
    typeIt: 'Type it.',
    notANumber: 'This is not one number.',
    readAgain: 'Read the page again',
    before: 'Before',
    now: 'Now',
    howBefore: 'How it was worked out before',
    howNow: 'How it is worked out now',
    missing: name => `Needs “${name}”.`,
    byZero: 'Cannot be worked out with these figures: something would be divided by 0.',
    same: 'It comes to the same.',
    more: amount => `${amount} more than before`,
    less: amount => `${amount} less than before`,
    stays: 'Your figures stay on this page. They are neither stored nor sent, and gone when you close it.',
    line: ({ does, from, to, value, holds }) => {
      const [a = '', b = ''] = from;
      if (does === 'plus') return `${join(from, ' and ')} together: ${value}`;
      if (does === 'minus') return `${a} less ${b}: ${value}`;
      if (does === 'times') return `${from.join(' times ')}: ${value}`;
      if (does === 'divided') return `${a} divided by ${b}: ${value}`;
      if (does === 'min') return `The smallest of ${join(from, ' and ')}: ${value}`;
      if (does === 'max') return `The largest of ${join(from, ' and ')}: ${value}`;
      if (does === 'percent') return `${a} % of ${b}: ${value}`;
      if (does === 'round') return `${a} to the nearest ${to}: ${value}`;
      return holds ? `${a} is at least ${b}, therefore:` : `${a} is not yet ${b}, therefore:`;
    },
    fromStep: (n, value) => `${value} (from ${n})`,
    justIs: value => `It is ${value}.`,
    decisions: 'All decisions so far',
    decisionsLead: 'Newest first. What was taken back stays here, so that nobody has to remember it alone.',
    decisionsNone: 'Nothing has been decided yet that a pack tells of.',
    from: day => `From ${day}`,
    decidedBy: who => `Decided by: ${who}`,
    takenBack: day => `Taken back on ${day}`,
    takesBack: 'Takes back',
    takenBackBy: 'Taken back by',
    noLonger: 'No longer',
    staying: (kind, until) =>
      kind === 'permanent'
        ? 'Here to stay'
        : kind === 'may be reversed'
          ? 'May be taken back'
          : until === null
            ? 'On trial'
            : `On trial until ${until}`,
    nobody: 'Nobody has said',
    pictures: 'Before and now, in pictures',
    newScreen: 'The new screen',
    newScreenLead: 'A masked picture: what is grey is somebody’s and not shown.',
  },
  sv: {
    lang: 'sv',
    loading: 'Ett ögonblick …',
    notThere: 'Det här finns inte kvar. Det kan ha tagits bort ur paketet sedan dess.',
    rehearsal: 'Prova utan att röra något',
    rehearsalLead:
      'Det här är bilder. Tryck där du skulle trycka i den riktiga appen; inget på riktigt kan hända här.',
    step: (n, of) => `Steg ${n} av ${of}`,
    onlySome: 'inte på alla sidor',
    would: (name, does) => `”${name}”: ${does} Här hände inget.`,
    nothingThere: 'Det finns inget att trycka på där.',
    right: 'Just så.',
    where: 'Visa mig var',
    startOver: 'Börja om',
    controls: 'Det som går att trycka på, som lista',
    over: 'Du har gått igenom det en gång',
    overHint: 'I den riktiga appen går det till likadant, i din egen takt.',
    again: 'Gå igenom det en gång till',
    counts: 'En övning räknas inte: varken som träning eller som misstag.',
    champion: 'Vem jag kan fråga',
    owner: name => `Skrivet av ${name}`,
    number: 'Vad det gör med mina siffror',
    figures: 'Mina siffror',
    readFrom: text => `Läst från sidan: ${text}`,
    notFound: 'Hittades inte på sidan. Skriv in den.',
    typeIt: 'Skriv in den.',
    notANumber: 'Det här är inte ett tal.',
    readAgain: 'Läs sidan igen',
    before: 'Förut',
    now: 'Nu',
    howBefore: 'Så räknades det förut',
    howNow: 'Så räknas det nu',
    missing: name => `Behöver ”${name}”.`,
    byZero: 'Går inte att räkna ut med de här siffrorna: något skulle delas med 0.',
    same: 'Det blir detsamma.',
    more: amount => `${amount} mer än förut`,
    less: amount => `${amount} mindre än förut`,
    stays:
      'Dina siffror stannar på den här sidan. De varken sparas eller skickas, och försvinner när du stänger den.',
    line: ({ does, from, to, value, holds }) => {
      const [a = '', b = ''] = from;
      if (does === 'plus') return `${join(from, ' och ')} tillsammans: ${value}`;
      if (does === 'minus') return `${a} minus ${b}: ${value}`;
      if (does === 'times') return `${from.join(' gånger ')}: ${value}`;
      if (does === 'divided') return `${a} delat med ${b}: ${value}`;
      if (does === 'min') return `Det minsta av ${join(from, ' och ')}: ${value}`;
      if (does === 'max') return `Det största av ${join(from, ' och ')}: ${value}`;
      if (does === 'percent') return `${a} % av ${b}: ${value}`;
      if (does === 'round') return `${a} avrundat till närmaste ${to}: ${value}`;
      return holds ? `${a} är minst ${b}, alltså:` : `${a} är inte ${b} än, alltså:`;
    },
    fromStep: (n, value) => `${value} (från ${n})`,
    justIs: value => `Det är ${value}.`,
    decisions: 'Alla beslut hittills',
    decisionsLead: 'Nyast först. Det som togs tillbaka står kvar, så att ingen behöver minnas det ensam.',
    decisionsNone: 'Inget har beslutats än som ett paket berättar om.',
    from: day => `Gäller från ${day}`,
    decidedBy: who => `Bestämdes av: ${who}`,
    takenBack: day => `Togs tillbaka ${day}`,
    takesBack: 'Tar tillbaka',
    takenBackBy: 'Togs tillbaka av',
    noLonger: 'Inte längre',
    staying: (kind, until) =>
      kind === 'permanent'
        ? 'Här för att stanna'
        : kind === 'may be reversed'
          ? 'Kan komma att tas tillbaka'
          : until === null
            ? 'På prov'
            : `På prov till ${until}`,
    nobody: 'Det har ingen sagt',
    pictures: 'Förut och nu, i bilder',
    newScreen: 'Den nya skärmen',
    newScreenLead: 'En maskerad bild: det grå är någons och visas inte.',
  },
};
