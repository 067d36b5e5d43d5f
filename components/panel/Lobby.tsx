import type { PanelWords } from '../../utils/i18n/panel';
import type { PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import type { PanelEvents } from './panel-events';

export interface LobbyProps {
  lobby: NonNullable<PanelState['lobby']>;
  copied: boolean;
  words: PanelWords;
  on: Pick<PanelEvents, 'copy'>;
}

/** Before a call: what the customer meets, steps to send them, and a look at one's own side. */
export function Lobby({ lobby: { app, sees, steps, camera, muted }, copied, words, on }: LobbyProps) {
  const checks = [
    ...(camera === null ? [] : [camera ? words.cameraOn : words.cameraOff]),
    ...(muted === null ? [] : [muted ? words.micOff : words.micOn]),
    words.checkLight,
    words.checkWindow,
  ];
  return (
    <section class="box" aria-labelledby="lobby-title">
      <p class="kicker">
        {words.lobby} · <Text of={app} />
      </p>
      <h2 id="lobby-title">{words.customerSees}</h2>
      <p {...(sees === null ? {} : spoken(sees))}>{sees === null ? words.nobodySaid : sees.words}</p>
      {steps.length > 0 && (
        <>
          <h3>{words.joinSteps}</h3>
          <ol class="join-steps">
            {steps.map(step => (
              <li key={step.words} {...spoken(step)}>
                {step.words}
              </li>
            ))}
          </ol>
          <div class="row end">
            <span role="status">{copied ? words.stepsCopied : ''}</span>
            <button
              type="button"
              class="btn"
              onClick={() => on.copy(steps.map((step, i) => `${i + 1}. ${step.words}`).join('\n'))}
            >
              {words.copySteps}
            </button>
          </div>
        </>
      )}
      <h3>{words.yourSide}</h3>
      <ul class="plain-list checks">
        {checks.map(check => (
          <li key={check}>
            <Icon name="eye" />
            <span>{check}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
