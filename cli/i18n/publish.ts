import type { Rollout } from '../../utils/core/packs/index-format';
import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface PublishWords extends CommandWords {
  notHeld: string;
  published(id: string, serial: number, stage: string, file: string): string;
  stopped(ids: string): string;
  nothingStopped: string;
  index(file: string, source: string, releases: number): string;
  rollout(rollout: Rollout | undefined): string;
}

export const publishWords: Catalogue<PublishWords> = {
  en: {
    summary: 'puts signed packs and their index into a folder for a web server, staged if you like',
    help: `foothold publish FILE... --to DIR [--key FILE] [--percent N] [--team NAME] [--pilots] [--from TIME] [--until TIME] [--json]
foothold publish --stop ID | --resume ID --to DIR

Copies signed packs into DIR under names of their own and writes DIR/index.json last, so that a browser never reads of
a file that is not there yet. Serve DIR as static files; the policy names the address of index.json. Nothing is written
when one of the files is unsigned, expired or older than what is published.

Without a stage, everybody gets it. With one, the others keep the release before:
  --percent N    a share of all browsers, which each draws for itself; publish the same file again with more to widen
  --team NAME    only these teams; may be repeated
  --pilots       reps who volunteered; with --team or --percent they come besides
  --from TIME    not before, such as 2026-12-01T06:00:00Z
  --until TIME   not taken after; who has it keeps it

  --key FILE     also refuses what this key (NAME.public.json) has not signed; may be repeated
  --threshold N  how many of the keys must have signed (default 1)
  --stop ID      the kill switch: this pack is silent in every browser from its next look on
  --resume ID    takes that back

Example:  foothold publish my-tips.pack.json --to site --key keys/it-2026-a1b2c3d4.public.json --percent 10`,
    notHeld: 'Signatures were not held against a key. Add --key NAME.public.json to have that done.',
    published: (id, serial, stage, file) => `Published ${id}, release ${serial}, ${stage}: ${file}`,
    stopped: ids => `Stopped: ${ids}. Browsers are silent from their next look on.`,
    nothingStopped: 'Nothing is stopped any more.',
    index: (file, source, releases) =>
      `${file} is for source "${source}" and names ${releases} ${releases === 1 ? 'release' : 'releases'}.`,
    rollout: rollout => {
      if (!rollout) return 'for everybody';
      const { teams, pilots, percent, from, until } = rollout;
      const team = teams && `team ${teams.join(', ')}`;
      const who = [
        ...(percent === undefined ? (team ? [team] : []) : [`${percent} % of ${team ?? 'all browsers'}`]),
        ...(pilots ? ['pilots'] : []),
      ];
      const when = [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])];
      return [`for ${who.join(' and ') || 'everybody'}`, ...when].join(', ');
    },
  },
  sv: {
    summary: 'lägger signerade paket och listan över dem i en mapp för en webbserver, i etapper om du vill',
    help: `foothold publish FIL... --to MAPP [--key FIL] [--percent N] [--team NAMN] [--pilots] [--from TID] [--until TID] [--json]
foothold publish --stop ID | --resume ID --to MAPP

Kopierar signerade paket till MAPP under egna namn och skriver MAPP/index.json sist, så att en webbläsare aldrig läser
om en fil som inte finns där än. Låt en webbserver visa MAPP som vanliga filer; policyn anger adressen till index.json.
Inget skrivs när en av filerna är osignerad, har gått ut eller är äldre än det som är publicerat.

Utan etapp får alla den. Med en etapp behåller de andra utgåvan före:
  --percent N    en andel av alla webbläsare, som var och en lottar själv; publicera samma fil igen med mer för att vidga
  --team NAMN    bara de här teamen; får upprepas
  --pilots       säljare som har anmält sig; med --team eller --percent får de den dessutom
  --from TID     inte före, till exempel 2026-12-01T06:00:00Z
  --until TID    tas inte emot efter; den som har den behåller den

  --key FIL      avvisar också det som nyckeln (NAMN.public.json) inte har signerat; får upprepas
  --threshold N  hur många av nycklarna som måste ha signerat (annars 1)
  --stop ID      nödstoppet: paketet är tyst i varje webbläsare från och med dess nästa titt
  --resume ID    tar tillbaka det

Exempel:  foothold publish my-tips.pack.json --to site --key keys/it-2026-a1b2c3d4.public.json --percent 10`,
    notHeld:
      'Signaturerna jämfördes inte med någon nyckel. Lägg till --key NAMN.public.json för att få det gjort.',
    published: (id, serial, stage, file) => `Publicerade ${id}, utgåva ${serial}, ${stage}: ${file}`,
    stopped: ids => `Stoppade: ${ids}. Webbläsarna är tysta från och med sin nästa titt.`,
    nothingStopped: 'Inget är stoppat längre.',
    index: (file, source, releases) =>
      `${file} är för källan ”${source}” och räknar upp ${releases} ${releases === 1 ? 'utgåva' : 'utgåvor'}.`,
    rollout: rollout => {
      if (!rollout) return 'för alla';
      const { teams, pilots, percent, from, until } = rollout;
      const team = teams && `team ${teams.join(', ')}`;
      const who = [
        ...(percent === undefined ? (team ? [team] : []) : [`${percent} % av ${team ?? 'alla webbläsare'}`]),
        ...(pilots ? ['dem som har anmält sig'] : []),
      ];
      const when = [...(from ? [`från ${from}`] : []), ...(until ? [`till ${until}`] : [])];
      return [`för ${who.join(' och ') || 'alla'}`, ...when].join(', ');
    },
  },
};
