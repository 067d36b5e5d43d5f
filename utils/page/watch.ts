import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PagePlan } from '../messages/showing';
import { createAnswers } from './answers';
import { captureAt } from './capture';
import type { Drawer, Wish } from './drawer';
import { createEars } from './ears';
import { installGuard } from './guard';
import type { LocateAll } from './lookout';
import { createLookout } from './lookout';
import { createMoment } from './moment';
import { reveal } from './overlay/reveal';
import { domIsQuiet } from './quiet-dom';
import type { Room } from './room';
import { onRoute, routeNow } from './routes';
import type { Signals } from './signals';
import { createSignals } from './signals';
import type { Origin } from './stage';
import { createStage } from './stage';
import type { TriggerWait } from './triggers';
import { ACTS, waitFor } from './triggers';

/** What the watcher is given: the page, the way to the background, the locator. */
export interface World {
  window: Window;
  room: Room;
  locateAll: LocateAll;
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

  const hear = createEars(document, signal);
  installGuard(window, hear, room);
  const moment = createMoment(window, hear, now);
  const lookout = createLookout(document, world.locateAll, signal);
  let language = 'en';

  // -- the way to the background ------------------------------------------------------------------------------------
  let asked = 0;
  let answered = 0;

  /** Asks, and follows the plan that comes back unless a newer one has come meanwhile. */
  async function ask<N extends keyof PageCalls>(name: N, send: Calls[N]['send'], origin: Origin): Promise<void> {
    if (bowOutIfOrphaned()) return;
    const turn = ++asked;
    try {
      const plan = (await world.call(name, send)) as PagePlan | undefined;
      if (!plan?.signals || turn < answered || signal.aborted) return;
      answered = turn;
      follow(plan, origin);
    } catch (error) {
      if (!bowOutIfOrphaned()) console.debug(`Foothold: ${name} was not answered.`, error);
    }
  }

  async function tell<N extends keyof PageCalls>(name: N, send: Calls[N]['send']): Promise<void> {
    if (bowOutIfOrphaned()) return;
    await world.call(name, send).catch(error => {
      if (!bowOutIfOrphaned()) console.debug(`Foothold: ${name} was not answered.`, error);
    });
  }

  /** After an update nobody answers any more: leave the page as it was, and only a rep in mid-walk needs a word. */
  function bowOutIfOrphaned(): boolean {
    if (signal.aborted) return true;
    if (!world.orphaned()) return false;
    const walking = stage.showing?.kind === 'step';
    const { drawer } = room;
    life.abort();
    if (!walking) drawer?.remove();
    else {
      drawer?.hide();
      drawer?.toast('reload', language);
      window.setTimeout(() => drawer?.remove(), 9000);
    }
    return true;
  }

  // -- drawing ------------------------------------------------------------------------------------------------------
  let fetching: Promise<Drawer> | null = null;

  function drawer(): Promise<Drawer> {
    fetching ??= world.call('page.draw', { what: 'card' }).then(() => {
      const { drawer: drawn } = room;
      if (!drawn) throw new Error('The card came without a drawer.');
      drawn.on = {
        wished,
        lost(token) {
          stage.lost(token);
          answers.lost(token);
        },
        misplaced: () => world.call('page.draw', { what: 'placer' }).then(() => {}),
      };
      return drawn;
    });
    fetching.catch(() => (fetching = null));
    return fetching;
  }

  const stage = createStage(
    {
      lookout,
      moment,
      drawer,
      reveal,
      shown: token => void tell('page.shown', { token }),
      missing: (token, verdict) => void ask('page.missing', { token, verdict }, 'pushed'),
    },
    signal,
  );
  const answers = createAnswers({ lookout, moment, drawer }, signal);

  /** Runs inside the rep's own gesture: what must be a gesture for the browser is sent before anything is awaited. */
  function wished(wish: Wish, token: string): void {
    if (wish === 'help') {
      const capture = captureAt(stage.target, window.location, world.describe);
      void tell('page.help', { token, capture });
    } else if (wish === 'reason') void tell('page.reason', { token });
    else if (wish === 'answer') void tell('page.answer', { token });
    else {
      const closes = wish === 'done' || wish === 'close' || wish === 'not now';
      const walked = stage.showing?.kind === 'step';
      // What comes next after closing comes by itself; the rep did not ask for it.
      void ask('page.acted', { token, act: wish }, closes ? 'pushed' : 'pulled');
      if (!closes) return;
      // Closing works whether or not anybody answers.
      stage.set(null, language, 'pushed');
      if (wish === 'not now') room.drawer?.toast('later', language);
      else if (walked && wish === 'done') room.drawer?.toast('finished', language);
    }
  }

  // -- the plan -----------------------------------------------------------------------------------------------------
  let signals: Signals | null = null;
  let signalsText = '';
  let step: { token: string; wait: TriggerWait; life: AbortController } | null = null;
  let markers: AbortController | null = null;
  let markersText = '';
  let inCall = false;

  function follow(plan: PagePlan, origin: Origin): void {
    ({ language } = plan);
    stage.set(plan.showing, language, origin);
    answers.set(plan.answered, language);
    const text = JSON.stringify(plan.signals);
    if (text !== signalsText) {
      signalsText = text;
      signals = plan.signals.length ? createSignals(plan.signals, signalTools) : null;
      lookForSignals();
    }
    followStep(plan);
    followCall(plan.call);
  }

  function followStep({ showing }: PagePlan): void {
    if (showing?.kind !== 'step') {
      step?.life.abort();
      step = null;
      return;
    }
    const { token, advance, n, of } = showing;
    if (step?.token === token) return;
    step?.life.abort();
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort(), { once: true });
    const happened = () => {
      own.abort();
      void ask('page.stepped', { token }, n < of ? 'pulled' : 'pushed');
      if (n < of) return;
      stage.set(null, language, 'pushed');
      room.drawer?.toast('finished', language);
    };
    const wait = waitFor(advance, lookout, happened, own.signal);
    step = { token, wait, life: own };
  }

  function followCall(call: Description[]): void {
    const text = JSON.stringify(call);
    if (text === markersText) return;
    markersText = text;
    markers?.abort();
    markers = new AbortController();
    signal.addEventListener('abort', () => markers?.abort(), { once: true });
    const seen = (up: boolean) => {
      if (up === inCall) return;
      inCall = up;
      void ask('page.call', { up }, 'pushed');
    };
    if (call.length === 0) seen(false);
    lookout.watch(
      call,
      verdicts => {
        // A second button of the same name still means that the call is up.
        const up = verdicts.some(({ kind }) => kind === 'found' || kind === 'ambiguous');
        if (up || lookout.settled) seen(up);
      },
      markers.signal,
    );
  }

  // -- use ----------------------------------------------------------------------------------------------------------
  const signalTools = {
    now,
    look: (descriptions: Description[]) => lookout.look(descriptions),
    used: (feature: PagePlan['signals'][number]['feature']) => void ask('page.used', { feature }, 'pushed'),
  };
  let looking: AbortController | null = null;

  function lookForSignals(): void {
    looking?.abort();
    const own = signals;
    const wanted = own?.wanted() ?? [];
    if (!own || wanted.length === 0 || signal.aborted) return;
    const until = new AbortController();
    looking = until;
    signal.addEventListener('abort', () => until.abort(), { once: true });
    const end = own.until();
    if (end !== null) window.setTimeout(() => looking === until && lookForSignals(), Math.max(0, end - now()) + 1);
    lookout.watch(
      wanted,
      verdicts => {
        const before = JSON.stringify(own.until());
        own.looked(verdicts);
        if (JSON.stringify(own.until()) !== before) lookForSignals();
      },
      until.signal,
    );
  }

  for (const type of ACTS)
    hear(window, type, event => {
      if (!event.isTrusted || bowOutIfOrphaned()) return;
      const about = [...(step?.wait.about(type) ?? []), ...(signals?.about(type) ?? [])];
      // One look for everybody, before the page's own listeners change what stands there.
      const verdicts = lookout.look(about);
      const stood = (description: Description) => verdicts[about.indexOf(description)];
      const path = event.composedPath();
      step?.wait.acted(type, path, stood);
      signals?.acted(type, path, stood);
      lookForSignals();
    });

  // -- where the page is --------------------------------------------------------------------------------------------
  let settling: AbortController | null = null;

  async function arrive(): Promise<void> {
    settling?.abort();
    const own = new AbortController();
    settling = own;
    signal.addEventListener('abort', () => own.abort(), { once: true });
    lookout.settled = false;
    const quiet = domIsQuiet(document, own.signal).then(() => (lookout.settled = true));
    if (arrivals++ > 0) await quiet;
    if (own.signal.aborted) return;
    await ask('page.arrived', { route: routeNow(window) }, 'pushed');
  }
  let arrivals = 0;

  onRoute(window, hear, route => {
    if (bowOutIfOrphaned()) return;
    moment.routed();
    step?.wait.routed(route);
    signals?.routed(route);
    lookForSignals();
    void arrive();
  });
  hear(window, 'pageshow', event => {
    if ((event as PageTransitionEvent).persisted) void arrive();
  });
  hear(document, 'visibilitychange', () => void bowOutIfOrphaned());
  hear(window, 'focus', () => void bowOutIfOrphaned());
  // Nothing tells a script that it was orphaned; reading one property now and then does, while something stands.
  const check = window.setInterval(() => room.drawer && bowOutIfOrphaned(), ORPHAN_CHECK_MS);
  signal.addEventListener('abort', () => window.clearInterval(check));

  const begin = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => void arrive(), { timeout: 2000 });
    else setTimeout(() => void arrive(), 200);
  };
  if (document.readyState === 'complete') begin();
  else hear(window, 'load', begin);

  return {
    plan: plan => {
      answered = ++asked;
      if (!signal.aborted) follow(plan, 'pushed');
    },
    focus: () => void room.drawer?.focus(),
  };
}
