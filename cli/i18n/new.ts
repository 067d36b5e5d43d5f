import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface NewWords extends CommandWords {
  /** Who keeps the new pack true, until somebody says otherwise. */
  you: string;
  wrote(folder: string, files: string, address: string): string;
  /** @param lint the command line that checks the pack */
  next(features: string, tips: string, lint: string): string;
  /** The address had a port, which no pattern can say. */
  anyPort(port: string, host: string): string;
}

export const newWords: Catalogue<NewWords> = {
  en: {
    summary: 'writes a small pack to start from',
    help: `foothold new NAME [--address URL] [--at NAME] [--owner NAME] [--json]

Writes packs/NAME/ with one feature and one tip, in English and Swedish, that can be signed as it stands. Every field
is explained in docs/pack-format.md, in Foothold's repository.

  --address URL   a page of the app it is for, such as https://crm.example.com/
  --at NAME       the visible name of the thing the tip stands at, such as a link in the menu (default: Deals)
  --owner NAME    who keeps it true; reps see this name (default: You)

Example:  foothold new my-tips --address https://crm.example.com/ --at Contacts`,
    you: 'You',
    wrote: (folder, files, address) => `Wrote ${folder} with ${files}, for ${address}.`,
    next: (features, tips, lint) => `Next: write your own words in ${features} and ${tips}, then: ${lint}`,
    anyPort: (port, host) =>
      `Port ${port} is left out: Firefox takes no port there, so the pack is for ${host} at every port.`,
  },
  sv: {
    summary: 'skriver ett litet paket att börja med',
    help: `foothold new NAMN [--address URL] [--at NAMN] [--owner NAMN] [--json]

Skriver packs/NAMN/ med en funktion och ett tips, på engelska och svenska, som går att signera som det är. Varje fält
förklaras i docs/pack-format.md, i Footholds förråd.

  --address URL   en sida i appen som det gäller, till exempel https://crm.example.com/
  --at NAMN       det synliga namnet på saken som tipset står vid, till exempel en länk i menyn (annars: Deals)
  --owner NAMN    vem som håller det aktuellt; säljarna ser namnet (annars: Du)

Exempel:  foothold new my-tips --address https://crm.example.com/ --at Contacts`,
    you: 'Du',
    wrote: (folder, files, address) => `Skrev ${folder} med ${files}, för ${address}.`,
    next: (features, tips, lint) => `Sedan: skriv dina egna ord i ${features} och ${tips}, och kör: ${lint}`,
    anyPort: (port, host) =>
      `Port ${port} är utelämnad: Firefox tar ingen port där, så paketet gäller ${host} på alla portar.`,
  },
};
