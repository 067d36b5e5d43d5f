import { freeId, itemsIn, withField } from '../../utils/core/authoring/draft';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { FormProps } from './author-view';
import { ChangeForm } from './ChangeForm';
import type { Named } from './form';
import { nameOf } from './name-of';
import { ShownStill } from './ShownStill';

interface Champion {
  id: string;
  name: string;
}

/** The form for a change, with what else stands in the draft to choose from. */
export function ChangeView({ item, set, open, words, form, on }: FormProps) {
  const named = (list: 'features' | 'stills' | 'changes'): Named[] =>
    itemsIn(open.draft, list)
      .filter(({ id }) => list !== 'changes' || id !== item.id)
      .map(each => ({ id: each.id, title: nameOf(each, words) }));
  const champions = (open.draft.head['champions'] ?? []) as readonly Champion[];
  return (
    <ChangeForm
      item={item}
      set={set}
      features={named('features')}
      champions={champions.map(({ id, name }) => ({ id, title: name }))}
      stills={named('stills')}
      changes={named('changes')}
      titleLimit={TITLE_LIMIT}
      picture={which => (
        <ShownStill
          list="changes"
          item={item}
          path={['stills', which]}
          called={which === 'before' ? form.stillBefore : form.stillNow}
          optional={named('stills').length > 0 ? null : form.optional}
          draft={open.draft}
          words={words}
          on={on}
        />
      )}
      words={form}
      onChampion={name =>
        on.edit(draft => {
          const id = freeId(name, champions);
          const head = { ...draft.head, champions: [...champions, { id, name }] };
          return withField({ ...draft, head }, 'changes', item.id, ['ask'], id);
        })
      }
      onFinish={() => on.go(open.id)}
    />
  );
}
