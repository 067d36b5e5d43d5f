import { useEffect, useState } from 'preact/hooks';
import type { AuthorWords } from '../../utils/i18n/author';
import { Choice } from '../kit/Choice';
import { PREVIEWS, type AuthorEvents, type Fate, type FormProps, type PreviewAs } from './author-view';

interface PreviewPartProps extends Pick<FormProps, 'list' | 'item' | 'open' | 'words'> {
  step?: number;
  on: Pick<AuthorEvents, 'show'>;
}

/** A card is drawn anew this long after the last letter. ms. */
const AFTER = 150;

/** The card on the page while it is written, and as others would see it. */
export function PreviewPart({ list, item, step, open, words, on }: PreviewPartProps) {
  const [as, setAs] = useState<PreviewAs>('as it is');
  const [fate, setFate] = useState<Fate | null>(null);
  const draw = (): void =>
    void on
      .show({ list, id: item.id, ...(step !== undefined && { step }), as })
      .then(setFate, () => setFate(null));

  useEffect(() => {
    const timer = setTimeout(draw, AFTER);
    return () => clearTimeout(timer);
  }, [open.draft, as, step]);
  useEffect(() => () => void on.show(null).catch(() => undefined), []);

  return (
    <div class="preview-part">
      <Choice<PreviewAs>
        name={`preview-${item.id}`}
        legend={words.previewAs}
        options={PREVIEWS.map(value => ({ value, label: words.previews[value] }))}
        value={as}
        onPick={setAs}
      />
      <p class="hint" role="status">
        {fate === null ? '' : fateInWords(fate, as, words)}
      </p>
    </div>
  );
}

const fateInWords = (fate: Fate, as: PreviewAs, words: AuthorWords): string =>
  as === 'missing' && fate === 'gone'
    ? words.fates.missing
    : [words.fates[fate], words.previewNotes[as]].filter(Boolean).join(' ');
