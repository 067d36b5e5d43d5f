import { useState } from 'preact/hooks';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import { Notice } from '../kit/Notice';
import type { FormProps } from './author-view';

interface RecordBarProps extends Pick<FormProps, 'item' | 'recording' | 'on'> {
  steps: number;
  say: AuthorRecordWords;
}

/** Begins and ends a recording, and says how far it has come. */
export function RecordBar({ item, recording, steps, say, on }: RecordBarProps) {
  const [refused, refuse] = useState(false);
  const isOn = recording === item.id;
  const turn = (walkthrough: string | null, again = false): void => {
    refuse(false);
    on.record(walkthrough, again).catch(() => refuse(true));
  };
  return (
    <section class="box record" aria-label={say.record}>
      {!isOn && <p class="hint">{steps > 0 ? say.recordOtherHint : say.recordHint}</p>}
      <p role="status" class="recording">
        {isOn && (
          <>
            <i aria-hidden="true" />
            {say.recording(steps)}
          </>
        )}
      </p>
      {refused && (
        <Notice tone="warn" icon="warn">
          {say.noPage}
        </Notice>
      )}
      <div class="row">
        <button
          type="button"
          class={isOn || steps > 0 ? 'btn' : 'btn primary'}
          aria-pressed={isOn}
          onClick={() => turn(isOn ? null : item.id)}
        >
          {isOn ? say.stop : steps > 0 ? say.recordMore : say.record}
        </button>
        {!isOn && steps > 0 && (
          <button type="button" class="btn" onClick={() => turn(item.id, true)}>
            {say.recordOther}
          </button>
        )}
      </div>
    </section>
  );
}
