import type { Fork, PagePlan, StepShowing } from '../../messages/showing';
import type { Look } from '../overlay/create-drawer';
import { createDrawer } from '../overlay/create-drawer';
import type { Wish } from '../overlay/drawer';
import type { Entered } from '../fields';
import type { Backstage, Origin, Player } from '../player';
import { within } from '../within';
import { createAnswers } from './answers';
import { createDrawers } from './drawers';
import { captureAt } from './capture';
import { keepAwake } from '../keep-awake';
import { watchFork } from './fork';
import { createMoment } from './moment';
import { reveal } from './reveal';
import { createStage } from './stage';
import type { TriggerWait } from './triggers';
import { waitFor } from './triggers';

/** How long the word to reload stays: it has no control. */
const LEAVE_MS = 9000;

/** The step that the rep is at. */
interface Followed {
  showing: StepShowing;
  wait: TriggerWait | null;
  /** Of a fork, the way that the page has; null while that is not certain, and nothing is drawn. */
  way: number | null;
  life: AbortController;
}

/** The same step, or another way of the fork that is being watched. */
const isSameFork = ({ showing, life }: Followed, next: StepShowing): boolean =>
  showing.token === next.token ||
  (!life.signal.aborted &&
    next.fork !== undefined &&
    JSON.stringify(showing.fork?.ways) === JSON.stringify(next.fork.ways));

/** Whether the page may still have another way of its fork than this step. */
const isOpen = (step: Followed | null): boolean =>
  step?.showing.fork !== undefined && step.way !== step.showing.fork.now;

/** An answer that the rep waits for goes before a tip at the same element: they would cover each other. */
function isAnsweredHere({ showing, answered }: PagePlan): boolean {
  if (!showing || showing.kind === 'step') return false;
  const here = JSON.stringify(showing.anchor);
  return answered.some(({ anchor }) => JSON.stringify(anchor) === here);
}

/** Plays what the background's plan names: one thing on stage, its answers to the rep, and the marks of answers. */
export function createPlayer(backstage: Backstage, look: Look): Player {
  const { window, frames, room, lookout, ask, tell, signal } = backstage;
  const moment = createMoment(
    window,
    frames,
    backstage.acts,
    () => performance.now(),
    () => drawer.reading,
  );
  const drawer = createDrawers(window.document, frames, document =>
    createDrawer(document, look, room, frames),
  );
  let language = 'en';
  let entered: Entered | null = null;
  let pictured = '';
  let step: Followed | null = null;

  const stage = createStage(
    {
      lookout,
      moment,
      drawer,
      reveal,
      shown: token => tell('page.shown', { token }),
      missing: (token, verdict) => ask('page.missing', { token, verdict }, 'pushed'),
    },
    signal,
  );
  const answers = createAnswers({ lookout, moment, drawer }, signal);

  drawer.on = {
    wished,
    stood: token => stage.stood(token),
    lost(token) {
      stage.lost(token);
      answers.lost(token);
    },
    misplaced: () => backstage.bringPlacer(),
  };

  const stirred = keepAwake(
    frames,
    () => stage.showing !== null,
    () => tell('page.stirred', {}),
    () => performance.now(),
    signal,
  );

  /** Runs inside the rep's own gesture: what must be a gesture for the browser is sent before anything is awaited. */
  function wished(wish: Wish, token: string): void {
    if (wish === 'help' && entered?.field.token === token) {
      const capture = captureAt(entered.target, window, backstage.describe);
      tell('page.help', { token: null, capture });
    } else if (wish === 'help') {
      const capture = captureAt(stage.target, window, backstage.describe);
      tell('page.help', { token, capture });
    } else if (wish === 'reason') tell('page.reason', { token });
    else if (wish === 'answer') tell('page.answer', { token });
    else if (wish === 'rehearse' || wish === 'number' || wish === 'decisions')
      tell('page.explain', { token, what: wish });
    else if (wish !== 'audience' && wish !== 'shut') {
      const closes = wish === 'done' || wish === 'close' || wish === 'not now';
      const walked = stage.showing?.kind === 'step';
      // What comes next after closing comes by itself; the rep did not ask for it.
      ask('page.acted', { token, act: wish }, closes ? 'pushed' : 'pulled');
      if (!closes) return;
      // Closing works whether or not anybody answers.
      clear();
      if (wish === 'not now') drawer.toast('later', language);
      else if (walked && wish === 'done') drawer.toast('finished', language);
    }
  }

  function clear(): void {
    step?.life.abort();
    step = null;
    stage.set(null, language, 'pushed');
  }

  function followStep({ showing }: PagePlan, origin: Origin): void {
    if (showing?.kind === 'step' && step && isSameFork(step, showing)) {
      step.showing = showing;
      return;
    }
    step?.life.abort();
    step = null;
    if (showing?.kind !== 'step') return;
    const own: Followed = { showing, wait: null, way: null, life: within(signal) };
    step = own;
    if (showing.fork) followFork(own, showing.fork, origin);
    else own.wait = waitFor(showing.advance, lookout, () => happened(own), own.life.signal);
  }

  function happened({ showing: { token, n, of, fork }, life }: Followed, way?: number): void {
    const last = n >= of && way === fork?.now;
    ask('page.stepped', { token, ...(way !== undefined && { way }) }, last ? 'pushed' : 'pulled');
    if (last) finish();
    else life.abort();
  }

  /** What the page does of itself says nothing until it is certain which step it belongs to; what the rep does, does. */
  function followFork(own: Followed, fork: Fork, origin: Origin): void {
    let arming: AbortController | null = null;
    const arm = (way: number) => {
      const { advance } = fork.ways[way]!;
      arming?.abort();
      arming = within(own.life.signal);
      own.wait = advance ? waitFor(advance, lookout, () => happened(own, way), arming.signal) : null;
    };
    const seems = (way: number) => {
      const on = fork.ways[way]!.advance?.on;
      if (on !== 'appears' && on !== 'gone' && on !== 'address') arm(way);
    };
    const is = (way: number) => {
      // What comes late is no answer to what the rep did.
      const from = own.way === null ? origin : 'pushed';
      own.way = way;
      arm(way);
      const { showing } = own;
      if (!isOpen(own)) return stage.set(showing, language, from);
      ask('page.turned', { token: showing.token, way }, from);
      if (!fork.ways[way]!.advance) finish();
    };
    watchFork(fork, lookout, { seems, is }, own.life.signal);
  }

  function finish(): void {
    clear();
    drawer.toast('finished', language);
  }

  /** Pictures are heavy: they come when their card is due, not with every plan. */
  function fetchPictures({ showing }: PagePlan): void {
    if (showing?.kind !== 'why' || !showing.card.pictures || pictured === showing.token) return;
    const { token } = showing;
    pictured = token;
    void backstage.pictures(token).then(pictures => {
      if (pictures && !signal.aborted) drawer.hang(token, pictures);
    });
  }

  return {
    follow(plan, origin) {
      ({ language } = plan);
      followStep(plan, origin);
      const waits = isOpen(step) || (origin === 'pushed' && isAnsweredHere(plan));
      stage.set(waits ? null : plan.showing, language, origin);
      answers.set(plan.answered, language);
      fetchPictures(plan);
    },
    field(into) {
      if (into) entered = into;
      drawer.field(into && { ...into, language });
    },
    about: kind => step?.wait?.about(kind) ?? [],
    acted: (kind, path, stood) => step?.wait?.acted(kind, path, stood),
    routed: route => step?.wait?.routed(route),
    owns: target => drawer.owns(target),
    take(event) {
      stirred(event);
      drawer.take(event);
    },
    focus: () => void drawer.focus(),
    leave() {
      const walking = step !== null;
      stage.set(null, language, 'pushed');
      if (!walking) return drawer.remove();
      drawer.toast('reload', language);
      window.setTimeout(() => drawer.remove(), LEAVE_MS);
    },
  };
}
