import type { Catalogue } from './words';

/** Words of walkthroughs: recording them, and what was recorded. */
export interface AuthorRecordWords {
  lang: 'en' | 'sv';
  record: string;
  recordMore: string;
  /** The same task, where the page differs. */
  recordOther: string;
  recordOtherHint: string;
  recordHint: string;
  stop: string;
  recording(steps: number): string;
  noPage: string;
  title: string;
  steps: string;
  noSteps: string;
  tooMany(steps: number): string;
  many(steps: number): string;
  step(n: number): string;
  stepTitle: string;
  stepBody: string;
  fallback: string;
  fallbackHint: string;
  /** Of a step that not everybody gets. */
  forSome: string;
  who: string;
  everybody: string;
  whereThere: string;
  depends: string;
  pickOther: string;
  /** Begins a choice of `isThere` and `isNotThere`. */
  where(name: string): string;
  isThere: string;
  isNotThere: string;
  drag: string;
  moveUp(n: number): string;
  moveDown(n: number): string;
  movedTo(n: number, of: number): string;
  remove(n: number): string;
  takePicture: string;
  takePictureOf(n: number): string;
  pictureHint: string;
  pictureFailed: string;
  /** Of one on which nothing is to be pressed. */
  pictureCovered: string;
  /** Of what can be pressed on a picture. */
  places(n: number, right: string): string;
  /** Of a picture that is kept. */
  areas(n: number): string;
  areasHint: string;
  /** Of the list to choose from. */
  whichArea: string;
  addArea: string;
  unnamedArea: string;
  areaName: string;
  areaDoes: string;
  /** Makes it the one that the step asks for. */
  rightArea: string;
  isRightArea: string;
  removeArea: string;
  keepPicture: string;
  dropPicture: string;
  pictureOf(n: number): string;
  removePicture: string;
  removePictureOf(n: number): string;
  done: string;
  doneUnknown: string;
  /** What tells that it worked. */
  address(is: string): string;
  appears(name: string): string;
  gone(name: string): string;
  pressed(name: string): string;
  typed(name: string): string;
  retires: string;
  rhythm: string;
  rhythms: Record<'daily' | 'weekly' | 'rare', string>;
  /** 0: never by itself. */
  until(successes: number, days: number): string;
}

export const authorRecordWords: Catalogue<AuthorRecordWords> = {
  en: {
    lang: 'en',
    record: 'Record',
    recordMore: 'Record more steps',
    recordOther: 'Record where the page differs',
    recordOtherHint:
      'Does the page look different for some? Do the same task there: what comes only there becomes a step for those who have it.',
    recordHint:
      'Do the task once in the app. Each thing you use becomes a step; what you type is never kept.',
    stop: 'Stop recording',
    recording: steps =>
      steps === 0
        ? 'Recording. Go to the app and do the task once.'
        : steps === 1
          ? 'Recording: 1 step so far.'
          : `Recording: ${steps} steps so far.`,
    noPage: 'There is no page of this app to record on. Open it in a tab, and try again.',
    title: 'What colleagues can do after it',
    steps: 'Steps',
    noSteps: 'No step yet.',
    tooMany: steps => `${steps} steps; 5 is the most. Take out what a rep does without being told.`,
    many: steps => `${steps} steps; 3 are walked to the end more often.`,
    step: n => `Step ${n}`,
    stepTitle: 'What to do',
    stepBody: 'What it is for',
    fallback: 'When it is not there',
    fallbackHint: 'Reps read it where the page differs.',
    forSome: 'For some',
    who: 'Who gets this step',
    everybody: 'Everybody',
    whereThere: 'Only who has it on the page',
    depends: 'It depends on something else',
    pickOther: 'Pick what it depends on',
    where: name => (name ? `Only where “${name}”` : 'Only where what you picked'),
    isThere: 'is there',
    isNotThere: 'is not there',
    drag: 'Drag to another place',
    moveUp: n => `Move step ${n} up`,
    moveDown: n => `Move step ${n} down`,
    movedTo: (n, of) => `Now step ${n} of ${of}.`,
    remove: n => `Remove step ${n}`,
    takePicture: 'Take a picture',
    takePictureOf: n => `Take a picture of the page for step ${n}`,
    pictureHint:
      'Reps can rehearse steps that have a picture. Go to the page as it is before the step. Fields, names and numbers are covered, and you see it before it is kept.',
    pictureFailed: 'No picture was taken. Try again.',
    pictureCovered: 'Fields, names and numbers are covered. Is it what reps should see?',
    places: (n, right) =>
      n === 1
        ? `One place can be pressed on it: “${right}”.`
        : `${n} places can be pressed on it; “${right}” is the right one.`,
    areas: n => (n === 1 ? '1 place on the picture' : `${n} places on the picture`),
    areasHint:
      'Choose one to say what it is called and what it does. Drag over the picture to add one. Arrow keys move the chosen one; with Shift they change its size.',
    whichArea: 'Chosen place',
    addArea: 'Add a place',
    unnamedArea: 'A place without a name',
    areaName: 'What is written on it',
    areaDoes: 'What it would do when pressed by mistake',
    rightArea: 'The step asks for this one',
    isRightArea: 'The step asks for this one.',
    removeArea: 'Remove this place',
    keepPicture: 'Keep it',
    dropPicture: 'Drop it',
    pictureOf: n => `The page at step ${n}, with all that could be a customer’s covered`,
    removePicture: 'Remove the picture',
    removePictureOf: n => `Remove the picture of step ${n}`,
    done: 'It has worked when',
    doneUnknown: 'Nobody has said yet. Record it to the end, and what the page does then is proposed.',
    address: is => `the page goes to ${is}`,
    appears: name => `“${name}” appears`,
    gone: name => `“${name}” goes away`,
    pressed: name => `“${name}” was pressed`,
    typed: name => `“${name}” was filled in`,
    retires: 'Guidance goes away by itself',
    rhythm: 'How often a rep does this',
    rhythms: { daily: 'Most days', weekly: 'Every week', rare: 'Seldom' },
    until: (successes, days) =>
      successes === 0
        ? 'Only when the rep says “I know this”: what is done seldom is forgotten between.'
        : `After it has worked ${successes} times without help, on ${days} different days.`,
  },
  sv: {
    lang: 'sv',
    record: 'Spela in',
    recordMore: 'Spela in fler steg',
    recordOther: 'Spela in där sidan ser annorlunda ut',
    recordOtherHint:
      'Ser sidan annorlunda ut för några? Gör samma uppgift där: det som bara finns där blir ett steg för dem som har det.',
    recordHint:
      'Gör uppgiften en gång i appen. Varje sak du använder blir ett steg; det du skriver sparas aldrig.',
    stop: 'Sluta spela in',
    recording: steps =>
      steps === 0
        ? 'Spelar in. Gå till appen och gör uppgiften en gång.'
        : `Spelar in: ${steps} steg hittills.`,
    noPage: 'Det finns ingen sida i den här appen att spela in på. Öppna den i en flik och försök igen.',
    title: 'Vad kollegorna kan göra efteråt',
    steps: 'Steg',
    noSteps: 'Inget steg än.',
    tooMany: steps => `${steps} steg; 5 är det mesta. Ta bort det som en säljare gör utan att bli tillsagd.`,
    many: steps => `${steps} steg; 3 gås oftare ända till slutet.`,
    step: n => `Steg ${n}`,
    stepTitle: 'Vad man gör',
    stepBody: 'Vad det är till för',
    fallback: 'När det inte finns där',
    fallbackHint: 'Säljarna läser det där sidan ser annorlunda ut.',
    forSome: 'För några',
    who: 'Vilka som får steget',
    everybody: 'Alla',
    whereThere: 'Bara de som har det på sidan',
    depends: 'Det beror på något annat',
    pickOther: 'Välj vad det beror på',
    where: name => (name ? `Bara där ”${name}”` : 'Bara där det du valde'),
    isThere: 'finns',
    isNotThere: 'inte finns',
    drag: 'Dra till en annan plats',
    moveUp: n => `Flytta upp steg ${n}`,
    moveDown: n => `Flytta ner steg ${n}`,
    movedTo: (n, of) => `Nu steg ${n} av ${of}.`,
    remove: n => `Ta bort steg ${n}`,
    takePicture: 'Ta en bild',
    takePictureOf: n => `Ta en bild av sidan till steg ${n}`,
    pictureHint:
      'Säljare kan öva på steg som har en bild. Gå till sidan som den ser ut före steget. Fält, namn och siffror täcks över, och du ser bilden innan den sparas.',
    pictureFailed: 'Ingen bild togs. Försök igen.',
    pictureCovered: 'Fält, namn och siffror är övertäckta. Är det här säljarna ska se?',
    places: (n, right) =>
      n === 1
        ? `Ett ställe går att trycka på: ”${right}”.`
        : `${n} ställen går att trycka på; ”${right}” är det rätta.`,
    areas: n => (n === 1 ? '1 ställe på bilden' : `${n} ställen på bilden`),
    areasHint:
      'Välj ett för att säga vad det heter och vad det gör. Dra över bilden för att lägga till ett. Piltangenterna flyttar det valda; med Skift ändrar de storleken.',
    whichArea: 'Valt ställe',
    addArea: 'Lägg till ett ställe',
    unnamedArea: 'Ett ställe utan namn',
    areaName: 'Vad som står på det',
    areaDoes: 'Vad det skulle göra om man tryckte fel',
    rightArea: 'Steget ber om det här',
    isRightArea: 'Steget ber om det här.',
    removeArea: 'Ta bort stället',
    keepPicture: 'Behåll',
    dropPicture: 'Kasta',
    pictureOf: n => `Sidan vid steg ${n}, med allt som kan vara kundens övertäckt`,
    removePicture: 'Ta bort bilden',
    removePictureOf: n => `Ta bort bilden till steg ${n}`,
    done: 'Det har lyckats när',
    doneUnknown: 'Det har ingen sagt än. Spela in ända till slutet, så föreslås det som sidan gör då.',
    address: is => `sidan går till ${is}`,
    appears: name => `”${name}” dyker upp`,
    gone: name => `”${name}” försvinner`,
    pressed: name => `”${name}” har tryckts`,
    typed: name => `”${name}” har fyllts i`,
    retires: 'Vägledningen försvinner av sig själv',
    rhythm: 'Hur ofta en säljare gör det här',
    rhythms: { daily: 'De flesta dagar', weekly: 'Varje vecka', rare: 'Sällan' },
    until: (successes, days) =>
      successes === 0
        ? 'Först när säljaren säger ”Jag kan det här”: det man gör sällan glöms däremellan.'
        : `När det har lyckats ${successes} gånger utan hjälp, på ${days} olika dagar.`,
  },
};
