import { dayInWords } from '../../utils/i18n/dates';
import { explainWords, type ExplainWords } from '../../utils/i18n/explain';
import { wordsIn } from '../../utils/i18n/words';
import type { Decision } from '../../utils/messages/explaining';
import { Mark } from '../kit/Mark';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import { StillPicture } from './StillPicture';

export interface DecisionsProps {
  /** Undefined while they are on their way. */
  decisions: readonly Decision[] | undefined;
  language: string;
}

/** Every change that a pack tells of, newest first; what was taken back stays in view and says so. */
export function Decisions({ decisions, language }: DecisionsProps) {
  const words = wordsIn(explainWords, language);
  return (
    <main class="sheet">
      <header>
        <Mark />
        <h1>{words.decisions}</h1>
        <p class="lead">{words.decisionsLead}</p>
      </header>
      {decisions === undefined && <p class="empty">{words.loading}</p>}
      {decisions?.length === 0 && <p class="empty">{words.decisionsNone}</p>}
      <ol class="plain-list decisions">
        {decisions?.map(decision => (
          <li key={decision.item} class="box">
            <One decision={decision} words={words} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function One({ decision, words }: { decision: Decision; words: ExplainWords }) {
  const { title, app, lands, why, decidedBy, staying, reverses, reversedBy, unlearn } = decision;
  const day = (value: string) => dayInWords(value, words.lang);
  return (
    <>
      <div class="row between">
        <p class="hint">
          {words.from(day(lands))} · <Text of={app} />
        </p>
        {reversedBy !== null ? (
          <span class="chip back">{words.takenBack(day(reversedBy.lands))}</span>
        ) : (
          <span class="chip">
            {staying === null
              ? words.nobody
              : words.staying(staying.kind, staying.until === undefined ? null : day(staying.until))}
          </span>
        )}
      </div>
      <h2 {...spoken(title)}>{title.words}</h2>
      <p {...spoken(why)}>{why.words}</p>
      <dl class="pairs">
        {reverses !== null && (
          <div>
            <dt>{words.takesBack}</dt>
            <dd {...spoken(reverses.title)}>{reverses.title.words}</dd>
          </div>
        )}
        {reverses !== null && (
          <div>
            <dt>{words.noLonger}</dt>
            {unlearn === null ? (
              <dd class="unsaid">{words.nobody}</dd>
            ) : (
              <dd {...spoken(unlearn)}>{unlearn.words}</dd>
            )}
          </div>
        )}
        {reversedBy !== null && (
          <div>
            <dt>{words.takenBackBy}</dt>
            <dd {...spoken(reversedBy.title)}>{reversedBy.title.words}</dd>
          </div>
        )}
      </dl>
      <p class="hint">{words.decidedBy(decidedBy?.words ?? words.nobody)}</p>
      {(decision.before !== null || decision.now !== null) && (
        <details class="fold">
          <summary>{words.pictures}</summary>
          <div class="stills">
            {decision.before !== null && <StillPicture still={decision.before} caption={words.before} />}
            {decision.now !== null && <StillPicture still={decision.now} caption={words.now} />}
          </div>
        </details>
      )}
    </>
  );
}
