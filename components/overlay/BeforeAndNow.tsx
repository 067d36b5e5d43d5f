import type { OverlayWords } from '../../utils/i18n/overlay';
import type { PictureFrame, Pictures, WhyCard } from '../../utils/messages/showing';

export interface BeforeAndNowProps {
  frames: NonNullable<WhyCard['pictures']>;
  /** Undefined until they have come; their place is kept. */
  pictures: Pictures | undefined;
  words: OverlayWords;
}

/** The screen as it was and as it is, beside each other. */
export function BeforeAndNow({ frames, pictures, words }: BeforeAndNowProps) {
  return (
    <div class="pictures">
      <Picture frame={frames.before} picture={pictures?.before} label={words.before} />
      <Picture frame={frames.now} picture={pictures?.now} label={words.now} />
    </div>
  );
}

function Picture(props: { frame: PictureFrame | null; picture: string | null | undefined; label: string }) {
  const { frame, picture, label } = props;
  if (!frame) return null;
  const { width, height, title } = frame;
  return (
    <figure>
      {picture ? (
        <img src={picture} width={width} height={height} alt={title.words} lang={title.lang} />
      ) : (
        <div class="blank" style={{ aspectRatio: `${width} / ${height}` }} />
      )}
      <figcaption>{label}</figcaption>
    </figure>
  );
}
