import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { Step } from '../../utils/core/packs/pack';
import { lengthsOf } from '../../utils/core/packs/ways';
import { authorRecordWords } from '../../utils/i18n/author-record';
import { wordsIn } from '../../utils/i18n/words';
import { Notice } from '../kit/Notice';
import type { FormProps } from './author-view';
import { FeaturePart } from './FeaturePart';
import { LineField } from './LineField';
import { RecordBar } from './RecordBar';
import { StepList } from './StepList';
import { SuccessPart } from './SuccessPart';
import { TextPair } from './TextPair';

/** So many steps are walked to the end, and more than the second a pack does not hold. */
const ADVISED = 3;
const MOST = 5;

/** A walkthrough: recorded by doing it once, then put into words and order. */
export function WalkthroughForm(props: FormProps) {
  const { item, set, open, words, form, recording, seen, on } = props;
  const say = wordsIn(authorRecordWords, words.lang);
  const steps = (item['steps'] ?? []) as readonly Step[];
  const { most } = lengthsOf(steps);
  return (
    <div class="author-form">
      <RecordBar item={item} recording={recording} steps={steps.length} say={say} on={on} />
      <section class="box author-form">
        <TextPair
          item={item}
          set={set}
          path={['title']}
          label={say.title}
          rows={2}
          limit={TITLE_LIMIT}
          words={form}
        />
        <FeaturePart {...props} />
      </section>
      <section class="author-form" aria-labelledby="steps-title">
        <h2 id="steps-title">{say.steps}</h2>
        {(steps.length > MOST || most > ADVISED) && (
          <Notice tone={steps.length > MOST ? 'warn' : 'calm'} icon="warn">
            {steps.length > MOST ? say.tooMany(steps.length) : say.many(most)}
          </Notice>
        )}
        {steps.length === 0 ? (
          <p class="empty">{say.noSteps}</p>
        ) : (
          <StepList
            item={item}
            set={set}
            steps={steps}
            draft={open.draft}
            seen={seen}
            say={say}
            form={form}
            words={words}
            on={on}
          />
        )}
      </section>
      <SuccessPart {...props} say={say} />
      <section class="box two">
        <LineField item={item} set={set} path={['owner']} label={words.owner} />
        <LineField item={item} set={set} path={['review']} type="date" label={words.review} />
      </section>
    </div>
  );
}
