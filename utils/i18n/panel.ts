import type { Mastery } from '../core/mastery/outcome';
import type { Found } from '../messages/panel-state';
import type { Catalogue } from './words';

/** The rooms of the panel, as in its address (`#help`). */
export const VIEWS = [
  'today',
  'help',
  'progress',
  'coming',
  'search',
  'author',
  'reason',
  'settings',
  'problems',
] as const;
export type View = (typeof VIEWS)[number];

export interface PanelWords {
  lang: 'en' | 'sv';
  product: string;
  rooms: string;
  views: Record<View, string>;
  loading: string;
  lost: string;
  skip: string;
  proof: string;
  problems(n: number): string;
  noProblems: string;
  /** Before what was wrong with a file or a policy, for IT. */
  reason: string;
  whatMends: string;
  quietOff: string;
  quietIsOn: string;
  inCall: string;
  lobby: string;
  customerSees: string;
  nobodySaid: string;
  joinSteps: string;
  copySteps: string;
  stepsCopied: string;
  yourSide: string;
  cameraOn: string;
  cameraOff: string;
  micOn: string;
  micOff: string;
  checkLight: string;
  checkWindow: string;
  lobbyWish: string;
  lobbyWishHint: string;
  screenShare: string;
  paused: string;
  oneThing: string;
  nothingToday: string;
  nothingTodayHint: string;
  itsUse: string;
  answersForYou: string;
  soon: string;
  iKnow: string;
  showAgain: string;
  iKnowThis(title: string): string;
  showAgainThis(title: string): string;
  progressHint: string;
  groups: { learning: string; known: string; ahead: string };
  progressNone: string;
  states: Record<Mastery['state'], string>;
  evidence(mastery: Mastery, idleDays: number | null): string;
  comingNone: string;
  lands(daysLeft: number): string;
  landsOn(day: string): string;
  oldWayEnds(day: string): string;
  shortNotice(notice: number, agreed: number): string;
  news: string;
  toCalendar: string;
  rehearse: string;
  putOff: string;
  walked: string;
  preview: string;
  previewOf(title: string): string;
  decisions: string;
  toCalendarFor(title: string): string;
  roadmapTitle: string;
  roadmapHint: string;
  between(from: string, until: string): string;
  saidOn(day: string): string;
  deliveredOn(day: string): string;
  droppedOn(day: string): string;
  promisePassed: string;
  holds: string;
  before: string;
  searchLabel: string;
  searchHint: string;
  foundCount(n: number): string;
  foundNone(typed: string): string;
  foundBy(oldName: string): string;
  foundKinds: Record<Found['kind'], string>;
  wordsTitle: string;
  wordsHint: string;
  wordsNone: string;
  agreed(sales: string, ops: string): string;
  proposed: string;
  reasonNone: string;
  reasonHint: string;
  theRule: string;
  others: string;
  othersNone: string;
  verdicts: { now: string; later: string; never: string };
  language: string;
  languageAuto: string;
  quiet: string;
  quietHint: string;
  pushed: string;
  pushedHint: string;
  pushedCount(n: number): string;
  loweredByIT(n: number): string;
  hours: string;
  hoursHint: string;
  hoursFrom: string;
  hoursTo: string;
  anyHour: string;
  muted: string;
  mutedHint: string;
  sites: string;
  sitesHint: string;
  sitesNone: string;
  siteOn: string;
  siteOff: string;
  grant: string;
  revoke: string;
  grantAt(host: string): string;
  revokeAt(host: string): string;
  packs: string;
  packsNone: string;
  packBy(owner: string, serial: number): string;
  packFresh(expires: string): string;
  packStale(expires: string): string;
  importPack: string;
  importHint: string;
  importForIT: string;
  trial: string;
  endTrial: string;
  endTrialOf(title: string): string;
  pilot: string;
  pilotHint: string;
  author: string;
  authorHint: string;
  noAuthoring: string;
  setByIT: string;
  setByITHint: string;
  setByITNone: string;
  believes(source: string, host: string | null, keys: string[], needed: number): string;
  inTeam(team: string): string;
  helpGoesTo(desk: string, host: string): string;
  noTrials: string;
  atMost(n: number): string;
  refresh: string;
}

export const panelWords: Catalogue<PanelWords> = {
  en: {
    lang: 'en',
    product: 'Foothold',
    rooms: 'Foothold',
    views: {
      today: 'Today',
      help: 'Help',
      progress: 'My progress',
      coming: 'Coming up',
      search: 'Search',
      author: 'Write',
      reason: 'Why am I seeing this?',
      settings: 'Settings',
      problems: 'What went wrong',
    },
    loading: 'One moment…',
    lost: 'Foothold does not answer. Close this and open it again.',
    skip: 'Skip to content',
    proof: 'What Foothold keeps and sends',
    problems: n => (n === 1 ? 'One thing went wrong' : `${n} things went wrong`),
    noProblems: 'Nothing has gone wrong.',
    reason: 'The reason, for IT:',
    whatMends: 'What mends it',
    quietOff: 'End quiet',
    quietIsOn: 'Quiet is on. Nothing comes by itself.',
    lobby: 'Before the call',
    customerSees: 'What your customer meets',
    nobodySaid: 'Nobody has said.',
    joinSteps: 'How to join, to send to them',
    copySteps: 'Copy the steps',
    stepsCopied: 'Copied.',
    yourSide: 'On your side',
    cameraOn: 'Your camera is on.',
    cameraOff: 'Your camera seems to be off.',
    micOn: 'Your microphone seems to be on.',
    micOff: 'Your microphone is off.',
    checkLight: 'Is the light in front of you, not behind you?',
    checkWindow: 'Is only the window open that you want to show?',
    lobbyWish: 'Before a call, show what my customer meets',
    lobbyWishHint: 'It stands in this panel while you are about to join. Nothing is shown during the call.',
    inCall: 'You are in a call. Nothing comes by itself until it is over.',
    screenShare:
      'Foothold sees calls in this browser only. If you share your screen from another app, turn on quiet.',
    paused: 'Your IT has paused everything that comes by itself. What you open yourself still works.',
    oneThing: 'One small thing',
    nothingToday: 'Nothing new today',
    nothingTodayHint: 'You have what you need. The next small thing comes when there is one.',
    itsUse: 'What it is for',
    answersForYou: 'Answers for you',
    soon: 'Soon',
    iKnow: 'I know this',
    showAgain: 'Show me again',
    iKnowThis: title => `I know this: ${title}`,
    showAgainThis: title => `Show me again: ${title}`,
    progressHint: 'What has been seen to work for you, and nothing else. It is sent to nobody.',
    groups: { learning: 'Learning', known: 'You know', ahead: 'Not met yet' },
    progressNone: 'Nothing yet. It fills up as you work.',
    states: {
      new: 'Not met',
      introduced: 'Met',
      practising: 'Practising',
      mastered: 'Known',
      changed: 'Changed',
      resting: 'Resting',
    },
    evidence: (mastery, idle) => {
      const done = `${times(mastery.unaided)} on ${days(mastery.days)} without help`;
      if (mastery.said === 'known') return 'You said that you know this.';
      if (mastery.said === 'again') return 'You asked to be shown this again.';
      switch (mastery.state) {
        case 'new':
          return 'You have not used it yet.';
        case 'introduced':
          return 'You have seen the tip, and not used it yet.';
        case 'practising':
          return mastery.unaided === 0
            ? `${capital(times(mastery.aided))} with help. ${capital(times(mastery.needs.successes))} without help and the tip stops.`
            : `${capital(done)}.${toGo(mastery)}`;
        case 'mastered':
          return `${capital(done)}. The tip no longer shows.`;
        case 'changed':
          return `It has changed. You knew it before: ${done}.`;
        case 'resting':
          return `${capital(done)}${idle === null ? '' : `, but not for ${days(idle)}`}.`;
      }
    },
    comingNone: 'No change has been announced.',
    lands: daysLeft =>
      daysLeft > 1
        ? `in ${daysLeft} days`
        : daysLeft === 1
          ? 'tomorrow'
          : daysLeft === 0
            ? 'today'
            : 'is here',
    landsOn: day => `Comes on ${day}.`,
    oldWayEnds: day => `The old way ends on ${day}.`,
    shortNotice: (notice, agreed) =>
      `Short notice: announced ${days(notice)} before. ${agreed} days are agreed.`,
    news: 'News',
    toCalendar: 'Into my calendar',
    rehearse: 'Try it without touching anything',
    putOff: 'You put this off; it waits until tomorrow at least:',
    walked: 'You walked this to the end:',
    preview: 'See the new screen',
    previewOf: title => `See the new screen: ${title}`,
    decisions: 'All decisions so far',
    toCalendarFor: title => `Into my calendar: ${title}`,
    roadmapTitle: 'Meant to come',
    roadmapHint: 'Every date that was ever said stands here. A moved one is not taken away.',
    between: (from, until) => `between ${from} and ${until}`,
    saidOn: day => `said on ${day}`,
    deliveredOn: day => `It came on ${day}.`,
    droppedOn: day => `It will not come. Said on ${day}.`,
    promisePassed: 'The last date has passed, and nobody has said anything since.',
    holds: 'Said now',
    before: 'Said before',
    searchLabel: 'What are you looking for?',
    searchHint:
      'Names of today and of before, agreed words, changes, answers. Nothing of it leaves this browser.',
    foundCount: n => (n === 1 ? 'One thing found' : `${n} things found`),
    foundNone: typed => `Nothing is called “${typed}” here, now or before. Help can ask somebody who knows.`,
    foundBy: oldName => `Was called “${oldName}”`,
    foundKinds: { feature: 'In the app', word: 'Word', change: 'What changed', answer: 'Answer' },
    wordsTitle: 'Agreed words',
    wordsHint: 'What a word means here. “Agreed” only when both sales and ops stand behind it.',
    wordsNone: 'No words have been written down yet.',
    agreed: (sales, ops) => `Agreed: ${sales} for sales, ${ops} for ops`,
    proposed: 'Proposed, not agreed yet',
    reasonNone: 'Nothing has been shown yet.',
    reasonHint: 'The last thing shown to you, and the rule behind it.',
    theRule: 'The rule',
    others: 'What else was weighed',
    othersNone: 'Nothing else was in question.',
    verdicts: { now: 'Now', later: 'Later', never: 'Not shown' },
    language: 'Language',
    languageAuto: 'As the browser',
    quiet: 'Quiet',
    quietHint: 'Nothing comes by itself until you end it. What you open yourself still works.',
    pushed: 'Cards that come by themselves',
    pushedHint: 'At most so many a day. Your IT can lower this, never raise it.',
    pushedCount: n => (n === 0 ? 'None' : `${n}`),
    loweredByIT: n => (n === 0 ? 'Your IT has set it to none.' : `Your IT has lowered it to ${n} a day.`),
    hours: 'Only between these hours',
    hoursHint: 'Nothing comes by itself outside them. From and to alike means at any hour.',
    hoursFrom: 'From',
    hoursTo: 'To',
    anyHour: 'At any hour now.',
    muted: 'Apps that may speak up',
    mutedHint: 'A muted app shows nothing by itself. What you open there still works.',
    sites: 'Where it may run',
    sitesHint:
      'Foothold sees only the sites you allow here, and no other page. Your browser will ask whether it may “read and change” a site: it looks for the button that a tip is about, and draws beside it. Nothing leaves without your Send, and you can take it back here at any time.',
    sitesNone: 'There are no tips for any app yet.',
    siteOn: 'Allowed',
    siteOff: 'Not allowed',
    grant: 'Allow',
    revoke: 'Take back',
    grantAt: host => `Allow ${host}`,
    revokeAt: host => `Take back ${host}`,
    packs: 'Tips you have',
    packsNone: 'None yet. They come from your IT, or from a file.',
    packBy: (owner, serial) => `From ${owner}, number ${serial}`,
    packFresh: expires => `Good until ${expires}`,
    packStale: expires => `May be out of date since ${expires}`,
    importPack: 'Add tips from a file',
    importHint: 'A signed file, for a trial. It never outranks what your IT sends.',
    importForIT: 'Only a file that your IT has signed: trials are turned off.',
    trial: 'A trial, from a file. Nobody has vouched for it.',
    endTrial: 'End the trial',
    endTrialOf: title => `End the trial of ${title}`,
    pilot: 'I join pilots',
    pilotHint: 'You get new tips before the others. Nobody is told that you do.',
    author: 'I write tips for my colleagues',
    authorHint: 'Opens a room here in which you write on the page itself. Nothing is published from it.',
    setByIT: 'What your IT has set',
    setByITHint:
      'Your IT names whose tips are believed, your team, and where help goes. Everything else it can only turn down, never up.',
    setByITNone: 'Nothing.',
    believes: (source, host, keys, needed) =>
      `Tips from ${source}${host === null ? '' : ` (${host})`}, ${keys.length === 1 ? `signed by ${keys[0]}` : `when ${needed} of these have signed: ${keys.join(', ')}`}.`,
    inTeam: team => `You are in the team ${team}.`,
    helpGoesTo: (desk, host) => `Help goes to ${desk}${host === '' ? '' : ` (${host})`}.`,
    noTrials: 'No tips from files that nobody has vouched for.',
    noAuthoring: 'Nobody may write tips in this browser.',
    atMost: n => (n === 0 ? 'Nothing comes by itself.' : `At most ${n} a day come by themselves.`),
    refresh: 'Look for new tips now',
  },
  sv: {
    lang: 'sv',
    product: 'Foothold',
    rooms: 'Foothold',
    views: {
      today: 'I dag',
      help: 'Hjälp',
      progress: 'Det jag kan',
      coming: 'På gång',
      search: 'Sök',
      author: 'Skriv',
      reason: 'Varför ser jag detta?',
      settings: 'Inställningar',
      problems: 'Det som gick fel',
    },
    loading: 'Ett ögonblick …',
    lost: 'Foothold svarar inte. Stäng det här och öppna det igen.',
    skip: 'Hoppa till innehållet',
    proof: 'Vad Foothold sparar och skickar',
    problems: n => (n === 1 ? 'En sak gick fel' : `${n} saker gick fel`),
    noProblems: 'Inget har gått fel.',
    reason: 'Skälet, för IT:',
    whatMends: 'Vad som hjälper',
    quietOff: 'Sluta vara tyst',
    quietIsOn: 'Tyst läge är på. Inget kommer av sig självt.',
    lobby: 'Inför mötet',
    customerSees: 'Det här möter din kund',
    nobodySaid: 'Ingen har sagt något.',
    joinSteps: 'Så går man med, att skicka till kunden',
    copySteps: 'Kopiera stegen',
    stepsCopied: 'Kopierat.',
    yourSide: 'Hos dig',
    cameraOn: 'Din kamera är på.',
    cameraOff: 'Din kamera verkar vara av.',
    micOn: 'Din mikrofon verkar vara på.',
    micOff: 'Din mikrofon är av.',
    checkLight: 'Har du ljuset framför dig och inte bakom dig?',
    checkWindow: 'Är bara det fönster öppet som du vill visa?',
    lobbyWish: 'Visa inför ett möte vad kunden möts av',
    lobbyWishHint: 'Det står i den här panelen när du är på väg in. Under mötet visas inget.',
    inCall: 'Du sitter i ett möte. Inget kommer av sig självt förrän det är slut.',
    screenShare:
      'Foothold ser bara möten i den här webbläsaren. Delar du skärmen från ett annat program, slå på tyst läge.',
    paused: 'Er IT har pausat allt som kommer av sig självt. Det du öppnar själv fungerar som vanligt.',
    oneThing: 'En liten sak',
    nothingToday: 'Inget nytt i dag',
    nothingTodayHint: 'Du har det du behöver. Nästa lilla sak kommer när det finns en.',
    itsUse: 'Vad det är bra för',
    answersForYou: 'Svar till dig',
    soon: 'Snart',
    iKnow: 'Jag kan det här',
    showAgain: 'Visa mig igen',
    iKnowThis: title => `Jag kan det här: ${title}`,
    showAgainThis: title => `Visa mig igen: ${title}`,
    progressHint: 'Det som har synts fungera för dig, och inget annat. Det skickas inte till någon.',
    groups: { learning: 'Håller på med', known: 'Kan', ahead: 'Inte stött på än' },
    progressNone: 'Inget än. Det fylls på medan du arbetar.',
    states: {
      new: 'Ny',
      introduced: 'Sedd',
      practising: 'Övar',
      mastered: 'Kan',
      changed: 'Ändrad',
      resting: 'Vilar',
    },
    evidence: (mastery, idle) => {
      const done = `${gånger(mastery.unaided)} på ${dagar(mastery.days)} utan hjälp`;
      if (mastery.said === 'known') return 'Du har sagt att du kan det här.';
      if (mastery.said === 'again') return 'Du har bett att få se det här igen.';
      switch (mastery.state) {
        case 'new':
          return 'Du har inte använt det än.';
        case 'introduced':
          return 'Du har sett tipset, men inte använt det än.';
        case 'practising':
          return mastery.unaided === 0
            ? `${capital(gånger(mastery.aided))} med hjälp. ${capital(gånger(mastery.needs.successes))} utan hjälp, så slutar tipset att visas.`
            : `${capital(done)}.${kvar(mastery)}`;
        case 'mastered':
          return `${capital(done)}. Tipset visas inte längre.`;
        case 'changed':
          return `Det har ändrats. Du kunde det förut: ${done}.`;
        case 'resting':
          return `${capital(done)}${idle === null ? '' : `, men inte på ${dagar(idle)}`}.`;
      }
    },
    comingNone: 'Ingen ändring har aviserats.',
    lands: daysLeft =>
      daysLeft > 1
        ? `om ${daysLeft} dagar`
        : daysLeft === 1
          ? 'i morgon'
          : daysLeft === 0
            ? 'i dag'
            : 'är här',
    landsOn: day => `Kommer ${day}.`,
    oldWayEnds: day => `Det gamla sättet slutar gälla ${day}.`,
    shortNotice: (notice, agreed) =>
      `Kort varsel: sagt ${dagar(notice)} innan. ${agreed} dagar är överenskommet.`,
    news: 'Nytt',
    toCalendar: 'Till min kalender',
    rehearse: 'Prova utan att röra något',
    putOff: 'Det här sköt du upp; det väntar till tidigast i morgon:',
    walked: 'Det här har du gått igenom till slutet:',
    preview: 'Se den nya skärmen',
    previewOf: title => `Se den nya skärmen: ${title}`,
    decisions: 'Alla beslut hittills',
    toCalendarFor: title => `Till min kalender: ${title}`,
    roadmapTitle: 'Tänkt att komma',
    roadmapHint: 'Här står varje datum som har sagts. Ett som flyttas tas inte bort.',
    between: (from, until) => `mellan ${from} och ${until}`,
    saidOn: day => `sagt ${day}`,
    deliveredOn: day => `Det kom ${day}.`,
    droppedOn: day => `Det kommer inte. Sagt ${day}.`,
    promisePassed: 'Det sista datumet har passerat, och ingen har sagt något sedan dess.',
    holds: 'Sägs nu',
    before: 'Sades förut',
    searchLabel: 'Vad letar du efter?',
    searchHint:
      'Namn av i dag och av förr, överenskomna ord, ändringar, svar. Inget av det lämnar webbläsaren.',
    foundCount: n => (n === 1 ? 'En sak hittad' : `${n} saker hittade`),
    foundNone: typed =>
      `Inget heter ”${typed}” här, varken nu eller förr. Under Hjälp kan du fråga någon som vet.`,
    foundBy: oldName => `Hette förut ”${oldName}”`,
    foundKinds: { feature: 'I appen', word: 'Ord', change: 'Det som ändrats', answer: 'Svar' },
    wordsTitle: 'Överenskomna ord',
    wordsHint: 'Vad ett ord betyder här. ”Överenskommet” bara när både sälj och säljstöd står bakom det.',
    wordsNone: 'Inga ord är nedskrivna än.',
    agreed: (sales, ops) => `Överenskommet: ${sales} för sälj, ${ops} för säljstöd`,
    proposed: 'Förslag, inte överenskommet än',
    reasonNone: 'Inget har visats än.',
    reasonHint: 'Det senaste som visades för dig, och regeln bakom.',
    theRule: 'Regeln',
    others: 'Vad som också vägdes in',
    othersNone: 'Inget annat kom i fråga.',
    verdicts: { now: 'Nu', later: 'Senare', never: 'Visas inte' },
    language: 'Språk',
    languageAuto: 'Som webbläsaren',
    quiet: 'Tyst läge',
    quietHint: 'Inget kommer av sig självt förrän du stänger av det. Det du öppnar själv fungerar.',
    pushed: 'Kort som kommer av sig själva',
    pushedHint: 'Högst så här många om dagen. Er IT kan sänka det, aldrig höja det.',
    pushedCount: n => (n === 0 ? 'Inga' : `${n}`),
    loweredByIT: n => (n === 0 ? 'Er IT har satt det till inga.' : `Er IT har sänkt det till ${n} om dagen.`),
    hours: 'Bara mellan de här timmarna',
    hoursHint: 'Utanför dem kommer inget av sig självt. Samma från och till betyder när som helst.',
    hoursFrom: 'Från',
    hoursTo: 'Till',
    anyHour: 'Just nu när som helst.',
    muted: 'Appar som får säga till',
    mutedHint: 'En tystad app visar inget av sig själv. Det du öppnar där fungerar som vanligt.',
    sites: 'Var det får arbeta',
    sitesHint:
      'Foothold ser bara de webbplatser du tillåter här, och ingen annan sida. Webbläsaren frågar om det får ”läsa och ändra” en webbplats: Foothold letar upp knappen som ett tips handlar om och ritar bredvid den. Inget skickas utan att du trycker på Skicka, och du kan ta tillbaka det här när du vill.',
    sitesNone: 'Det finns inga tips för någon app än.',
    siteOn: 'Tillåten',
    siteOff: 'Inte tillåten',
    grant: 'Tillåt',
    revoke: 'Ta tillbaka',
    grantAt: host => `Tillåt ${host}`,
    revokeAt: host => `Ta tillbaka ${host}`,
    packs: 'Tips du har',
    packsNone: 'Inga än. De kommer från er IT, eller från en fil.',
    packBy: (owner, serial) => `Från ${owner}, nummer ${serial}`,
    packFresh: expires => `Gäller till ${expires}`,
    packStale: expires => `Kan vara inaktuella sedan ${expires}`,
    importPack: 'Lägg till tips från en fil',
    importHint: 'En signerad fil, för ett prov. Den går aldrig före det er IT skickar.',
    importForIT: 'Bara en fil som er IT har signerat: prov är avstängda.',
    trial: 'Ett prov, från en fil. Ingen har gått i god för det.',
    endTrial: 'Avsluta provet',
    endTrialOf: title => `Avsluta provet av ${title}`,
    pilot: 'Jag är med i pilotförsök',
    pilotHint: 'Du får nya tips före de andra. Ingen får veta att du är med.',
    author: 'Jag skriver tips till kollegerna',
    authorHint: 'Öppnar ett rum här där du skriver direkt på sidan. Ingenting publiceras därifrån.',
    setByIT: 'Det här har er IT bestämt',
    setByITHint:
      'Er IT pekar ut vems tips som gäller, ditt team och vart hjälpen går. Allt annat kan de bara skruva ner, aldrig upp.',
    setByITNone: 'Ingenting.',
    believes: (source, host, keys, needed) =>
      `Tips från ${source}${host === null ? '' : ` (${host})`}, ${keys.length === 1 ? `signerade av ${keys[0]}` : `när ${needed} av dessa har signerat: ${keys.join(', ')}`}.`,
    inTeam: team => `Du hör till teamet ${team}.`,
    helpGoesTo: (desk, host) => `Hjälpen går till ${desk}${host === '' ? '' : ` (${host})`}.`,
    noTrials: 'Inga tips från filer som ingen har gått i god för.',
    noAuthoring: 'Ingen får skriva tips i den här webbläsaren.',
    atMost: n => (n === 0 ? 'Inget kommer av sig självt.' : `Högst ${n} om dagen kommer av sig själva.`),
    refresh: 'Leta efter nya tips nu',
  },
};

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const gånger = (n: number) => (n === 1 ? 'en gång' : `${n} gånger`);
const dagar = (n: number) => (n === 1 ? 'en dag' : `${n} dagar`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is left until the tip stops, when counting decides. */
function toGo({ unaided, days: on, needs }: Mastery): string {
  const more = needs.successes - unaided;
  if (needs.successes === 0) return '';
  if (more > 0) return ` ${more} more and the tip stops.`;
  return on < needs.days ? ' Once more on another day and the tip stops.' : '';
}

function kvar({ unaided, days: on, needs }: Mastery): string {
  const more = needs.successes - unaided;
  if (needs.successes === 0) return '';
  if (more > 0) return ` ${more} till, så slutar tipset att visas.`;
  return on < needs.days ? ' En gång till en annan dag, så slutar tipset att visas.' : '';
}
