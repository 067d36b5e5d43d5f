import { useState } from 'preact/hooks';
import type { RequestKind, StrikablePart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import type { DraftRevision } from '../../utils/messages/calls';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { Choice } from '../kit/Choice';
import { Icon } from '../kit/Icon';
import { Notice } from '../kit/Notice';
import { Switch } from '../kit/Switch';
import type { PanelEvents, Sending } from './panel-events';
import { Preview } from './Preview';
import { requestText } from './request-text';

export interface HelpFormProps {
  draft: HelpDraft;
  words: HelpWords;
  sending: Sending;
  copied: boolean;
  on: PanelEvents;
}

const KINDS: readonly RequestKind[] = ['question', 'concern', 'bug'];

/** Asking takes one click: all is filled in, nothing has to be typed, and what is shown is what leaves. */
export function HelpForm({ draft, words, sending, copied, on }: HelpFormProps) {
  const [revision, keep] = useState<DraftRevision>(() => ({
    draft: draft.id,
    kind: draft.request.kind,
    urgent: draft.request.urgent,
    words: draft.typed,
    strike: draft.strike,
  }));
  const change = (part: Partial<DraftRevision>) => {
    const next = { ...revision, ...part };
    keep(next);
    on.revise(next);
  };
  const strike = (part: StrikablePart) =>
    change({
      strike: revision.strike.includes(part)
        ? revision.strike.filter(other => other !== part)
        : [...revision.strike, part],
    });
  const text = () => requestText(draft.request, words);
  return (
    <form
      class="ask"
      onSubmit={event => {
        event.preventDefault();
        on.send(revision);
      }}
    >
      <h2>{words.stillStuck}</h2>
      <Choice
        name="kind"
        legend={words.kind}
        options={KINDS.map(kind => ({ value: kind, label: words.kinds[kind] }))}
        value={revision.kind}
        onPick={kind => change({ kind })}
      />
      <Switch
        id="urgent"
        label={words.urgent}
        hint={words.urgentHint}
        on={revision.urgent}
        onTurn={urgent => change({ urgent })}
      />
      <div class="field">
        <label for="words">
          {words.words} <span class="quiet">({words.optional})</span>
        </label>
        <p class="hint" id="words-hint">
          {words.prompts.join(' ')}
        </p>
        <textarea
          id="words"
          rows={3}
          dir="auto"
          aria-describedby="words-hint"
          value={revision.words}
          onInput={event => change({ words: event.currentTarget.value })}
        />
      </div>
      <Preview
        request={draft.request}
        whole={draft.whole}
        typed={revision.words}
        struck={revision.strike}
        words={words}
        onStrike={strike}
      />
      <div class="send-bar">
        {sending.step === 'failed' && (
          <Notice tone="bad" icon="warn">
            {words.failed}
          </Notice>
        )}
        <p class="hint">
          {draft.desk === null ? words.noDesk : `${words.reads(draft.desk)} ${words.tells(draft.desk)}`}
        </p>
        <div class="row end">
          <button type="button" class="btn plain" onClick={() => on.discard(draft.id)}>
            {words.discard}
          </button>
          {draft.desk === null ? (
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
              <button type="submit" class="btn primary" disabled={sending.step === 'saving'}>
                {sending.step === 'saving' ? words.sending : words.send}
                <Icon name="arrow" turns />
              </button>
            </>
          )}
        </div>
      </div>
    </form>
  );
}
