import type { CARE_PARTS } from '../core/authoring/change-gaps';
import type { Hint } from '../core/authoring/hints';
import type { WhyPart } from '../core/packs/why-parts';
import type { Catalogue } from './words';

type ChangePart = WhyPart | (typeof CARE_PARTS)[number];
type Written = 'en' | 'sv';

/** What a champion reads on the forms for changes, words, announcements and plans. */
export interface AuthorFormsWords {
  lang: Written;
  /** The two languages of a text, above its two halves. */
  languages: Record<Written, string>;
  fits(length: number, limit: number): string;
  /** What a colleague would say of a text. */
  hints: Record<Hint, string>;
  optional: string;
  none: string;
  remove: string;
  finish: string;
  /** What a part is called, as the question of who looks for it. */
  part: Record<ChangePart, string>;
  /** Who looks for a part, as the beginning of a sentence. */
  reader: Record<ChangePart, string>;
  findsNothing(reader: string, part: string): string;
  inOneLanguage(reader: string, part: string, missing: Written): string;
  notFinished(readers: number): string;
  readers: string;
  readersHint: string;
  sections: Record<
    'what' | 'ways' | 'why' | 'number' | 'seen' | 'staying' | 'limits' | 'ask' | 'care' | 'more',
    string
  >;
  evidence: string;
  howLong: string;
  since: string;
  stays: Record<'trial' | 'permanent' | 'may be reversed', string>;
  stillBefore: string;
  stillNow: string;
  noFeatures: string;
  noChampions: string;
  championName: string;
  addChampion: string;
  worry: string;
  worryAnswer: string;
  worryUnanswered: string;
  addWorry: string;
  removeWorry(n: number): string;
  reverses: string;
  unlearn: string;
  field: string;
  makers: string;
  because: string;
  term: string;
  definition: string;
  agreedSales: string;
  agreedOps: string;
  agreedHint: string;
  readsAgreed(sales: string, ops: string): string;
  readsProposed: string;
  headsUpTitle: string;
  headsUpBody: string;
  headsUpChange: string;
  announced: string;
  lands: string;
  oldWayEnds: string;
  notice(days: number): string;
  noticeShort(days: number, agreed: number): string;
  noticeNone: string;
  otherDay(day: string): string;
  still: string;
  stillHint: string;
  planTitle: string;
  planBody: string;
  promised: string;
  promisedHint: string;
  said(day: string): string;
  range(from: string, until: string): string;
  from: string;
  until: string;
  movedWhy: string;
  newDate: string;
  delivered: string;
  wontCome: string;
  wontComeHint: string;
  droppedWhy: string;
}

export const authorFormsWords: Catalogue<AuthorFormsWords> = {
  en: {
    lang: 'en',
    languages: { en: 'English', sv: 'Swedish' },
    fits: (length, limit) => `${length} of ${limit}`,
    hints: {
      'purpose first': 'Say what it is for before what to do.',
      'sounds like blame': 'This may sound like blame.',
      'promises too much': 'This praises; say what it does.',
      'long sentence': 'A long sentence; make two of it.',
    },
    optional: 'optional',
    none: 'None',
    remove: 'Remove',
    finish: 'Finish',
    part: {
      title: 'Title',
      feature: 'What it is about',
      lands: 'The day it lands',
      before: 'How it was before',
      now: 'How it is now',
      why: 'Why it changed',
      number: 'What it does to my number',
      decidedBy: 'Who decided',
      who: 'Who sees what I enter',
      comesBack: 'What comes back to me for it',
      vouchedBy: 'Who vouches for that',
      staying: 'Is it staying?',
      until: 'On trial until',
      review: 'The decision is looked at again on',
      cannotYet: 'What it cannot do yet',
      buildsOn: 'Which earlier success it builds on',
      ask: 'Whom to ask',
      worries: 'Worries that came',
      owner: 'Who keeps this card true',
      reviewDay: 'This card is read again on',
    },
    reader: {
      title: 'A rep who only glances at the card',
      feature: 'A rep who uses the changed part',
      lands: 'A rep who plans her week',
      before: 'A rep who looks for the old way',
      now: 'A rep who sees the new page',
      why: 'A rep who asks what it is for',
      number: 'A rep who fears for her number',
      decidedBy: 'A rep who asks whose idea it was',
      who: 'A rep who fears being watched',
      comesBack: 'A rep who only ever gives',
      vouchedBy: 'A rep who has heard promises before',
      staying: 'A rep who has seen changes come and go',
      until: 'A rep who waits for the trial to end',
      review: 'A rep who wants it looked at again',
      cannotYet: 'A rep who needs what is missing',
      buildsOn: 'A rep who has “already tried this”',
      ask: 'A rep with a question',
      worries: 'A rep who is worried',
      owner: 'A rep who finds a mistake here',
      reviewDay: 'A rep who reads this next year',
    },
    findsNothing: (reader, part) => `${reader} finds no answer: “${part}” is empty.`,
    inOneLanguage: (reader, part, missing) =>
      missing === 'sv'
        ? `${reader} in Swedish finds no answer: “${part}” is only in English.`
        : `${reader} in English finds no answer: “${part}” is only in Swedish.`,
    notFinished: readers =>
      readers === 1
        ? 'Not finished: one reader is left without an answer.'
        : `Not finished: ${readers} readers are left without an answer.`,
    readers: 'What each reader finds',
    readersHint: 'As it will stand on the card.',
    sections: {
      what: 'What it is',
      ways: 'Before and now',
      why: 'Why',
      number: 'My number',
      seen: 'What I enter',
      staying: 'Trial or for good',
      limits: 'Its limits and its roots',
      ask: 'Questions and worries',
      care: 'Who looks after it',
      more: 'More that can be said',
    },
    evidence: 'What was seen that speaks for it',
    howLong: 'For how long',
    since: 'Vouched for since',
    stays: { trial: 'On trial', permanent: 'Here to stay', 'may be reversed': 'May be taken back' },
    stillBefore: 'Picture of the screen before',
    stillNow: 'Picture of the screen now',
    noFeatures: 'Nothing to choose yet. Write a tip or record a walkthrough first; it says what reps use.',
    noChampions: 'Nobody stands in this pack yet.',
    championName: 'Name of the colleague to ask',
    addChampion: 'Add this colleague',
    worry: 'The worry, as it was said',
    worryAnswer: 'Your answer',
    worryUnanswered: 'Who has this worry reads “No answer yet”.',
    addWorry: 'Add a worry',
    removeWorry: n => `Remove worry ${n}`,
    reverses: 'Takes back an earlier change',
    unlearn: 'What to do no longer',
    field: 'What is hard in the field',
    makers: 'What was hard for those who built it',
    because: 'What was changed because somebody said so',
    term: 'The word',
    definition: 'What it means',
    agreedSales: 'Agreed by, for sales',
    agreedOps: 'Agreed by, for operations',
    agreedHint: 'Only with both names is it agreed.',
    readsAgreed: (sales, ops) => `Reps read: “Agreed by ${sales} and ${ops}”.`,
    readsProposed: 'Reps read: “Proposed: nobody has agreed on it yet”.',
    headsUpTitle: 'What is coming',
    headsUpBody: 'What it means for a rep',
    headsUpChange: 'Its why card',
    announced: 'Announced on',
    lands: 'Lands on',
    oldWayEnds: 'The old way ends on',
    notice: days => `Reps get ${days} days of notice.`,
    noticeShort: (days, agreed) =>
      days === 1
        ? `Reps get 1 day of notice; ${agreed} are agreed. They are told that it is less.`
        : `Reps get ${days} days of notice; ${agreed} are agreed. They are told that it is less.`,
    noticeNone: 'It lands before it is announced.',
    otherDay: day => `Its why card says ${day}. Give both the same day.`,
    still: 'Picture of the new screen',
    stillHint: 'Without one, the picture of its why card is shown.',
    planTitle: 'What is meant to come',
    planBody: 'What it will do for a rep',
    promised: 'Dates, as they were said',
    promisedHint: 'Reps see every earlier date, so that promises can be held against what came.',
    said: day => `Said on ${day}`,
    range: (from, until) => `${from} to ${until}`,
    from: 'Earliest',
    until: 'Latest',
    movedWhy: 'Why the date before it was moved',
    newDate: 'Say a new date',
    delivered: 'Delivered on',
    wontCome: 'It will not come',
    wontComeHint: 'It stays on the list, with the reason.',
    droppedWhy: 'Why it will not come',
  },
  sv: {
    lang: 'sv',
    languages: { en: 'Engelska', sv: 'Svenska' },
    fits: (length, limit) => `${length} av ${limit}`,
    hints: {
      'purpose first': 'Säg vad det är bra för innan du säger vad man ska göra.',
      'sounds like blame': 'Det här kan låta som en förebråelse.',
      'promises too much': 'Det här berömmer; säg vad det gör.',
      'long sentence': 'En lång mening; gör två av den.',
    },
    optional: 'frivilligt',
    none: 'Ingen',
    remove: 'Ta bort',
    finish: 'Klar',
    part: {
      title: 'Rubrik',
      feature: 'Vad det gäller',
      lands: 'Dagen då det börjar gälla',
      before: 'Hur det var förut',
      now: 'Hur det är nu',
      why: 'Varför det ändrades',
      number: 'Vad det gör med mina siffror',
      decidedBy: 'Vem som bestämde',
      who: 'Vem som ser det jag fyller i',
      comesBack: 'Vad jag får tillbaka för det',
      vouchedBy: 'Vem som går i god för det',
      staying: 'Blir det kvar?',
      until: 'På prov till',
      review: 'Beslutet ses över',
      cannotYet: 'Vad det inte klarar än',
      buildsOn: 'Vilken tidigare framgång det bygger på',
      ask: 'Vem man kan fråga',
      worries: 'Oro som har kommit in',
      owner: 'Vem som håller kortet aktuellt',
      reviewDay: 'Kortet läses igen',
    },
    reader: {
      title: 'En säljare som bara kastar en blick på kortet',
      feature: 'En säljare som använder det som ändrats',
      lands: 'En säljare som planerar sin vecka',
      before: 'En säljare som letar efter det gamla sättet',
      now: 'En säljare som ser den nya sidan',
      why: 'En säljare som undrar vad det ska vara bra för',
      number: 'En säljare som är orolig för sina siffror',
      decidedBy: 'En säljare som undrar vems idé det var',
      who: 'En säljare som är rädd för att bli övervakad',
      comesBack: 'En säljare som bara får fylla i',
      vouchedBy: 'En säljare som har hört löften förr',
      staying: 'En säljare som har sett ändringar komma och gå',
      until: 'En säljare som väntar på att provet ska ta slut',
      review: 'En säljare som vill att det ses över',
      cannotYet: 'En säljare som behöver det som saknas',
      buildsOn: 'En säljare som ”redan har provat det här”',
      ask: 'En säljare som har en fråga',
      worries: 'En säljare som är orolig',
      owner: 'En säljare som hittar ett fel här',
      reviewDay: 'En säljare som läser det här om ett år',
    },
    findsNothing: (reader, part) => `${reader} hittar inget svar: ”${part}” är tomt.`,
    inOneLanguage: (reader, part, missing) =>
      missing === 'sv'
        ? `${reader} på svenska hittar inget svar: ”${part}” finns bara på engelska.`
        : `${reader} på engelska hittar inget svar: ”${part}” finns bara på svenska.`,
    notFinished: readers =>
      readers === 1
        ? 'Inte klart: en läsare står utan svar.'
        : `Inte klart: ${readers} läsare står utan svar.`,
    readers: 'Vad varje läsare hittar',
    readersHint: 'Så som det kommer att stå på kortet.',
    sections: {
      what: 'Vad det är',
      ways: 'Förut och nu',
      why: 'Varför',
      number: 'Mina siffror',
      seen: 'Det jag fyller i',
      staying: 'På prov eller för gott',
      limits: 'Gränser och grund',
      ask: 'Frågor och oro',
      care: 'Vem som sköter kortet',
      more: 'Mer som kan sägas',
    },
    evidence: 'Vad som har visat sig och talar för det',
    howLong: 'Hur länge',
    since: 'Det gäller sedan',
    stays: { trial: 'På prov', permanent: 'För gott', 'may be reversed': 'Kan tas tillbaka' },
    stillBefore: 'Bild av skärmen förut',
    stillNow: 'Bild av skärmen nu',
    noFeatures:
      'Det finns inget att välja än. Skriv ett tips eller spela in en genomgång först, så framgår vad säljarna använder.',
    noChampions: 'Ingen står i det här paketet än.',
    championName: 'Namnet på kollegan man kan fråga',
    addChampion: 'Lägg till kollegan',
    worry: 'Oron, så som den sades',
    worryAnswer: 'Ditt svar',
    worryUnanswered: 'Den som har den här oron läser ”Inget svar än”.',
    addWorry: 'Lägg till en oro',
    removeWorry: n => `Ta bort oro ${n}`,
    reverses: 'Tar tillbaka en tidigare ändring',
    unlearn: 'Vad man inte ska göra längre',
    field: 'Vad som är svårt ute hos kund',
    makers: 'Vad som var svårt för dem som byggde det',
    because: 'Vad som ändrades för att någon sa till',
    term: 'Ordet',
    definition: 'Vad det betyder',
    agreedSales: 'Godkänt för sälj av',
    agreedOps: 'Godkänt för verksamheten av',
    agreedHint: 'Först med båda namnen är det överenskommet.',
    readsAgreed: (sales, ops) => `Säljarna läser: ”Överenskommet av ${sales} och ${ops}”.`,
    readsProposed: 'Säljarna läser: ”Förslag: ingen har kommit överens om det än”.',
    headsUpTitle: 'Vad som kommer',
    headsUpBody: 'Vad det betyder för en säljare',
    headsUpChange: 'Kortet som förklarar varför',
    announced: 'Meddelas den',
    lands: 'Börjar gälla den',
    oldWayEnds: 'Det gamla sättet upphör den',
    notice: days => `Säljarna får veta det ${days} dagar i förväg.`,
    noticeShort: (days, agreed) =>
      days === 1
        ? `Säljarna får veta det 1 dag i förväg; ${agreed} är överenskommet. De får veta att det är kortare.`
        : `Säljarna får veta det ${days} dagar i förväg; ${agreed} är överenskommet. De får veta att det är kortare.`,
    noticeNone: 'Det börjar gälla innan det har meddelats.',
    otherDay: day => `På kortet som förklarar varför står det ${day}. Ange samma dag på båda.`,
    still: 'Bild av den nya skärmen',
    stillHint: 'Utan egen bild visas den från kortet som förklarar varför.',
    planTitle: 'Vad som är tänkt att komma',
    planBody: 'Vad det ska göra för en säljare',
    promised: 'Datum, så som de sades',
    promisedHint: 'Säljarna ser varje tidigare datum, så att löften kan jämföras med det som kom.',
    said: day => `Sagt den ${day}`,
    range: (from, until) => `${from} till ${until}`,
    from: 'Tidigast',
    until: 'Senast',
    movedWhy: 'Varför det förra datumet flyttades',
    newDate: 'Ge ett nytt datum',
    delivered: 'Levererat den',
    wontCome: 'Det kommer inte',
    wontComeHint: 'Det står kvar på listan, med skälet.',
    droppedWhy: 'Varför det inte kommer',
  },
};
