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
  /** The thing that must stand on it; null: the page as it is. */
  at: Description | null;
  /** What it is a picture of, and what its buttons are called where several such parts stand in one view. */
  names: { picture: string; take: string; remove: string };
  /** What is kept, as `data:`. */
  kept: string | null;
  say: AuthorRecordWords;
  words: AuthorWords;
  onTake: AuthorEvents['picture'];
  onKeep(taken: TakenStill): void;
  onRemove(): void;
}

/** A covered picture of the page: taken with one press, looked at, then kept or dropped. */
export function StillPart({ at, names, kept, say, words, onTake, onKeep, onRemove }: StillPartProps) {
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
          called={names.picture}
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
          <img src={kept} alt={names.picture} />
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
            aria-label={names.take}
            disabled={taken === 'taking'}
            data-goes-on
            onClick={take}
          >
            {say.takePicture}
          </button>
        ) : (
          <button type="button" class="btn" aria-label={names.remove} data-goes-on onClick={onRemove}>
            {say.removePicture}
          </button>
        )}
      </div>
    </div>
  );
}
