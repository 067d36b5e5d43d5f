import { pageWords } from '../../utils/i18n/pages';
import { panelWords } from '../../utils/i18n/panel';
import { wordsIn } from '../../utils/i18n/words';
import type { PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { Switch } from '../kit/Switch';
import { namesIn } from '../panel/names';
import type { PanelEvents } from '../panel/panel-events';
import { OneThing } from '../panel/Today';

export interface PopupProps {
  state: PanelState | null;
  lost: boolean;
  language: string;
  proof: string;
  on: PanelEvents;
  /** Must run inside the gesture. */
  onPanel(): void;
}

/** What fits under the button: quiet, one small thing, help, and the way to the rest. */
export function Popup({ state, lost, language, proof, on, onPanel }: PopupProps) {
  const panel = wordsIn(panelWords, state?.language ?? language);
  const words = wordsIn(pageWords, state?.language ?? language);
  return (
    <main class="popup">
      <h1 class="brand">
        <Mark />
        {panel.product}
      </h1>
      {lost && (
        <Notice tone="bad" icon="warn">
          {panel.lost}
        </Notice>
      )}
      {state === null ? (
        !lost && <p class="empty">{panel.loading}</p>
      ) : (
        <>
          <Switch
            id="quiet"
            label={panel.quiet}
            hint={state.inCall ? panel.inCall : panel.quietHint}
            on={state.settings.quiet}
            onTurn={quiet => on.set({ quiet })}
          />
          <OneThing today={state.today} words={panel} nameOf={namesIn(state)} on={on} />
        </>
      )}
      <div class="row ways">
        <a class="btn" href="#help">
          <Icon name="help" />
          {words.help}
        </a>
        <button type="button" class="btn primary" onClick={onPanel}>
          {words.openPanel}
        </button>
      </div>
      <a class="quiet small" href={proof} target="_blank" rel="noreferrer">
        {panel.proof}
      </a>
    </main>
  );
}
