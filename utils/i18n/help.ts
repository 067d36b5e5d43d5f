import type { SupportPromise } from '../core/help/promise';
import type { Nearness } from '../core/help/rank-known';
import type {
  DeliveryState,
  RequestKind,
  SayKind,
  StrikablePart,
  TypedPart,
  Verdict,
} from '../core/help/request';
import type { DeskView, RequestView } from '../messages/panel-state';
import type { Catalogue } from './words';

export interface HelpWords {
  title: string;
  howToStart: string;
  startSteps: string[];
  point: string;
  pointHint: string;
  pointing: string;
  cannotPoint: string;
  askHere: string;
  near: Record<Nearness, string>;
  before: string;
  beforeNow(now: string): string;
  oldNames(names: string[]): string;
  answeredBy(by: string, day: string): string;
  promise(promise: SupportPromise): string;
  known: string;
  knownNothing: string;
  askedBefore: string;
  onDuty(until: string): string;
  nobodyOnDuty: string;
  champion: string;
  stillStuck: string;
  kind: string;
  kinds: Record<RequestKind, string>;
  urgent: string;
  urgentHint: string;
  anonymous: string;
  anonymousHint: string;
  /** What even a nameless question cannot hide. */
  anonymousLeft: string;
  notAnonymous(desk: string): string;
  typed: Record<TypedPart, string>;
  typedHint: string;
  moreToSay: string;
  optional: string;
  tooLong(length: number, most: number): string;
  telling: Record<SayKind, string>;
  tellingHint: Record<SayKind, string>;
  verdictMe: string;
  verdictCustomer: string;
  afterCallKicker: string;
  afterCall: string;
  afterCallHint: string;
  afterCallSkip: string;
  verdicts: Record<Verdict, string>;
  tellWords: string;
  contact: string;
  contactHint: string;
  preview: string;
  previewHint: string;
  parts: Record<StrikablePart, string>;
  noWords: string;
  masked: string;
  keepIt: string;
  maskIt: string;
  keepThis(text: string): string;
  maskThis(text: string): string;
  placeAlt: string;
  picture: string;
  pictureHint: string;
  pictureAlt: string;
  pictureWhy: Record<'not allowed' | 'no page' | 'moved', string>;
  dropPicture: string;
  leaveOut: string;
  putBack: string;
  leaveOutPart(part: string): string;
  putBackPart(part: string): string;
  always: string;
  app: string;
  /** Without a name the number is left out: it is 0 then. */
  pack(id: string, serial: number): string;
  reference: string;
  version(foothold: string, language: string): string;
  step(n: number, of: number): string;
  exact: string;
  reads(desk: DeskView): string;
  /** What this desk can report, and who else reads the answer. */
  tells(desk: DeskView): string;
  send: string;
  sending: string;
  discard: string;
  noDesk: string;
  copy: string;
  copied: string;
  mail: string;
  saved(reference: string): string;
  sent(reference: string): string;
  answerForYou: string;
  handed(reference: string): string;
  failed: string;
  yours: string;
  yoursNone: string;
  states: Record<DeliveryState, string>;
  failure(failure: NonNullable<RequestView['failure']>): string;
  nextTry(at: string): string;
  attempts(n: number): string;
  retry: string;
  retryNow: string;
  /** What is still to come from a desk like this one, for a request in this state. */
  thisHelped: string;
  thanked: string;
  becameTip(title: string): string;
  namelessChip: string;
  yourSay: string;
  yourSayHint: string;
  sayVerdict: string;
  sayPilot: string;
  saidPilot: string;
  pilotUntil(day: string): string;
  sayWorry: string;
  owed: string;
  owedTo: Record<'worries' | 'verdicts' | 'pilots', string>;
  owedBy(due: string, late: boolean): string;
  repliedBy(by: string, day: string): string;
  withoutWords: string;
  answerBy(by: string, at: string): string;
  asked(at: string, desk: string): string;
}

export const helpWords: Catalogue<HelpWords> = {
  en: {
    title: 'Help',
    howToStart: 'Ask from where you are',
    startSteps: [
      'Press “Ask for help” on any card, or right-click the thing you wonder about and choose Foothold.',
      'You see what is already known about it, and exactly what would be sent.',
      'Nothing leaves before you press Send.',
    ],
    point: 'Point at something',
    pointHint: 'Then click the thing on the page. Escape ends it.',
    pointing: 'Point at the thing on the page. Escape ends it.',
    cannotPoint: 'No app that Foothold knows is open in this window. Open it, then point.',
    askHere: 'Ask about the page I am on',
    near: { element: 'about this very thing', feature: 'about the same feature', words: 'in similar words' },
    before: 'How it was before',
    beforeNow: now => `Now: ${now}`,
    oldNames: names => `It used to be called ${names.join(', ')}.`,
    answeredBy: (by, day) => `${by}, ${day}`,
    promise: ({ hours, share, median, lastMonth }) =>
      [
        median === null ? null : `Half of the answers come within ${minutesInEnglish(median)}.`,
        hours === null || share === null
          ? 'No answering time is promised.'
          : `Promised: ${Math.round(share * 100)} % within ${hours} h.`,
        lastMonth === null
          ? null
          : `Last month: ${lastMonth.within} of ${lastMonth.answers}, so the promise was ${lastMonth.kept ? 'kept' : 'not kept'}.`,
      ]
        .filter(Boolean)
        .join(' '),
    known: 'What is known here',
    knownNothing: 'Nobody has asked about this yet. You are the first.',
    askedBefore: 'You have asked here before',
    onDuty: until => `on duty until ${until}`,
    nobodyOnDuty: 'Nobody is on duty for this right now. Your question is still read.',
    champion: 'Champion, knows it from the field',
    stillStuck: 'Still stuck? Ask.',
    kind: 'What is it?',
    kinds: {
      question: 'A question',
      concern: 'A concern',
      bug: 'Something is broken',
      worry: 'A worry',
      verdict: 'A verdict',
      pilot: 'A yes to a pilot',
      thanks: 'A thank-you',
    },
    urgent: 'I am with a customer now',
    urgentHint: 'It goes to the top of the list.',
    anonymous: 'Ask without my name',
    anonymousHint:
      'Nothing in it says that two questions came from you: no version, language, window or steps. Only this browser can tell that an answer is yours.',
    anonymousLeft:
      'What is left: the words you choose, and the network, which shows the desk the address your computer has and when it sent.',
    notAnonymous: desk => `${desk} sees who sends, so you cannot ask it without your name.`,
    typed: {
      words: 'What is the problem?',
      scenario: 'What were you in the middle of?',
      need: 'What does the customer need?',
      tried: 'What have you tried?',
    },
    typedHint: 'The problem is enough: what the solution is, they find out.',
    moreToSay: 'Three more, if you like',
    optional: 'not needed',
    tooLong: (length, most) =>
      `This text has ${length} characters, and at most ${most} can be sent. Shorten it, or send it in two parts: nothing is cut off for you.`,
    telling: {
      worry: 'What worries you about this?',
      verdict: 'Does this tool work?',
      pilot: 'Yes, I want to try it first',
      thanks: 'This helped',
    },
    tellingHint: {
      worry:
        'It goes to those who decide about it. They owe an answer to the worries that came, and it stands here.',
      verdict: 'The verdict of all is shown to IT, who owe a reply by a day. It stands here.',
      pilot: 'Say how you can be reached. That is the one thing that says who you are.',
      thanks: 'It goes back to the one who answered.',
    },
    verdictMe: 'For you?',
    verdictCustomer: 'For the customer in front of you?',
    afterCallKicker: 'After the call',
    afterCall: 'Was this easy for your customer?',
    afterCallHint:
      'Asked once a week at most. Nothing leaves before you press Send, and you can leave your name out.',
    afterCallSkip: 'Not now',
    verdicts: { yes: 'Yes', partly: 'Partly', no: 'No' },
    tellWords: 'In your own words',
    contact: 'How you can be reached',
    contactHint: 'Sent as you write it.',
    preview: 'This is what is sent',
    previewHint: 'All of it. Leave out what you like.',
    parts: {
      words: 'The problem',
      scenario: 'What you were in the middle of',
      need: 'What the customer needs',
      tried: 'What you have tried',
      page: 'The page',
      element: 'What you pointed at',
      place: 'Where it stands',
      picture: 'The picture',
      feature: 'What it is about',
      step: 'Where you were',
      lastSteps: 'What you last used here',
    },
    noWords: 'None. The rest says enough.',
    masked: 'What looked like a customer’s is masked:',
    keepIt: 'Show it',
    maskIt: 'Mask it',
    keepThis: text => `Show it: ${text}`,
    maskThis: text => `Mask it: ${text}`,
    placeAlt: 'Where it stands in the window',
    picture: 'Add a picture of the page',
    pictureHint: 'Fields, cells, names and numbers are covered before it is kept. You see it here first.',
    pictureAlt: 'The page, with all that could be a customer’s covered',
    pictureWhy: {
      'not allowed':
        'The browser allows a picture only after you press Foothold’s button in the toolbar while the page is in front. Do that, then try again.',
      'no page': 'No page of an app that Foothold knows is in front. Bring it to the front, then try again.',
      moved: 'The page changed while the picture was taken, so it was thrown away. Try again.',
    },
    dropPicture: 'Drop the picture',
    leaveOut: 'Leave out',
    putBack: 'Put back',
    leaveOutPart: part => `Leave out: ${part}`,
    putBackPart: part => `Put back: ${part}`,
    always: 'Always with it',
    app: 'The app',
    pack: (id, serial) => (serial === 0 ? `Tips: ${id}` : `Tips: ${id}, number ${serial}`),
    reference: 'Reference',
    version: (foothold, language) => `Foothold ${foothold}, language ${language}`,
    step: (n, of) => `step ${n} of ${of}`,
    exact: 'Show it letter by letter',
    reads: ({ name, where, can }) =>
      can.accepted === 'yes'
        ? `Read by ${name} (${where}). Your name is not added.`
        : `Read by ${name} (${where}). It opens in another program with your name on it, and you send it there.`,
    tells: ({ can, publishes }) => {
      const arrived =
        can.accepted === 'yes' ? 'You see here when it has arrived' : 'Nobody tells us whether it arrived';
      const rest =
        can.seen === 'no' && can.answered === 'no'
          ? '; what happens then, this desk cannot report.'
          : can.seen === 'no'
            ? ', and the answer if the desk publishes it.'
            : ', and, when the desk tells, that it was seen and answered.';
      const others =
        publishes === undefined
          ? 'Whether the answer is published to everybody, nobody has said.'
          : publishes
            ? 'The answer is published to everybody, without your name.'
            : 'Only you get the answer.';
      const twice =
        can.accepted === 'yes' && !can.once
          ? ' If the connection breaks in the middle it can arrive twice, both times with the same reference.'
          : '';
      return `${arrived}${rest}${twice} ${others}`;
    },
    send: 'Send',
    sending: 'Saving…',
    discard: 'Discard',
    noDesk: 'Your IT has not named a help desk. Copy the text, or mail it to whom you like.',
    copy: 'Copy the text',
    copied: 'Copied',
    mail: 'Open in mail',
    saved: reference => `Saved as ${reference}. It is sent as soon as the desk can be reached.`,
    sent: reference => `Sent as ${reference}.`,
    answerForYou: 'An answer for you',
    handed: reference => `Opened in another program as ${reference}. It is sent when you send it there.`,
    failed: 'It could not be saved. Your text is still here: try again, or copy it.',
    yours: 'What you have asked',
    yoursNone: 'Nothing yet.',
    states: {
      queued: 'Waits to be sent',
      failed: 'Did not get through, is tried again',
      sending: 'Being sent',
      sent: 'Sent',
      handed: 'Handed to another program',
      seen: 'Seen',
      answered: 'Answered',
      tip: 'Answered, and became a tip',
      dead: 'Could not be sent',
    },
    failure: ({ code, status }) => {
      const number = status === undefined ? '' : ` (${status})`;
      switch (code) {
        case 'unreachable':
          return 'The desk could not be reached.';
        case 'busy':
          return `The desk is busy${number}.`;
        case 'too large':
          return `The desk says it is too long${number}. Copy the text and shorten it.`;
        case 'broken':
          return 'It could not be put in the form that the desk takes. Copy the text and send it another way.';
        case 'refused':
          return `The desk did not take it${number}. Copy the text and send it another way.`;
      }
    },
    nextTry: at => `Next try: ${at}.`,
    attempts: n => (n === 1 ? 'Tried once.' : `Tried ${n} times.`),
    retry: 'Try again',
    retryNow: 'Try again now',
    thisHelped: 'This helped',
    thanked: 'They know that it helped.',
    becameTip: title => `It became a tip for everybody: ${title}`,
    namelessChip: 'without your name',
    yourSay: 'Your say',
    yourSayHint: 'Nothing leaves before you press Send.',
    sayVerdict: 'Say whether this tool works for you',
    sayPilot: 'I want to try it',
    saidPilot: 'You have said yes.',
    pilotUntil: day => `until ${day}`,
    sayWorry: 'Say what worries you',
    owed: 'What you are owed an answer to',
    owedTo: { worries: 'Worries', verdicts: 'Verdicts', pilots: 'Pilots' },
    owedBy: (due, late) => (late ? `Was promised by ${due}, and has not come.` : `Promised by ${due}.`),
    repliedBy: (by, day) => `${by}, ${day}`,
    withoutWords: 'Without words of your own',
    answerBy: (by, at) => `${by}, ${at}`,
    asked: (at, desk) => `${at}, to ${desk}`,
  },
  sv: {
    title: 'Hjälp',
    howToStart: 'Fråga där du är',
    startSteps: [
      'Tryck på ”Be om hjälp” på ett kort, eller högerklicka på det du undrar över och välj Foothold.',
      'Du ser vad som redan är känt om det, och exakt vad som skulle skickas.',
      'Inget lämnar datorn förrän du trycker på Skicka.',
    ],
    point: 'Peka på något',
    pointHint: 'Klicka sedan på det på sidan. Escape avbryter.',
    pointing: 'Peka på det på sidan. Escape avbryter.',
    cannotPoint: 'Ingen app som Foothold känner är öppen i det här fönstret. Öppna den och peka sedan.',
    askHere: 'Fråga om sidan jag är på',
    near: { element: 'om just det här', feature: 'om samma funktion', words: 'med liknande ord' },
    before: 'Så var det förut',
    beforeNow: now => `Nu: ${now}`,
    oldNames: names => `Det hette förut ${names.join(', ')}.`,
    answeredBy: (by, day) => `${by}, ${day}`,
    promise: ({ hours, share, median, lastMonth }) =>
      [
        median === null ? null : `Hälften av svaren kommer inom ${minutesInSwedish(median)}.`,
        hours === null || share === null
          ? 'Ingen svarstid är utlovad.'
          : `Utlovat: ${Math.round(share * 100)} % inom ${hours} h.`,
        lastMonth === null
          ? null
          : `Förra månaden: ${lastMonth.within} av ${lastMonth.answers}, så löftet ${lastMonth.kept ? 'hölls' : 'hölls inte'}.`,
      ]
        .filter(Boolean)
        .join(' '),
    known: 'Det här vet vi redan',
    knownNothing: 'Ingen har frågat om det här än. Du är först.',
    askedBefore: 'Du har frågat här förut',
    onDuty: until => `har jour till ${until}`,
    nobodyOnDuty: 'Ingen har jour för det här just nu. Frågan blir läst ändå.',
    champion: 'Ambassadör, kan det från fältet',
    stillStuck: 'Kommer du inte vidare? Fråga.',
    kind: 'Vad gäller det?',
    kinds: {
      question: 'En fråga',
      concern: 'En invändning',
      bug: 'Något är trasigt',
      worry: 'En oro',
      verdict: 'Ett omdöme',
      pilot: 'Ett ja till att prova',
      thanks: 'Ett tack',
    },
    urgent: 'Jag sitter med en kund just nu',
    urgentHint: 'Den hamnar överst i listan.',
    anonymous: 'Fråga utan mitt namn',
    anonymousHint:
      'Inget i frågan säger att två frågor kom från dig: ingen version, inget språk, inget fönster, inga steg. Bara den här webbläsaren kan se att ett svar är ditt.',
    anonymousLeft:
      'Det som är kvar: orden du väljer, och nätverket, som visar hjälpdesken vilken adress din dator har och när den skickade.',
    notAnonymous: desk => `${desk} ser vem som skickar, så där går det inte att fråga utan namn.`,
    typed: {
      words: 'Vad är problemet?',
      scenario: 'Vad höll du på med?',
      need: 'Vad behöver kunden?',
      tried: 'Vad har du provat?',
    },
    typedHint: 'Problemet räcker: lösningen är det de som ska hitta.',
    moreToSay: 'Tre till, om du vill',
    optional: 'behövs inte',
    tooLong: (length, most) =>
      `Texten har ${length} tecken, och högst ${most} går att skicka. Korta den eller skicka den i två delar: inget klipps bort åt dig.`,
    telling: {
      worry: 'Vad oroar dig med det här?',
      verdict: 'Fungerar verktyget?',
      pilot: 'Ja, jag vill prova först',
      thanks: 'Det här hjälpte',
    },
    tellingHint: {
      worry:
        'Det går till dem som bestämmer. De är skyldiga ett svar på oron som kom in, och svaret står här.',
      verdict: 'Allas omdöme visas för IT, som är skyldiga ett svar på utsatt dag. Svaret står här.',
      pilot: 'Skriv hur du kan nås. Det är det enda som säger vem du är.',
      thanks: 'Det går tillbaka till den som svarade.',
    },
    verdictMe: 'För dig?',
    verdictCustomer: 'För kunden du har framför dig?',
    afterCallKicker: 'Efter mötet',
    afterCall: 'Var det här lätt för din kund?',
    afterCallHint:
      'Frågan kommer högst en gång i veckan. Inget skickas förrän du trycker Skicka, och du kan vara namnlös.',
    afterCallSkip: 'Inte nu',
    verdicts: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    tellWords: 'Med dina egna ord',
    contact: 'Hur du kan nås',
    contactHint: 'Skickas som du skriver det.',
    preview: 'Det här skickas',
    previewHint: 'Allt står här. Ta bort det du vill.',
    parts: {
      words: 'Problemet',
      scenario: 'Det du höll på med',
      need: 'Det kunden behöver',
      tried: 'Det du har provat',
      page: 'Sidan',
      element: 'Det du pekade på',
      place: 'Var det står',
      picture: 'Bilden',
      feature: 'Vad det handlar om',
      step: 'Var du befann dig',
      lastSteps: 'Det du senast använde här',
    },
    noWords: 'Inga. Resten säger tillräckligt.',
    masked: 'Det som såg ut att vara kundens är maskerat:',
    keepIt: 'Visa',
    maskIt: 'Maskera',
    keepThis: text => `Visa: ${text}`,
    maskThis: text => `Maskera: ${text}`,
    placeAlt: 'Var i fönstret det står',
    picture: 'Lägg till en bild av sidan',
    pictureHint: 'Fält, celler, namn och siffror täcks över innan den sparas. Du ser den här först.',
    pictureAlt: 'Sidan, med allt som kan vara kundens övertäckt',
    pictureWhy: {
      'not allowed':
        'Webbläsaren tillåter en bild först när du har tryckt på Footholds knapp i verktygsfältet medan sidan ligger framme. Gör det och försök igen.',
      'no page': 'Ingen sida i en app som Foothold känner ligger framme. Ta fram den och försök igen.',
      moved: 'Sidan ändrades medan bilden togs, så den kastades. Försök igen.',
    },
    dropPicture: 'Ta bort bilden',
    leaveOut: 'Ta bort',
    putBack: 'Lägg tillbaka',
    leaveOutPart: part => `Ta bort: ${part}`,
    putBackPart: part => `Lägg tillbaka: ${part}`,
    always: 'Följer alltid med',
    app: 'Appen',
    pack: (id, serial) => (serial === 0 ? `Tips: ${id}` : `Tips: ${id}, nummer ${serial}`),
    reference: 'Referens',
    version: (foothold, language) => `Foothold ${foothold}, språk ${language}`,
    step: (n, of) => `steg ${n} av ${of}`,
    exact: 'Visa det tecken för tecken',
    reads: ({ name, where, can }) =>
      can.accepted === 'yes'
        ? `Läses av ${name} (${where}). Ditt namn läggs inte till.`
        : `Läses av ${name} (${where}). Den öppnas i ett annat program med ditt namn på, och du skickar den där.`,
    tells: ({ can, publishes }) => {
      const arrived =
        can.accepted === 'yes'
          ? 'Du ser här när den har kommit fram'
          : 'Ingen talar om för oss om den kom fram';
      const rest =
        can.seen === 'no' && can.answered === 'no'
          ? '; vad som händer sedan kan hjälpdesken inte berätta.'
          : can.seen === 'no'
            ? ', och svaret om hjälpdesken publicerar det.'
            : ' och, när hjälpdesken talar om det, att den är läst och besvarad.';
      const others =
        publishes === undefined
          ? 'Om svaret publiceras för alla har ingen sagt.'
          : publishes
            ? 'Svaret publiceras för alla, utan ditt namn.'
            : 'Bara du får svaret.';
      const twice =
        can.accepted === 'yes' && !can.once
          ? ' Bryts förbindelsen mitt i kan den komma fram två gånger, båda med samma referens.'
          : '';
      return `${arrived}${rest}${twice} ${others}`;
    },
    send: 'Skicka',
    sending: 'Sparar …',
    discard: 'Släng',
    noDesk: 'Er IT har inte pekat ut någon hjälpdesk. Kopiera texten, eller mejla den till vem du vill.',
    copy: 'Kopiera texten',
    copied: 'Kopierat',
    mail: 'Öppna i mejlen',
    saved: reference => `Sparad som ${reference}. Den skickas så snart hjälpdesken går att nå.`,
    sent: reference => `Skickad som ${reference}.`,
    answerForYou: 'Ett svar till dig',
    handed: reference => `Öppnad i ett annat program som ${reference}. Den skickas när du skickar den där.`,
    failed: 'Det gick inte att spara. Din text är kvar: försök igen eller kopiera den.',
    yours: 'Det du har frågat',
    yoursNone: 'Inget än.',
    states: {
      queued: 'Väntar på att skickas',
      failed: 'Kom inte fram, försöker igen',
      sending: 'Skickas',
      sent: 'Skickad',
      handed: 'Lämnad till ett annat program',
      seen: 'Läst',
      answered: 'Besvarad',
      tip: 'Besvarad, och blev ett tips',
      dead: 'Gick inte att skicka',
    },
    failure: ({ code, status }) => {
      const number = status === undefined ? '' : ` (${status})`;
      switch (code) {
        case 'unreachable':
          return 'Hjälpdesken gick inte att nå.';
        case 'busy':
          return `Hjälpdesken har fullt upp${number}.`;
        case 'too large':
          return `Hjälpdesken säger att den är för lång${number}. Kopiera texten och korta den.`;
        case 'broken':
          return 'Den gick inte att få i den form som hjälpdesken tar. Kopiera texten och skicka den på annat sätt.';
        case 'refused':
          return `Hjälpdesken tog inte emot den${number}. Kopiera texten och skicka den på annat sätt.`;
      }
    },
    nextTry: at => `Nytt försök: ${at}.`,
    attempts: n => (n === 1 ? 'Ett försök.' : `${n} försök.`),
    retry: 'Försök igen',
    retryNow: 'Försök igen nu',
    thisHelped: 'Det här hjälpte',
    thanked: 'De vet att det hjälpte.',
    becameTip: title => `Det blev ett tips till alla: ${title}`,
    namelessChip: 'utan ditt namn',
    yourSay: 'Säg vad du tycker',
    yourSayHint: 'Inget lämnar webbläsaren förrän du trycker på Skicka.',
    sayVerdict: 'Säg om verktyget fungerar för dig',
    sayPilot: 'Jag vill prova',
    saidPilot: 'Du har sagt ja.',
    pilotUntil: day => `till ${day}`,
    sayWorry: 'Säg vad som oroar dig',
    owed: 'Svar som du har till godo',
    owedTo: { worries: 'Oro', verdicts: 'Omdömen', pilots: 'Prova först' },
    owedBy: (due, late) => (late ? `Utlovat till ${due}, och har inte kommit.` : `Utlovat till ${due}.`),
    repliedBy: (by, day) => `${by}, ${day}`,
    withoutWords: 'Utan egna ord',
    answerBy: (by, at) => `${by}, ${at}`,
    asked: (at, desk) => `${at}, till ${desk}`,
  },
};

function minutesInEnglish(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / (24 * 60))} days`;
}

function minutesInSwedish(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / (24 * 60))} dygn`;
}
