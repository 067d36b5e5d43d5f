import type { StepShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { Card } from './Card';
import { ChampionLine } from './ChampionLine';
import { Marked } from './Marked';

export interface StepCardProps {
  step: StepShowing;
  /** The page looked and did not find the target: the stated fallback is read instead. */
  missing: boolean;
  /** No later step can be reached. */
  last: boolean;
  words: OverlayWords;
  on: OnAct;
}

/** One step of a walkthrough. There is no "next": it moves on when the rep has really done it. */
export function StepCard({ step, missing, last, words, on }: StepCardProps) {
  const ends = last || step.last || step.n >= step.of;
  const body = missing ? step.fallback : step.body;
  const actions = (
    <>
      <ActButton act="not now" on={on} look="btn plain">
        {words.notNow}
      </ActButton>
      {step.n > 1 && (
        <ActButton act="back" on={on} look="btn">
          {words.back}
        </ActButton>
      )}
      {ends && (
        <ActButton act="done" on={on} look="btn primary">
          {words.finish}
        </ActButton>
      )}
    </>
  );
  const above = (
    <div class="steps">
      <span>{words.step(step.n, step.of, step.least)}</span>
      <span class="bars" aria-hidden="true">
        {Array.from({ length: step.of }, (_, index) => (
          <i key={index} class={index < step.n ? 'on' : index >= (step.least ?? step.of) ? 'maybe' : ''} />
        ))}
      </span>
    </div>
  );
  return (
    <Card words={words} showing={step} title={step.title} above={above} actions={actions} on={on}>
      {missing && (
        <p class="notice">
          <Icon name="warn" />
          <span>{words.notHere}</span>
        </p>
      )}
      <p id="fh-body" class="body" {...spoken(body)}>
        <Marked of={body} terms={step.terms} />
      </p>
      {!missing && !ends && <p class="hint">{words.movesOn}</p>}
      {step.rehearse && (
        <ActButton act="rehearse" on={on} look="link strong">
          <span>{words.rehearse}</span>
          <Icon name="arrow" turns />
        </ActButton>
      )}
      <ChampionLine champion={step.champion} words={words} on={on} />
    </Card>
  );
}
