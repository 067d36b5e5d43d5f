import type { HelpWords } from '../../utils/i18n/help';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { Notice } from '../kit/Notice';
import type { PanelEvents, Sending } from './panel-events';
import { requestText } from './request-text';

export interface SendBarProps {
  draft: HelpDraft;
  words: HelpWords;
  sending: Sending;
  copied: boolean;
  blocked: boolean;
  on: Pick<PanelEvents, 'discard' | 'mail' | 'copy'>;
}

/** Who will read it, what they can report, and the one button; without a desk, the ways out. */
export function SendBar({ draft, words, sending, copied, blocked, on }: SendBarProps) {
  const text = () => requestText(draft.request, words);
  const { desk } = draft;
  return (
    <div class="send-bar">
      {sending.step === 'failed' && (
        <Notice tone="bad" icon="warn">
          {words.failed}
        </Notice>
      )}
      <p class="hint">{desk === null ? words.noDesk : `${words.reads(desk)} ${words.tells(desk)}`}</p>
      <div class="row end">
        <button type="button" class="btn plain" onClick={() => on.discard(draft.id)}>
          {words.discard}
        </button>
        {desk === null ? (
          <>
            <button type="button" class="btn" onClick={() => on.mail(text())}>
              {words.mail}
            </button>
            <button type="button" class="btn primary" onClick={() => on.copy(text())}>
              {copied ? words.copied : words.copy}
            </button>
          </>
        ) : (
          <>
            {sending.step === 'failed' && (
              <button type="button" class="btn" onClick={() => on.copy(text())}>
                {copied ? words.copied : words.copy}
              </button>
            )}
            <button type="submit" class="btn primary" disabled={blocked || sending.step === 'saving'}>
              {sending.step === 'saving' ? words.sending : words.send}
              <Icon name="arrow" turns />
            </button>
          </>
        )}
      </div>
    </div>
  );
}
