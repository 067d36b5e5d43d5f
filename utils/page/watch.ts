import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PageFigures } from '../messages/explaining';
import type { PagePlan } from '../messages/showing';
import { asksAtOnce, attend, type Attendance, type World } from './attend';
import { onReturn } from './documents';
import { createEars } from './ears';
import { HELLO } from './frames';
import { ACTIVE, PASSIVE } from './guard';
import { hearRoutes, placeOf } from './routes';

/** What the background may tell a tab. */
export interface Watcher {
  plan(plan: PagePlan): void;
  focus(): void;
  /** What stands at these places now. */
  read(anchors: Description[]): Promise<PageFigures>;
}

/**
 * Stands on every page of an app before the page's own scripts, because who hears an event first is who began to listen
 * first, and asks what there is to say. All else is made when somebody comes to the page, when it has a frame, goes to
 * another route or has something to say: most pages rest, and each function that runs costs each of them a kilobyte.
 */
export function watch(world: World): Watcher {
  const { window } = world;
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  let attendance: Attendance | null = null;
  const start = document.URL;
  /** Where the background was told that the rep is: nowhere yet, or an address, which is none when they come back. */
  let told: string | null = null;
  let silent: PagePlan | null = null;

  function attended(): Attendance {
    if (attendance) return attendance;
    attendance = attend({ ...world, life, hear, send, arrive, bowOutIfOrphaned, since: told ?? start });
    if (silent) attendance.receive(silent, 'pushed');
    return attendance;
  }

  const hear = createEars(document, signal);
  const heard = (event: Event) => {
    // A page that makes its own events is no rep.
    if (attendance || event.isTrusted) attended().heard(event);
  };
  hear(window, ACTIVE, heard);
  hear(window, PASSIVE, heard, 'passive');
  hear(window, HELLO, event => {
    // Nobody hears it but us: at the window the first capture listener comes before all of the page's.
    event.stopImmediatePropagation();
    attended().framed();
  });
  hear(document, 'load', () => window.length > 0 && attended());
  // In a tab that was open already no frame says that it is there.
  if (window.length > 0) attended();
  hearRoutes(window, hear, () => document.URL !== (told ?? start) && attended());
  onReturn(window, hear, signal, () => {
    // The rep was elsewhere meanwhile.
    told &&= '';
    attended().returned();
  });

  /** Rejects never: what was not answered is said in the console, and the page stays as it is. */
  async function send<N extends keyof PageCalls>(
    name: N,
    what: Calls[N]['send'],
  ): Promise<Calls[N]['back'] | void> {
    if (bowOutIfOrphaned()) return;
    try {
      return await world.call(name, what);
    } catch (error) {
      if (!bowOutIfOrphaned()) console.debug(`Foothold: ${name} was not answered.`, error);
    }
  }

  /** After an update nobody answers any more: leave the page as it was. */
  function bowOutIfOrphaned(): boolean {
    if (signal.aborted) return true;
    if (!world.orphaned()) return false;
    attendance?.leave();
    life.abort();
    return true;
  }

  /** Tells where the rep is: first of a new document, whoever is first to tell, then of another page or the same. */
  async function arrive(): Promise<void> {
    // A page made ready before anybody has asked for it is no visit.
    if (page.prerendering) return;
    const before = told;
    told = document.URL;
    const same = before !== null && placeOf(before) === placeOf(told);
    const plan = await send('page.arrived', before === null ? { fresh: true } : same ? { same } : {});
    if (!plan) return;
    if (attendance || asksAtOnce(plan)) attended().receive(plan, 'pushed');
    else silent = plan;
  }
  const begin = () => {
    if (told !== null) return;
    if ('requestIdleCallback' in window) window.requestIdleCallback(arrive, { timeout: 2000 });
    else setTimeout(arrive, 200);
  };
  const loaded = () => {
    if (document.readyState === 'complete') begin();
    else hear(window, 'load', begin);
  };
  const page = document as { prerendering?: boolean };
  if (page.prerendering) hear(document, 'prerenderingchange', loaded);
  else loaded();

  return {
    plan: plan => attended().receive(plan, 'pushed'),
    focus: () => attendance?.focus(),
    read: anchors => attended().read(anchors),
  };
}
