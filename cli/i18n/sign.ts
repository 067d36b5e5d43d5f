import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface SignWords extends CommandWords {
  notSigned(findings: string): string;
  lintShows(findings: string, folder: string): string;
  signed(folder: string, serial: number, source: string, signers: string): string;
  file(out: string, bytes: number, until: string): string;
  stoodBefore(before: number, serial: number): string;
  nowSigned(id: string, serial: number, source: string, signers: string): string;
  othersBelieved(out: string): string;
}

export const signWords: Catalogue<SignWords> = {
  en: {
    summary: 'lints a pack, signs it and writes the one file that browsers fetch',
    help: `foothold sign PACK --key FILE --out FILE [--serial N] [--days N] [--source NAME] [--json]
foothold sign SIGNED-FILE --key FILE --out FILE [--json]

Writes one signed file. "foothold publish" puts it where browsers fetch it; they take it when their policy names the
address and your key. A pack with errors is not signed. Where several people must sign at desks of their own, the second
signs the file of the first: what was signed stays as it is, and one signature is added.

  --key FILE      a private key of "foothold keys"; repeat it where several people must sign
  --out FILE      the signed file; replaced in one step, so that no browser ever fetches half of it
  --serial N      number of this release. Browsers never go back to a lower one.
                  Left out: one more than the file at --out has, or 1
  --days N        how long it counts, 1 to 730 (default 90). After that, reps see that it may be out of date
  --source NAME   the source in the policy that it is for (default: the id of the pack)

Example:  foothold sign my-tips --key keys/it-2026-a1b2c3d4.private.json --out my-tips.pack.json`,
    notSigned: findings => `Not signed: ${findings}.`,
    lintShows: (findings, folder) => `${findings}; "foothold lint ${folder}" shows it.`,
    signed: (folder, serial, source, signers) =>
      `Signed ${folder} as release ${serial} for source "${source}", by ${signers}.`,
    file: (out, bytes, until) => `${out}: ${bytes} bytes, counts until ${until}.`,
    stoodBefore: (before, serial) =>
      `Release ${before} stood here before: browsers that have it will not take ${serial}.`,
    nowSigned: (id, serial, source, signers) =>
      `${id}, release ${serial} for source "${source}", is now signed by ${signers}.`,
    othersBelieved: out => `Whether the others are to be believed says: foothold verify ${out} --key FILE`,
  },
  sv: {
    summary: 'granskar ett paket, signerar det och skriver den enda fil som webbläsarna hämtar',
    help: `foothold sign PAKET --key FIL --out FIL [--serial N] [--days N] [--source NAMN] [--json]
foothold sign SIGNERAD-FIL --key FIL --out FIL [--json]

Skriver en signerad fil. ”foothold publish” lägger den där webbläsarna hämtar den; de tar emot den när deras policy
anger adressen och din nyckel. Ett paket med fel signeras inte. Där flera måste signera var för sig signerar den andra
den förstas fil: det som är signerat är kvar som det är, och en signatur läggs till.

  --key FIL       en privat nyckel från ”foothold keys”; upprepa den där flera måste signera
  --out FIL       den signerade filen; byts ut i ett steg, så att ingen webbläsare hämtar en halv
  --serial N      utgåvans nummer. Webbläsare går aldrig tillbaka till ett lägre.
                  Utelämnat: ett mer än filen vid --out har, eller 1
  --days N        hur länge den gäller, 1 till 730 (annars 90). Sedan ser säljarna att den kan vara inaktuell
  --source NAMN   källan i policyn som den är för (annars paketets id)

Exempel:  foothold sign my-tips --key keys/it-2026-a1b2c3d4.private.json --out my-tips.pack.json`,
    notSigned: findings => `Inte signerat: ${findings}.`,
    lintShows: (findings, folder) => `${findings}; ”foothold lint ${folder}” visar det.`,
    signed: (folder, serial, source, signers) =>
      `Signerade ${folder} som utgåva ${serial} för källan ”${source}”, av ${signers}.`,
    file: (out, bytes, until) => `${out}: ${bytes} byte, gäller till ${until}.`,
    stoodBefore: (before, serial) =>
      `Utgåva ${before} låg här förut: webbläsare som har den tar inte emot ${serial}.`,
    nowSigned: (id, serial, source, signers) =>
      `${id}, utgåva ${serial} för källan ”${source}”, är nu signerad av ${signers}.`,
    othersBelieved: out => `Om de andra går att lita på säger: foothold verify ${out} --key FIL`,
  },
};
