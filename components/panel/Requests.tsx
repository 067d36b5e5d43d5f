import type { HelpWords } from '../../utils/i18n/help';
import { dayInWords, momentInWords } from '../../utils/i18n/dates';
import type { RequestView } from '../../utils/messages/panel-state';
import { Icon, type IconName } from '../kit/Icon';
import type { PanelEvents } from './panel-events';
import { requestText } from './request-text';

const ICONS: Record<RequestView['state'], IconName> = {
  queued: 'clock',
  failed: 'clock',
  sending: 'clock',
  sent: 'check',
  handed: 'arrow',
  seen: 'check',
  answered: 'answer',
  tip: 'answer',
  dead: 'warn',
};

export type RequestEvents = Pick<PanelEvents, 'retry' | 'copy' | 'mail' | 'thank'>;

export interface RequestsProps {
  requests: readonly RequestView[];
  words: HelpWords;
  language: string;
  on: RequestEvents;
}

/** Everything the rep has asked, how far it has come, and what came back. Announced politely as it changes. */
export function Requests({ requests, words, language, on }: RequestsProps) {
  return (
    <section aria-labelledby="yours-title">
      <h2 id="yours-title">{words.yours}</h2>
      {requests.length === 0 && <p class="empty">{words.yoursNone}</p>}
      <ul class="plain-list" aria-live="polite">
        {requests.map(request => (
          <Request key={request.id} request={request} words={words} language={language} on={on} />
        ))}
      </ul>
    </section>
  );
}

export interface RequestProps extends Omit<RequestsProps, 'requests'> {
  request: RequestView;
}

/** One request with its state in words. */
export function Request({ request, words, language, on }: RequestProps) {
  const { answer, failure, next, state, unsent } = request;
  return (
    <li class={`box request ${state}`}>
      <div class="row between">
        <span class="state">
          <Icon name={ICONS[state]} />
          {words.states[state]}
        </span>
        <span class="quiet">{request.reference}</span>
      </div>
      <p dir="auto">{titleOf(request, words)}</p>
      <p class="hint">
        {words.kinds[request.kind]}
        {request.anonymous && ` · ${words.namelessChip}`} ·{' '}
        {words.asked(momentInWords(request.at, language), request.desk)}
      </p>
      {failure !== undefined && (
        <p class="hint">
          {words.failure(failure)} {words.attempts(request.attempts)}{' '}
          {next !== undefined && words.nextTry(momentInWords(next, language))}
        </p>
      )}
      {answer !== undefined && (
        <blockquote>
          <p dir="auto">{answer.words}</p>
          <footer>
            {words.answerBy(
              answer.by,
              // The desk keeps no hour of what came without a name.
              request.anonymous
                ? dayInWords(new Date(answer.at).toISOString().slice(0, 10), language)
                : momentInWords(answer.at, language),
            )}
          </footer>
        </blockquote>
      )}
      {request.tip !== undefined && <p class="hint">{words.becameTip(request.tip)}</p>}
      {answer !== undefined && (
        <div class="row end">
          {request.thanked ? (
            <span class="agreed">
              <Icon name="check" />
              {words.thanked}
            </span>
          ) : (
            <button type="button" class="btn" onClick={() => on.thank(request.id)}>
              {words.thisHelped}
            </button>
          )}
        </div>
      )}
      {unsent !== undefined && (
        <div class="row end">
          <button type="button" class="btn plain" onClick={() => on.copy(requestText(unsent, words))}>
            {words.copy}
          </button>
          <button type="button" class="btn plain" onClick={() => on.mail(requestText(unsent, words))}>
            {words.mail}
          </button>
          <button type="button" class="btn" onClick={() => on.retry(request.id)}>
            {state === 'failed' ? words.retryNow : words.retry}
          </button>
        </div>
      )}
    </li>
  );
}

function titleOf({ words: said, about, element }: RequestView, words: HelpWords): string {
  return said || about?.title || element?.name || words.withoutWords;
}
