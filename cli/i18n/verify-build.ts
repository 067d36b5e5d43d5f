import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface VerifyBuildWords extends CommandWords {
  same(files: number, version: string, browser: string): string;
  notSame(against: string): string;
  differs(file: string): string;
  missing(file: string): string;
  extra(file: string): string;
  onlyStamped(fields: string): string;
  versions(here: string, there: string): string;
  hashes(here: string, there: string): string;
}

export const verifyBuildWords: Catalogue<VerifyBuildWords> = {
  en: {
    summary: 'compares an installed Foothold with a build of the source',
    help: `foothold verify-build PATH [--against BUILD] [--json]

Says whether the Foothold at PATH is the one that this source makes, and names each file that differs. The same source
gives the same files, byte for byte, wherever and whenever it is built. Exit code 1 when anything differs.

  PATH              an unpacked folder, a .zip, .crx or .xpi, or the folder in which a browser keeps the installed
                    extension (chrome://version shows the profile: Extensions/ID/VERSION in it)
  --against BUILD   another folder or package, or a published list (NAME.hashes.json).
                    Default: what "npm run build" made here, .output/chrome-mv3 or .output/firefox-mv3

Left out are _metadata/ and META-INF/, where browsers and stores put their signatures; in manifest.json the fields that
a store writes (key, update_url) may differ, and are named when they do.

Example:  npm run build && foothold verify-build ~/Downloads/foothold.zip`,
    same: (files, version, browser) => `The same: ${files} files, Foothold ${version} for ${browser}.`,
    notSame: against => `Not the same as ${against}.`,
    differs: file => `  differs   ${file}`,
    missing: file => `  missing   ${file}`,
    extra: file => `  not ours  ${file}`,
    onlyStamped: fields => `  manifest.json differs only in what a store writes: ${fields}`,
    versions: (here, there) => `  versions  ${here} here, ${there} there: compare the same release.`,
    hashes: (here, there) => `Hash here  ${here}\nHash there ${there}`,
  },
  sv: {
    summary: 'jämför ett installerat Foothold med ett bygge av källkoden',
    help: `foothold verify-build SÖKVÄG [--against BYGGE] [--json]

Säger om det Foothold som finns på SÖKVÄG är det som den här källkoden ger, och räknar upp varje fil som skiljer sig.
Samma källkod ger samma filer, byte för byte, var och när den än byggs. Slutkod 1 när något skiljer sig.

  SÖKVÄG            en uppackad mapp, en .zip, .crx eller .xpi, eller mappen där en webbläsare har det installerade
                    tillägget (chrome://version visar profilen: Extensions/ID/VERSION i den)
  --against BYGGE   en annan mapp eller ett annat paket, eller en publicerad lista (NAMN.hashes.json).
                    Annars det som ”npm run build” gjorde här, .output/chrome-mv3 eller .output/firefox-mv3

Utelämnade är _metadata/ och META-INF/, där webbläsare och butiker lägger sina signaturer; i manifest.json får fälten
som en butik skriver (key, update_url) skilja sig, och räknas upp när de gör det.

Exempel:  npm run build && foothold verify-build ~/Downloads/foothold.zip`,
    same: (files, version, browser) => `Likadant: ${files} filer, Foothold ${version} för ${browser}.`,
    notSame: against => `Inte likadant som ${against}.`,
    differs: file => `  skiljer sig  ${file}`,
    missing: file => `  saknas       ${file}`,
    extra: file => `  inte vår     ${file}`,
    onlyStamped: fields => `  manifest.json skiljer sig bara i det som en butik skriver: ${fields}`,
    versions: (here, there) => `  versioner    ${here} här, ${there} där: jämför samma utgåva.`,
    hashes: (here, there) => `Hash här  ${here}\nHash där  ${there}`,
  },
};
