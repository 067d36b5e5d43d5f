import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface LintWords extends CommandWords {
  content(features: number, tips: number, walkthroughs: number, whyCards: number): string;
  proposed(all: number, proposed: number): string;
}

export const lintWords: Catalogue<LintWords> = {
  en: {
    summary: 'reads a pack and says what is wrong, where, and how to mend it',
    help: `foothold lint PACK [--json]

Reads the folder of a pack (a path, a name in packs/, or the zip that a champion saved) and holds it against the format and the rules for good tips:
names that lead nowhere, texts that do not fit, a missing language, a review that is overdue, a why card that leaves
a question open.

  error    the pack cannot be signed until it is mended
  advice   it can; a person should look

Exit code 1 when there is an error, 0 when there is only advice.

Example:  foothold lint my-tips`,
    content: (features, tips, walkthroughs, whyCards) =>
      `Features ${features}, tips ${tips}, walkthroughs ${walkthroughs}, why cards ${whyCards}.`,
    proposed: (all, proposed) =>
      `Of ${all} places it points at, ${proposed} are proposals: reps are shown nothing there until a champion has pointed at them in the app.`,
  },
  sv: {
    summary: 'läser ett paket och säger vad som är fel, var, och hur man rättar det',
    help: `foothold lint PAKET [--json]

Läser mappen för ett paket (en sökväg, ett namn i packs/ eller en zip som en ambassadör har sparat) och jämför det med
formatet och reglerna för bra tips: namn som inte leder någonstans, texter som inte får plats, ett språk som saknas,
en översyn som är försenad, en ändring som lämnar en fråga öppen.

  fel   paketet kan inte signeras förrän det är rättat
  råd   det kan det; någon bör titta på det

Slutkod 1 när det finns fel, 0 när det bara finns råd.

Exempel:  foothold lint my-tips`,
    content: (features, tips, walkthroughs, whyCards) =>
      `Funktioner ${features}, tips ${tips}, genomgångar ${walkthroughs}, ändringar ${whyCards}.`,
    proposed: (all, proposed) =>
      `Av ${all} platser som det pekar på är ${proposed} förslag: säljarna ser inget där förrän en ambassadör har pekat ut dem i appen.`,
  },
};
