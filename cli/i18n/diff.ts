import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface DiffCommandWords extends CommandWords {
  release(was: number, is: number, until: string, source: string, signers: string): string;
  forSource(is: string, was: string): string;
  signedBy(is: string, was: string): string;
}

export const diffCommandWords: Catalogue<DiffCommandWords> = {
  en: {
    summary: 'says in plain words what changed between two packs',
    help: `foothold diff OLD NEW [--brief] [--json]

Holds two packs against each other, each a folder, a name in packs/ or a signed file, and says what a rep or IT would
ask: what is new, gone, moved to another place on the page, and which words changed, before and now.

  --brief   only the first line, as for a commit message

Signatures are not judged; "foothold verify" does that.

Example:  foothold diff my-tips.pack.json my-tips`,
    release: (was, is, until, source, signers) =>
      `Release ${was} → ${is}${source}${signers}; counts until ${until}.`,
    forSource: (is, was) => `, for source "${is}" instead of "${was}"`,
    signedBy: (is, was) => `, signed by ${is} instead of ${was}`,
  },
  sv: {
    summary: 'säger i klartext vad som skiljer två paket åt',
    help: `foothold diff GAMMALT NYTT [--brief] [--json]

Jämför två paket, vart och ett en mapp, ett namn i packs/ eller en signerad fil, och säger det som en säljare eller IT
skulle fråga: vad som tillkommer, försvinner eller hamnar på en annan plats på sidan, och vilka ord som ändras, förut
och nu.

  --brief   bara den första raden, som till ett incheckningsmeddelande

Signaturer bedöms inte; det gör ”foothold verify”.

Exempel:  foothold diff my-tips.pack.json my-tips`,
    release: (was, is, until, source, signers) =>
      `Utgåva ${was} → ${is}${source}${signers}; gäller till ${until}.`,
    forSource: (is, was) => `, för källan ”${is}” i stället för ”${was}”`,
    signedBy: (is, was) => `, signerad av ${is} i stället för ${was}`,
  },
};
