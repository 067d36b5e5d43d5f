import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface RollbackWords extends CommandWords {
  isBack(id: string, content: number, serial: number): string;
  against(serial: number, summary: string): string;
  taken: string;
}

export const rollbackWords: Catalogue<RollbackWords> = {
  en: {
    summary: 'brings an older content back under a newer serial, in one command',
    help: `foothold rollback PACK_ID --to DIR --key FILE [--serial N] [--days N] [--trust FILE] [--json]

Browsers never go back to a lower serial, so going back is a new release: the content of the release before is signed
anew under the next serial and published for everybody. The older signed file must still lie in DIR, where "publish"
left it, and is only taken when your key, or one named by --trust, has signed it.

  --key FILE     a private key; repeat it where several people must sign
  --serial N     the release whose content comes back (default: the newest that differs from what is published)
  --trust FILE   the public key that signed that release, when it was another one; may be repeated
  --days N       how long it counts, 1 to 730 (default 90)

Example:  foothold rollback my-tips --to site --key keys/it-2026-a1b2c3d4.private.json`,
    isBack: (id, content, serial) =>
      `${id} is back at the content of release ${content}, as release ${serial}, for everybody.`,
    against: (serial, summary) => `Against release ${serial}: ${summary}.`,
    taken: 'Browsers take it at their next look.',
  },
  sv: {
    summary: 'tar tillbaka ett äldre innehåll under ett nyare nummer, med ett kommando',
    help: `foothold rollback PAKET-ID --to MAPP --key FIL [--serial N] [--days N] [--trust FIL] [--json]

Webbläsare går aldrig tillbaka till ett lägre nummer, så att gå tillbaka är en ny utgåva: innehållet i utgåvan före
signeras på nytt under nästa nummer och publiceras för alla. Den äldre signerade filen måste ligga kvar i MAPP, där
”publish” lade den, och tas bara om din nyckel, eller en som --trust anger, har signerat den.

  --key FIL      en privat nyckel; upprepa den där flera måste signera
  --serial N     utgåvan vars innehåll ska tillbaka (annars den nyaste som skiljer sig från det som är publicerat)
  --trust FIL    den publika nyckel som signerade den utgåvan, om det var en annan; får upprepas
  --days N       hur länge den gäller, 1 till 730 (annars 90)

Exempel:  foothold rollback my-tips --to site --key keys/it-2026-a1b2c3d4.private.json`,
    isBack: (id, content, serial) =>
      `${id} är tillbaka vid innehållet i utgåva ${content}, som utgåva ${serial}, för alla.`,
    against: (serial, summary) => `Mot utgåva ${serial}: ${summary}.`,
    taken: 'Webbläsarna tar emot det vid sin nästa titt.',
  },
};
