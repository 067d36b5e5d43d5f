import type { Catalogue } from '../../utils/i18n/words';

/** What the command says of itself as a whole. */
export interface MainWords {
  /** @param commands each with its name and its line */
  overview(commands: string): string;
}

const WAY = `  foothold new my-tips --address https://crm.example.com/
  foothold lint my-tips
  foothold check my-tips --at https://crm.example.com/
  foothold keys --out keys
  foothold sign my-tips --key keys/NAME-….private.json --out my-tips.pack.json
  foothold verify my-tips.pack.json --key keys/NAME.public.json
  foothold publish my-tips.pack.json --to site
  foothold policy --source my-tips=https://tips.example.com/index.json --key keys/NAME.public.json --out policy`;

export const mainWords: Catalogue<MainWords> = {
  en: {
    overview: commands => `foothold COMMAND [options]

From an idea to a signed tip pack in every browser, and the desk where help requests arrive:
${commands}

In this order:
${WAY}

Every command has --help, --json and --lang en or sv; without it, the language is that of your shell (LC_ALL, LC_MESSAGES,
LANG). The names and codes of --json are the same in every language. Exit codes: 0 done, 1 something was found or
refused, 2 called wrongly. In this repository, write "npm run foothold --" for "foothold".`,
  },
  sv: {
    overview: commands => `foothold KOMMANDO [flaggor]

Från en idé till ett signerat tipspaket i varje webbläsare, och inkorgen där frågorna kommer in:
${commands}

I den här ordningen:
${WAY.replaceAll('NAME', 'NAMN')}

Varje kommando har --help, --json och --lang en eller sv; utan den gäller språket i ditt skal (LC_ALL, LC_MESSAGES,
LANG). Namnen och koderna i --json är desamma på alla språk. Slutkoder: 0 klart, 1 något hittades eller avvisades,
2 fel anrop. I det här förrådet skriver du ”npm run foothold --” i stället för ”foothold”.`,
  },
};
