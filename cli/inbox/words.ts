import type { RequestKind, Verdict } from '../../utils/core/help/request';
import type { Catalogue } from '../../utils/i18n/words';
import type { Ticket } from './lines';

export interface InboxWords {
  title: string;
  waiting(count: number): string;
  list: string;
  none: string;
  noneHint: string;
  choose: string;
  chooseHint: string;
  back: string;
  skip: string;
  kind: Record<RequestKind, string>;
  urgent: string;
  urgentHint: string;
  state: Record<Ticket['state'], string>;
  noWords: string;
  context: string;
  more: string;
  app: string;
  page: string;
  element: string;
  feature: string;
  step: string;
  stepOf(n: number, of: number, walkthrough: string): string;
  lastSteps: string;
  pack: string;
  serial(serial: number): string;
  language: string;
  version: string;
  reference: string;
  answer: string;
  answerHint: string;
  by: string;
  send: string;
  answeredBy(name: string): string;
  helped(times: number): string;
  publish: string;
  publishHint: string;
  published: string;
  toTip: string;
  toTipHint: string;
  tipTitle: string;
  isTip: string;
  becameTip(title: string): string;
  passed(key: string): string;
  refused(why: string): string;
  scenario: string;
  need: string;
  tried: string;
  about: string;
  forRep: string;
  forCustomer: string;
  verdict: Record<Verdict, string>;
  contact: string;
  anonymous: string;
  picture: string;
  change: string;
  sendChange: string;
  needWords: string;
  needName: string;
  tooLong(limit: number): string;
  notFound: string;
  notFoundHint: string;
  arrived(count: number): string;
  local: string;
  shared: string;
  quote(words: string): string;
  role(role: string): string;
  rooms: string;
  owed: string;
  skipOwed: string;
  owedHint: string;
  owedUnpublished: string;
  owedNone: string;
  owedNoneHint: string;
  owedNew: string;
  owedOpen: string;
  owedDone: string;
  owedTo: Record<'worries' | 'verdicts' | 'pilots', string>;
  owedSent(count: number): string;
  owedTitle(language: string): string;
  owedDue: string;
  owedPromise: string;
  owedBy(day: string): string;
  owedLate(day: string): string;
  owedReplied(day: string): string;
  owedWas(day: string): string;
  owedReply(language: string): string;
  owedOneLanguage: string;
  owedSend: string;
  owedRename: string;
  owedWrite: string;
  needTitle: string;
  needDay: string;
}

const ROLES: Record<string, string> = {
  link: 'länk',
  button: 'knapp',
  textbox: 'textfält',
  searchbox: 'sökfält',
  tab: 'flik',
  heading: 'rubrik',
  menuitem: 'menyval',
  combobox: 'vallista',
  listbox: 'lista',
  list: 'lista',
  listitem: 'rad',
  row: 'rad',
  cell: 'cell',
  checkbox: 'kryssruta',
  switch: 'reglage',
  img: 'bild',
  region: 'del av sidan',
};

/** What the inbox says. */
export const inboxWords: Catalogue<InboxWords> = {
  en: {
    title: 'Help inbox',
    waiting: count =>
      count === 0 ? 'Nobody is waiting' : count === 1 ? '1 person is waiting' : `${count} people are waiting`,
    list: 'Requests',
    none: 'No requests yet',
    noneHint: 'When a colleague presses Send in Foothold, the question appears here by itself.',
    choose: 'Choose a request',
    chooseHint: 'Opening one tells the colleague that it has been seen.',
    back: 'All requests',
    skip: 'Skip to the request',
    kind: {
      question: 'Question',
      concern: 'Concern',
      bug: 'Something is broken',
      worry: 'Worry',
      verdict: 'Verdict',
      pilot: 'Volunteer',
      thanks: 'Thank-you',
    },
    urgent: 'With a customer now',
    urgentHint: 'A customer is waiting too. A short answer now is worth more than a full one later.',
    state: { sent: 'New', seen: 'Seen', answered: 'Answered', tip: 'Became a tip' },
    noWords: 'Sent without words: the place says it.',
    context: 'Where it was asked',
    more: 'More about it',
    app: 'App',
    page: 'Page',
    element: 'Pointed at',
    feature: 'Feature',
    step: 'Step',
    stepOf: (n, of, walkthrough) => `Step ${n} of ${of} in “${walkthrough}”`,
    lastSteps: 'Used just before',
    pack: 'Tip pack',
    serial: serial => `release ${serial}`,
    language: 'Reads',
    version: 'Foothold',
    reference: 'Reference',
    answer: 'Your answer',
    answerHint: 'It comes back to the very place where it was asked.',
    by: 'Your name',
    send: 'Send answer',
    answeredBy: name => `Answered by ${name}`,
    helped: times => (times === 1 ? 'This helped one colleague' : `This helped ${times} colleagues`),
    publish: 'Everybody may read question and answer',
    publishHint: 'Without names. Read the question first: take nothing public that was meant for you.',
    published: 'Everybody may read it',
    toTip: 'Start a tip from this answer',
    toTipHint: 'A file with its place and your words, to go on with in tips.json.',
    tipTitle: 'Title of the tip',
    isTip: 'It has become this tip',
    becameTip: title => `Became the tip “${title}”`,
    passed: key => (key === '' ? 'Passed on' : `Passed on as ${key}`),
    refused: why => `Could not be passed on: ${why}. It stays here.`,
    scenario: 'In the middle of',
    need: 'The customer needs',
    tried: 'Tried',
    about: 'About',
    forRep: 'Works for the rep',
    forCustomer: 'Works for the customer',
    verdict: { yes: 'Yes', partly: 'Partly', no: 'No' },
    contact: 'To be reached',
    anonymous: 'Asked without a name. Of when it came only the day is kept.',
    picture: 'Picture of the page; what is not the app’s own was covered before it was sent',
    change: 'Correct this answer',
    sendChange: 'Send correction',
    needWords: 'Write an answer first.',
    needName: 'Write your name, so that your colleague knows who answered.',
    tooLong: limit => `That is too long; ${limit} characters fit.`,
    notFound: 'There is no such request',
    notFoundHint: 'It may belong to another inbox folder.',
    arrived: count => (count === 1 ? 'A new request has arrived.' : `${count} new requests have arrived.`),
    local: 'This inbox runs on this computer only. What arrives is kept in its folder until you delete it.',
    shared: 'What arrives is kept in the folder of this inbox until somebody deletes it there.',
    quote: words => `“${words}”`,
    role: role => role,
    rooms: 'Pages of the inbox',
    owed: 'Replies owed',
    skipOwed: 'Skip to the replies',
    owedHint:
      'Worries, verdicts and volunteers are many voices: they get one reply for all, by a day that everybody can see.',
    owedUnpublished:
      'Replies reach nobody yet: this inbox was started without --answers-key, so it publishes no answers.',
    owedNone: 'Nothing is owed',
    owedNoneHint: 'When colleagues send a worry, a verdict or volunteer for a pilot, it appears here.',
    owedNew: 'No day promised yet',
    owedOpen: 'Promised',
    owedDone: 'Replied',
    owedTo: { worries: 'Worries', verdicts: 'Verdicts', pilots: 'Volunteers' },
    owedSent: count => (count === 1 ? 'Sent once' : `Sent ${count} times`),
    owedTitle: language => `About (${language})`,
    owedDue: 'Reply by',
    owedPromise: 'Promise this day',
    owedBy: day => `Due ${day}`,
    owedLate: day => `Was due ${day}`,
    owedReplied: day => `Replied ${day}`,
    owedWas: day => `promised by ${day}`,
    owedReply: language => `Reply (${language})`,
    owedOneLanguage: 'One language is enough; it is then shown to all.',
    owedSend: 'Reply to all',
    owedRename: 'Say what it is about in other words',
    owedWrite: 'Write the reply',
    needTitle: 'Say what it is about.',
    needDay: 'Choose a day from today on.',
  },
  sv: {
    title: 'Hjälpinkorg',
    waiting: count =>
      count === 0 ? 'Ingen väntar' : count === 1 ? '1 person väntar' : `${count} personer väntar`,
    list: 'Frågor',
    none: 'Inga frågor än',
    noneHint: 'När en kollega trycker på Skicka i Foothold dyker frågan upp här av sig själv.',
    choose: 'Välj en fråga',
    chooseHint: 'När du öppnar den ser kollegan att den är läst.',
    back: 'Alla frågor',
    skip: 'Hoppa till frågan',
    kind: {
      question: 'Fråga',
      concern: 'Invändning',
      bug: 'Något är trasigt',
      worry: 'Oro',
      verdict: 'Omdöme',
      pilot: 'Vill prova',
      thanks: 'Tack',
    },
    urgent: 'Sitter med en kund nu',
    urgentHint: 'En kund väntar också. Ett kort svar nu är värt mer än ett långt senare.',
    state: { sent: 'Ny', seen: 'Läst', answered: 'Besvarad', tip: 'Blev ett tips' },
    noWords: 'Skickad utan ord: platsen säger vad det gäller.',
    context: 'Var frågan ställdes',
    more: 'Mer om frågan',
    app: 'App',
    page: 'Sida',
    element: 'Pekade på',
    feature: 'Funktion',
    step: 'Steg',
    stepOf: (n, of, walkthrough) => `Steg ${n} av ${of} i ”${walkthrough}”`,
    lastSteps: 'Användes strax innan',
    pack: 'Tipspaket',
    serial: serial => `utgåva ${serial}`,
    language: 'Läser',
    version: 'Foothold',
    reference: 'Referens',
    answer: 'Ditt svar',
    answerHint: 'Det kommer tillbaka till just den plats där frågan ställdes.',
    by: 'Ditt namn',
    send: 'Skicka svaret',
    answeredBy: name => `Besvarad av ${name}`,
    helped: times => (times === 1 ? 'Det hjälpte en kollega' : `Det hjälpte ${times} kollegor`),
    publish: 'Alla får läsa fråga och svar',
    publishHint: 'Utan namn. Läs frågan först: gör inget offentligt som var menat för dig.',
    published: 'Alla får läsa det',
    toTip: 'Börja på ett tips från svaret',
    toTipHint: 'En fil med platsen och dina ord, att fortsätta med i tips.json.',
    tipTitle: 'Tipsets rubrik',
    isTip: 'Det har blivit det här tipset',
    becameTip: title => `Blev tipset ”${title}”`,
    passed: key => (key === '' ? 'Lämnad vidare' : `Lämnad vidare som ${key}`),
    refused: why => `Kunde inte lämnas vidare: ${why}. Den finns kvar här.`,
    scenario: 'Mitt uppe i',
    need: 'Kunden behöver',
    tried: 'Provat',
    about: 'Gäller',
    forRep: 'Fungerar för säljaren',
    forCustomer: 'Fungerar för kunden',
    verdict: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    contact: 'Nås på',
    anonymous: 'Ställd utan namn. Av när den kom sparas bara dagen.',
    picture: 'Bild av sidan; det som inte är appens eget täcktes innan den skickades',
    change: 'Rätta svaret',
    sendChange: 'Skicka rättelsen',
    needWords: 'Skriv ett svar först.',
    needName: 'Skriv ditt namn, så att kollegan vet vem som svarat.',
    tooLong: limit => `Det är för långt; ${limit} tecken får plats.`,
    notFound: 'Den frågan finns inte',
    notFoundHint: 'Den kan höra till en annan inkorgs mapp.',
    arrived: count => (count === 1 ? 'En ny fråga har kommit.' : `${count} nya frågor har kommit.`),
    local: 'Inkorgen finns bara på den här datorn. Det som kommer sparas i dess mapp tills du tar bort det.',
    shared: 'Det som kommer sparas i inkorgens mapp tills någon tar bort det där.',
    quote: words => `”${words}”`,
    role: role => ROLES[role] ?? role,
    rooms: 'Inkorgens sidor',
    owed: 'Utlovade svar',
    skipOwed: 'Hoppa till svaren',
    owedHint:
      'Oro, omdömen och anmälningar kommer från många: de får ett svar till alla, till en dag som alla kan se.',
    owedUnpublished:
      'Svaren når ingen än: inkorgen startades utan --answers-key och publicerar därför inga svar.',
    owedNone: 'Inga svar att ge',
    owedNoneHint: 'När kollegor skickar oro, ett omdöme eller vill prova något dyker det upp här.',
    owedNew: 'Ingen dag utlovad än',
    owedOpen: 'Utlovat',
    owedDone: 'Besvarat',
    owedTo: { worries: 'Oro', verdicts: 'Omdömen', pilots: 'Vill prova' },
    owedSent: count => (count === 1 ? 'Skickat en gång' : `Skickat ${count} gånger`),
    owedTitle: language => `Gäller (${language})`,
    owedDue: 'Svar senast',
    owedPromise: 'Lova den dagen',
    owedBy: day => `Senast ${day}`,
    owedLate: day => `Skulle kommit ${day}`,
    owedReplied: day => `Besvarat ${day}`,
    owedWas: day => `utlovat till ${day}`,
    owedReply: language => `Svar (${language})`,
    owedOneLanguage: 'Ett språk räcker; då visas det för alla.',
    owedSend: 'Svara alla',
    owedRename: 'Skriv med andra ord vad det gäller',
    owedWrite: 'Skriv svaret',
    needTitle: 'Skriv vad det gäller.',
    needDay: 'Välj en dag från och med i dag.',
  },
};
