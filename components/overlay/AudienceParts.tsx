import { dayInWords } from '../../utils/i18n/dates';
import type { OverlayWords } from '../../utils/i18n/overlay';
import type { Audience, Term } from '../../utils/messages/showing';
import { Statement } from './Statement';

export interface AudiencePartsProps {
  audience: Audience;
  terms?: Term[] | undefined;
  words: OverlayWords;
}

/** Who sees it, for how long, what comes back, and who vouches for that since when. */
export function AudienceParts({ audience, terms, words }: AudiencePartsProps) {
  const { vouchedBy, since } = audience;
  return (
    <>
      <Statement label={words.who} said={audience.who} terms={terms} words={words}>
        <dd class="aside">
          {words.vouched(vouchedBy, since === null ? null : dayInWords(since, words.lang))}
        </dd>
      </Statement>
      <Statement label={words.howLong} said={audience.howLong} terms={terms} words={words} />
      <Statement label={words.comesBack} said={audience.comesBack} terms={terms} words={words} />
    </>
  );
}
