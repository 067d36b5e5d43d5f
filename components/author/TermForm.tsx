import { valueAt } from '../../utils/core/packs/why-parts';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { textAt, type FormOf } from './form';
import { LineField } from './LineField';
import { TextPair } from './TextPair';

/** A word and what it means; agreed only with both names on it. */
export function TermForm({ item, set, words }: FormOf & { words: AuthorFormsWords }) {
  const sales = textAt(item, ['agreed', 'sales']).trim();
  const ops = textAt(item, ['agreed', 'ops']).trim();
  return (
    <section class="box author-form">
      <TextPair item={item} set={set} path={['term']} label={words.term} rows={1} words={words} />
      <TextPair item={item} set={set} path={['definition']} label={words.definition} words={words} />
      <LineField
        item={item}
        set={set}
        path={['agreed', 'sales']}
        label={words.agreedSales}
        hint={words.agreedHint}
        optional={words.optional}
      />
      <LineField
        item={item}
        set={set}
        path={['agreed', 'ops']}
        label={words.agreedOps}
        optional={words.optional}
      />
      {valueAt(item, ['definition']) !== undefined && (
        <p class="hint" role="status">
          {sales && ops ? words.readsAgreed(sales, ops) : words.readsProposed}
        </p>
      )}
    </section>
  );
}
