import { itemsIn, withField } from '../../utils/core/authoring/draft';
import { withFeature, withNewFeature } from '../../utils/core/authoring/placing';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { FormProps } from './author-view';
import type { FormOf } from './form';
import { nameOf } from './name-of';
import { TextPair } from './TextPair';

/** No id can begin with a space. */
const NEW = ' new';

/** What it is about: a thing of the app that reps learn, with the purpose that it serves. */
export function FeaturePart({ list, item, open, words, form, on }: FormProps) {
  const features = itemsIn(open.draft, 'features');
  const feature = features.find(({ id }) => id === item['feature']);
  const setOf =
    (id: string): FormOf['set'] =>
    (path, value) =>
      on.edit(draft => withField(draft, 'features', id, path, value), ['features', id, ...path].join(' '));
  return (
    <>
      <div class="field">
        <label for={`${list}-feature`}>{words.feature}</label>
        <select
          id={`${list}-feature`}
          value={feature?.id ?? ''}
          onChange={event => {
            const { value } = event.currentTarget;
            if (value === NEW) on.edit(draft => withNewFeature(draft, list, item.id));
            else on.edit(draft => withFeature(draft, list, item.id, value || undefined));
          }}
        >
          <option value="">{words.nothing}</option>
          {features.map(each => (
            <option key={each.id} value={each.id}>
              {nameOf(each, words)}
            </option>
          ))}
          <option value={NEW}>{words.featureNew}</option>
        </select>
      </div>
      {feature && (
        <div class="part-form">
          <TextPair
            item={feature}
            of="feature"
            set={setOf(feature.id)}
            path={['title']}
            label={words.featureTitle}
            rows={1}
            limit={TITLE_LIMIT}
            words={form}
          />
          <TextPair
            item={feature}
            of="feature"
            set={setOf(feature.id)}
            path={['purpose']}
            label={words.featurePurpose}
            hint={words.featurePurposeHint}
            rows={2}
            words={form}
          />
        </div>
      )}
    </>
  );
}
