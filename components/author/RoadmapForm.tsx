import { valueAt } from '../../utils/core/packs/why-parts';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { dayInWords } from '../../utils/i18n/dates';
import { Switch } from '../kit/Switch';
import { textAt, type FormOf } from './form';
import { LineField } from './LineField';
import { TextPair } from './TextPair';

export interface RoadmapFormProps extends FormOf {
  titleLimit: { en: number; other: number };
  /** YYYY-MM-DD */
  today: string;
  words: AuthorFormsWords;
}

/** Something that is meant to come. Earlier dates are read, never written over: that is what a promise is held against. */
export function RoadmapForm({ item, set, titleLimit, today, words }: RoadmapFormProps) {
  const here = { item, set, words };
  const dates = (item['dates'] ?? []) as readonly Record<string, unknown>[];
  const last = dates.length - 1;
  const day = (n: number, field: string) => dayInWords(textAt(item, ['dates', n, field]), words.lang);
  const dropped = valueAt(item, ['dropped']) !== undefined;
  return (
    <section class="box author-form">
      <TextPair {...here} path={['title']} label={words.planTitle} rows={2} limit={titleLimit} />
      <TextPair {...here} path={['body']} label={words.planBody} />
      <fieldset class="pair">
        <legend>{words.promised}</legend>
        <p class="hint">{words.promisedHint}</p>
        {last > 0 && (
          <ol class="promises-made">
            {dates.slice(0, last).map((_, n) => (
              <li key={n}>
                {words.said(day(n, 'said'))}: <s>{words.range(day(n, 'from'), day(n, 'until'))}</s>
              </li>
            ))}
          </ol>
        )}
        <p>
          <b>{words.said(day(last, 'said'))}</b>
        </p>
        <div class="two">
          <LineField {...here} path={['dates', last, 'from']} type="date" label={words.from} />
          <LineField {...here} path={['dates', last, 'until']} type="date" label={words.until} />
        </div>
        {last > 0 && <TextPair {...here} path={['dates', last, 'why']} label={words.movedWhy} rows={2} />}
        {textAt(item, ['dates', last, 'said']) < today && (
          <div class="row">
            <button
              type="button"
              class="btn"
              onClick={() => set(['dates', dates.length], { ...dates[last], said: today, why: undefined })}
            >
              {words.newDate}
            </button>
          </div>
        )}
      </fieldset>
      {!dropped && (
        <LineField
          {...here}
          path={['delivered']}
          type="date"
          label={words.delivered}
          optional={words.optional}
        />
      )}
      {valueAt(item, ['delivered']) === undefined && (
        <Switch
          id="dropped"
          label={words.wontCome}
          hint={words.wontComeHint}
          on={dropped}
          onTurn={on => set(['dropped'], on ? { said: today } : undefined)}
        />
      )}
      {dropped && <TextPair {...here} path={['dropped', 'why']} label={words.droppedWhy} rows={2} />}
    </section>
  );
}
