import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PageFigures } from '../messages/explaining';
import type { Begun, PagePlan, WatchedSignal } from '../messages/showing';
import { ACTS, noteActs } from './acts';
import { createEars } from './ears';
import type { Eyes } from './eyes';
import type { Entered } from './fields';
import { watchFrames } from './frames';
import { installGuard } from './guard';
import { holdActs, type Held } from './hold-acts';
import type { Origin, Player } from './player';
import { domIsQuiet } from './quiet-dom';
import type { Room } from './room';
import { onRoute, placeOf, routeNow } from './routes';
import { textOf } from './text-of';
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

/** What the background may tell a tab. */
export interface Watcher {
  plan(plan: PagePlan): void;
  focus(): void;
  /** What stands at these places now. */
  read(anchors: Description[]): Promise<PageFigures>;
}

/** Other uses begin with an act of the rep. */
const beginsWithThePage = ({ signal: { after } }: WatchedSignal) =>
  after?.on === 'appears' || after?.on === 'gone' || after?.on === 'address';

const ORPHAN_CHECK_MS = 2000;
/** Plans overtake each other by seconds; one that is older by more comes from a clock that was set back. */
const OVERTAKEN_MS = 60_000;

/** Watches one page for one life: everything it adds ends with the signal, which it also ends when orphaned. */
export function watch(world: World): Watcher {
  const { window, room, now } = world;
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  let player: Player | null = null;
  let eyes: Eyes | null = null;
  /** The page has stopped changing after a load or a route change. */
  let settled = false;

  const hear = createEars(document, signal);
  const frames = watchFrames(window, signal);
  frames.each((view, hear) => installGuard(view, hear, () => player, room));
  const acts = noteActs(frames, now, come);

  // -- the way to the background ------------------------------------------------------------------------------------
  /** Rejects never: what was not answered is said in the console, and the page stays as it is. */
  function send<N extends keyof PageCalls>(
    name: N,
    what: Calls[N]['send'],
  ): Promise<Calls[N]['back'] | void> {
    if (bowOutIfOrphaned()) return Promise.resolve();
    return world.call(name, what).catch(error => {
      if (!bowOutIfOrphaned()) console.debug(`Foothold: ${name} was not answered.`, error);
    });
  }

  /** Follows the plan that comes back. */
  function ask<N extends keyof PageCalls>(name: N, what: Calls[N]['send'], origin: Origin): void {
    void send(name, what).then(plan => plan && receive(plan as PagePlan, origin));
  }

  /** After an update nobody answers any more: leave the page as it was. */
  function bowOutIfOrphaned(): boolean {
    if (signal.aborted) return true;
    if (!world.orphaned()) return false;
    player?.leave();
    life.abort();
    return true;
  }

  // -- the plan -----------------------------------------------------------------------------------------------------
  const bringing = new Map<string, Promise<void>>();
  let release: (() => Held[]) | null = null;
  /** The act by which somebody came, where it was the first that was heard of them. */
  let early: Held[] = [];
  function handOver(): Held[] {
    const held = [...early, ...(release?.() ?? [])];
    release = null;
    early = [];
    return held;
  }
  let last: { plan: PagePlan; origin: Origin } | null = null;
  /**
   * What the document before this one began: taken once, so that nothing counts twice, and kept apart, since a plan that
   * overtakes the one it came with must not lose it.
   */
  let begun: Begun[] | undefined;
  /** The field that the rep's focus is in. */
  let entered: Entered | null = null;

  /** Code comes with the first thing that needs it; a page that is told nothing gets none. */
  function bring(what: 'locator' | 'card', isHere: () => boolean): void {
    if (bringing.has(what)) return;
    const way = send('page.draw', { what }).then(() => {
      bringing.delete(what);
      if (!signal.aborted && last && isHere()) follow(last.plan, last.origin);
      else handOver();
    });
    bringing.set(what, way);
  }

  /** Somebody has come to the page. Before, what a rep does need not be recognised, and a page at rest is left at rest. */
  let here = false;
  function come(event?: Event): void {
    if (here) return;
    here = true;
    if (!last) return;
    // Assistive technology presses without a pointer or a key, and who listens from now on does not hear that press.
    if (event && !eyes && !release && ACTS.includes(event.type))
      early = [{ kind: event.type, path: event.composedPath() }];
    follow(last.plan, last.origin);
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
    const { showing, answered, signals, call, fields = [] } = plan;
    const shows = showing !== null || answered.length > 0 || entered !== null;
    const awaits = begun?.length || signals.some(beginsWithThePage);
    const anyhow = shows || call.length > 0 || awaits;
    if (!eyes && (anyhow || (here && (signals.length > 0 || fields.length > 0)))) {
      if (!room.openEyes) {
        release ??= holdActs(frames, signal);
        return bring('locator', () => room.openEyes !== undefined);
      }
      eyes = openEyes(room.openEyes);
    }
    if (!eyes) {
      // Nothing is to be recognised any more: what was done meanwhile must not count when something is again.
      handOver();
      return;
    }
    eyes.use.follow(plan);
    if (begun?.length) eyes.use.resume(begun);
    if (begun) begun = [];
    eyes.fields.follow(fields);
    for (const { kind, path } of handOver()) eyes.use.acted(kind, path);
    if (!player && !shows) return;
    if (!player && !room.bringPlayer) return bring('card', () => room.bringPlayer !== undefined);
    player ??= room.bringPlayer!({
      window,
      frames,
      room,
      lookout: eyes.lookout,
      describe: eyes.describe,
      acts,
      ask,
      tell: (name, what) => void send(name, what),
      pictures: token => send('page.pictures', { token }),
      bringPlacer: () => send('page.draw', { what: 'placer' }) as Promise<void>,
      signal,
    });
    player.follow(plan, origin);
    player.field(entered);
  }

  function openEyes(open: NonNullable<Room['openEyes']>): Eyes {
    const opened = open({
      window,
      frames,
      now,
      signal,
      used: feature => ask('page.used', { feature }, 'pushed'),
      left: begun => void send('page.left', { begun }),
      wake: () => void send('page.stirred', {}),
      inCall: up => ask('page.call', { up }, 'pushed'),
      about: kind => player?.about(kind) ?? [],
      acted(kind, path, stood) {
        if (!bowOutIfOrphaned()) player?.acted(kind, path, stood);
      },
      entered(into) {
        entered = into;
        if (player) player.field(into);
        else if (into && last) follow(last.plan, last.origin);
      },
    });
    opened.lookout.settled = settled;
    return opened;
  }

  // -- where the page is --------------------------------------------------------------------------------------------
  let settling: AbortController | null = null;
  /** The page that the background was last told of. */
  let place: string | null = null;

  function settle(now: boolean): void {
    settled = now;
    if (eyes) eyes.lookout.settled = now;
  }

  function arrive(first: boolean): void {
    settling?.abort();
    const own = (settling = within(signal));
    settle(false);
    const come = () => {
      const before = place;
      place = placeOf(routeNow(window));
      ask('page.arrived', first ? { fresh: true } : place === before ? { same: true } : {}, 'pushed');
    };
    if (first) come();
    void domIsQuiet(document, own.signal).then(() => {
      settle(true);
      if (!first) come();
    });
  }

  onRoute(window, hear, route => {
    if (bowOutIfOrphaned()) return;
    acts.routed = now();
    player?.routed(route);
    eyes?.use.routed(route);
    arrive(false);
  });
  hear(window, 'pageshow', event => {
    if (!(event as PageTransitionEvent).persisted) return;
    // The rep was elsewhere meanwhile.
    place = null;
    arrive(false);
  });
  // Nothing tells a script that it was orphaned; reading one property now and then does, while something may stand.
  const check = window.setInterval(() => player && bowOutIfOrphaned(), ORPHAN_CHECK_MS);
  signal.addEventListener('abort', () => window.clearInterval(check));

  // The menu's own event comes when the page has no more to say of where it was opened.
  hear(window, 'contextmenu', event => {
    const [at] = event.composedPath() as Element[];
    room.pressed = event.isTrusted && at?.nodeType === 1 ? new WeakRef(at) : undefined;
  });

  const begin = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => arrive(true), { timeout: 2000 });
    else setTimeout(() => arrive(true), 200);
  };
  const loaded = () => {
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true, signal });
  };
  // A page made ready before anybody has asked for it is no visit.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', loaded, { once: true, signal });
  else loaded();

  return {
    plan: plan => receive(plan, 'pushed'),
    focus: () => player?.focus(),
    async read(anchors) {
      come();
      await bringing.get('locator');
      return {
        language: document.documentElement.lang,
        texts: (eyes?.lookout.look(anchors) ?? []).map(found =>
          found.kind === 'found' ? textOf(found.element) : null,
        ),
      };
    },
  };
}
