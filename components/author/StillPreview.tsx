import type { TakenStill } from '../../utils/core/authoring/step-still';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';

interface StillPreviewProps {
  /** What it is a picture of. */
  called: string;
  taken: TakenStill;
  say: AuthorRecordWords;
  onKeep(): void;
  onDrop(): void;
}

/** A picture before it is kept: what is on it, and where it could be pressed. */
export function StillPreview({
  called,
  taken: { picture, areas, right },
  say,
  onKeep,
  onDrop,
}: StillPreviewProps) {
  const own = areas.find(({ id }) => id === right)?.name;
  return (
    <>
      <figure>
        <img src={`data:${picture.type};base64,${picture.data}`} alt={called} />
        {areas.map(({ id, x, y, width, height }) => (
          <i
            key={id}
            aria-hidden="true"
            class={id === right ? 'right' : ''}
            style={{
              left: `${(x / picture.width) * 100}%`,
              top: `${(y / picture.height) * 100}%`,
              width: `${(width / picture.width) * 100}%`,
              height: `${(height / picture.height) * 100}%`,
            }}
          />
        ))}
      </figure>
      <p class="hint" role="status">
        {own ? say.places(areas.length, own[say.lang] ?? own.en) : say.pictureCovered}
      </p>
      <div class="row end">
        <button type="button" class="btn" onClick={onDrop}>
          {say.dropPicture}
        </button>
        <button type="button" class="btn primary" data-goes-on onClick={onKeep}>
          {say.keepPicture}
        </button>
      </div>
    </>
  );
}
