import type { Draft } from '../../utils/core/authoring/draft';
import { readPath, type Finding } from '../../utils/core/packs/finding';
import { valueAt } from '../../utils/core/packs/why-parts';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { sayFault } from '../../utils/i18n/faults';
import { wordsIn } from '../../utils/i18n/words';
import { Notice } from '../kit/Notice';
import { findingPlace } from './finding-place';

interface FindingsProps {
  findings: readonly Finding[];
  /** The draft they are about. */
  draft: Draft;
  words: AuthorWords;
}

/** The very findings of `foothold lint`, at their places in the forms. */
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
      <Lines lines={errors} />
      {advice.length > 0 && (
        <details class="fold">
          <summary>{words.adviceHere(advice.length)}</summary>
          <Lines lines={advice} />
        </details>
      )}
    </section>
  );
}

interface Line extends Pick<Finding, 'severity' | 'path'> {
  place: string | null;
  message: string;
  /** Null when something is only missing. */
  mend: string | null;
}

function lineOf({ severity, path, fault }: Finding, draft: Draft, words: AuthorWords): Line {
  const place = findingPlace(path, draft, words);
  const swedish = fault.code === 'no swedish';
  const missing = swedish || valueAt({ ...draft.head, ...draft.lists }, readPath(path)) === undefined;
  if (place === null || severity === 'advice' || !missing)
    return { severity, path, place, ...sayFault(fault, words.lang) };
  const { sv } = wordsIn(authorFormsWords, words.lang).languages;
  return {
    severity,
    path,
    place: swedish ? words.inLanguage(place, sv) : place,
    message: words.stillMissing,
    mend: null,
  };
}

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <ul class="plain-list">
    {lines.map(({ path, place, message, mend }) => (
      <li key={`${path} ${message}`}>
        <p>
          {place !== null ? <b>{place}:</b> : path !== '' && <code>{path}</code>} {message}
        </p>
        {mend !== null && <p class="hint">{mend}</p>}
      </li>
    ))}
  </ul>
);
