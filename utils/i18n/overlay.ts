import type { Catalogue } from './words';

/** What stands in a page: kept apart from the panel's words, because every byte of it is paid for by the page. */
export interface OverlayWords {
  lang: 'en' | 'sv';
  product: string;
  tip(title: string): string;
  close: string;
  done: string;
  notNow: string;
  showMe: string;
  whyChanged: string;
  reason: string;
  help: string;
  back: string;
  finish: string;
  /** `least`: how many it is at least, where only the page can tell. */
  step(n: number, of: number, least?: number): string;
  movesOn: string;
  notHere: string;
  answer: string;
  lands(day: string): string;
  before: string;
  now: string;
  why: string;
  number: string;
  rest: string;
  nobody: string;
  decidedBy: string;
  who: string;
  comesBack: string;
  vouched(by: string | null, since: string | null): string;
  staying: string;
  stays(kind: 'trial' | 'permanent' | 'may be reversed', until: string | null): string;
  review(day: string): string;
  cannotYet: string;
  buildsOn: string;
  ask: string;
  worries: string;
  noWorries: string;
  noAnswer: string;
  changedMind: string;
  takesBack(title: string, day: string): string;
  field: string;
  makers: string;
  because: string;
  reload: string;
  finished: string;
  later: string;
  beside: string;
  champion: string;
  rehearse: string;
  evidence: string;
  purpose: string;
  unlearn: string;
  earlier: string;
  takenBack(title: string, day: string): string;
  workOut: string;
  decisions: string;
  agreed(sales: string, ops: string): string;
  proposed: string;
  howLong: string;
  whoSees: string;
  entered(field: string): string;
  shut: string;
}

/** "3", "2 or 3", "2 to 4". */
function range(least: number, most: number, or: string, to: string): string {
  return least === most ? `${most}` : `${least} ${most - least === 1 ? or : to} ${most}`;
}

export const overlayWords: Catalogue<OverlayWords> = {
  en: {
    lang: 'en',
    product: 'Foothold',
    tip: title => `Tip: ${title}`,
    close: 'Close, don’t show again',
    done: 'Got it',
    notNow: 'Not now',
    showMe: 'Show me',
    whyChanged: 'Why did this change?',
    reason: 'Why am I seeing this?',
    help: 'Ask for help',
    back: 'Back',
    finish: 'Done',
    step: (n, of, least = of) => `Step ${n} of ${range(least, of, 'or', 'to')}`,
    movesOn: 'Moves on by itself when you have done it.',
    notHere: 'It is not on this page right now',
    answer: 'An answer for you',
    lands: day => `From ${day}`,
    before: 'Before',
    now: 'Now',
    why: 'Why',
    number: 'My number',
    rest: 'Read the rest',
    nobody: 'Nobody has said',
    decidedBy: 'Who decided',
    who: 'Who sees what I enter',
    comesBack: 'What comes back to me',
    vouched: (by, since) =>
      by === null
        ? 'Nobody has vouched for this'
        : since === null
          ? `${by} vouches for this`
          : `${by} vouches for this, since ${since}`,
    staying: 'Is it staying?',
    stays: (kind, until) =>
      kind === 'permanent'
        ? 'Yes, it is here to stay.'
        : kind === 'may be reversed'
          ? 'It may be taken back.'
          : until === null
            ? 'It is on trial. Nobody has said until when.'
            : `It is on trial until ${until}.`,
    review: day => `To be looked at again on ${day}.`,
    cannotYet: 'What it cannot do yet',
    buildsOn: 'What it builds on',
    ask: 'Whom to ask',
    worries: 'What you have worried about',
    noWorries: 'No worries have come in yet',
    noAnswer: 'No answer yet',
    changedMind: 'We changed our mind',
    takesBack: (title, day) => `This takes back “${title}” from ${day}.`,
    field: 'Hard in the field',
    makers: 'Hard for those who built it',
    because: 'Changed because you said so',
    reload: 'Reload this page to continue.',
    finished: 'That was the last step.',
    later: 'All right. It waits until tomorrow at least.',
    beside: 'Help is open beside the page.',
    champion: 'Your champion',
    rehearse: 'Try it without touching anything',
    evidence: 'What was seen',
    purpose: 'What it is for',
    unlearn: 'No longer',
    earlier: 'Read that card',
    takenBack: (title, day) => `This was taken back on ${day}: “${title}”.`,
    workOut: 'Work it out on my figures',
    decisions: 'All decisions so far',
    agreed: (sales, ops) => `Agreed by ${sales} and ${ops}`,
    proposed: 'Proposed: nobody has agreed on it yet',
    howLong: 'For how long',
    whoSees: 'Who sees this?',
    entered: field => `Who sees what I enter in “${field}”`,
    shut: 'Close',
  },
  sv: {
    lang: 'sv',
    product: 'Foothold',
    tip: title => `Tips: ${title}`,
    close: 'Stäng, visa inte igen',
    done: 'Då vet jag',
    notNow: 'Inte nu',
    showMe: 'Visa mig',
    whyChanged: 'Varför ändrades detta?',
    reason: 'Varför ser jag detta?',
    help: 'Be om hjälp',
    back: 'Tillbaka',
    finish: 'Klart',
    step: (n, of, least = of) => `Steg ${n} av ${range(least, of, 'eller', 'till')}`,
    movesOn: 'Går vidare av sig själv när du har gjort det.',
    notHere: 'Det finns inte på sidan just nu',
    answer: 'Ett svar till dig',
    lands: day => `Gäller från ${day}`,
    before: 'Förut',
    now: 'Nu',
    why: 'Varför',
    number: 'Mina siffror',
    rest: 'Läs resten',
    nobody: 'Det har ingen sagt',
    decidedBy: 'Vem som bestämde',
    who: 'Vem som ser det jag fyller i',
    comesBack: 'Vad jag får tillbaka',
    vouched: (by, since) =>
      by === null
        ? 'Ingen har gått i god för detta'
        : since === null
          ? `${by} går i god för detta`
          : `${by} går i god för detta sedan ${since}`,
    staying: 'Blir det kvar?',
    stays: (kind, until) =>
      kind === 'permanent'
        ? 'Ja, det här är här för att stanna.'
        : kind === 'may be reversed'
          ? 'Det kan komma att tas tillbaka.'
          : until === null
            ? 'Det är på prov. Ingen har sagt hur länge.'
            : `Det är på prov till ${until}.`,
    review: day => `Ses över ${day}.`,
    cannotYet: 'Vad det inte klarar än',
    buildsOn: 'Vad det bygger på',
    ask: 'Vem jag kan fråga',
    worries: 'Det ni har oroat er för',
    noWorries: 'Ingen har hört av sig med någon oro än',
    noAnswer: 'Inget svar än',
    changedMind: 'Vi ändrade oss',
    takesBack: (title, day) => `Det här tar tillbaka ”${title}” från ${day}.`,
    field: 'Svårt ute hos kund',
    makers: 'Svårt för dem som byggde det',
    because: 'Ändrat för att ni sa till',
    reload: 'Ladda om sidan för att fortsätta.',
    finished: 'Det var sista steget.',
    later: 'Okej. Det väntar till tidigast i morgon.',
    beside: 'Hjälpen är öppen bredvid sidan.',
    champion: 'Din ambassadör',
    rehearse: 'Prova utan att röra något',
    evidence: 'Vad som har visat sig',
    purpose: 'Vad det är till för',
    unlearn: 'Inte längre',
    earlier: 'Läs det kortet',
    takenBack: (title, day) => `Det här togs tillbaka ${day}: ”${title}”.`,
    workOut: 'Räkna på mina siffror',
    decisions: 'Alla beslut hittills',
    agreed: (sales, ops) => `Överenskommet av ${sales} och ${ops}`,
    proposed: 'Förslag: ingen har kommit överens om det än',
    howLong: 'Hur länge',
    whoSees: 'Vem ser det här?',
    entered: field => `Vem som ser det jag fyller i under ”${field}”`,
    shut: 'Stäng',
  },
};
