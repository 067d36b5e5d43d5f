import type { Draft } from '../../utils/core/authoring/draft';
import { readPath, type Finding } from '../../utils/core/packs/finding';
import { NO_SWEDISH } from '../../utils/core/packs/lint/texts';
import { valueAt } from '../../utils/core/packs/why-parts';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { wordsIn } from '../../utils/i18n/words';
import { Notice } from '../kit/Notice';
import { findingPlace } from './finding-place';

interface FindingsProps {
  findings: readonly Finding[];
  /** The draft they are about. */
  draft: Draft;
  words: AuthorWords;
}

/** The very findings of `foothold lint`, at their places in the forms. What is only missing is said in both languages. */
export function Findings({ findings, draft, words }: FindingsProps) {
  if (findings.length === 0)
    return (
      <Notice tone="good" icon="check">
        {words.ready}
      </Notice>
    );
  const lines = findings.map(finding => lineOf(finding, draft, words));
  const errors = lines.filter(({ severity }) => severity === 'error');
  const advice = lines.filter(({ severity }) => severity === 'advice');
  return (
    <section class="box" aria-labelledby="findings-title">
      <h2 id="findings-title">{errors.length > 0 ? words.problemsHere(errors.length) : words.ready}</h2>
      {words.inEnglish !== null && lines.some(({ mend }) => mend !== null) && (
        <p class="hint">{words.inEnglish}</p>
      )}
      <Lines lines={errors} words={words} />
      {advice.length > 0 && (
        <details class="fold">
          <summary>{words.adviceHere(advice.length)}</summary>
          <Lines lines={advice} words={words} />
        </details>
      )}
    </section>
  );
}

interface Line extends Pick<Finding, 'severity' | 'path' | 'message'> {
  place: string | null;
  /** In the command line's English, like the message; null when something is only missing. */
  mend: string | null;
}

function lineOf({ severity, path, message, mend }: Finding, draft: Draft, words: AuthorWords): Line {
  const place = findingPlace(path, draft, words);
  const swedish = message === NO_SWEDISH;
  const missing = swedish || valueAt({ ...draft.head, ...draft.lists }, readPath(path)) === undefined;
  if (place === null || severity === 'advice' || !missing) return { severity, path, place, message, mend };
  const { sv } = wordsIn(authorFormsWords, words.lang).languages;
  return { severity, path, place: swedish ? words.inLanguage(place, sv) : place, message, mend: null };
}

const Lines = ({ lines, words }: { lines: readonly Line[]; words: AuthorWords }) => (
  <ul class="plain-list">
    {lines.map(({ path, place, message, mend }) => (
      <li key={`${path} ${message}`}>
        <p>
          {place !== null ? <b>{place}:</b> : path !== '' && <code>{path}</code>}{' '}
          {mend === null ? words.stillMissing : <span lang="en">{message}</span>}
        </p>
        {mend !== null && (
          <p class="hint" lang="en">
            {mend}
          </p>
        )}
      </li>
    ))}
  </ul>
);
