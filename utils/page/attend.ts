import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PageFigures } from '../messages/explaining';
import type { Begun, PagePlan, WatchedSignal } from '../messages/showing';
import { ACTS, noteActs, type Held } from './acts';
import type { Coach } from './coach';
import type { Hear } from './ears';
import { watchFrames } from './frames';
import { createGuard, installGuard } from './guard';
import type { Origin } from './player';
import { domIsQuiet } from './quiet-dom';
import type { Room } from './room';
import { onRoute } from './routes';
import { within } from './within';

/** What the watcher is given: the page, and the way to the background. */
export interface World {
  window: Window;
  room: Room;
  call<N extends keyof PageCalls>(name: N, send: Calls[N]['send']): Promise<Calls[N]['back']>;
  /** True once the extension was updated or removed under the page. */
  orphaned(): boolean;
  now(): number;
}

/** What the watcher hands on when it has to do more than listen. */
export interface Post extends World {
  life: AbortController;
  hear: Hear;
  send<N extends keyof PageCalls>(name: N, what: Calls[N]['send']): Promise<Calls[N]['back'] | void>;
  /** Tells the background where the page is now, and follows what it answers. */
  arrive(): void;
  bowOutIfOrphaned(): boolean;
  /** The address that the page was last known to be at. */
  since: string;
}

/** The watcher's other half, made when there is more to do than to listen. */
export interface Attendance {
  /** Every event that the guard is about, before the page hears of it. */
  heard(event: Event): void;
  /** A frame says that it is there. */
  framed(): void;
  /** The browser brought back a page that it had kept. */
  returned(): void;
  receive(plan: PagePlan, origin: Origin): void;
  focus(): void;
  read(anchors: Description[]): Promise<PageFigures>;
  /** Takes everything away. */
  leave(): void;
}

/** Plans overtake each other by seconds; one that is older by more comes from a clock that was set back. */
const OVERTAKEN_MS = 60_000;

/** Whether something is to be done before anybody comes to the page. */
export const asksAtOnce = ({ showing, answered, call, signals, begun = [] }: PagePlan): boolean =>
  showing !== null ||
  answered.length > 0 ||
  call.length > 0 ||
  begun.length > 0 ||
  signals.some(beginsWithThePage);

/** Other uses begin with an act of the rep. */
const beginsWithThePage = ({ signal: { after } }: WatchedSignal) =>
  after?.on === 'appears' || after?.on === 'gone' || after?.on === 'address';

/** Guards what is ours, notes what the rep does, follows where they go, and brings the coach for a plan that needs one. */
export function attend(post: Post): Attendance {
  const { window, room, now, life, hear, send, arrive, bowOutIfOrphaned } = post;
  const { document } = window;
  const { signal } = life;
  let coach: Coach | null = null;

  const { acts, note } = noteActs(now, come);
  const gate = {
    room,
    player: () => coach && coach.player,
    passed(event: Event) {
      const { type } = event;
      const counts = ACTS.includes(type);
      const judge = coach;
      // Assistive technology presses without a pointer or a key before: who comes by this very act is handed it as held.
      if (counts && !judge && (held || !here)) (held ??= []).push({ kind: type, path: event.composedPath() });
      note(event);
      if (counts) judge?.acted(event);
      if (type !== 'contextmenu') return;
      // The menu's own event comes when the page has no more to say of where it was opened.
      const [at] = event.composedPath() as Element[];
      room.pressed = at?.nodeType === 1 ? new WeakRef(at) : undefined;
    },
  };
  const frames = watchFrames(window, hear, signal);
  frames.each((view, hear) => {
    if (view !== window) installGuard(view, hear, gate);
  });

  /** Follows the plan that comes back. */
  async function ask<N extends keyof PageCalls>(
    name: N,
    what: Calls[N]['send'],
    origin: Origin,
  ): Promise<void> {
    const plan = await send(name, what);
    if (plan) receive(plan as PagePlan, origin);
  }

  // -- the plan -----------------------------------------------------------------------------------------------------
  let bringing: Promise<void> | null = null;
  /** What the rep does while the coach's code is on its way, or just as they come. */
  let held: Held[] | null = null;
  let last: { plan: PagePlan; origin: Origin } | null = null;
  /**
   * What the document before this one began: taken once, so that nothing counts twice, and kept apart, since a plan that
   * overtakes the one it came with must not lose it.
   */
  let begun: Begun[] | undefined;

  /** Somebody has come to the page. Before, what a rep does need not be recognised, and a page at rest is left at rest. */
  let here = false;
  function come(): void {
    if (here) return;
    here = true;
    if (last) follow(last.plan, last.origin);
    else held = null;
  }

  /** Answers and pushes overtake each other: what was made before the plan that is followed comes too late. */
  function receive(plan: PagePlan, origin: Origin): void {
    if (signal.aborted) return;
    const awaits = begun === undefined && plan.begun !== undefined;
    begun ??= plan.begun;
    const late = last ? last.plan.order - plan.order : 0;
    if (!last || late <= 0 || late >= OVERTAKEN_MS) follow(plan, origin);
    // Its time runs: what comes with a plan that is too late is awaited by the one that is followed.
    else if (awaits) follow(last.plan, last.origin);
  }

  function follow(plan: PagePlan, origin: Origin): void {
    last = { plan, origin };
    if (!coach && !needsCoach(plan)) {
      // Nothing is to be recognised any more: what was done meanwhile must not count when something is again.
      held = null;
      return;
    }
    if (!coach && !room.bringCoach) {
      held ??= [];
      bring();
      return;
    }
    coach ??= start(room.bringCoach!);
    const told = begun ?? [];
    const done = held ?? [];
    if (begun) begun = [];
    held = null;
    coach.follow(plan, origin, told, done);
  }

  /** A page that is told nothing gets no code, nor one that only waits for what nobody is there to do. */
  const needsCoach = (plan: PagePlan): boolean =>
    asksAtOnce({ ...plan, begun: begun ?? [] }) ||
    (here && (plan.signals.length > 0 || Boolean(plan.fields?.length)));

  function bring(): void {
    bringing ??= send('page.draw', { what: 'locator' }).then(() => {
      bringing = null;
      if (!signal.aborted && last && room.bringCoach) follow(last.plan, last.origin);
      else held = null;
    });
  }

  function start(bring: NonNullable<Room['bringCoach']>): Coach {
    const coach = bring({ window, frames, room, acts, now, signal, send, ask, bowOutIfOrphaned });
    coach.settle(domIsQuiet(document, signal));
    return coach;
  }

  // -- where the page is --------------------------------------------------------------------------------------------
  let settling: AbortController | null = null;

  function arriveWhenQuiet(): void {
    settling?.abort();
    settling = within(signal);
    const quiet = domIsQuiet(document, settling.signal);
    coach?.settle(quiet);
    void quiet.then(arrive);
  }

  const routed = (route: string) => {
    if (bowOutIfOrphaned()) return;
    acts.routed = now();
    coach?.routed(route);
    arriveWhenQuiet();
  };
  onRoute(window, hear, routed, post.since);

  return {
    heard: createGuard(gate),
    framed: frames.look,
    returned: arriveWhenQuiet,
    receive,
    focus: () => coach?.player?.focus(),
    async read(anchors) {
      come();
      await bringing;
      return { language: document.documentElement.lang, texts: coach?.read(anchors) ?? [] };
    },
    leave: () => coach?.player?.leave(),
  };
}
