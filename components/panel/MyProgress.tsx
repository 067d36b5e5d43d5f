import type { MasteryState } from '../../utils/core/mastery/outcome';
import type { PanelWords } from '../../utils/i18n/panel';
import type { Progress } from '../../utils/messages/panel-state';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import type { PanelEvents } from './panel-events';

const GROUPS: readonly [keyof PanelWords['groups'], readonly MasteryState[]][] = [
  ['learning', ['changed', 'practising', 'introduced']],
  ['known', ['mastered', 'resting']],
  ['ahead', ['new']],
];

const DAY_MS = 86_400_000;

export interface MyProgressProps {
  progress: readonly Progress[];
  words: PanelWords;
  /** ms */
  now: number;
  on: Pick<PanelEvents, 'say'>;
}

/** Evidence in sentences, and the rep's own word, which wins. No points, no ranking, nobody to compare with. */
export function MyProgress({ progress, words, now, on }: MyProgressProps) {
  return (
    <>
      <h1>{words.views.progress}</h1>
      <p class="lead">{words.progressHint}</p>
      {progress.length === 0 && <p class="empty">{words.progressNone}</p>}
      {GROUPS.map(([group, states]) => {
        const rows = progress.filter(row => states.includes(row.mastery.state));
        if (rows.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <ul class="plain-list">
              {rows.map(row => (
                <Feature key={row.feature} row={row} words={words} now={now} on={on} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Feature({ row, words, now, on }: { row: Progress } & Omit<MyProgressProps, 'progress'>) {
  const { mastery, title } = row;
  const idle =
    mastery.lastUse === undefined ? null : Math.max(0, Math.floor((now - mastery.lastUse) / DAY_MS));
  const knows = mastery.state === 'mastered' || mastery.state === 'resting';
  return (
    <li class={`box feature ${mastery.state}`}>
      <div class="row between">
        <h3 {...spoken(title)}>{title.words}</h3>
        <span class="chip">{words.states[mastery.state]}</span>
      </div>
      <p>{words.evidence(mastery, idle)}</p>
      <Steps mastery={mastery} />
      <p class="hint">
        <Text of={row.purpose} /> · <Text of={row.app} />
      </p>
      <div class="row end">
        {mastery.state !== 'new' && mastery.said !== 'again' && (
          <button
            type="button"
            class="btn plain"
            aria-label={words.showAgainThis(title.words)}
            onClick={() => on.say(row.feature, 'again')}
          >
            {words.showAgain}
          </button>
        )}
        {!knows && (
          <button
            type="button"
            class="btn"
            aria-label={words.iKnowThis(title.words)}
            onClick={() => on.say(row.feature, 'known')}
          >
            {words.iKnow}
          </button>
        )}
      </div>
    </li>
  );
}

/** The same as the sentence, for the eye: one bar for each unaided success that counts. */
function Steps({ mastery }: Pick<Progress, 'mastery'>) {
  const { needs, unaided, state } = mastery;
  if (state !== 'practising' || needs.successes > 10) return null;
  return (
    <div class="bars" aria-hidden="true">
      {Array.from({ length: needs.successes }, (_, index) => (
        <i key={index} class={index < unaided ? 'on' : ''} />
      ))}
    </div>
  );
}
