import type { PagePlan } from '../../messages/showing';
import type { Look } from '../overlay/create-drawer';
import { createDrawer } from '../overlay/create-drawer';
import type { Wish } from '../overlay/drawer';
import type { Entered } from '../fields';
import type { Backstage, Player } from '../player';
import { within } from '../within';
import { createAnswers } from './answers';
import { createDrawers } from './drawers';
import { captureAt } from './capture';
import { keepAwake } from './keep-awake';
import { createMoment } from './moment';
import { reveal } from './reveal';
import { createStage } from './stage';
import type { TriggerWait } from './triggers';
import { waitFor } from './triggers';

/** How long the word to reload stays: it has no control. */
const LEAVE_MS = 9000;

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
  let step: { token: string; wait: TriggerWait; life: AbortController } | null = null;

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

  function followStep({ showing }: PagePlan): void {
    if (showing?.kind === 'step' && step?.token === showing.token) return;
    step?.life.abort();
    step = null;
    if (showing?.kind !== 'step') return;
    const { token, advance, n, of } = showing;
    const life = within(signal);
    const happened = () => {
      const last = n >= of;
      ask('page.stepped', { token }, last ? 'pushed' : 'pulled');
      if (!last) return life.abort();
      clear();
      drawer.toast('finished', language);
    };
    step = { token, wait: waitFor(advance, lookout, happened, life.signal), life };
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
      stage.set(origin === 'pushed' && isAnsweredHere(plan) ? null : plan.showing, language, origin);
      answers.set(plan.answered, language);
      followStep(plan);
      fetchPictures(plan);
    },
    field(into) {
      if (into) entered = into;
      drawer.field(into && { ...into, language });
    },
    about: kind => step?.wait.about(kind) ?? [],
    acted: (kind, path, stood) => step?.wait.acted(kind, path, stood),
    routed: route => step?.wait.routed(route),
    owns: target => drawer.owns(target),
    take(event) {
      stirred(event);
      drawer.take(event);
    },
    focus: () => void drawer.focus(),
    leave() {
      const walking = stage.showing?.kind === 'step';
      stage.set(null, language, 'pushed');
      if (!walking) return drawer.remove();
      drawer.toast('reload', language);
      window.setTimeout(() => drawer.remove(), LEAVE_MS);
    },
  };
}
