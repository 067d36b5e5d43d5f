import { itemsIn } from '../../utils/core/authoring/draft';
import { BODY_LIMIT, TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { FormProps } from './author-view';
import { FeaturePart } from './FeaturePart';
import { LineField } from './LineField';
import { nameOf } from './name-of';
import { PickField } from './PickField';
import { PlacePart } from './PlacePart';
import { PreviewPart } from './PreviewPart';
import { TextPair } from './TextPair';

/** A tip: what it says, where it stands, and what it belongs to. */
export function TipForm(props: FormProps) {
  const { item, set, open, words, form } = props;
  const part = { item, set };
  const named = (list: 'walkthroughs' | 'changes') =>
    itemsIn(open.draft, list).map(each => ({ id: each.id, title: nameOf(each, words) }));
  return (
    <section class="box author-form">
      <PlacePart {...props} path={['anchor']} />
      <TextPair {...part} path={['title']} label={words.tipTitle} rows={2} limit={TITLE_LIMIT} words={form} />
      <TextPair
        {...part}
        path={['body']}
        label={words.tipBody}
        rows={4}
        limit={BODY_LIMIT}
        body
        words={form}
      />
      <PreviewPart {...props} />
      <FeaturePart {...props} />
      {named('walkthroughs').length > 0 && (
        <PickField
          {...part}
          path={['walkthrough']}
          label={words.leadsTo}
          options={named('walkthroughs')}
          none={words.nothing}
        />
      )}
      {named('changes').length > 0 && (
        <PickField
          {...part}
          path={['change']}
          label={words.explains}
          options={named('changes')}
          none={words.nothing}
        />
      )}
      <div class="two">
        <LineField {...part} path={['owner']} label={words.owner} />
        <LineField {...part} path={['review']} type="date" label={words.review} />
      </div>
    </section>
  );
}
