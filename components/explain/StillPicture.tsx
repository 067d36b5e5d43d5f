import type { StillView } from '../../utils/messages/explaining';

/** A still as a picture and nothing more. */
export function StillPicture({ still, caption }: { still: StillView; caption?: string }) {
  const { title, picture, width, height } = still;
  return (
    <figure class="still">
      <img src={picture} width={width} height={height} alt={title.words} lang={title.lang} />
      {caption !== undefined && <figcaption class="hint">{caption}</figcaption>}
    </figure>
  );
}
