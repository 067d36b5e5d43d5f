import type { ListName } from '../core/authoring/draft';
import type { Grade } from '../core/authoring/strength';
import type { Played } from '../messages/authoring';
import type { PickStep, Stands } from '../messages/author-page';
import type { Catalogue } from './words';

type PreviewName =
  | 'as it is'
  | 'new rep'
  | 'veteran'
  | 'keyboard'
  | 'sv'
  | 'longer'
  | 'dark'
  | 'narrow'
  | 'forced'
  | 'missing';

/** Words of the Author room. */
export interface AuthorWords {
  lang: 'en' | 'sv';
  title: string;
  lead: string;
  loading: string;
  drafts: string;
  draftsNone: string;
  untitled: string;
  written(when: string): string;
  trouble: { newer: string; damaged: string; gone: string; failed: string };
  remove: string;
  removeOf(title: string): string;
  removeSure(title: string): string;
  removeYes: string;
  removeNo: string;
  begin: string;
  beginHint: string;
  beginDo: string;
  appTitle: string;
  address: string;
  addressHint: string;
  addressWrong: string;
  yourName: string;
  yourNameHint: string;
  published: string;
  publishedHint: string;
  nextRelease(title: string): string;
  back: string;
  saved: { saved: string; saving: string; failed: string; elsewhere: string };
  reread: string;
  undo: string;
  redo: string;
  lists: Partial<Record<ListName, string>>;
  /** What one thing of a list is called. */
  thing: Record<ListName, string>;
  thingNamed(thing: string, name: string): string;
  add: Partial<Record<ListName, string>>;
  none: string;
  problemsHere(n: number): string;
  adviceHere(n: number): string;
  ready: string;
  /** Of a part that a finding asks for. */
  stillMissing: string;
  /** A part of a thing in one of its languages. */
  inLanguage(part: string, language: string): string;
  link: { notGranted: string; noPage: string; lost: string; there(title: string): string };
  allow: string;
  tryAgain: string;
  tipTitle: string;
  tipBody: string;
  owner: string;
  review: string;
  feature: string;
  featureNew: string;
  featureTitle: string;
  featurePurpose: string;
  featurePurposeHint: string;
  leadsTo: string;
  explains: string;
  nothing: string;
  removeThis: string;
  versions: string;
  versionsHint: string;
  goBackTo(when: string): string;
  place: string;
  pick: string;
  pickAgain: string;
  pickHint: string;
  pickSteps: Record<PickStep, string>;
  notPicked: string;
  notHere: string;
  manyHere: string;
  grade(grade: Grade): string;
  whatIf: string;
  previewAs: string;
  previews: Record<PreviewName, string>;
  /** What cannot be seen in the picture alone. */
  previewNotes: Partial<Record<PreviewName, string>>;
  play: string;
  playHint: string;
  played: Record<'ok' | Extract<Played, { ok: false }>['why'] | 'failed', string>;
  fates: Record<Stands | 'silent' | 'missing', string>;
}

export const authorWords: Catalogue<AuthorWords> = {
  en: {
    lang: 'en',
    title: 'Write tips',
    lead: 'For your colleagues, on the page itself. A draft stays in this browser until you hand it over.',
    loading: 'One moment…',
    drafts: 'Your drafts',
    draftsNone: 'No draft yet.',
    untitled: 'Without a name',
    written: when => `written ${when}`,
    trouble: {
      newer: 'A newer Foothold wrote it. It is kept as it is; update to open it.',
      damaged: 'It cannot be read. It is kept as it is.',
      gone: 'This draft is not here any more.',
      failed: 'Foothold does not answer. The draft is kept; open it again.',
    },
    remove: 'Delete',
    removeOf: title => `Delete ${title}`,
    removeSure: title => `Delete “${title}” with all its earlier states? It cannot be undone.`,
    removeYes: 'Yes, delete it',
    removeNo: 'No, keep it',
    begin: 'New draft',
    beginHint: 'A draft is about one app. Open the app in another tab first, and its address is filled in.',
    beginDo: 'Begin',
    appTitle: 'What colleagues call the app',
    address: 'Address of the app',
    addressHint: 'Such as https://crm.example.com/*',
    addressWrong: 'Write it as https://crm.example.com/*: the host in full, no port, a path.',
    yourName: 'Your name',
    yourNameHint: 'Colleagues see it on each tip.',
    published: 'The next release of what is here',
    publishedHint: 'Begins with all that the published tips say now.',
    nextRelease: title => `Go on with ${title}`,
    back: 'All drafts',
    saved: {
      saved: 'Saved in this browser',
      saving: 'Saving…',
      failed:
        'Not saved: there is no room on this disk, or Foothold does not answer. What you see is still here.',
      elsewhere: 'This draft was written in another window meanwhile. Nothing of it was written over.',
    },
    reread: 'Read it anew',
    undo: 'Undo',
    redo: 'Redo',
    lists: {
      tips: 'Tips',
      walkthroughs: 'Walkthroughs',
      changes: 'What changed',
      glossary: 'Words',
      calendar: 'Coming up',
      roadmap: 'Meant to come',
    },
    thing: {
      features: 'What it is about',
      tips: 'Tip',
      walkthroughs: 'Walkthrough',
      changes: 'Change',
      glossary: 'Word',
      calendar: 'Date',
      roadmap: 'Plan',
      answers: 'Answer',
      fields: 'Field',
      stills: 'Picture',
      sources: 'Source',
    },
    thingNamed: (thing, name) => `${thing} “${name}”`,
    add: {
      tips: 'New tip',
      walkthroughs: 'New walkthrough',
      changes: 'New change',
      glossary: 'New word',
      calendar: 'New date',
      roadmap: 'New plan',
    },
    none: 'None yet.',
    problemsHere: n => (n === 1 ? '1 thing is left to do' : `${n} things are left to do`),
    adviceHere: n => (n === 1 ? '1 piece of advice' : `${n} pieces of advice`),
    ready: 'Nothing is missing.',
    stillMissing: 'This is still missing.',
    inLanguage: (part, language) => `${part}, in ${language}`,
    link: {
      notGranted: 'Foothold may not run on this app yet. Allow it, and you can write on the page itself.',
      noPage: 'Open the app in a tab of this browser to write on the page itself.',
      lost: 'The page went away. Open the app again to go on writing on it.',
      there: title => `On the page: ${title}`,
    },
    allow: 'Allow it there',
    tryAgain: 'Look again',
    tipTitle: 'Title',
    tipBody: 'Text',
    owner: 'Who keeps it true',
    review: 'Look at it again on',
    feature: 'What it is about',
    featureNew: 'Something new',
    featureTitle: 'What it is called',
    featurePurpose: 'What it is for',
    featurePurposeHint: 'What a customer or a figure gets from it.',
    leadsTo: 'Shows the way with',
    explains: 'Explained by',
    nothing: 'Nothing',
    removeThis: 'Delete this',
    versions: 'Earlier states',
    versionsHint: 'One is kept every ten minutes that you write.',
    goBackTo: when => `Go back to ${when}`,
    place: 'Where it stands',
    pick: 'Pick it on the page',
    pickAgain: 'Pick another',
    pickHint: 'Point at it on the page and click, or go there with these.',
    pickSteps: {
      previous: 'Previous',
      next: 'Next',
      wider: 'Wider',
      narrower: 'Narrower',
      take: 'Take this',
      cancel: 'Cancel',
    },
    notPicked: 'Nothing picked yet.',
    notHere: 'It is not on the page that is open now. Go to the page where it is, or pick another.',
    manyHere: 'Several things on this page are like it, so nothing would be pointed at. Pick another.',
    grade: grade => `Grade ${grade}`,
    whatIf: 'What would happen if the page changed',
    previewAs: 'Seen on the page by',
    previews: {
      'as it is': 'You',
      'new rep': 'A new rep',
      veteran: 'A veteran',
      keyboard: 'Keyboard only',
      sv: 'Swedish',
      longer: '+35 % text',
      dark: 'A dark page',
      narrow: '320 px',
      forced: 'High contrast',
      missing: 'It is missing',
    },
    previewNotes: {
      'new rep': 'It comes as a dot first; the rep opens it.',
      keyboard:
        'Alt+Shift+F, or the keys set for it in the browser, moves the focus here, Tab goes on, Escape goes back.',
      narrow: 'The page is enlarged until its window is 320 px wide.',
      forced: 'Only the card is drawn so; the browser decides about the page.',
    },
    play: 'Meet it as a rep',
    playHint: 'Runs in this browser only. It ends in the settings, or by itself after 30 days.',
    played: {
      ok: 'It runs now. Open the app as a rep does.',
      'not finished': 'Not yet: something is still missing.',
      outranked:
        'Your IT publishes these tips, and theirs come first. Give the draft an id of its own to try it.',
      'not allowed': 'Your IT has turned trials off.',
      failed: 'It did not start. Try again.',
    },
    fates: {
      'at its place': 'It stands at its place.',
      'in the corner': 'It stands in the corner of the window.',
      ambiguous: 'Nothing is drawn: several things on this page are like it.',
      gone: 'Nothing is drawn: its thing is not on this page.',
      'not picked': 'Pick where it stands to see it on the page.',
      silent: 'Nothing is shown: who can do it already is left alone.',
      missing: 'Nothing is drawn; the text waits in the panel.',
    },
  },
  sv: {
    lang: 'sv',
    title: 'Skriv tips',
    lead: 'Till kollegerna, direkt på sidan. Ett utkast stannar i den här webbläsaren tills du lämnar över det.',
    loading: 'Ett ögonblick …',
    drafts: 'Dina utkast',
    draftsNone: 'Inget utkast än.',
    untitled: 'Utan namn',
    written: when => `skrivet ${when}`,
    trouble: {
      newer: 'Det är skrivet av en nyare Foothold. Det ligger kvar som det är; uppdatera för att öppna det.',
      damaged: 'Det går inte att läsa. Det ligger kvar som det är.',
      gone: 'Utkastet finns inte här längre.',
      failed: 'Foothold svarar inte. Utkastet ligger kvar; öppna det igen.',
    },
    remove: 'Ta bort',
    removeOf: title => `Ta bort ${title}`,
    removeSure: title => `Ta bort ”${title}” och allt du skrivit där tidigare? Det går inte att ångra.`,
    removeYes: 'Ja, ta bort',
    removeNo: 'Nej, behåll',
    begin: 'Nytt utkast',
    beginHint: 'Ett utkast handlar om en app. Öppna appen i en annan flik först, så fylls adressen i.',
    beginDo: 'Börja',
    appTitle: 'Vad kollegerna kallar appen',
    address: 'Appens adress',
    addressHint: 'Till exempel https://crm.example.com/*',
    addressWrong: 'Skriv den som https://crm.example.com/*: hela värdnamnet, ingen port, en sökväg.',
    yourName: 'Ditt namn',
    yourNameHint: 'Kollegerna ser det på varje tips.',
    published: 'Nästa utgåva av det som finns',
    publishedHint: 'Börjar med allt som de publicerade tipsen säger nu.',
    nextRelease: title => `Fortsätt med ${title}`,
    back: 'Alla utkast',
    saved: {
      saved: 'Sparat i den här webbläsaren',
      saving: 'Sparar …',
      failed: 'Inte sparat: disken är full, eller så svarar inte Foothold. Det du ser finns kvar här.',
      elsewhere: 'Utkastet har ändrats i ett annat fönster under tiden. Inget av det har skrivits över.',
    },
    reread: 'Läs in på nytt',
    undo: 'Ångra',
    redo: 'Gör om',
    lists: {
      tips: 'Tips',
      walkthroughs: 'Genomgångar',
      changes: 'Det som har ändrats',
      glossary: 'Ord',
      calendar: 'På gång',
      roadmap: 'Tänkt att komma',
    },
    thing: {
      features: 'Vad det handlar om',
      tips: 'Tips',
      walkthroughs: 'Genomgång',
      changes: 'Ändring',
      glossary: 'Ord',
      calendar: 'Datum',
      roadmap: 'Plan',
      answers: 'Svar',
      fields: 'Fält',
      stills: 'Bild',
      sources: 'Källa',
    },
    thingNamed: (thing, name) => `${thing} ”${name}”`,
    add: {
      tips: 'Nytt tips',
      walkthroughs: 'Ny genomgång',
      changes: 'Ny ändring',
      glossary: 'Nytt ord',
      calendar: 'Nytt datum',
      roadmap: 'Ny plan',
    },
    none: 'Inget än.',
    problemsHere: n => (n === 1 ? '1 sak är kvar att göra' : `${n} saker är kvar att göra`),
    adviceHere: n => (n === 1 ? '1 råd' : `${n} råd`),
    ready: 'Inget saknas.',
    stillMissing: 'Det här saknas än.',
    inLanguage: (part, language) => `${part}, på ${language.toLowerCase()}`,
    link: {
      notGranted: 'Foothold får inte köras i den här appen än. Tillåt det, så kan du skriva direkt på sidan.',
      noPage: 'Öppna appen i en flik i den här webbläsaren för att skriva direkt på sidan.',
      lost: 'Sidan försvann. Öppna appen igen för att fortsätta skriva på den.',
      there: title => `På sidan: ${title}`,
    },
    allow: 'Tillåt där',
    tryAgain: 'Titta igen',
    tipTitle: 'Rubrik',
    tipBody: 'Text',
    owner: 'Vem som håller det aktuellt',
    review: 'Ses över den',
    feature: 'Vad det handlar om',
    featureNew: 'Något nytt',
    featureTitle: 'Vad det heter',
    featurePurpose: 'Vad det är bra för',
    featurePurposeHint: 'Vad en kund eller en siffra får ut av det.',
    leadsTo: 'Visar vägen med',
    explains: 'Förklaras av',
    nothing: 'Inget',
    removeThis: 'Ta bort det här',
    versions: 'Tidigare lägen',
    versionsHint: 'Ett sparas var tionde minut som du skriver.',
    goBackTo: when => `Gå tillbaka till ${when}`,
    place: 'Var det står',
    pick: 'Välj på sidan',
    pickAgain: 'Välj något annat',
    pickHint: 'Peka på det på sidan och klicka, eller gå dit med de här.',
    pickSteps: {
      previous: 'Föregående',
      next: 'Nästa',
      wider: 'Utåt',
      narrower: 'Inåt',
      take: 'Ta det här',
      cancel: 'Avbryt',
    },
    notPicked: 'Inget valt än.',
    notHere: 'Det finns inte på sidan som är öppen nu. Gå till sidan där det finns, eller välj något annat.',
    manyHere: 'Flera saker på sidan är likadana, så inget skulle pekas ut. Välj något annat.',
    grade: grade => `Betyg ${grade}`,
    whatIf: 'Vad som skulle hända om sidan ändrades',
    previewAs: 'Så ser den ut för',
    previews: {
      'as it is': 'Dig',
      'new rep': 'En ny säljare',
      veteran: 'En van säljare',
      keyboard: 'Bara tangentbord',
      sv: 'Svenska',
      longer: '+35 % text',
      dark: 'En mörk sida',
      narrow: '320 px',
      forced: 'Hög kontrast',
      missing: 'Saken saknas',
    },
    previewNotes: {
      'new rep': 'Först kommer en prick; säljaren öppnar den.',
      keyboard:
        'Alt+Skift+F, eller de tangenter som är valda i webbläsaren, flyttar fokus hit. Tabb går vidare, Escape går tillbaka.',
      narrow: 'Sidan förstoras tills fönstret är 320 px brett.',
      forced: 'Bara kortet ritas så; om sidan bestämmer webbläsaren.',
    },
    play: 'Möt det som säljare',
    playHint:
      'Körs bara i den här webbläsaren. Avslutas i inställningarna, eller av sig självt efter 30 dagar.',
    played: {
      ok: 'Nu körs det. Öppna appen som en säljare gör.',
      'not finished': 'Inte än: något saknas fortfarande.',
      outranked:
        'Er IT publicerar de här tipsen, och deras kommer först. Ge utkastet ett eget id för att prova det.',
      'not allowed': 'Er IT har stängt av provtips.',
      failed: 'Det startade inte. Försök igen.',
    },
    fates: {
      'at its place': 'Det står på sin plats.',
      'in the corner': 'Det står i hörnet av fönstret.',
      ambiguous: 'Inget ritas: flera saker på sidan är likadana.',
      gone: 'Inget ritas: saken finns inte på den här sidan.',
      'not picked': 'Välj var det står, så syns det på sidan.',
      silent: 'Inget visas: den som redan kan det lämnas i fred.',
      missing: 'Inget ritas; texten väntar i panelen.',
    },
  },
};
