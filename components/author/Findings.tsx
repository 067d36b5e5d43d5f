import type { Finding } from '../../utils/core/packs/finding';
import type { AuthorWords } from '../../utils/i18n/author';
import { Notice } from '../kit/Notice';

/** The very findings of `foothold lint`, in its own English. */
export function Findings({ findings, words }: { findings: readonly Finding[]; words: AuthorWords }) {
  if (findings.length === 0)
    return (
      <Notice tone="good" icon="check">
        {words.ready}
      </Notice>
    );
  const errors = findings.filter(({ severity }) => severity === 'error');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  return (
    <section class="box" aria-labelledby="findings-title">
      <h2 id="findings-title">{errors.length > 0 ? words.problemsHere(errors.length) : words.ready}</h2>
      {words.inEnglish !== null && <p class="hint">{words.inEnglish}</p>}
      <Lines findings={errors} />
      {advice.length > 0 && (
        <details class="fold">
          <summary>{words.adviceHere(advice.length)}</summary>
          <Lines findings={advice} />
        </details>
      )}
    </section>
  );
}

const Lines = ({ findings }: { findings: readonly Finding[] }) => (
  <ul class="plain-list" lang="en">
    {findings.map(({ path, message, mend }) => (
      <li key={`${path} ${message}`}>
        <p>
          {path !== '' && <code>{path}</code>} {message}
        </p>
        <p class="hint">{mend}</p>
      </li>
    ))}
  </ul>
);
