import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PagePlan } from '../messages/showing';
import { noteActs } from './acts';
import { createEars } from './ears';
import { watchFrames } from './frames';
import { installGuard } from './guard';
import type { Locator } from './lookout';
import { createLookout } from './lookout';
import type { Origin, Player } from './player';
import { domIsQuiet } from './quiet-dom';
import type { Room } from './room';
import { onRoute, routeNow } from './routes';
import { watchUse } from './use';
import { within } from './within';

/** What the watcher is given: the page, the way to the background, the locator. */
export interface World {
  window: Window;
  room: Room;
  locator: Locator;
  describe(element: Element): Description;
  call<N extends keyof PageCalls>(name: N, send: Calls[N]['send']): Promise<Calls[N]['back']>;
  /** True once the extension was updated or removed under the page. */
  orphaned(): boolean;
  now(): number;
}

/** What the background may tell a tab. */
export interface Watcher {
  plan(plan: PagePlan): void;
  focus(): void;
}

const ORPHAN_CHECK_MS = 2000;

/** Watches one page for one life: everything it adds ends with the signal, which it also ends when orphaned. */
export function watch(world: World): Watcher {
  const { window, room, now } = world;
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  let player: Player | null = null;

  const hear = createEars(document, signal);
  const frames = watchFrames(window, signal);
  frames.each((view, hear) => installGuard(view, hear, () => player, room));
  const acts = noteActs(frames, now);
  const lookout = createLookout(document, world.locator, signal);

  // -- the way to the background ------------------------------------------------------------------------------------
  let asked = 0;
  let answered = 0;

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

  /** Follows the plan that comes back, unless a newer one has come meanwhile. */
  function ask<N extends keyof PageCalls>(name: N, what: Calls[N]['send'], origin: Origin): void {
    const turn = ++asked;
    void send(name, what).then(plan => {
      if (!plan || turn < answered || signal.aborted) return;
      answered = turn;
      follow(plan as PagePlan, origin);
    });
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
  let bringing: Promise<void> | null = null;
  let last: { plan: PagePlan; origin: Origin } | null = null;

  /** The card's code comes with the first thing to show; a page that has nothing to show never gets it. */
  function bringPlayer(): void {
    bringing ??= send('page.draw', { what: 'card' }).then(() => {
      bringing = null;
      if (signal.aborted || !room.bringPlayer) return;
      player ??= room.bringPlayer({
        window,
        frames,
        room,
        lookout,
        acts,
        describe: world.describe,
        ask,
        tell: (name, what) => void send(name, what),
        bringPlacer: () => send('page.draw', { what: 'placer' }) as Promise<void>,
        signal,
      });
      if (last) player.follow(last.plan, last.origin);
    });
  }

  function follow(plan: PagePlan, origin: Origin): void {
    last = { plan, origin };
    use.follow(plan);
    if (player) player.follow(plan, origin);
    else if (plan.showing || plan.answered.length) bringPlayer();
  }

  const use = watchUse({
    window,
    frames,
    lookout,
    now,
    signal,
    used: feature => ask('page.used', { feature }, 'pushed'),
    inCall: up => ask('page.call', { up }, 'pushed'),
    about: kind => player?.about(kind) ?? [],
    acted(kind, path, stood) {
      if (!bowOutIfOrphaned()) player?.acted(kind, path, stood);
    },
  });

  // -- where the page is --------------------------------------------------------------------------------------------
  let settling: AbortController | null = null;

  function arrive(first: boolean): void {
    settling?.abort();
    const own = (settling = within(signal));
    lookout.settled = false;
    const come = () => ask('page.arrived', { route: routeNow(window) }, 'pushed');
    if (first) come();
    void domIsQuiet(document, own.signal).then(() => {
      lookout.settled = true;
      if (!first) come();
    });
  }

  onRoute(window, hear, route => {
    if (bowOutIfOrphaned()) return;
    acts.routed = now();
    player?.routed(route);
    use.routed(route);
    arrive(false);
  });
  hear(window, 'pageshow', event => {
    if ((event as PageTransitionEvent).persisted) arrive(false);
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
    plan(plan) {
      answered = ++asked;
      if (!signal.aborted) follow(plan, 'pushed');
    },
    focus: () => player?.focus(),
  };
}
