import { itemsIn } from '../../utils/core/authoring/draft';
import { LEAD_DAYS } from '../../utils/core/packs/lint/care';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { FormProps } from './author-view';
import { textAt } from './form';
import { HeadsUpForm } from './HeadsUpForm';
import { nameOf } from './name-of';
import { ShownStill } from './ShownStill';

/** The form for an announcement, with what else stands in the draft to choose from. */
export function HeadsUpView({ item, set, open, words, form, on }: FormProps) {
  const changes = itemsIn(open.draft, 'changes').map(each => ({
    id: each.id,
    title: nameOf(each, words),
    lands: textAt(each, ['lands']),
  }));
  const stills = itemsIn(open.draft, 'stills').map(each => ({ id: each.id, title: nameOf(each, words) }));
  return (
    <HeadsUpForm
      item={item}
      set={set}
      changes={changes}
      stills={stills}
      picture={
        <ShownStill
          list="calendar"
          item={item}
          path={['still']}
          called={form.still}
          optional={stills.length > 0 ? null : form.optional}
          draft={open.draft}
          words={words}
          on={on}
        />
      }
      titleLimit={TITLE_LIMIT}
      leadDays={LEAD_DAYS}
      words={form}
    />
  );
}
