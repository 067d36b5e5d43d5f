import { useRef, useState } from 'preact/hooks';
import type { Description } from '../../utils/core/anchors/description';
import { itemsIn, moved, withField, type Draft } from '../../utils/core/authoring/draft';
import {
  areasAsked,
  stillOf,
  withoutStep,
  withoutStill,
  withStill,
} from '../../utils/core/authoring/step-still';
import { BODY_LIMIT, TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { Condition } from '../../utils/core/packs/pack';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import type { Seen } from '../../utils/messages/author-page';
import { Icon } from '../kit/Icon';
import { AreasPart } from './AreasPart';
import type { AuthorEvents } from './author-view';
import type { FormOf } from './form';
import { StillPart } from './StillPart';
import { TextPair } from './TextPair';
import { WhenPart } from './WhenPart';

interface StepListProps extends FormOf {
  steps: readonly {
    id: string;
    anchor?: Description;
    when?: Condition;
    rehearse?: { still: string; area: string };
  }[];
  draft: Draft;
  seen: Seen | null;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'ask' | 'edit' | 'picture'>;
  say: AuthorRecordWords;
  form: AuthorFormsWords;
}

/** The steps in their order, which is changed by dragging or with two buttons. */
export function StepList({ item, set, steps, draft, seen, say, form, words, on }: StepListProps) {
  const [dragged, drag] = useState<string | null>(null);
  const [told, tell] = useState('');
  const list = useRef<HTMLOListElement>(null);

  const move = (from: number, to: number, focus?: 'up' | 'down'): void => {
    const id = steps[from]!.id;
    set(['steps'], moved(steps, from, to));
    tell(say.movedTo(to + 1, steps.length));
    // The button goes along with its step, and keeps the focus; at an end its twin takes it.
    if (focus)
      requestAnimationFrame(() => {
        const row = list.current?.querySelector(`[data-step="${CSS.escape(id)}"]`);
        const button = row?.querySelector<HTMLButtonElement>(`[data-move="${focus}"]:not([disabled])`);
        (button ?? row?.querySelector<HTMLButtonElement>('[data-move]:not([disabled])'))?.focus();
      });
  };
  const part = (n: number, field: 'title' | 'body' | 'fallback') => ({
    item,
    set,
    path: ['steps', n, field],
    words: form,
  });

  return (
    <>
      <p role="status" class="unseen">
        {told}
      </p>
      <p class="hint">{say.pictureHint}</p>
      <ol class="steps" ref={list}>
        {steps.map(({ id, anchor, when }, n) => (
          <li
            key={id}
            data-step={id}
            class={dragged === id ? 'box step dragged' : 'box step'}
            onDragOver={event => dragged !== null && event.preventDefault()}
            onDrop={event => {
              event.preventDefault();
              const from = steps.findIndex(step => step.id === dragged);
              drag(null);
              if (from >= 0 && from !== n) move(from, n);
            }}
          >
            <div class="row between">
              <h3>
                {say.step(n + 1)}
                {when && <span class="chip">{say.forSome}</span>}
              </h3>
              <div class="row">
                <span
                  class="icon-btn handle"
                  title={say.drag}
                  draggable
                  onDragStart={() => drag(id)}
                  onDragEnd={() => drag(null)}
                >
                  <Icon name="grip" />
                </span>
                <MoveButton
                  way="up"
                  label={say.moveUp(n + 1)}
                  off={n === 0}
                  onMove={() => move(n, n - 1, 'up')}
                />
                <MoveButton
                  way="down"
                  label={say.moveDown(n + 1)}
                  off={n === steps.length - 1}
                  onMove={() => move(n, n + 1, 'down')}
                />
                <button
                  type="button"
                  class="icon-btn"
                  aria-label={say.remove(n + 1)}
                  title={say.remove(n + 1)}
                  onClick={() => on.edit(before => withoutStep(before, item.id, id))}
                >
                  <Icon name="close" />
                </button>
              </div>
            </div>
            <TextPair {...part(n, 'title')} label={say.stepTitle} rows={1} limit={TITLE_LIMIT} />
            <TextPair {...part(n, 'body')} label={say.stepBody} rows={2} limit={BODY_LIMIT} body />
            {anchor && (
              <StillPart
                at={anchor}
                names={{
                  picture: say.pictureOf(n + 1),
                  take: say.takePictureOf(n + 1),
                  remove: say.removePictureOf(n + 1),
                }}
                kept={stillOf(draft, steps[n]!)}
                say={say}
                words={words}
                onTake={on.picture}
                onKeep={taken => on.edit(before => withStill(before, item.id, id, taken))}
                onRemove={() => on.edit(before => withoutStill(before, item.id, id))}
              />
            )}
            <StepAreas
              step={steps[n]!}
              draft={draft}
              walkthrough={item.id}
              n={n}
              on={on}
              say={say}
              form={form}
            />
            <WhenPart
              n={n + 1}
              when={when}
              set={value => set(['steps', n, 'when'], value)}
              seen={seen}
              say={say}
              words={words}
              on={on}
            />
            <details class="fold">
              <summary>{say.fallback}</summary>
              <TextPair
                {...part(n, 'fallback')}
                label={say.fallback}
                hint={say.fallbackHint}
                rows={2}
                limit={BODY_LIMIT}
              />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The places on the picture of a step, once it has one. */
function StepAreas(props: {
  step: { rehearse?: { still: string; area: string } };
  draft: Draft;
  walkthrough: string;
  n: number;
  on: Pick<AuthorEvents, 'edit'>;
  say: AuthorRecordWords;
  form: AuthorFormsWords;
}) {
  const { step, draft, walkthrough, n, on, say, form } = props;
  const still = itemsIn(draft, 'stills').find(({ id }) => id === step.rehearse?.still);
  const picture = stillOf(draft, step);
  if (!still || !step.rehearse || picture === null) return null;
  return (
    <AreasPart
      still={still}
      picture={picture}
      right={step.rehearse.area}
      asked={areasAsked(draft, still.id)}
      set={(path, value) =>
        on.edit(
          before => withField(before, 'stills', still.id, path, value),
          ['stills', still.id, ...path].join(' '),
        )
      }
      onRight={area =>
        on.edit(before =>
          withField(before, 'walkthroughs', walkthrough, ['steps', n, 'rehearse', 'area'], area),
        )
      }
      say={say}
      form={form}
    />
  );
}

function MoveButton(props: { way: 'up' | 'down'; label: string; off: boolean; onMove(): void }) {
  const { way, label, off, onMove } = props;
  return (
    <button
      type="button"
      class="icon-btn"
      data-move={way}
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onMove}
    >
      <Icon name={way} />
    </button>
  );
}
