import type { OverlayWords } from '../../utils/i18n/overlay';
import type { FieldShowing } from '../../utils/messages/showing';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { AudienceParts } from './AudienceParts';
import { Card } from './Card';
import { ChampionLine } from './ChampionLine';

/** Who sees what is entered in a field. The rep opened it: there is nothing to put off and nothing to forget. */
export function FieldCard({ field, words, on }: { field: FieldShowing; words: OverlayWords; on: OnAct }) {
  const actions = (
    <ActButton act="shut" on={on} look="btn primary">
      {words.shut}
    </ActButton>
  );
  const title = { words: words.entered(field.title.words), lang: words.lang };
  return (
    <Card words={words} showing={field} title={title} actions={actions} shut="shut" on={on}>
      <dl id="fh-body" class="three stacked">
        <AudienceParts audience={field.audience} terms={field.terms} words={words} />
      </dl>
      <ChampionLine champion={field.champion} words={words} on={on} />
    </Card>
  );
}
