import { useState } from 'preact/hooks';
import { readAmount } from '../../utils/core/formula/read-amount';
import { work } from '../../utils/core/formula/work';
import { dayInWords } from '../../utils/i18n/dates';
import { explainWords, type ExplainWords } from '../../utils/i18n/explain';
import { wordsIn } from '../../utils/i18n/words';
import type { NumberCase, PageFigures } from '../../utils/messages/explaining';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';
import { FigureField } from './FigureField';
import { sayAmount } from './say-amount';
import { Way } from './Way';
import { WhoToAsk } from './WhoToAsk';

export interface NumberExplainerProps {
  /** `undefined` while it is on its way, `null` when there is none. */
  subject: NumberCase | null | undefined;
  /** As the page showed them; null when no page of that app is open. */
  figures: PageFigures | null;
  language: string;
  onReread(): void;
}

/** The old and the new way of working out a number, on the rep's own figures, step by step, with the difference. */
export function NumberExplainer({ subject, figures, language, onReread }: NumberExplainerProps) {
  const words = wordsIn(explainWords, subject?.language ?? language);
  return (
    <main class="sheet">
      <header>
        <Mark />
        <h1>
          <span class="about">
            {words.number}
            {subject && ` · ${words.from(dayInWords(subject.lands, words.lang))}`}
          </span>
          {subject && <span {...spoken(subject.title)}>{subject.title.words}</span>}
        </h1>
        {subject?.number && (
          <p class="lead" {...spoken(subject.number)}>
            {subject.number.words}
          </p>
        )}
      </header>
      {subject === undefined && <p class="empty">{words.loading}</p>}
      {subject === null && (
        <Notice tone="warn" icon="warn">
          {words.notThere}
        </Notice>
      )}
      {subject && <Worked subject={subject} figures={figures} words={words} onReread={onReread} />}
    </main>
  );
}

interface WorkedProps {
  subject: NumberCase;
  figures: PageFigures | null;
  words: ExplainWords;
  onReread(): void;
}

function Worked({ subject, figures, words, onReread }: WorkedProps) {
  // What the rep types lives here and nowhere else.
  const [typed, setTyped] = useState<Record<string, string>>({});
  const read = subject.figures.map(({ id }, i) => {
    const own = typed[id];
    const text = figures?.texts[i] ?? null;
    const onPage = text === null ? null : readAmount(text, figures?.language || words.lang);
    const value = own === undefined ? onPage : readAmount(own, words.lang);
    return {
      text: onPage === null ? null : text,
      shown: own ?? (onPage === null ? '' : plain(onPage, words)),
      value,
    };
  });
  const known = Object.fromEntries(
    subject.figures.flatMap(({ id }, i) => (read[i]!.value === null ? [] : [[id, read[i]!.value]])),
  ) as Record<string, number>;
  const [before, now] = [work(subject.before, known), work(subject.now, known)];
  const gap = before.ok && now.ok ? Math.round((now.value - before.value) * 100) / 100 : null;
  const amount = (value: number) => sayAmount(value, words.lang, subject.unit);

  return (
    <>
      <section class="box" aria-labelledby="figures-title">
        <h2 id="figures-title">{words.figures}</h2>
        <div class="figures">
          {subject.figures.map((figure, i) => (
            <FigureField
              key={figure.id}
              figure={figure}
              shown={read[i]!.shown}
              onPage={read[i]!.text}
              wrong={read[i]!.shown.trim() !== '' && read[i]!.value === null}
              words={words}
              onType={text => setTyped(was => ({ ...was, [figure.id]: text }))}
            />
          ))}
        </div>
        {subject.figures.some(({ onPage }) => onPage) && (
          <div class="row end">
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                setTyped({});
                onReread();
              }}
            >
              {words.readAgain}
            </button>
          </div>
        )}
      </section>
      <section class="box one result" aria-labelledby="result-title">
        <h2 id="result-title" {...spoken(subject.result)}>
          {subject.result.words}
        </h2>
        <dl class="ways">
          <div>
            <dt>{words.before}</dt>
            <dd>{before.ok ? amount(before.value) : '–'}</dd>
          </div>
          <div>
            <dt>{words.now}</dt>
            <dd>{now.ok ? amount(now.value) : '–'}</dd>
          </div>
        </dl>
        <p role="status" class="gap">
          {gap !== null &&
            (gap === 0 ? words.same : gap > 0 ? words.more(amount(gap)) : words.less(amount(-gap)))}
        </p>
      </section>
      <Way title={words.howBefore} worked={before} subject={subject} words={words} />
      <Way title={words.howNow} worked={now} subject={subject} words={words} />
      <footer>
        <p class="hint">{words.stays}</p>
        <WhoToAsk owner={subject.owner} champion={subject.champion} words={words} />
      </footer>
    </>
  );
}

/** As a person would type it in this language, so that it is read back as the same number. */
const plain = (value: number, words: ExplainWords) => sayAmount(value, words.lang, '');
