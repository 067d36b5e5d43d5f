import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface VerifyWords extends CommandWords {
  refused(why: string): string;
  good(title: string, id: string, owner: string, serial: number, source: string): string;
  dates(issued: string, expires: string): string;
  content(features: number, tips: number, walkthroughs: number, whyCards: number): string;
  hash(hash: string): string;
}

export const verifyWords: Catalogue<VerifyWords> = {
  en: {
    summary: 'judges a signed file exactly as a browser would',
    help: `foothold verify FILE --key FILE [--threshold N] [--source NAME] [--json]

Checks the signatures, the format, the source and the dates of a signed file, with the very code that runs in the
browser. Exit code 1 when it would be refused; the reason is named.

  --key FILE       a key that is trusted (NAME.public.json); may be repeated
  --threshold N    how many of them must have signed (default 1)
  --source NAME    the source it should be for (default: the one the file names)

Example:  foothold verify my-tips.pack.json --key keys/it-2026-a1b2c3d4.public.json`,
    refused: why => `Refused: ${why}.`,
    good: (title, id, owner, serial, source) =>
      `Good: "${title}" (${id}) by ${owner}, release ${serial} for source "${source}".`,
    dates: (issued, expires) => `Issued ${issued}, counts until ${expires}.`,
    content: (features, tips, walkthroughs, whyCards) =>
      `${features} features, ${tips} tips, ${walkthroughs} walkthroughs, ${whyCards} why cards.`,
    hash: hash => `Content hash ${hash}`,
  },
  sv: {
    summary: 'bedömer en signerad fil precis som en webbläsare skulle göra',
    help: `foothold verify FIL --key FIL [--threshold N] [--source NAMN] [--json]

Kontrollerar signaturerna, formatet, källan och datumen i en signerad fil, med samma kod som körs i webbläsaren.
Slutkod 1 när den skulle avvisas; skälet anges.

  --key FIL        en nyckel som är betrodd (NAMN.public.json); får upprepas
  --threshold N    hur många av dem som måste ha signerat (annars 1)
  --source NAMN    källan som den ska vara för (annars den som filen anger)

Exempel:  foothold verify my-tips.pack.json --key keys/it-2026-a1b2c3d4.public.json`,
    refused: why => `Avvisad: ${why}.`,
    good: (title, id, owner, serial, source) =>
      `Godkänd: ”${title}” (${id}) av ${owner}, utgåva ${serial} för källan ”${source}”.`,
    dates: (issued, expires) => `Utfärdad ${issued}, gäller till ${expires}.`,
    content: (features, tips, walkthroughs, whyCards) =>
      `${features} funktioner, ${tips} tips, ${walkthroughs} genomgångar, ${whyCards} ändringar.`,
    hash: hash => `Innehållets hash ${hash}`,
  },
};
