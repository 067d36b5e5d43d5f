import type { Catalogue } from './words';

/** Words for a release that came out after a draft was begun. */
export interface AuthorNewerWords {
  title: string;
  hint(serial: number): string;
  onlyThere(n: number): string;
  take: string;
  bothHere(n: number): string;
  keepOne: string;
  keepOneOf(thing: string): string;
  takeOne: string;
  takeOneOf(thing: string): string;
  /** What became of a thing that only the release changed. */
  kinds: Record<'new' | 'changed' | 'gone', string>;
  /** What both did with a thing, where one of them took it out. */
  bothKinds: Record<'new' | 'gone', string>;
  before: string;
  now: string;
  yours: string;
  theirs: string;
  nothing: string;
  /** Things and parts that no form here holds. */
  app: string;
  colleague: string;
  pack: string;
  picture: string;
  other: string;
  taken: string;
  kept: string;
}

export const authorNewerWords: Catalogue<AuthorNewerWords> = {
  en: {
    title: 'A newer release is here',
    hint: serial =>
      `Release ${serial} came after the one this draft began with. Handed over as it stands, the draft would undo what is listed here.`,
    onlyThere: n => (n === 1 ? '1 thing is different only there' : `${n} things are different only there`),
    take: 'Take them into the draft',
    bothHere: n =>
      n === 1
        ? '1 thing was changed there and by you: yours stays until you choose'
        : `${n} things were changed there and by you: yours stay until you choose`,
    keepOne: 'Keep mine',
    keepOneOf: thing => `Keep mine: ${thing}`,
    takeOne: 'Take theirs',
    takeOneOf: thing => `Take theirs: ${thing}`,
    kinds: { new: 'New there.', changed: 'Changed there.', gone: 'Taken out there.' },
    bothKinds: {
      new: 'You took it out; there it was changed.',
      gone: 'You changed it; there it was taken out.',
    },
    before: 'Before',
    now: 'Now',
    yours: 'Yours',
    theirs: 'Theirs',
    nothing: 'Nothing is written.',
    app: 'App',
    colleague: 'Colleague to ask',
    pack: 'What is said of the pack itself',
    picture: 'Picture',
    other: 'Something that no form here shows',
    taken: 'Taken in. Undo takes it back.',
    kept: 'Yours stays. Undo brings the question back.',
  },
  sv: {
    title: 'Det finns en nyare utgåva',
    hint: serial =>
      `Utgåva ${serial} kom efter den som utkastet började med. Om du lämnar över utkastet som det är, försvinner det som står här.`,
    onlyThere: n => (n === 1 ? '1 sak skiljer sig bara där' : `${n} saker skiljer sig bara där`),
    take: 'Ta in dem i utkastet',
    bothHere: n =>
      n === 1
        ? '1 sak är ändrad både där och av dig: din står kvar tills du har valt'
        : `${n} saker är ändrade både där och av dig: dina står kvar tills du har valt`,
    keepOne: 'Behåll mitt',
    keepOneOf: thing => `Behåll mitt: ${thing}`,
    takeOne: 'Ta deras',
    takeOneOf: thing => `Ta deras: ${thing}`,
    kinds: { new: 'Nytt där.', changed: 'Ändrat där.', gone: 'Borttaget där.' },
    bothKinds: {
      new: 'Du tog bort det; där har det ändrats.',
      gone: 'Du ändrade det; där har det tagits bort.',
    },
    before: 'Förut',
    now: 'Nu',
    yours: 'Ditt',
    theirs: 'Deras',
    nothing: 'Inget är skrivet.',
    app: 'App',
    colleague: 'Kollega att fråga',
    pack: 'Det som sägs om själva paketet',
    picture: 'Bild',
    other: 'Något som inget formulär här visar',
    taken: 'Intaget. Med Ångra går det tillbaka.',
    kept: 'Ditt står kvar. Med Ångra kommer frågan tillbaka.',
  },
};
