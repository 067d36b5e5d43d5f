import type { Difference } from '../core/anchors/evidence';
import type { Fate } from '../messages/author-page';
import type { Catalogue } from './words';

/** Words of what became of places on a page, and of the first visit that confirms them. */
export interface AuthorHealthWords {
  health: string;
  healthHint: string;
  looking: string;
  lookAgain: string;
  noPage: string;
  nothingHere: string;
  sums(counts: Record<Fate, number>): string;
  fates: Record<Fate | 'later', string>;
  says: Record<Fate | 'later', string>;
  step(n: number): string;
  changed(of: Difference['of'], before: string, now: string): string;
  instead: string;
  show: string;
  showOf(thing: string): string;
  use: string;
  useOf(thing: string): string;
  used: string;
  questions(n: number): string;
  noQuestions: string;
  thanks(n: number): string;
  review(day: string): string;
  overdue(day: string): string;
  visit: string;
  visitHint: string;
  visitLeft(n: number): string;
  visitDone: string;
  visitOf(n: number, of: number): string;
  /** A place that somebody wrote down, as `sayThing` says it. */
  written(thing: string): string;
  hangs(n: number): string;
  guess: string;
  guesses(n: number): string;
  noGuess: string;
  confirm: string;
  notHere: string;
  notHereHint: string;
}

export const authorHealthWords: Catalogue<AuthorHealthWords> = {
  en: {
    health: 'Where it all stands',
    healthHint:
      'Looked for on the page that is open, as reps are led to it. Nothing is changed before you say so.',
    looking: 'Looking…',
    lookAgain: 'Look again',
    noPage: 'Open a page of the app in a tab, and it is looked over at once.',
    nothingHere: 'Nothing of this draft belongs on this page.',
    sums: ({ found, moved, ambiguous, lost }) =>
      `${found} found, ${moved} moved, ${ambiguous} not certain, ${lost} lost`,
    fates: {
      found: 'Found',
      moved: 'Moved',
      ambiguous: 'Not certain',
      lost: 'Lost',
      later: 'Not there now',
    },
    says: {
      found: 'Reps are led to it.',
      moved: 'Reps are led to it, and it is no longer as it was recorded.',
      ambiguous: 'Several things fit equally well, so reps are shown nothing.',
      lost: 'Nothing fits, so reps are shown nothing.',
      later: 'It may come only after something is done, or stand on another page.',
    },
    step: n => `step ${n}`,
    changed: (of, before, now) => {
      const what = {
        name: 'Name',
        role: 'Kind',
        'part of the page': 'Part of the page',
        heading: 'Heading',
        id: 'Id',
        link: 'Link',
      }[of];
      return `${what}: “${before || '–'}” is now “${now || '–'}”.`;
    },
    instead: 'It could be this now:',
    show: 'Show',
    showOf: thing => `Show ${thing} on the page`,
    use: 'Use',
    useOf: thing => `Use ${thing} from now on`,
    used: 'From now on it stands there.',
    questions: n => (n === 1 ? '1 question was asked here' : `${n} questions were asked here`),
    noQuestions: 'No question known',
    thanks: n => (n === 1 ? 'thanked for once' : `thanked for ${n} times`),
    review: day => `to be read again on ${day}`,
    overdue: day => `was to be read again on ${day}`,
    visit: 'First visit',
    visitHint:
      'These places were written from public sources by somebody who has not seen your app. Reps are shown none of them until you have said that it is the right thing.',
    visitLeft: n => (n === 1 ? '1 place waits for you' : `${n} places wait for you`),
    visitDone: 'Every place is confirmed. Hand the draft over, and reps are shown them.',
    visitOf: (n, of) => `Place ${n} of ${of}`,
    written: thing => `Looked for: ${thing}`,
    hangs: n => (n === 1 ? '1 thing in the pack stands there.' : `${n} things in the pack stand there.`),
    guess: 'Is it this? It is outlined on the page.',
    guesses: n => `${n} things fit. Which is it?`,
    noGuess: 'Nothing on this page looks like it. Go to the page where it stands, and look again.',
    confirm: 'Yes, this is it',
    notHere: 'Not on this page',
    notHereHint: 'It waits, and stays unseen by reps.',
  },
  sv: {
    health: 'Var allt står',
    healthHint:
      'Letat efter på sidan som är öppen, så som säljarna leds till det. Inget ändras förrän du säger till.',
    looking: 'Letar …',
    lookAgain: 'Leta igen',
    noPage: 'Öppna en sida i appen i en flik, så gås den igenom direkt.',
    nothingHere: 'Inget i det här utkastet hör till den här sidan.',
    sums: ({ found, moved, ambiguous, lost }) =>
      `${found} hittade, ${moved} flyttade, ${ambiguous} osäkra, ${lost} försvunna`,
    fates: {
      found: 'Hittad',
      moved: 'Flyttad',
      ambiguous: 'Osäker',
      lost: 'Försvunnen',
      later: 'Inte där nu',
    },
    says: {
      found: 'Säljarna leds dit.',
      moved: 'Säljarna leds dit, men det är inte längre som när det spelades in.',
      ambiguous: 'Flera saker stämmer lika bra, så säljarna ser ingenting.',
      lost: 'Inget stämmer, så säljarna ser ingenting.',
      later: 'Det kan komma först när något har gjorts, eller stå på en annan sida.',
    },
    step: n => `steg ${n}`,
    changed: (of, before, now) => {
      const what = {
        name: 'Namn',
        role: 'Slag',
        'part of the page': 'Del av sidan',
        heading: 'Rubrik',
        id: 'Id',
        link: 'Länk',
      }[of];
      return `${what}: ”${before || '–'}” är nu ”${now || '–'}”.`;
    },
    instead: 'Det kan vara det här nu:',
    show: 'Visa',
    showOf: thing => `Visa ${thing} på sidan`,
    use: 'Använd',
    useOf: thing => `Använd ${thing} från och med nu`,
    used: 'Från och med nu står det där.',
    questions: n => (n === 1 ? '1 fråga har ställts här' : `${n} frågor har ställts här`),
    noQuestions: 'Ingen känd fråga',
    thanks: n => (n === 1 ? 'tackat en gång' : `tackat ${n} gånger`),
    review: day => `ska läsas igen ${day}`,
    overdue: day => `skulle ha lästs igen ${day}`,
    visit: 'Första besöket',
    visitHint:
      'De här platserna är skrivna efter öppna källor av någon som inte har sett er app. Säljarna ser ingen av dem förrän du har sagt att det är rätt sak.',
    visitLeft: n => (n === 1 ? '1 plats väntar på dig' : `${n} platser väntar på dig`),
    visitDone: 'Alla platser är bekräftade. Lämna över utkastet, så får säljarna se dem.',
    visitOf: (n, of) => `Plats ${n} av ${of}`,
    written: thing => `Letar efter: ${thing}`,
    hangs: n => (n === 1 ? '1 sak i paketet står där.' : `${n} saker i paketet står där.`),
    guess: 'Är det här? Det är markerat på sidan.',
    guesses: n => `${n} saker stämmer. Vilken är det?`,
    noGuess: 'Inget på den här sidan liknar det. Gå till sidan där det finns och leta igen.',
    confirm: 'Ja, det är det här',
    notHere: 'Inte på den här sidan',
    notHereHint: 'Det väntar, och säljarna ser det inte.',
  },
};
