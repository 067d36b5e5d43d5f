import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { valueAt } from '../../utils/core/packs/why-parts';
import { controlId, type FormOf } from './form';
import { TextPair } from './TextPair';

/** The worries that came, each with its answer; one without is told as such. */
export function WorriesField({ item, set, words }: FormOf & { words: AuthorFormsWords }) {
  const worries = (item['worries'] ?? []) as readonly unknown[];
  return (
    <div class="worries">
      {worries.map((_, n) => (
        <div key={n} class="worry-box">
          <TextPair
            item={item}
            set={set}
            path={['worries', n, 'worry']}
            label={words.worry}
            rows={2}
            words={words}
          />
          <TextPair
            item={item}
            set={set}
            path={['worries', n, 'answer']}
            label={words.worryAnswer}
            {...(valueAt(item, ['worries', n, 'answer']) === undefined && { hint: words.worryUnanswered })}
            rows={2}
            words={words}
          />
          <div class="row end">
            <button
              type="button"
              class="btn plain"
              aria-label={words.removeWorry(n + 1)}
              onClick={() => set(worries.length === 1 ? ['worries'] : ['worries', n], undefined)}
            >
              {words.remove}
            </button>
          </div>
        </div>
      ))}
      <div class="row">
        <button
          type="button"
          class="btn"
          id={controlId(['worries'])}
          onClick={() => set(['worries', worries.length], {})}
        >
          {words.addWorry}
        </button>
      </div>
    </div>
  );
}
