import type { DeliveryState, RequestKind, StrikablePart } from '../core/help/request';
import type { DeskView, RequestView } from '../messages/panel-state';
import type { Catalogue } from './words';

export interface HelpWords {
  title: string;
  howToStart: string;
  startSteps: string[];
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
  words: string;
  optional: string;
  prompts: string[];
  preview: string;
  previewHint: string;
  parts: Record<StrikablePart, string>;
  noWords: string;
  masked: string;
  leaveOut: string;
  putBack: string;
  leaveOutPart(part: string): string;
  putBackPart(part: string): string;
  always: string;
  app: string;
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
  handed(reference: string): string;
  failed: string;
  yours: string;
  yoursNone: string;
  states: Record<DeliveryState, string>;
  failure(failure: NonNullable<RequestView['failure']>): string;
  nextTry(at: string): string;
  attempts(n: number): string;
  retry: string;
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
    known: 'What is known here',
    knownNothing: 'Nobody has asked about this yet. You are the first.',
    askedBefore: 'You have asked here before',
    onDuty: until => `on duty until ${until}`,
    nobodyOnDuty: 'Nobody is on duty for this right now. Your question is still read.',
    champion: 'Champion, knows it from the field',
    stillStuck: 'Still stuck? Ask.',
    kind: 'What is it?',
    kinds: { question: 'A question', concern: 'A concern', bug: 'Something is broken' },
    urgent: 'I am with a customer now',
    urgentHint: 'It goes to the top of the list.',
    words: 'In your own words',
    optional: 'not needed',
    prompts: [
      'What is the problem?',
      'What were you in the middle of?',
      'What does the customer need?',
      'What have you tried?',
    ],
    preview: 'This is what is sent',
    previewHint: 'All of it. Leave out what you like.',
    parts: {
      words: 'Your words',
      page: 'The page',
      element: 'What you pointed at',
      feature: 'What it is about',
      step: 'Where you were',
      lastSteps: 'What you last used here',
    },
    noWords: 'None. The rest says enough.',
    masked: 'What looked like a customer’s is masked.',
    leaveOut: 'Leave out',
    putBack: 'Put back',
    leaveOutPart: part => `Leave out: ${part}`,
    putBackPart: part => `Put back: ${part}`,
    always: 'Always with it',
    app: 'The app',
    pack: (id, serial) => `Tips: ${id}, number ${serial}`,
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
      return `${arrived}${rest} ${others}`;
    },
    send: 'Send',
    sending: 'Saving…',
    discard: 'Discard',
    noDesk: 'Your IT has not named a help desk. Copy the text, or mail it to whom you like.',
    copy: 'Copy the text',
    copied: 'Copied',
    mail: 'Open in mail',
    saved: reference => `Saved as ${reference}. It is sent as soon as the desk can be reached.`,
    handed: reference => `Opened in another program as ${reference}. It is sent when you send it there.`,
    failed: 'It could not be saved. Your text is still here: try again, or copy it.',
    yours: 'What you have asked',
    yoursNone: 'Nothing yet.',
    states: {
      queued: 'Waits to be sent',
      sending: 'Being sent',
      sent: 'Sent',
      handed: 'Handed to another program',
      seen: 'Seen',
      answered: 'Answered',
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
    known: 'Det här vet vi redan',
    knownNothing: 'Ingen har frågat om det här än. Du är först.',
    askedBefore: 'Du har frågat här förut',
    onDuty: until => `har jour till ${until}`,
    nobodyOnDuty: 'Ingen har jour för det här just nu. Frågan blir läst ändå.',
    champion: 'Champion, kan det från fältet',
    stillStuck: 'Kommer du inte vidare? Fråga.',
    kind: 'Vad gäller det?',
    kinds: { question: 'En fråga', concern: 'En oro', bug: 'Något är trasigt' },
    urgent: 'Jag sitter med en kund just nu',
    urgentHint: 'Den hamnar överst i listan.',
    words: 'Med dina egna ord',
    optional: 'behövs inte',
    prompts: ['Vad är problemet?', 'Vad höll du på med?', 'Vad behöver kunden?', 'Vad har du provat?'],
    preview: 'Det här skickas',
    previewHint: 'Allt står här. Ta bort det du vill.',
    parts: {
      words: 'Dina ord',
      page: 'Sidan',
      element: 'Det du pekade på',
      feature: 'Vad det handlar om',
      step: 'Var du befann dig',
      lastSteps: 'Det du senast använde här',
    },
    noWords: 'Inga. Resten säger tillräckligt.',
    masked: 'Det som såg ut att vara kundens är maskerat.',
    leaveOut: 'Ta bort',
    putBack: 'Lägg tillbaka',
    leaveOutPart: part => `Ta bort: ${part}`,
    putBackPart: part => `Lägg tillbaka: ${part}`,
    always: 'Följer alltid med',
    app: 'Appen',
    pack: (id, serial) => `Tips: ${id}, nummer ${serial}`,
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
      return `${arrived}${rest} ${others}`;
    },
    send: 'Skicka',
    sending: 'Sparar…',
    discard: 'Släng',
    noDesk: 'Er IT har inte pekat ut någon hjälpdesk. Kopiera texten, eller mejla den till vem du vill.',
    copy: 'Kopiera texten',
    copied: 'Kopierat',
    mail: 'Öppna i mejlen',
    saved: reference => `Sparad som ${reference}. Den skickas så snart hjälpdesken går att nå.`,
    handed: reference => `Öppnad i ett annat program som ${reference}. Den skickas när du skickar den där.`,
    failed: 'Det gick inte att spara. Din text är kvar: försök igen eller kopiera den.',
    yours: 'Det du har frågat',
    yoursNone: 'Inget än.',
    states: {
      queued: 'Väntar på att skickas',
      sending: 'Skickas',
      sent: 'Skickad',
      handed: 'Lämnad till ett annat program',
      seen: 'Läst',
      answered: 'Besvarad',
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
    withoutWords: 'Utan egna ord',
    answerBy: (by, at) => `${by}, ${at}`,
    asked: (at, desk) => `${at}, till ${desk}`,
  },
};
