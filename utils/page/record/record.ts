import type { Description } from '../../core/anchors/description';
import { CHOICES, type Outcome, type RecordedAct } from '../../core/authoring/recording';
import type { TypedWords } from '../../core/authoring/typed-words';
import { withoutTyped } from '../../core/authoring/without-typed';
import type { ToldAct } from '../../messages/author-page';
import { within } from '../within';
import { createEars } from '../ears';
import { watchFrames } from '../frames';
import { describe } from '../locate/describe';
import { pathOf } from '../path-of';
import { captureAt } from '../play/capture';
import { boxInPage } from '../point/pointable';
import { domIsQuiet } from '../quiet-dom';
import { controlIn } from './control';
import { lookAfter, lookBefore, type Before } from './outcomes';
import { createTyped } from './typed';

export interface RecordTold {
  acted(told: ToldAct): void;
  /** After the last act that was told. */
  became(outcomes: Outcome[]): void;
}

interface Last {
  element: Element;
  at: Description;
  before: Before;
}

/**
 * Tells what the champion does on a page, through its shadow roots and same-origin frames, until the signal ends. Only
 * real acts count. What is typed is never told: its words are only marked, so that they are known again and left out
 * wherever the page shows them.
 */
export function record(window: Window, signal: AbortSignal, typedBefore: TypedWords, tell: RecordTold): void {
  const typed = createTyped(typedBefore);
  const known = new WeakMap<Element, { at: Description; role: string; name: string }>();
  let pressed: Element | null = null;
  /** The field that was typed in last: what stands in it is read when it is left. */
  let field: EventTarget | null = null;
  let last: Last | null = null;
  let told: { kind: RecordedAct['kind']; element: Element } | null = null;
  let settling: AbortController | null = null;

  /** The same element is described once, as it stood before anything was done to it. */
  function described(element: Element) {
    let entry = known.get(element);
    if (!entry) {
      const seen = describe(element);
      const { element: said } = captureAt(element, window, () => seen);
      const role = seen.role ?? '';
      entry = { at: seen, role, name: withoutValue(element, role, said?.name ?? '') };
      known.set(element, entry);
    }
    return entry;
  }

  /** A closed list says what is chosen in it behind its own name: that is a value. */
  function withoutValue(element: Element, role: string, name: string): string {
    const shown = (element as HTMLElement).innerText?.trim() ?? '';
    if (role !== 'combobox' || shown === '' || element.localName === 'input') return name;
    typed.noteText(shown);
    return name.toLowerCase().endsWith(shown.toLowerCase()) ? name.slice(0, -shown.length).trim() : name;
  }

  const clean = (at: Description): Description => withoutTyped(at, typed.holds);

  function settle(): void {
    settling?.abort();
    settling = within(signal);
    const mine = settling;
    void domIsQuiet(window.document, mine.signal).then(conclude);
  }

  /** Tells what became of the page after the last act, once. */
  function conclude(): void {
    if (!last) return;
    const { element, at, before } = last;
    last = null;
    const became = lookAfter(window, before, { element, at })
      .map(outcome => (outcome.on === 'address' ? outcome : { ...outcome, at: clean(outcome.at) }))
      .filter(outcome => outcome.on === 'address' || outcome.at.name !== undefined);
    if (became.length > 0) tell.became(became);
  }

  function act(kind: RecordedAct['kind'], element: Element): void {
    const { at, role, name } = described(element);
    // What is chosen is a value; and letter by letter nothing new is told.
    if (CHOICES.has(role)) typed.noteText((element as HTMLElement).innerText ?? '');
    if (kind === 'input' && told?.kind === kind && told.element === element) return settle();
    told = { kind, element };
    // What the last act did is told before the next one, even on a page that never rests.
    if (last && last.element !== element) conclude();
    last ??= { element, at, before: lookBefore(window) };
    const { x, y, width, height } = boxInPage(element);
    tell.acted({
      act: CHOICES.has(role)
        ? { kind, at: { v: 1 }, role, name: '' }
        : { kind, at: clean(at), role, name: typed.holds(name) ? '' : name },
      box: [Math.round(x), Math.round(y), Math.round(width), Math.round(height)],
      window: { width: window.innerWidth, height: window.innerHeight },
      marks: typed.all(),
    });
    settle();
  }

  function heard(event: Event): void {
    if (!event.isTrusted) return;
    const path = pathOf(event);
    const control = controlIn(path);
    const { type } = event;
    if (type === 'pointerdown') {
      pressed = control;
      // A press may open something that covers the page: it is described as it was before.
      if (control) described(control);
      return;
    }
    if (type === 'focusout') {
      typed.note(path[0] ?? null);
      return;
    }
    if (type === 'input' || type === 'change') {
      field = path[0] ?? null;
      if (type === 'change') typed.note(field);
      if (control) act(type, control);
      return;
    }
    typed.note(field);
    if (type === 'submit') return act('submit', path[0] as Element);
    // What a press opened may stand between press and release: then the click is told of neither.
    const clicked = control ?? pressed;
    pressed = null;
    if (clicked) act('click', clicked);
  }

  watchFrames(window, createEars(window.document, signal), signal).each((view, hear) => {
    hear(view, 'pointerdown click input change submit focusout', heard);
  });
}
