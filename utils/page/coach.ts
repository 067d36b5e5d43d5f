import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { Begun, PagePlan } from '../messages/showing';
import type { Acts, Held } from './acts';
import { type Entered, watchFields } from './fields';
import type { Frames } from './frames';
import { createLookout, type Locator } from './lookout';
import { pathOf } from './path-of';
import type { Origin, Player } from './player';
import type { Room } from './room';
import { textOf } from './text-of';
import { watchUse } from './use';

/** What the watcher lends to the coach. */
export interface CoachTools {
  window: Window;
  frames: Frames;
  room: Room;
  acts: Acts;
  now(): number;
  signal: AbortSignal;
  /** Rejects never: what was not answered is said in the console. */
  send<N extends keyof PageCalls>(name: N, what: Calls[N]['send']): Promise<Calls[N]['back'] | void>;
  /** Asks the background and follows the plan that comes back. */
  ask<N extends keyof PageCalls>(name: N, what: Calls[N]['send'], origin: Origin): void;
  /** After an update nobody answers any more: takes everything away, and says whether it is so. */
  bowOutIfOrphaned(): boolean;
}

/** Follows the plan of a page: finds what it names, sees what is used, and shows what is due. */
export interface Coach {
  readonly player: Player | null;
  /**
   * @param begun what the document before this one began, if that is told for the first time
   * @param held what the rep did before there was anybody to judge it
   */
  follow(plan: PagePlan, origin: Origin, begun: Begun[], held: Held[]): void;
  /** An act of the rep, before the page hears of it. */
  acted(event: Event): void;
  routed(route: string): void;
  /** @param quiet resolves once the page has stopped changing after a load or a change of route */
  settle(quiet: Promise<void>): void;
  /** What stands at these places now; null where that is not sure. */
  read(anchors: Description[]): (string | null)[];
}

/** Nothing tells a script that it was orphaned; reading one property now and then does, while something may stand. */
const ORPHAN_CHECK_MS = 2000;

/** Its code comes with the locator's, when the plan of a page first names something that somebody is there for. */
export function createCoach(locator: Locator, tools: CoachTools): Coach {
  const { window, frames, room, acts, now, signal, send, ask } = tools;
  let player: Player | null = null;
  let bringing = false;
  let settling: Promise<void> | null = null;
  let last: { plan: PagePlan; origin: Origin } | null = null;
  /** The field that the rep's focus is in. */
  let entered: Entered | null = null;

  const lookout = createLookout(window.document, locator, signal);
  const use = watchUse({
    window,
    frames,
    lookout,
    now,
    signal,
    used: feature => ask('page.used', { feature }, 'pushed'),
    left: begun => void send('page.left', { begun }),
    wake: () => void send('page.stirred', {}),
    inCall: up => ask('page.call', { up }, 'pushed'),
    about: kind => player?.about(kind) ?? [],
    acted(kind, path, stood) {
      if (!tools.bowOutIfOrphaned()) player?.acted(kind, path, stood);
    },
  });
  const fields = watchFields({
    window,
    frames,
    lookout,
    entered(into) {
      entered = into;
      if (player) player.field(into);
      else if (into) show();
    },
  });

  /** The card's code comes with the first thing that is to be shown. */
  function show(): void {
    if (!last || signal.aborted) return;
    const { plan, origin } = last;
    if (!player && !plan.showing && plan.answered.length === 0 && !entered) return;
    if (!player && !room.bringPlayer) {
      if (bringing) return;
      bringing = true;
      void send('page.draw', { what: 'card' }).then(() => {
        bringing = false;
        if (room.bringPlayer) show();
      });
      return;
    }
    player ??= start(room.bringPlayer!);
    player.follow(plan, origin);
    player.field(entered);
  }

  function start(bring: NonNullable<Room['bringPlayer']>): Player {
    const check = window.setInterval(tools.bowOutIfOrphaned, ORPHAN_CHECK_MS);
    signal.addEventListener('abort', () => window.clearInterval(check));
    return bring({
      window,
      frames,
      room,
      lookout,
      describe: locator.describe,
      acts,
      ask,
      tell: (name, what) => void send(name, what),
      pictures: token => send('page.pictures', { token }),
      bringPlacer: () => send('page.draw', { what: 'placer' }) as Promise<void>,
      signal,
    });
  }

  return {
    get player() {
      return player;
    },
    follow(plan, origin, begun, held) {
      last = { plan, origin };
      use.follow(plan);
      if (begun.length > 0) use.resume(begun);
      fields.follow(plan.fields ?? []);
      for (const { kind, path } of held) use.acted(kind, path);
      show();
    },
    acted: event => use.acted(event.type, pathOf(event)),
    routed(route) {
      player?.routed(route);
      use.routed(route);
    },
    settle(quiet) {
      lookout.settled = false;
      settling = quiet;
      void quiet.then(() => (lookout.settled ||= settling === quiet));
    },
    read: anchors =>
      lookout.look(anchors).map(found => (found.kind === 'found' ? textOf(found.element) : null)),
  };
}
