import type { Description } from '../core/anchors/description';
import type { Verdict } from '../core/anchors/verdict';
import { within } from './within';

type Locate<Answer> = (
  root: Document,
  descriptions: Description[],
  options: { settled?: boolean },
  rest?: () => Promise<void>,
) => Answer;

/** The locator, handed in. */
export interface Locator {
  describe(element: Element): Description;
  locateAll: Locate<Verdict<Element>[]>;
  /** Rests between turns of a few milliseconds. */
  locateAllSoon: Locate<Promise<Verdict<Element>[]>>;
  /** Tells of changes anywhere in the page, shadow roots and frames included, until the signal ends. */
  whenChanged(root: Document, tell: () => void, signal: AbortSignal): void;
}

/** One walk over the page serves everybody who waits for something on it. */
export interface Lookout {
  /** Tells the verdicts soon, and again after each change of the page, until the signal ends. */
  watch(descriptions: Description[], tell: (verdicts: Verdict<Element>[]) => void, signal: AbortSignal): void;
  /** Reads the page ahead, in short turns, so that the first look at an act of the rep is not the first of all. */
  prepare(descriptions: Description[]): Promise<void>;
  /** Looks at once. */
  look(descriptions: Description[]): Verdict<Element>[];
  /** True once the page has stopped changing after a load or a route change. */
  settled: boolean;
}

/** Changes that come together are looked at together. */
const BATCH_MS = 120;
/** Looking may cost the page at most about one part in twelve of its time. */
const SHARE = 12;
/** Who has waited long need not know at once: the gap grows with a tenth of the wait, up to this. */
const PATIENT_MS = 1500;

interface Watch {
  descriptions: Description[];
  tell: (verdicts: Verdict<Element>[]) => void;
  since: number;
}

const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
};

/** Looks when the page changes, never by the clock; with nobody waiting nothing is looked at. */
export function createLookout(document: Document, locator: Locator, signal: AbortSignal): Lookout {
  const watches = new Set<Watch>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  /** Somebody wants to know while a look is under way: soon, or whenever. */
  let again: 'soon' | 'later' | null = null;
  let cost = 0;
  let settled = false;
  let changes: AbortController | null = null;

  function schedule(soon = false): void {
    if (signal.aborted || watches.size === 0) return;
    if (running) {
      again = soon ? 'soon' : (again ?? 'later');
      return;
    }
    if (timer !== undefined) {
      if (!soon) return;
      clearTimeout(timer);
    }
    let waited = Infinity;
    for (const each of watches) waited = Math.min(waited, performance.now() - each.since);
    timer = setTimeout(run, soon ? 0 : Math.max(BATCH_MS, cost * SHARE, Math.min(PATIENT_MS, waited / 10)));
  }

  async function run(): Promise<void> {
    timer = undefined;
    running = true;
    again = null;
    const asked = [...watches];
    let turn = performance.now();
    cost = 0;
    const rest = async () => {
      cost += performance.now() - turn;
      await nextTurn();
      turn = performance.now();
    };
    const verdicts = await locator.locateAllSoon(
      document,
      asked.flatMap(each => each.descriptions),
      { settled },
      rest,
    );
    cost += performance.now() - turn;
    running = false;
    let at = 0;
    for (const each of asked) {
      const own = verdicts.slice(at, (at += each.descriptions.length));
      // Who points at something must learn soon that it is no longer there.
      if (own.some(({ kind }) => kind === 'found')) each.since = performance.now();
      if (watches.has(each) && !signal.aborted) each.tell(own);
    }
    if (again) schedule(again === 'soon');
  }

  const lookout: Lookout = {
    get settled() {
      return settled;
    },
    set settled(now) {
      // What was gone may have been late until now: a page that has stopped changing gives no other cause to look.
      if (now && !settled) schedule();
      settled = now;
    },
    look: descriptions =>
      descriptions.length === 0 ? [] : locator.locateAll(document, descriptions, { settled }),
    watch(descriptions, tell, until) {
      if (descriptions.length === 0 || until.aborted || signal.aborted) return;
      const watch: Watch = { descriptions, tell, since: performance.now() };
      if (watches.size === 0)
        locator.whenChanged(document, () => schedule(), (changes = within(signal)).signal);
      watches.add(watch);
      until.addEventListener(
        'abort',
        () => {
          watches.delete(watch);
          if (watches.size === 0) stop();
        },
        { once: true },
      );
      schedule(true);
    },
    async prepare(descriptions) {
      if (descriptions.length && !signal.aborted)
        await locator.locateAllSoon(document, descriptions, { settled }, nextTurn);
    },
  };

  function stop(): void {
    changes?.abort();
    clearTimeout(timer);
    timer = undefined;
  }
  signal.addEventListener('abort', stop);
  return lookout;
}
