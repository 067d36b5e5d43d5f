import { hasLeft } from '../../utils/core/help/delivery';
import type { HelpWords } from '../../utils/i18n/help';
import type { HelpDraft, PanelState, RequestView } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { HelpForm } from './HelpForm';
import { Known } from './Known';
import type { PanelEvents, PictureState, Pointing, Sending } from './panel-events';
import { Request, Requests } from './Requests';
import { YourSay } from './YourSay';

export interface HelpProps {
  draft: HelpDraft | null;
  requests: readonly RequestView[];
  /** Id of the request whose answer the rep wants to read. */
  opened: string | undefined;
  say: Pick<PanelState, 'pilots' | 'owed'>;
  sending: Sending;
  copied: boolean;
  picture: PictureState;
  pointing: Pointing;
  words: HelpWords;
  language: string;
  on: PanelEvents;
}

/** Answers first, then one click to ask, then what became of it. */
export function Help(props: HelpProps) {
  const { requests, opened, say, sending, copied, picture, pointing, words, language, on } = props;
  const answered = requests.find(({ id, answer }) => id === opened && answer !== undefined);
  const others = requests.filter(each => each !== answered);
  // Who came for an answer is not handed a new form.
  const draft = answered && props.draft?.untouched ? null : props.draft;
  // What the rep pointed at, by its own name: this page is nobody's but the rep's.
  const about =
    draft?.masked.find(({ part }) => part === 'element')?.text ?? draft?.request.element?.name ?? '';
  return (
    <>
      <h1>
        {words.title}
        {about !== '' && (
          <span class="about">
            <bdi>{about}</bdi>
          </span>
        )}
      </h1>
      <div role="status">
        {sending.step === 'saved' && !answered && (
          <Notice tone="good" icon="check">
            {requests.some(each => each.reference === sending.reference && hasLeft(each.state))
              ? words.sent(sending.reference)
              : words.saved(sending.reference)}
          </Notice>
        )}
        {sending.step === 'handed' && (
          <Notice tone="calm" icon="arrow">
            {words.handed(sending.reference)}
          </Notice>
        )}
        {pointing !== 'idle' && (
          <Notice
            tone={pointing === 'pointing' ? 'calm' : 'warn'}
            icon={pointing === 'pointing' ? 'arrow' : 'warn'}
          >
            {pointing === 'pointing' ? words.pointing : words.cannotPoint}
          </Notice>
        )}
      </div>
      {answered && (
        <section aria-labelledby="answer-title">
          <h2 id="answer-title">{words.answerForYou}</h2>
          <ul class="plain-list">
            <Request request={answered} words={words} language={language} on={on} />
          </ul>
        </section>
      )}
      <div class="row ways">
        <button type="button" class="btn" title={words.pointHint} onClick={() => on.point()}>
          {words.point}
        </button>
        {draft === null && (
          <button type="button" class="btn primary" onClick={() => on.ask({ kind: 'question' })}>
            {words.askHere}
          </button>
        )}
      </div>
      {draft === null && !answered && (
        <section class="box" aria-labelledby="start-title">
          <h2 id="start-title">{words.howToStart}</h2>
          <ol class="steps">
            {words.startSteps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {draft !== null && (
        <>
          {draft.asks && <Known known={draft.known} words={words} language={language} on={on} />}
          <HelpForm
            key={draft.id}
            draft={draft}
            words={words}
            sending={sending}
            copied={copied}
            picture={picture}
            on={on}
          />
        </>
      )}
      {(!answered || others.length > 0) && (
        <Requests requests={others} words={words} language={language} on={on} />
      )}
      <YourSay say={say} words={words} language={language} on={on} />
    </>
  );
}
