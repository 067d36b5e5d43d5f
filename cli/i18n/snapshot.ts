import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';
import { BROWSER_HELP } from './browser-options';

interface SnapshotWords extends CommandWords {
  opening(address: string): string;
  saved(file: string, kilobytes: number, address: string): string;
  masked(count: number): string;
}

export const snapshotWords: Catalogue<SnapshotWords> = {
  en: {
    summary: 'saves a page for "check", with values masked',
    help: `foothold snapshot URL --out FILE [--wait SECONDS] [--profile DIR | --storage FILE] [--json]

Saves what a page shows as one HTML file: its styles, shadow roots and frames of the same site, without any program of
the page. What is typed or chosen in fields, what stands in rows of records and what looks like a person's name, mail,
number or amount is masked. Masking is done by rules and misses some: read the file before you pass it on.

  --out FILE       the file, such as pages/deals.html
  --wait SECONDS   how long the page may take to rest (default 10)
${BROWSER_HELP.en}

Example:  foothold snapshot https://crm.example.com/#/deals --out pages/deals.html`,
    opening: address => `Opening ${address}`,
    saved: (file, kilobytes, address) => `Saved ${file}: ${kilobytes} kB, as ${address}.`,
    masked: count => `${count} texts and values are masked. Read it before you pass it on.`,
  },
  sv: {
    summary: 'sparar en sida för ”check”, med värdena maskerade',
    help: `foothold snapshot URL --out FIL [--wait SEKUNDER] [--profile MAPP | --storage FIL] [--json]

Sparar det som en sida visar som en HTML-fil: dess stilar, skuggrötter och ramar från samma webbplats, utan sidans
program. Det som är skrivet eller valt i fält, det som står i rader av poster och det som ser ut som en persons namn,
e-post, nummer eller belopp maskeras. Maskeringen följer regler och missar en del: läs filen innan du lämnar den vidare.

  --out FIL        filen, till exempel pages/deals.html
  --wait SEKUNDER  hur länge sidan får ta på sig att bli lugn (annars 10)
${BROWSER_HELP.sv}

Exempel:  foothold snapshot https://crm.example.com/#/deals --out pages/deals.html`,
    opening: address => `Öppnar ${address}`,
    saved: (file, kilobytes, address) => `Sparade ${file}: ${kilobytes} kB, som ${address}.`,
    masked: count => `${count} texter och värden är maskerade. Läs filen innan du lämnar den vidare.`,
  },
};
