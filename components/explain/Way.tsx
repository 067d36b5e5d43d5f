import type { Line, Term, Worked } from '../../utils/core/formula/work';
import type { ExplainWords } from '../../utils/i18n/explain';
import type { NumberCase } from '../../utils/messages/explaining';
import { sayAmount } from './say-amount';

export interface WayProps {
  title: string;
  worked: Worked;
  subject: NumberCase;
  words: ExplainWords;
}

/** One way of working a number out, line by line in words. */
export function Way({ title, worked, subject, words }: WayProps) {
  const number = (value: number) => sayAmount(value, words.lang, '');
  const nameOf = (id: string | undefined) => subject.figures.find(figure => figure.id === id)?.name.words;
  const say = ({ value, figure, line }: Term): string => {
    const name = nameOf(figure);
    if (name !== undefined) return `${name} (${number(value)})`;
    return line === undefined ? number(value) : words.fromStep(line + 1, number(value));
  };
  const sayLine = ({ does, from, holds, to, value }: Line): string =>
    words.line({
      does,
      from: from.map(say),
      to: to === undefined ? '' : number(to),
      value: number(value),
      ...(holds !== undefined && { holds }),
    });
  return (
    <section class="box" aria-label={title}>
      <h2>{title}</h2>
      {!worked.ok ? (
        <p class="unsaid">
          {worked.why === 'missing' ? words.missing(nameOf(worked.figure) ?? '') : words.byZero}
        </p>
      ) : worked.lines.length === 0 ? (
        <p>{words.justIs(sayAmount(worked.value, words.lang, subject.unit))}</p>
      ) : (
        <ol class="lines">
          {worked.lines.map((line, i) => (
            <li key={i}>{sayLine(line)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
