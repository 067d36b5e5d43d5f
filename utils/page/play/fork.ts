import type { Verdict } from '../../core/anchors/verdict';
import type { Fork, Way } from '../../messages/showing';
import type { Lookout } from '../lookout';
import { PATIENCE_MS } from './stage';

/** Before something is passed over it gets this long to come: dialogs open after the page has answered. */
export const SETTLE_MS = 700;

export interface ForkEvents {
  /** The way that the page has now; it may be another in a moment. */
  seems(way: number): void;
  /** The way that it is. Told again should the page become another. */
  is(way: number): void;
}

/**
 * Tells which way of a fork this page has: the first whose condition holds. One that passes nothing over is told at
 * once, the end of a walkthrough only after what may still come was awaited as long as any late target.
 */
export function watchFork({ ways }: Fork, lookout: Lookout, tell: ForkEvents, signal: AbortSignal): void {
  const asked = ways.flatMap(({ when }) => (when ? [when.at] : []));
  const own = ways.flatMap(({ advance }) => (advance && 'at' in advance ? [advance.at] : []));
  let now: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  lookout.watch(
    [...asked, ...own],
    verdicts => {
      const owned = verdicts.slice(asked.length);
      const way = openWay(
        ways,
        verdicts.slice(0, asked.length).map(each => (isAnothers(each, owned) ? { kind: 'gone' } : each)),
      );
      if (way === now) return;
      now = way;
      clearTimeout(timer);
      if (way === null) return;
      tell.seems(way);
      if (way === 0) return tell.is(way);
      timer = setTimeout(() => tell.is(way), ways[way]!.advance ? SETTLE_MS : PATIENCE_MS);
    },
    signal,
  );
}

/**
 * A button in another's place is found as that one called anew. Where a way has it as its own and knows it better, it is
 * no sign of the other way.
 */
function isAnothers(verdict: Verdict<Element>, owned: readonly Verdict<Element>[]): boolean {
  return (
    verdict.kind === 'found' &&
    owned.some(
      each =>
        each.kind === 'found' && each.element === verdict.element && each.confidence > verdict.confidence,
    )
  );
}

/** Null while the page is still changing, or where it cannot be told which of two things is meant. */
function openWay(ways: readonly Way[], verdicts: readonly Verdict<Element>[]): number | null {
  let at = 0;
  for (const [way, { when }] of ways.entries()) {
    if (!when) return way;
    const { kind } = verdicts[at++]!;
    if (kind === 'not yet') return null;
    if (kind === (when.is === 'there' ? 'found' : 'gone')) return way;
  }
  return null;
}
