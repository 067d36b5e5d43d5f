import type { Verdict } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import type { PanelState } from '../../utils/messages/panel-state';
import { Text } from '../kit/Text';
import type { PanelEvents } from './panel-events';

export interface AfterCallProps {
  afterCall: NonNullable<PanelState['afterCall']>;
  words: HelpWords;
  on: Pick<PanelEvents, 'ask' | 'skipAfterCall'>;
}

const ANSWERS: readonly Verdict[] = ['yes', 'partly', 'no'];

/** The one question after a call. An answer opens the form, and nothing leaves before Send is pressed there. */
export function AfterCall({ afterCall: { app, title }, words, on }: AfterCallProps) {
  return (
    <section class="box" aria-labelledby="after-call-title">
      <p class="kicker">
        {words.afterCallKicker} · <Text of={title} />
      </p>
      <h2 id="after-call-title">{words.afterCall}</h2>
      <p class="hint">{words.afterCallHint}</p>
      <div class="row end">
        {ANSWERS.map(customer => (
          <button
            key={customer}
            type="button"
            class="btn"
            onClick={() => on.ask({ kind: 'verdict', app, customer })}
          >
            {words.verdicts[customer]}
          </button>
        ))}
        <button type="button" class="link strong" onClick={() => on.skipAfterCall()}>
          {words.afterCallSkip}
        </button>
      </div>
    </section>
  );
}
