import type { ComponentChildren } from 'preact';
import { helpWords } from '../../utils/i18n/help';
import { panelWords, type PanelWords, type View } from '../../utils/i18n/panel';
import { wordsIn } from '../../utils/i18n/words';
import type { Found, HelpDraft, PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { ComingUp } from './ComingUp';
import { Help } from './Help';
import { MyProgress } from './MyProgress';
import { namesIn } from './names';
import type { PanelEvents, PictureState, Pointing, Sending, Site } from './panel-events';
import { Problems } from './Problems';
import { ReasonView } from './ReasonView';
import { Search } from './Search';
import { SettingsView } from './SettingsView';
import { Today } from './Today';

export interface PanelProps {
  /** Null until the background has answered. */
  state: PanelState | null;
  /** The background does not answer. */
  lost: boolean;
  view: View;
  /** What stands behind the room in the address. */
  path: readonly string[];
  /** The reader's language, until the state brings the chosen one. */
  language: string;
  draft: HelpDraft | null;
  sending: Sending;
  copied: boolean;
  picture: PictureState;
  pointing: Pointing;
  sites: readonly Site[];
  /** What the words typed last have found; null before anything is typed. */
  found: readonly Found[] | null;
  /** The room of champions, where it is turned on. */
  author?: ComponentChildren;
  /** Address of the proof page. */
  proof: string;
  on: PanelEvents;
}

const TABS: readonly View[] = ['today', 'help', 'progress', 'coming', 'search'];

/** The rep's home. Rooms are addresses (`#help`), so that back, bookmarks and links work as everywhere. */
export function Panel(props: PanelProps) {
  const { state, lost, view, proof } = props;
  const words = wordsIn(panelWords, state?.language ?? props.language);
  const tabs = state !== null && writes(state) ? [...TABS, 'author' as const] : TABS;
  return (
    <div class="panel">
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="top">
        <div class="brand">
          <Mark />
          <b>{words.product}</b>
          {state !== null && (
            <button
              type="button"
              class="icon-btn"
              aria-pressed={state.settings.quiet}
              aria-label={words.quiet}
              title={words.quiet}
              onClick={() => props.on.set({ quiet: !state.settings.quiet })}
            >
              <Icon name="quiet" />
            </button>
          )}
          <a
            class="icon-btn"
            href="#settings"
            aria-label={words.views.settings}
            title={words.views.settings}
            aria-current={view === 'settings' ? 'page' : undefined}
          >
            <Icon name="settings" />
          </a>
        </div>
        <nav aria-label={words.rooms}>
          <ul class="tabs">
            {tabs.map(tab => (
              <li key={tab}>
                <a href={`#${tab}`} aria-current={tab === view ? 'page' : undefined}>
                  {words.views[tab]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabindex={-1}>
        {state !== null && state.problems.length > 0 && view !== 'problems' && (
          <a class="alarm" href="#problems">
            <Icon name="warn" />
            <span>{words.problems(state.problems.length)}</span>
            <Icon name="arrow" turns />
          </a>
        )}
        {state === null && <h1>{words.views[view]}</h1>}
        {lost ? (
          <Notice tone="bad" icon="warn">
            {words.lost}
          </Notice>
        ) : state === null ? (
          <p class="empty">{words.loading}</p>
        ) : (
          <Room {...props} state={state} words={words} />
        )}
      </main>
      <footer class="bottom">
        <a href="#reason">{words.views.reason}</a>
        <a href="explain.html#decisions" target="_blank" rel="noreferrer">
          {words.decisions}
        </a>
        <a href={proof} target="_blank" rel="noreferrer">
          {words.proof}
        </a>
      </footer>
    </div>
  );
}

function Room(props: PanelProps & { state: PanelState; words: PanelWords }) {
  const { state, words, view, on } = props;
  const help = wordsIn(helpWords, words.lang);
  const nameOf = namesIn(state);
  switch (view) {
    case 'today':
      return <Today state={state} words={words} help={help} copied={props.copied} nameOf={nameOf} on={on} />;
    case 'help':
      return (
        <Help
          draft={props.draft}
          requests={state.requests}
          opened={props.path[0]}
          say={state}
          sending={props.sending}
          copied={props.copied}
          picture={props.picture}
          pointing={props.pointing}
          words={help}
          language={words.lang}
          on={on}
        />
      );
    case 'progress':
      return <MyProgress progress={state.progress} words={words} now={state.now} on={on} />;
    case 'coming':
      return (
        <ComingUp
          coming={state.comingUp}
          roadmap={state.roadmap}
          words={words}
          worry={help.sayWorry}
          on={on}
        />
      );
    case 'search':
      return <Search found={props.found} glossary={state.glossary} words={words} on={on} />;
    case 'author':
      return writes(state) ? (
        <>{props.author}</>
      ) : (
        <SettingsView state={state} sites={props.sites} words={words} on={on} />
      );
    case 'reason':
      return <ReasonView shown={state.shown} words={words} nameOf={nameOf} />;
    case 'settings':
      return <SettingsView state={state} sites={props.sites} words={words} on={on} />;
    case 'problems':
      return <Problems problems={state.problems} words={words} />;
  }
}

/** The champion has turned the room on, and policy has not taken it away. */
const writes = ({ settings, policy }: PanelState): boolean => settings.author === true && policy.authoring;
