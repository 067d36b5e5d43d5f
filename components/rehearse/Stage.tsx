import type { ExplainWords } from '../../utils/i18n/explain';
import type { StillView } from '../../utils/messages/explaining';
import { spoken } from '../kit/spoken';

export interface StageProps {
  still: StillView;
  /** The area that the rep asked to be shown. */
  pointed: string | null;
  words: ExplainWords;
  /** An area's id, or null for a place where there is none. */
  onPress(area: string | null): void;
}

/** A still on which the named places can be pressed, by mouse or keyboard, and from a list where they are small. */
export function Stage({ still, pointed, words, onPress }: StageProps) {
  const { title, picture, width, height, areas } = still;
  const share = (part: number, of: number) => `${(part / of) * 100}%`;
  return (
    <>
      <div class="stage">
        <img
          src={picture}
          width={width}
          height={height}
          alt={title.words}
          lang={title.lang}
          draggable={false}
          onClick={() => onPress(null)}
        />
        {areas.map(({ id, name, x, y, width: wide, height: high }) => (
          <button
            key={id}
            type="button"
            class={id === pointed ? 'area pointed' : 'area'}
            aria-label={name.words}
            lang={name.lang}
            style={{
              left: share(x, width),
              top: share(y, height),
              width: share(wide, width),
              height: share(high, height),
            }}
            onClick={() => onPress(id)}
          />
        ))}
      </div>
      <details class="fold">
        <summary>{words.controls}</summary>
        <ul class="row controls">
          {areas.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="btn"
                aria-current={id === pointed ? 'true' : undefined}
                onClick={() => onPress(id)}
                {...spoken(name)}
              >
                {name.words}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
