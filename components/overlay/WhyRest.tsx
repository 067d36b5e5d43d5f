import type { WhyShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { dayInWords } from '../../utils/i18n/dates';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { AudienceParts } from './AudienceParts';
import { Statement } from './Statement';

/** Every other required part of a why card, none left out: what nobody declared says so. */
export function WhyRest({ why, words, on }: { why: WhyShowing; words: OverlayWords; on: OnAct }) {
  const { card, terms } = why;
  const { staying, ask } = card;
  const day = (value: string) => dayInWords(value, words.lang);
  return (
    <>
      <dl class="more">
        <Statement label={words.purpose} said={card.purpose} words={words} />
        <Statement label={words.decidedBy} said={card.decidedBy} words={words} />
        <Statement label={words.evidence} said={card.evidence} words={words} />
        <AudienceParts audience={card.audience} terms={terms} words={words} />
        <div>
          <dt>{words.staying}</dt>
          {staying === null ? (
            <dd class="unsaid">{words.nobody}</dd>
          ) : (
            <dd>
              {words.stays(staying.kind, staying.until === undefined ? null : day(staying.until))}{' '}
              {staying.review !== undefined && words.review(day(staying.review))}
            </dd>
          )}
        </div>
        <Statement label={words.cannotYet} said={card.cannotYet} words={words} />
        <Statement label={words.buildsOn} said={card.buildsOn} words={words} />
        <div>
          <dt>{words.worries}</dt>
          {card.worries.length === 0 && <dd class="unsaid">{words.noWorries}</dd>}
          {card.worries.map((item, index) => (
            <dd key={index} class="worry">
              <q {...spoken(item.worry)}>{item.worry.words}</q>
              {item.answer === null ? (
                <span class="unsaid">{words.noAnswer}</span>
              ) : (
                <span {...spoken(item.answer)}>{item.answer.words}</span>
              )}
            </dd>
          ))}
        </div>
        <Statement label={words.field} said={card.field} words={words} />
        <Statement label={words.makers} said={card.makers} words={words} />
        <Statement label={words.because} said={card.because} words={words} />
        <div>
          <dt>{words.ask}</dt>
          {ask === null ? (
            <dd class="unsaid">{words.nobody}</dd>
          ) : (
            <dd>
              {ask.contact === undefined ? (
                <ActButton act="help" on={on} look="link strong">
                  <bdi>{ask.name}</bdi>
                </ActButton>
              ) : (
                <a class="link strong" href={ask.contact} target="_blank" rel="noreferrer noopener">
                  <bdi>{ask.name}</bdi>
                </a>
              )}
            </dd>
          )}
        </div>
      </dl>
      <ActButton act="decisions" on={on} look="link strong">
        <span>{words.decisions}</span>
        <Icon name="arrow" turns />
      </ActButton>
    </>
  );
}
