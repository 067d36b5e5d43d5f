import { useRef, useState } from 'preact/hooks';
import type { DraftItem } from '../../utils/core/authoring/draft';
import { areaBetween, middleOf, newArea, nudged, type AreaBox } from '../../utils/core/authoring/still-areas';
import type { PackPath } from '../../utils/core/packs/finding';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import { Labelled } from './Labelled';
import { TextPair } from './TextPair';

interface AreaItem extends AreaBox {
  id: string;
  name?: { en?: string; sv?: string };
}

interface AreasPartProps {
  /** The still, with its areas. */
  still: DraftItem;
  /** As `data:`. */
  picture: string;
  /** The area that the step asks for. */
  right: string;
  /** Areas that some step asks for: these stay. */
  asked: readonly string[];
  /** Within the still. */
  set(path: PackPath, value: unknown): void;
  onRight(area: string): void;
  say: AuthorRecordWords;
  form: AuthorFormsWords;
}

type Point = readonly [number, number];

/**
 * The places of a picture that can be pressed in a rehearsal: drawn on it, moved by arrow keys, named below it. A small
 * one is chosen from the list.
 */
export function AreasPart({ still, picture, right, asked, set, onRight, say, form }: AreasPartProps) {
  const { width, height } = still as unknown as { width: number; height: number };
  const areas = (still['areas'] ?? []) as readonly AreaItem[];
  const size = { width, height };
  const [chosen, choose] = useState(right);
  const [drawn, draw] = useState<{ from: Point; to: Point } | null>(null);
  const image = useRef<HTMLImageElement>(null);
  const at = areas.findIndex(({ id }) => id === chosen);
  const own = areas[at];
  const called = (area: AreaItem): string => area.name?.[say.lang] || area.name?.en || say.unnamedArea;

  const add = (box: AreaBox): void => {
    const area = newArea(areas, box);
    set(['areas', areas.length], area);
    choose(area.id);
  };
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const box = image.current!.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
  };
  const placed = ({ x, y, width: wide, height: high }: AreaBox) => ({
    left: `${(x / width) * 100}%`,
    top: `${(y / height) * 100}%`,
    width: `${(wide / width) * 100}%`,
    height: `${(high / height) * 100}%`,
  });
  const drawing = drawn && areaBetween(drawn.from, drawn.to, size);

  return (
    <details class="fold areas-part">
      <summary>{say.areas(areas.length)}</summary>
      <p class="hint">{say.areasHint}</p>
      <figure>
        <img
          ref={image}
          src={picture}
          alt=""
          draggable={false}
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId);
            const from = pointOf(event);
            draw({ from, to: from });
          }}
          onPointerMove={event => drawn && draw({ ...drawn, to: pointOf(event) })}
          onPointerUp={() => {
            if (drawing) add(drawing);
            draw(null);
          }}
          onPointerCancel={() => draw(null)}
        />
        {areas.map((area, n) => (
          <button
            key={area.id}
            type="button"
            class={area.id === right ? 'area right' : 'area'}
            aria-label={called(area)}
            aria-pressed={area.id === chosen}
            style={placed(area)}
            onClick={() => choose(area.id)}
            onKeyDown={event => {
              const next = nudged(area, event.key, event.shiftKey, size);
              if (!next) return;
              event.preventDefault();
              choose(area.id);
              set(['areas', n], { ...area, ...next });
            }}
          />
        ))}
        {drawing && <i aria-hidden="true" style={placed(drawing)} />}
      </figure>
      <Labelled id={`which-${still.id}`} label={say.whichArea} hint={undefined} optional={undefined}>
        <select id={`which-${still.id}`} value={chosen} onChange={event => choose(event.currentTarget.value)}>
          {areas.map(area => (
            <option key={area.id} value={area.id}>
              {called(area)}
            </option>
          ))}
        </select>
      </Labelled>
      <div class="row">
        <button type="button" class="btn" onClick={() => add(middleOf(size))}>
          {say.addArea}
        </button>
      </div>
      {own && (
        <section class="author-form" aria-label={called(own)}>
          <TextPair
            item={still}
            set={set}
            path={['areas', at, 'name']}
            of={still.id}
            label={say.areaName}
            rows={1}
            limit={TITLE_LIMIT}
            words={form}
          />
          <TextPair
            item={still}
            set={set}
            path={['areas', at, 'does']}
            of={still.id}
            label={say.areaDoes}
            rows={2}
            words={form}
          />
          <div class="row">
            {own.id === right ? (
              <p class="hint">{say.isRightArea}</p>
            ) : (
              <>
                <button type="button" class="btn" onClick={() => onRight(own.id)}>
                  {say.rightArea}
                </button>
                {!asked.includes(own.id) && (
                  <button
                    type="button"
                    class="btn"
                    onClick={() => {
                      choose(right);
                      set(['areas', at], undefined);
                    }}
                  >
                    {say.removeArea}
                  </button>
                )}
              </>
            )}
          </div>
        </section>
      )}
    </details>
  );
}
