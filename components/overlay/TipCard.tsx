import type { TipShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { Card } from './Card';
import { ChampionLine } from './ChampionLine';
import { Marked } from './Marked';

export function TipCard({ tip, words, on }: { tip: TipShowing; words: OverlayWords; on: OnAct }) {
  const actions = (
    <>
      <ActButton act="not now" on={on} look="btn plain">
        {words.notNow}
      </ActButton>
      <ActButton act="done" on={on} look={tip.walkthrough ? 'btn' : 'btn primary'}>
        {words.done}
      </ActButton>
      {tip.walkthrough && (
        <ActButton act="show me" on={on} look="btn primary">
          {words.showMe}
        </ActButton>
      )}
    </>
  );
  return (
    <Card words={words} showing={tip} title={tip.title} actions={actions} on={on}>
      <p id="fh-body" class="body" {...spoken(tip.body)}>
        <Marked of={tip.body} terms={tip.terms} />
      </p>
      {tip.change && (
        <ActButton act="why this changed" on={on} look="link strong">
          <span>{words.whyChanged}</span>
          <Icon name="arrow" turns />
        </ActButton>
      )}
      {tip.rehearse && (
        <ActButton act="rehearse" on={on} look="link strong">
          <span>{words.rehearse}</span>
          <Icon name="arrow" turns />
        </ActButton>
      )}
      <ChampionLine champion={tip.champion} words={words} on={on} />
    </Card>
  );
}
