import { useEffect, useRef, useState } from 'preact/hooks';
import { explainWords } from '../../utils/i18n/explain';
import { wordsIn } from '../../utils/i18n/words';
import type { Rehearsal as RehearsalView } from '../../utils/messages/explaining';
import { WhoToAsk } from '../explain/WhoToAsk';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';
import { Stage } from './Stage';

export interface RehearsalProps {
  /** `undefined` while it is on its way, `null` when there is none. */
  rehearsal: RehearsalView | null | undefined;
  language: string;
}

/**
 * A walkthrough on pictures. Pressing what is right goes on; pressing anything else tells what it would do. Nothing
 * is asked of anybody and nothing is noted: there is no way from here to the app or to the record.
 */
export function Rehearsal({ rehearsal, language }: RehearsalProps) {
  const words = wordsIn(explainWords, rehearsal?.language ?? language);
  const [at, setAt] = useState(0);
  const [told, setTold] = useState('');
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  // The next step is read where the rep is, not from the top of the page.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);

  const go = (to: number, say = '') => {
    moved.current = true;
    setAt(to);
    setTold(say);
    setShown(false);
  };

  const step = rehearsal?.steps[at];
  const still = step && rehearsal.stills[step.still];
  const press = (id: string | null) => {
    const area = still?.areas.find(each => each.id === id);
    if (!area) return setTold(words.nothingThere);
    if (area.id !== step?.area) return setTold(words.would(area.name.words, area.does.words));
    go(at + 1, words.right);
  };

  return (
    <main class="sheet wide rehearsal">
      <header>
        <Mark />
        <h1>
          <span class="about">{words.rehearsal}</span>
          {rehearsal && <span {...spoken(rehearsal.title)}>{rehearsal.title.words}</span>}
        </h1>
        <p class="lead">{words.rehearsalLead}</p>
      </header>
      {rehearsal === undefined && <p class="empty">{words.loading}</p>}
      {rehearsal === null && (
        <Notice tone="warn" icon="warn">
          {words.notThere}
        </Notice>
      )}
      {rehearsal && (
        <section class="box one" aria-labelledby="step-title">
          {step && (
            <p class="kicker">
              {words.step(at + 1, rehearsal.steps.length)}
              {step.some && ` · ${words.onlySome}`}
            </p>
          )}
          <h2 id="step-title" ref={heading} tabindex={-1} {...(step && spoken(step.title))}>
            {step ? step.title.words : words.over}
          </h2>
          <p {...(step && spoken(step.body))}>{step ? step.body.words : words.overHint}</p>
          <p class="told" role="status">
            {told}
          </p>
          <div class="row">
            {step && (
              <button type="button" class="btn" aria-pressed={shown} onClick={() => setShown(!shown)}>
                {words.where}
              </button>
            )}
            {at > 0 && (
              <button type="button" class={step ? 'btn plain' : 'btn primary'} onClick={() => go(0)}>
                {step ? words.startOver : words.again}
              </button>
            )}
          </div>
        </section>
      )}
      {rehearsal && still && (
        <Stage still={still} pointed={shown ? step.area : null} words={words} onPress={press} />
      )}
      {rehearsal && (
        <footer>
          <p class="hint">{words.counts}</p>
          <WhoToAsk owner={rehearsal.owner} champion={rehearsal.champion} words={words} />
        </footer>
      )}
    </main>
  );
}
