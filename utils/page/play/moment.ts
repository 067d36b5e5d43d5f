import { PAGE_AGE, ROUTE_AGE } from '../../core/coaching/limits';
import type { Acts } from '../acts';
import { focused } from '../deep';
import { bornAt } from '../documents';
import type { Frames } from '../frames';
import { modality } from '../modal';

/** Why it is better to say nothing just now. */
export type Unfit =
  | 'young page'
  | 'new route'
  | 'typing'
  | 'composing'
  | 'pressing'
  | 'selecting'
  | 'editing'
  | 'reading'
  | 'modal'
  | 'fullscreen'
  | 'away';

/** What the rep and the page are doing. Times in ms on one clock. */
export interface Doing extends Omit<Acts, 'dirty'> {
  now: number;
  born: number;
  selecting: boolean;
  editing: boolean;
  /** The rep reads a card that they opened themselves. */
  reading: boolean;
  modal: boolean;
  fullscreen: boolean;
  away: boolean;
}

const TYPED_MS = 5000;
/** A dialog that is removed while it is open tells nobody. */
const MODAL_GONE_MS = 1000;

/** Null when a card may come by itself now; else the reason, and in how many ms it may be over by itself. */
export function unfit(doing: Doing): { because: Unfit; again: number | null } | null {
  const event = (because: Unfit) => ({ because, again: null });
  if (doing.away) return event('away');
  if (doing.fullscreen) return event('fullscreen');
  if (doing.modal) return { because: 'modal', again: MODAL_GONE_MS };
  if (doing.composing) return event('composing');
  if (doing.pressing) return event('pressing');
  if (doing.selecting) return event('selecting');
  if (doing.editing) return event('editing');
  if (doing.reading) return event('reading');
  const { now } = doing;
  const waits: [Unfit, number][] = [
    ['young page', doing.born + PAGE_AGE - now],
    ['new route', doing.routed + ROUTE_AGE - now],
    ['typing', doing.keyed + TYPED_MS - now],
  ];
  for (const [because, again] of waits) if (again > 0) return { because, again };
  return null;
}

/** Knows when something that comes by itself may come. */
export interface Moment {
  /** Resolves at the first good moment for something at `target`; never when the signal ends first. */
  good(target: Element | null, signal: AbortSignal): Promise<void>;
}

/** What may end a reason to be silent. */
const TURNS =
  'keydown compositionend pointerup pointercancel dragend focusin focusout focus blur visibilitychange fullscreenchange toggle close submit';

export function createMoment(
  window: Window,
  frames: Frames,
  acts: Acts,
  now: () => number,
  reading: () => boolean,
): Moment {
  const { document } = window;
  const waiting = new Set<() => void>();
  const born = bornAt(window);
  const turned = () => {
    for (const look of waiting) look();
  };
  frames.each((view, hear) => {
    hear(view, TURNS, turned);
    hear(view.document, 'selectionchange', turned);
  });

  const look = (target: Element | null): Doing => {
    const at = focused(document);
    const selection = (at?.ownerDocument ?? document).getSelection();
    const { dirty, ...doing } = acts;
    return {
      ...doing,
      now: now(),
      born,
      editing: dirty !== null && dirty === at,
      reading: reading(),
      selecting: selection !== null && !selection.isCollapsed && selection.toString().trim() !== '',
      modal: modality(target?.ownerDocument ?? document, target).kind === 'blocking',
      fullscreen: Boolean(document.fullscreenElement),
      away: document.visibilityState !== 'visible' || !document.hasFocus(),
    };
  };

  return {
    good: (target, signal) =>
      new Promise(resolve => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const stop = () => {
          waiting.delete(judge);
          clearTimeout(timer);
        };
        const judge = () => {
          clearTimeout(timer);
          if (signal.aborted) return stop();
          const verdict = unfit(look(target));
          if (verdict === null) {
            stop();
            resolve();
          } else if (verdict.again !== null) timer = setTimeout(judge, verdict.again);
        };
        waiting.add(judge);
        signal.addEventListener('abort', stop, { once: true });
        judge();
      }),
  };
}
