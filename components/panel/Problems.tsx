import { problemWords } from '../../utils/i18n/problems';
import { momentInWords } from '../../utils/i18n/dates';
import { sayFault } from '../../utils/i18n/faults';
import type { PanelWords } from '../../utils/i18n/panel';
import { wordsIn } from '../../utils/i18n/words';
import type { Problem } from '../../utils/messages/panel-state';
import { Text } from '../kit/Text';

/** Codes whose reason is a sentence for IT. */
const REASONED = new Set<Problem['code']>(['bad shape', 'not as listed', 'bad index', 'bad policy']);

/** What went wrong, what was done about it and what mends it: all three, in plain words. */
export function Problems({ problems, words }: { problems: readonly Problem[]; words: PanelWords }) {
  return (
    <>
      <h1>{words.views.problems}</h1>
      {problems.length === 0 && <p class="empty">{words.noProblems}</p>}
      <ul class="plain-list">
        {problems.map(problem => {
          const wording = wordsIn(problemWords, words.lang)[problem.code](problem.about, problem);
          return (
            <li key={`${problem.code} ${problem.about}`} class="box">
              <h2>{wording.what}</h2>
              <p>{wording.did}</p>
              {problem.text !== undefined && (
                <blockquote>
                  <Text of={problem.text} />
                </blockquote>
              )}
              <p>
                <span class="label">{words.whatMends}</span>
                {wording.mend}
              </p>
              {problem.fault && REASONED.has(problem.code) && (
                <p class="hint">
                  {words.reason} <bdi>{Object.values(sayFault(problem.fault, words.lang)).join(' ')}</bdi>
                </p>
              )}
              <p class="hint">{momentInWords(problem.at, words.lang)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
