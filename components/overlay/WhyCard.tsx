import type { Pictures, WhyShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { dayInWords } from '../../utils/i18n/dates';
import { Icon } from '../kit/Icon';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { BeforeAndNow } from './BeforeAndNow';
import { Card } from './Card';
import { Statement } from './Statement';
import { WhyRest } from './WhyRest';

export interface WhyCardProps {
  why: WhyShowing;
  pictures: Pictures | undefined;
  words: OverlayWords;
  on: OnAct;
}

/** Why a thing changed, read in 20 seconds: what, why, my number. The rest unfolds where it stands. */
export function WhyCard({ why, pictures, words, on }: WhyCardProps) {
  const { card, terms } = why;
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
    <Card words={words} showing={why} title={card.title} above={above} actions={actions} wide on={on}>
      {card.reverses !== null && (
        <p class="notice">
          <span>
            {words.takesBack(card.reverses.title.words, day(card.reverses.lands))}{' '}
            <ActButton act="the earlier change" on={on} look="link strong">
              {words.earlier}
            </ActButton>
          </span>
        </p>
      )}
      {card.reversedBy !== null && (
        <p class="notice">
          <span>{words.takenBack(card.reversedBy.title.words, day(card.reversedBy.lands))}</span>
        </p>
      )}
      {card.pictures && <BeforeAndNow frames={card.pictures} pictures={pictures} words={words} />}
      <dl id="fh-body" class="three">
        <Statement label={words.before} said={card.before} terms={terms} words={words} look="was" />
        <Statement label={words.now} said={card.now} terms={terms} words={words} look="is" />
        {card.reverses !== null && <Statement label={words.unlearn} said={card.unlearn} words={words} />}
        <Statement label={words.why} said={card.why} terms={terms} words={words} />
        <Statement label={words.number} said={card.number} terms={terms} words={words}>
          {card.formula && (
            <dd class="act">
              <ActButton act="number" on={on} look="link strong">
                <span>{words.workOut}</span>
                <Icon name="arrow" turns />
              </ActButton>
            </dd>
          )}
        </Statement>
      </dl>
      <details class="rest">
        <summary>
          <span>{words.rest}</span>
        </summary>
        <WhyRest why={why} words={words} on={on} />
      </details>
    </Card>
  );
}
