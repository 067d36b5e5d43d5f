import { itemsIn, withField } from '../../utils/core/authoring/draft';
import { NEEDS } from '../../utils/core/mastery/mastery';
import type { Signal, Trigger } from '../../utils/core/packs/pack';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import { Choice } from '../kit/Choice';
import type { FormProps } from './author-view';

const RHYTHMS = ['daily', 'weekly', 'rare'] as const;

/** What tells that it worked, and when guidance goes away: proposed from what was done, and told in words. */
export function SuccessPart({ item, open, on, say }: FormProps & { say: AuthorRecordWords }) {
  const feature = itemsIn(open.draft, 'features').find(({ id }) => id === item['feature']);
  const [signal] = (feature?.['success'] ?? []) as Signal[];
  const rhythm = (feature?.['rhythm'] ?? 'daily') as (typeof RHYTHMS)[number];
  const needs = NEEDS[rhythm];
  return (
    <section class="box" aria-labelledby="success-title">
      <h2 id="success-title">{say.done}</h2>
      <p>{signal ? sayTrigger(signal.result, say) : <span class="unsaid">{say.doneUnknown}</span>}</p>
      {feature && signal && (
        <>
          <h3>{say.retires}</h3>
          <Choice
            name="rhythm"
            legend={say.rhythm}
            options={RHYTHMS.map(value => ({ value, label: say.rhythms[value] }))}
            value={rhythm}
            onPick={value => on.edit(draft => withField(draft, 'features', feature.id, ['rhythm'], value))}
          />
          <p class="hint">{say.until(needs.successes, needs.days)}</p>
        </>
      )}
    </section>
  );
}

function sayTrigger(trigger: Trigger, say: AuthorRecordWords): string {
  if (trigger.on === 'address') return say.address(trigger.is);
  const { name, role } = trigger.at;
  const what = (typeof name === 'string' ? name : name?.[say.lang]) || role || '…';
  if (trigger.on === 'appears') return say.appears(what);
  if (trigger.on === 'gone') return say.gone(what);
  return trigger.on === 'click' || trigger.on === 'submit' ? say.pressed(what) : say.typed(what);
}
