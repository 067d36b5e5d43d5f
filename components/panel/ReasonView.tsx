import type { PanelWords } from '../../utils/i18n/panel';
import { reasonWords, type NameOf } from '../../utils/i18n/reasons';
import { wordsIn } from '../../utils/i18n/words';
import type { PanelState } from '../../utils/messages/panel-state';
import { spoken } from '../kit/spoken';

export interface ReasonViewProps {
  shown: PanelState['shown'];
  words: PanelWords;
  nameOf: NameOf;
}

/** "Why am I seeing this?": the rule that fired, with its numbers, and what lost to it. */
export function ReasonView({ shown, words, nameOf }: ReasonViewProps) {
  const say = wordsIn(reasonWords, words.lang);
  return (
    <>
      <h1>{words.views.reason}</h1>
      <p class="lead">{words.reasonHint}</p>
      {shown === null ? (
        <p class="empty">{words.reasonNone}</p>
      ) : (
        <>
          <section class="box one" aria-labelledby="shown-title">
            <h2 id="shown-title" {...spoken(shown.title)}>
              {shown.title.words}
            </h2>
            <p>
              <span class="label">{words.theRule}</span>
              {say(shown.because, nameOf)}
            </p>
          </section>
          <section aria-labelledby="others-title">
            <h2 id="others-title">{words.others}</h2>
            {shown.others.length === 0 && <p class="empty">{words.othersNone}</p>}
            <ul class="plain-list">
              {shown.others.map(other => (
                <li key={other.item} class="other">
                  <div class="row between">
                    <b dir="auto">{other.title}</b>
                    <span class="chip">{words.verdicts[other.verdict]}</span>
                  </div>
                  <p class="hint">{say(other.because, nameOf)}</p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}
