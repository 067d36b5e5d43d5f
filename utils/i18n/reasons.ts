import type { Reason } from '../core/coaching/reason';
import { dayInWords, momentInWords } from './dates';
import type { Catalogue } from './words';

/** What a key (`pack/feature`, `pack/tip/id`) is called, for a reader. */
export type NameOf = (key: string) => string;

type Word = (because: Reason, nameOf: NameOf) => string;

/** Every rule of the coach in a sentence, with its numbers: "Why am I seeing this?" */
export const reasonWords: Catalogue<Word> = { en: english, sv: swedish };

function english(because: Reason, nameOf: NameOf): string {
  switch (because.rule) {
    case 'next small thing':
      return because.practising === 0
        ? `It is the next small thing: worth ${because.value} of 5 to you, and you are learning nothing else right now.`
        : `It is the next small thing: worth ${because.value} of 5 to you, and you are learning ${because.practising === 1 ? 'one other thing' : `${because.practising} other things`}.`;
    case 'practising':
      return because.unaided === 0
        ? `You are learning it. When you have used it ${times(because.of)} without help, the tip stops.`
        : `You have used it ${because.unaided} of ${because.of} times without help. After that the tip stops.`;
    case 'changed':
      return `It has changed since you last used it (from release ${because.seen} to ${because.release}).`;
    case 'no news':
      return 'It is no news to you: you had not learnt the old way, or have used the new one.';
    case 'the old place':
      return 'You came to where it used to be. This is shown once.';
    case 'comes later':
      return `It has not changed yet. That happens on ${dayInWords(because.lands, 'en')}.`;
    case 'not seen for long':
      return `You have not used it for ${because.days} days, so it is shown once more.`;
    case 'you opened it':
      return 'You opened it yourself.';
    case 'walkthrough you started':
      return 'It is a step of the walkthrough you started.';
    case 'before the call':
      return 'It is about the call, so it is shown before you join and not during it.';
    case 'mastered':
      return `You can do this: ${times(because.unaided)} on ${days(because.days)} without help.`;
    case 'you said you know this':
      return 'You said that you know this.';
    case 'you ended it':
      return because.how === 'done'
        ? 'You pressed “Got it”. That is final.'
        : 'You closed it. That is final.';
    case 'not now':
      return `You said “Not now”. It may come back after ${momentInWords(because.until, 'en')}.`;
    case 'shown enough':
      return `It was shown ${times(because.times)} in ${days(because.days)}. Now it only waits here.`;
    case 'needs another first':
      return `It builds on “${nameOf(because.feature)}”, which comes first.`;
    case 'enough for today':
      return `Enough for today: ${because.pushed} of ${because.of} have come by themselves.`;
    case 'new things enough':
      return `Enough that is new: ${because.day} today and ${because.week} in the last seven days.`;
    case 'enough in learning':
      return `You are already learning ${because.practising} things, and that is enough at a time.`;
    case 'soon after another':
      return `Something else came a short while ago. This can wait ${minutes(because.minutes)} more.`;
    case 'in a call':
      return 'You are in a call. Nothing comes by itself until it is over.';
    case 'quiet':
      return 'Quiet is on. Nothing comes by itself.';
    case 'outside working hours':
      return 'It is outside your working hours.';
    case 'quiet days':
      return `These are quiet days for everybody, until ${dayInWords(because.until, 'en')}.`;
    case 'you muted this app':
      return 'You have muted this app.';
    case 'paused by IT':
      return 'Your IT has paused everything that comes by itself.';
    case 'another page':
      return 'It belongs to another page of the app.';
    case 'another comes first':
      return `“${nameOf(because.item)}” comes first.`;
  }
}

function swedish(because: Reason, nameOf: NameOf): string {
  switch (because.rule) {
    case 'next small thing':
      return because.practising === 0
        ? `Det är nästa lilla sak: värd ${because.value} av 5 för dig, och just nu lär du dig inget annat.`
        : `Det är nästa lilla sak: värd ${because.value} av 5 för dig, och du håller på med ${because.practising === 1 ? 'en sak' : `${because.practising} saker`} till.`;
    case 'practising':
      return because.unaided === 0
        ? `Du lär dig det. När du har använt det ${gånger(because.of)} utan hjälp slutar tipset att visas.`
        : `Du har använt det ${because.unaided} av ${because.of} gånger utan hjälp. Sedan slutar tipset att visas.`;
    case 'changed':
      return `Det har ändrats sedan du använde det senast (från version ${because.seen} till ${because.release}).`;
    case 'no news':
      return 'Det är ingen nyhet för dig: du hade inte lärt dig det gamla sättet, eller har använt det nya.';
    case 'the old place':
      return 'Du kom dit där det brukade finnas. Det här visas en gång.';
    case 'comes later':
      return `Det har inte ändrats än. Det sker ${dayInWords(because.lands, 'sv')}.`;
    case 'not seen for long':
      return `Du har inte använt det på ${because.days} dagar, så det visas en gång till.`;
    case 'you opened it':
      return 'Du öppnade det själv.';
    case 'walkthrough you started':
      return 'Det är ett steg i genomgången som du startade.';
    case 'before the call':
      return 'Det handlar om mötet, så det visas innan du går med och inte under tiden.';
    case 'mastered':
      return `Du kan det här: ${gånger(because.unaided)} på ${dagar(because.days)} utan hjälp.`;
    case 'you said you know this':
      return 'Du har sagt att du kan det här.';
    case 'you ended it':
      return because.how === 'done'
        ? 'Du tryckte på ”Då vet jag”. Det gäller för gott.'
        : 'Du stängde det. Det gäller för gott.';
    case 'not now':
      return `Du sa ”Inte nu”. Det kan komma tillbaka efter ${momentInWords(because.until, 'sv')}.`;
    case 'shown enough':
      return `Det har visats ${gånger(because.times)} på ${dagar(because.days)}. Nu väntar det bara här.`;
    case 'needs another first':
      return `Det bygger på ”${nameOf(because.feature)}”, som kommer först.`;
    case 'enough for today':
      return `Det räcker för i dag: ${because.pushed} av ${because.of} har kommit av sig själva.`;
    case 'new things enough':
      return `Det räcker med nytt: ${because.day} i dag och ${because.week} de senaste sju dagarna.`;
    case 'enough in learning':
      return `Du håller redan på med ${because.practising} saker, och det räcker åt gången.`;
    case 'soon after another':
      return `Något annat kom alldeles nyss. Det här kan vänta ${minuter(because.minutes)} till.`;
    case 'in a call':
      return 'Du sitter i ett möte. Inget kommer av sig självt förrän det är slut.';
    case 'quiet':
      return 'Tyst läge är på. Inget kommer av sig självt.';
    case 'outside working hours':
      return 'Det är utanför din arbetstid.';
    case 'quiet days':
      return `Det är tysta dagar för alla, till och med ${dayInWords(because.until, 'sv')}.`;
    case 'you muted this app':
      return 'Du har tystat den här appen.';
    case 'paused by IT':
      return 'Er IT-avdelning har pausat allt som kommer av sig självt.';
    case 'another page':
      return 'Det hör till en annan sida i appen.';
    case 'another comes first':
      return `”${nameOf(because.item)}” kommer först.`;
  }
}

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);
const gånger = (n: number) => (n === 1 ? 'en gång' : `${n} gånger`);
const dagar = (n: number) => (n === 1 ? 'en dag' : `${n} dagar`);
const minuter = (n: number) => (n === 1 ? 'en minut' : `${n} minuter`);
