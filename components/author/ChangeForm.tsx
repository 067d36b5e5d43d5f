import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CHANGE_PATHS, gapsIn, type Gap } from '../../utils/core/authoring/change-gaps';
import { valueAt, WHY_PATHS, type WhyPart } from '../../utils/core/packs/why-parts';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { Choice } from '../kit/Choice';
import { Notice } from '../kit/Notice';
import { AskField } from './AskField';
import { controlId, textAt, type FormOf, type Named } from './form';
import { LineField } from './LineField';
import { PickField } from './PickField';
import { ReadersList, sayGap } from './ReadersList';
import { TextPair } from './TextPair';
import { WorriesField } from './WorriesField';

export interface ChangeFormProps extends FormOf {
  /** What reps use, as the pack names it. */
  features: readonly Named[];
  champions: readonly Named[];
  stills: readonly Named[];
  /** The other changes of the pack. */
  changes: readonly Named[];
  /** Characters that fit a title. */
  titleLimit: { en: number; other: number };
  /** Where the picture of the screen before or now is taken and seen. */
  picture(which: 'before' | 'now'): ComponentChildren;
  words: AuthorFormsWords;
  onChampion(name: string): void;
  /** Every reader has an answer. */
  onFinish(): void;
}

const STAYS = ['trial', 'permanent', 'may be reversed'] as const;

/** A change with its whole why card. Finishing it with a part missing says which reader is left without an answer. */
export function ChangeForm(props: ChangeFormProps) {
  const { item, set, features, champions, changes, words } = props;
  const [tried, trying] = useState(false);
  const gaps = gapsIn(item);
  const kind = textAt(item, WHY_PATHS.staying);
  const here = { item, set, words };
  const pair = (part: WhyPart) => (
    <TextPair
      {...here}
      path={CHANGE_PATHS[part]}
      label={words.part[part]}
      hint={`${words.reader[part]}.`}
      rows={part === 'decidedBy' ? 1 : 3}
    />
  );
  const more = (path: 'evidence' | 'field' | 'makers' | 'because' | 'unlearn') => (
    <TextPair {...here} path={[path]} label={`${words[path]} (${words.optional})`} rows={2} />
  );
  return (
    <div class="author-form">
      <section class="box" aria-labelledby="change-what">
        <h2 id="change-what">{words.sections.what}</h2>
        <TextPair {...here} path={['title']} label={words.part.title} rows={2} limit={props.titleLimit} />
        <PickField
          {...here}
          path={['feature']}
          label={words.part.feature}
          {...(features.length === 0 && { hint: words.noFeatures })}
          options={features}
          none={words.none}
        />
        <LineField {...here} path={['lands']} type="date" label={words.part.lands} />
      </section>
      <section class="box" aria-labelledby="change-ways">
        <h2 id="change-ways">{words.sections.ways}</h2>
        {pair('before')}
        <StillPick {...props} which="before" />
        {pair('now')}
        <StillPick {...props} which="now" />
      </section>
      <section class="box" aria-labelledby="change-why">
        <h2 id="change-why">{words.sections.why}</h2>
        {pair('why')}
        {pair('decidedBy')}
        {more('evidence')}
      </section>
      <section class="box" aria-labelledby="change-number">
        <h2 id="change-number">{words.sections.number}</h2>
        {pair('number')}
      </section>
      <section class="box" aria-labelledby="change-seen">
        <h2 id="change-seen">{words.sections.seen}</h2>
        {pair('who')}
        <TextPair
          {...here}
          path={['audience', 'howLong']}
          label={`${words.howLong} (${words.optional})`}
          rows={1}
        />
        {pair('comesBack')}
        <LineField
          {...here}
          path={WHY_PATHS.vouchedBy}
          label={words.part.vouchedBy}
          hint={`${words.reader.vouchedBy}.`}
        />
        <LineField
          {...here}
          path={['audience', 'since']}
          type="date"
          label={words.since}
          optional={words.optional}
        />
      </section>
      <section class="box" aria-labelledby="change-staying">
        <h2 id="change-staying">{words.sections.staying}</h2>
        <div id={controlId(WHY_PATHS.staying)}>
          <Choice
            name="staying"
            legend={words.part.staying}
            hint={`${words.reader.staying}.`}
            options={STAYS.map(value => ({ value, label: words.stays[value] }))}
            value={kind as (typeof STAYS)[number]}
            onPick={value => set(WHY_PATHS.staying, value)}
          />
        </div>
        {kind === 'trial' && (
          <LineField {...here} path={WHY_PATHS.until} type="date" label={words.part.until} />
        )}
        {kind !== '' && kind !== 'permanent' && (
          <LineField {...here} path={WHY_PATHS.review} type="date" label={words.part.review} />
        )}
      </section>
      <section class="box" aria-labelledby="change-limits">
        <h2 id="change-limits">{words.sections.limits}</h2>
        {pair('cannotYet')}
        {pair('buildsOn')}
      </section>
      <section class="box" aria-labelledby="change-ask">
        <h2 id="change-ask">{words.sections.ask}</h2>
        <AskField {...here} champions={champions} onChampion={props.onChampion} />
        <h3>{words.part.worries}</h3>
        <WorriesField {...here} />
      </section>
      <section class="box" aria-labelledby="change-care">
        <h2 id="change-care">{words.sections.care}</h2>
        <LineField {...here} path={['owner']} label={words.part.owner} />
        <LineField {...here} path={['review']} type="date" label={words.part.reviewDay} />
      </section>
      <details class="box fold">
        <summary>{words.sections.more}</summary>
        {changes.length > 0 && (
          <PickField
            {...here}
            path={['reverses']}
            label={words.reverses}
            optional={words.optional}
            options={changes}
            none={words.none}
          />
        )}
        {valueAt(item, ['reverses']) !== undefined && more('unlearn')}
        {more('field')}
        {more('makers')}
        {more('because')}
      </details>
      <section class="box" aria-labelledby="change-readers">
        <h2 id="change-readers">{words.readers}</h2>
        <p class="hint">{words.readersHint}</p>
        <ReadersList item={item} gaps={gaps} champions={champions} words={words} />
      </section>
      {tried && gaps.length > 0 && (
        <div role="alert">
          <Notice tone="warn" icon="warn">
            <b>{words.notFinished(new Set(gaps.map(({ part }) => part)).size)}</b>
            <ul class="plain-list">
              {gaps.map(gap => (
                <li key={`${gap.part} ${gap.language}`}>
                  <button type="button" class="link" onClick={() => comeTo(gap)}>
                    {sayGap(gap, words)}
                  </button>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div class="row end">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            trying(true);
            if (gaps.length === 0) props.onFinish();
          }}
        >
          {words.finish}
        </button>
      </div>
    </div>
  );
}

/** The picture of one of both: chosen from those that the pack has, or taken here. */
function StillPick({
  item,
  set,
  stills,
  picture,
  words,
  which,
}: ChangeFormProps & { which: 'before' | 'now' }) {
  return (
    <>
      {stills.length > 0 && (
        <PickField
          item={item}
          set={set}
          path={['stills', which]}
          label={which === 'before' ? words.stillBefore : words.stillNow}
          optional={words.optional}
          options={stills}
          none={words.none}
        />
      )}
      {picture(which)}
    </>
  );
}

/** Brings the champion to the control that is empty. */
function comeTo({ part, language = 'en' }: Gap): void {
  const path = CHANGE_PATHS[part];
  const control =
    document.getElementById(controlId(path, language)) ?? document.getElementById(controlId(path));
  const first = control?.localName === 'div' ? control.querySelector('input') : control;
  first?.focus();
}
