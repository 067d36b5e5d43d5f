import type { WhyShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { dayInWords } from '../../utils/i18n/dates';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { Card } from './Card';
import { Statement } from './Statement';
import { WhyRest } from './WhyRest';

/** Why a thing changed, read in 20 seconds: what, why, my number. The rest unfolds where it stands. */
export function WhyCard({ why, words, on }: { why: WhyShowing; words: OverlayWords; on: OnAct }) {
  const { card } = why;
  const day = (value: string) => dayInWords(value, words.lang);
  const actions = (
    <>
      <ActButton act={why.back ? 'back' : 'not now'} on={on} look="btn plain">
        {why.back ? words.back : words.notNow}
      </ActButton>
      <ActButton act="done" on={on} look="btn primary">
        {words.done}
      </ActButton>
    </>
  );
  const above = (
    <p class="kicker">
      <b>{card.reverses === null ? words.whyChanged : words.changedMind}</b>
      <span>{words.lands(day(card.lands))}</span>
    </p>
  );
  return (
    <Card words={words} owner={why.owner} title={card.title} above={above} actions={actions} wide on={on}>
      {card.reverses !== null && (
        <p class="notice">
          <span>{words.takesBack(card.reverses.title.words, day(card.reverses.lands))}</span>
        </p>
      )}
      <dl id="fh-body" class="three">
        <Statement label={words.before} said={card.before} words={words} look="was" />
        <Statement label={words.now} said={card.now} words={words} look="is" />
        <Statement label={words.why} said={card.why} words={words} />
        <Statement label={words.number} said={card.number} words={words} />
      </dl>
      <details class="rest">
        <summary>
          <span>{words.rest}</span>
        </summary>
        <WhyRest card={card} words={words} />
      </details>
    </Card>
  );
}
