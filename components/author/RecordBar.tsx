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
  const turn = (): void => {
    refuse(false);
    on.record(isOn ? null : item.id).catch(() => refuse(true));
  };
  return (
    <section class="box record" aria-label={say.record}>
      {!isOn && <p class="hint">{say.recordHint}</p>}
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
        <button type="button" class={isOn ? 'btn' : 'btn primary'} aria-pressed={isOn} onClick={turn}>
          {isOn ? say.stop : steps > 0 ? say.recordMore : say.record}
        </button>
      </div>
    </section>
  );
}
