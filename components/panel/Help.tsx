import type { HelpWords } from '../../utils/i18n/help';
import type { HelpDraft, RequestView } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { HelpForm } from './HelpForm';
import { Known } from './Known';
import type { PanelEvents, Sending } from './panel-events';
import { Requests } from './Requests';

export interface HelpProps {
  draft: HelpDraft | null;
  requests: readonly RequestView[];
  sending: Sending;
  copied: boolean;
  words: HelpWords;
  language: string;
  on: PanelEvents;
}

/** Answers first, then one click to ask, then what became of it. */
export function Help({ draft, requests, sending, copied, words, language, on }: HelpProps) {
  return (
    <>
      <h1>
        {words.title}
        {draft?.request.element !== undefined && (
          <span class="about">
            <bdi>{draft.request.element.name}</bdi>
          </span>
        )}
      </h1>
      <div role="status">
        {sending.step === 'saved' && (
          <Notice tone="good" icon="check">
            {words.saved(sending.reference)}
          </Notice>
        )}
        {sending.step === 'handed' && (
          <Notice tone="calm" icon="arrow">
            {words.handed(sending.reference)}
          </Notice>
        )}
      </div>
      {draft === null ? (
        <section class="box" aria-labelledby="start-title">
          <h2 id="start-title">{words.howToStart}</h2>
          <ol class="steps">
            {words.startSteps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ) : (
        <>
          <Known known={draft.known} words={words} language={language} on={on} />
          <HelpForm key={draft.id} draft={draft} words={words} sending={sending} copied={copied} on={on} />
        </>
      )}
      <Requests requests={requests} words={words} language={language} on={on} />
    </>
  );
}
