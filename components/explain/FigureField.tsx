import type { ExplainWords } from '../../utils/i18n/explain';
import type { NumberCase } from '../../utils/messages/explaining';
import { spoken } from '../kit/spoken';

export interface FigureFieldProps {
  figure: NumberCase['figures'][number];
  shown: string;
  /** What stood on the page; null when nothing was found there. */
  onPage: string | null;
  wrong: boolean;
  words: ExplainWords;
  onType(text: string): void;
}

/** One figure, as it was read, to be corrected by the rep. */
export function FigureField({ figure, shown, onPage, wrong, words, onType }: FigureFieldProps) {
  const { id, name, unit } = figure;
  const hint = wrong
    ? words.notANumber
    : onPage !== null
      ? words.readFrom(onPage)
      : figure.onPage
        ? words.notFound
        : words.typeIt;
  return (
    <div class="field">
      <label for={`figure-${id}`} {...spoken(name)}>
        {name.words}
      </label>
      <div class="with-unit">
        <input
          id={`figure-${id}`}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={shown}
          aria-invalid={wrong}
          aria-describedby={`figure-${id}-hint`}
          onInput={event => onType(event.currentTarget.value)}
        />
        {unit !== '' && <span class="quiet">{unit}</span>}
      </div>
      <p class={wrong ? 'hint warn' : 'hint'} id={`figure-${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
