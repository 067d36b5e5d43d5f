import type { HelpWords } from '../../utils/i18n/help';
import type { PanelWords } from '../../utils/i18n/panel';
import { reasonWords, type NameOf } from '../../utils/i18n/reasons';
import { wordsIn } from '../../utils/i18n/words';
import type { PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import { AfterCall } from './AfterCall';
import { Lobby } from './Lobby';
import type { PanelEvents } from './panel-events';
import { Request } from './Requests';

export interface TodayProps {
  state: PanelState;
  words: PanelWords;
  help: HelpWords;
  copied: boolean;
  nameOf: NameOf;
  /** ms */
  on: PanelEvents;
}

/** An answer is news for so long. ms. */
const NEWS = 7 * 24 * 60 * 60 * 1000;

/** Answers that came, the one small thing, and what is near. Never a list of everything. */
export function Today({ state, words, help, copied, nameOf, on }: TodayProps) {
  const answers = state.requests.filter(({ answer }) => answer && state.now - answer.at < NEWS).slice(0, 2);
  const soon = [...state.comingUp].sort((a, b) => a.daysLeft - b.daysLeft).find(one => one.daysLeft >= 0);
  return (
    <>
      <h1>{words.views.today}</h1>
      <Standing state={state} words={words} on={on} />
      {state.lobby !== null && <Lobby lobby={state.lobby} copied={copied} words={words} on={on} />}
      {state.afterCall !== null && <AfterCall afterCall={state.afterCall} words={help} on={on} />}
      {answers.length > 0 && (
        <section aria-labelledby="answers-title">
          <h2 id="answers-title">{words.answersForYou}</h2>
          <ul class="plain-list">
            {answers.map(request => (
              <Request key={request.id} request={request} words={help} language={words.lang} on={on} />
            ))}
          </ul>
        </section>
      )}
      <OneThing today={state.today} words={words} nameOf={nameOf} on={on} />
      {state.lately !== null && (
        <p class="hint">
          {state.lately.kind === 'later' ? words.putOff : words.walked} <Text of={state.lately.title} />
        </p>
      )}
      {soon !== undefined && (
        <section aria-labelledby="soon-title">
          <h2 id="soon-title">{words.soon}</h2>
          <a class="box soon" href="#coming">
            <span class="countdown">{words.lands(soon.daysLeft)}</span>
            <Text of={soon.title} />
            <Icon name="arrow" turns />
          </a>
        </section>
      )}
    </>
  );
}

/** Why nothing comes by itself right now, if nothing does. */
export function Standing({ state, words, on }: Pick<TodayProps, 'state' | 'words' | 'on'>) {
  return (
    <div role="status">
      {state.policy.paused && (
        <Notice tone="calm" icon="quiet">
          {words.paused}
        </Notice>
      )}
      {state.settings.quiet && (
        <Notice tone="calm" icon="quiet">
          {words.quietIsOn}{' '}
          <button type="button" class="link strong" onClick={() => on.set({ quiet: false })}>
            {words.quietOff}
          </button>
        </Notice>
      )}
      {state.inCall && (
        <Notice tone="calm" icon="quiet">
          {words.inCall} <span class="quiet">{words.screenShare}</span>
        </Notice>
      )}
    </div>
  );
}

/** The next small win with its purpose and the rule that chose it. */
export function OneThing({
  today,
  words,
  nameOf,
  on,
}: Pick<TodayProps, 'words' | 'nameOf' | 'on'> & { today: PanelState['today'] }) {
  if (today === null) {
    return (
      <section class="box rest-day" aria-labelledby="one-title">
        <h2 id="one-title">{words.nothingToday}</h2>
        <p>{words.nothingTodayHint}</p>
      </section>
    );
  }
  return (
    <section class="box one" aria-labelledby="one-title">
      <p class="kicker">
        {words.oneThing} · <Text of={today.app} />
      </p>
      <h2 id="one-title" {...spoken(today.title)}>
        {today.title.words}
      </h2>
      <p>
        <span class="label">{words.itsUse}</span>
        <Text of={today.purpose} />
      </p>
      <p class="hint">{wordsIn(reasonWords, words.lang)(today.because, nameOf)}</p>
      <div class="row end">
        {today.rehearse !== undefined && (
          <a class="btn" href={`rehearse.html#${today.rehearse}`} target="_blank" rel="noreferrer">
            {words.rehearse}
          </a>
        )}
        <button
          type="button"
          class="btn"
          aria-label={words.iKnowThis(today.title.words)}
          onClick={() => on.say(today.feature, 'known')}
        >
          {words.iKnow}
        </button>
      </div>
    </section>
  );
}
