import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface FormatWords extends CommandWords {
  nothingChanged: string;
  otherForm(file: string, folder: string): string;
  wrote(file: string): string;
  inForm(folder: string): string;
}

export const formatWords: Catalogue<FormatWords> = {
  en: {
    summary: 'writes a pack in its one form, so that git shows only what changed',
    help: `foothold format PACK [--check] [--json]

Rewrites the files of a pack: fields in the order of the format, one thing a line, the languages of a text below each
other. Nothing that is said changes, and formatting again changes nothing more. The order of tips in their list is yours.

  --check   changes nothing, and ends with code 1 when a file is in another form; for CI

Example:  foothold format my-tips`,
    nothingChanged: 'Nothing was changed.',
    otherForm: (file, folder) => `${file}: in another form. foothold format ${folder} mends it.`,
    wrote: file => `Wrote ${file}`,
    inForm: folder => `${folder}: in its one form.`,
  },
  sv: {
    summary: 'skriver ett paket i dess enda form, så att git bara visar det som ändrats',
    help: `foothold format PAKET [--check] [--json]

Skriver om filerna i ett paket: fälten i formatets ordning, en sak per rad, en texts språk under varandra. Inget av det
som sägs ändras, och att formatera igen ändrar inget mer. Ordningen på tipsen i listan är din.

  --check   ändrar inget, och slutar med kod 1 när en fil har en annan form; för CI

Exempel:  foothold format my-tips`,
    nothingChanged: 'Inget ändrades.',
    otherForm: (file, folder) => `${file}: har en annan form. foothold format ${folder} rättar den.`,
    wrote: file => `Skrev ${file}`,
    inForm: folder => `${folder}: har sin rätta form.`,
  },
};
