import { useState } from 'preact/hooks';
import type { Description } from '../../utils/core/anchors/description';
import type { TakenStill } from '../../utils/core/authoring/step-still';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import { helpWords } from '../../utils/i18n/help';
import { wordsIn } from '../../utils/i18n/words';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, NoStill } from './author-view';
import { StillPreview } from './StillPreview';
import { useFocusGoesOn } from './use-focus-goes-on';

interface StillPartProps {
  /** Of the step, from 1. */
  n: number;
  at: Description;
  /** What is kept, as `data:`. */
  kept: string | null;
  say: AuthorRecordWords;
  words: AuthorWords;
  onTake: AuthorEvents['picture'];
  onKeep(taken: TakenStill): void;
  onRemove(): void;
}

/** The picture on which a step is rehearsed: taken with one press, looked at, then kept or dropped. */
export function StillPart({ n, at, kept, say, words, onTake, onKeep, onRemove }: StillPartProps) {
  const [taken, setTaken] = useState<TakenStill | NoStill | 'taking' | 'failed' | null>(null);
  const take = (): void => {
    setTaken('taking');
    onTake(at).then(setTaken, () => setTaken('failed'));
  };
  const part = useFocusGoesOn(taken ?? kept);
  if (typeof taken === 'object' && taken !== null)
    return (
      <div class="still-part" ref={part}>
        <StillPreview
          n={n}
          taken={taken}
          say={say}
          onDrop={() => setTaken(null)}
          onKeep={() => {
            onKeep(taken);
            setTaken(null);
          }}
        />
      </div>
    );
  const help = wordsIn(helpWords, words.lang);
  const trouble =
    taken === null || taken === 'taking'
      ? null
      : taken === 'failed'
        ? say.pictureFailed
        : taken === 'not here'
          ? words.notHere
          : help.pictureWhy[taken];
  return (
    <div class="still-part" ref={part}>
      {kept !== null && (
        <figure>
          <img src={kept} alt={say.pictureOf(n)} />
        </figure>
      )}
      <div role="status">
        {trouble !== null && (
          <Notice tone="warn" icon="warn">
            {trouble}
          </Notice>
        )}
      </div>
      <div class="row">
        {kept === null ? (
          <button
            type="button"
            class="btn"
            aria-label={say.takePictureOf(n)}
            disabled={taken === 'taking'}
            data-goes-on
            onClick={take}
          >
            {say.takePicture}
          </button>
        ) : (
          <button
            type="button"
            class="btn"
            aria-label={say.removePictureOf(n)}
            data-goes-on
            onClick={onRemove}
          >
            {say.removePicture}
          </button>
        )}
      </div>
    </div>
  );
}
