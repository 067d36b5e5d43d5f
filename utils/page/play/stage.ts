import type { Description } from '../../core/anchors/description';
import type { Verdict } from '../../core/anchors/verdict';
import type { Showing } from '../../messages/showing';
import type { Drawer } from '../overlay/drawer';
import type { Lookout } from '../lookout';
import type { Origin } from '../player';
import { within } from '../within';
import { isStill, wordsOf } from './same-thing';
import type { Moment } from './moment';

/** A target that is late is awaited this long after the page has settled. */
export const PATIENCE_MS = 6000;

export interface StageTools {
  lookout: Lookout;
  moment: Moment;
  drawer: Drawer;
  /** Scrolls a target into sight: only for what the rep asked for. */
  reveal(target: Element): void;
  shown(token: string): void;
  missing(token: string, verdict: 'ambiguous' | 'gone'): void;
}

/** Holds the one thing that is shown, from waiting for its target to taking it away. */
export interface Stage {
  set(showing: Showing | null, language: string, origin: Origin): void;
  /** What was drawn is really on the screen: only now was it shown. */
  stood(token: string): void;
  /** The target was taken out of the page: waits, as long as it takes, for it to come back. */
  lost(token: string): void;
  /** The thing on stage, and where it points. */
  readonly showing: Showing | null;
  readonly target: Element | null;
}

interface Play {
  showing: Showing;
  language: string;
  origin: Origin;
  target: Element | null;
  /** What the target said when it was found. */
  said: string;
  /** Drawn at least once, though it may wait below the fold. */
  drawn: boolean;
  shown: boolean;
  missing: boolean;
  life: AbortController;
  /** Ends the present wait for the target. */
  waiting: AbortController | null;
}

export function createStage(tools: StageTools, signal: AbortSignal): Stage {
  let play: Play | null = null;
  const { drawer } = tools;
  signal.addEventListener('abort', () => end());

  function end(): void {
    play?.life.abort();
    play = null;
    drawer.hide();
  }

  async function draw(own: Play): Promise<void> {
    if (own.origin === 'pushed' && !own.drawn && own.showing.kind !== 'step')
      await tools.moment.good(own.target, own.life.signal);
    if (own.target && !own.target.isConnected) {
      own.target = null;
      return wait(own);
    }
    if (own !== play || own.life.signal.aborted) return;
    if (own.showing.anchor && !own.target && !own.missing) return;
    const { showing, target, language, missing } = own;
    if (target && own.origin === 'pulled' && !own.drawn) tools.reveal(target);
    drawer.show({ showing, target, language, missing });
    own.drawn = true;
  }

  /**
   * Looks until the play ends, also while it stands: a list that is recycled or a form that is redrawn makes another
   * thing of the element, and what is there no longer is not pointed at.
   */
  function wait(own: Play): void {
    const { anchor } = own.showing;
    if (!anchor) return void draw(own);
    own.waiting?.abort();
    const waiting = within(own.life.signal);
    own.waiting = waiting;
    const late = within(waiting.signal);
    const found = (target: Element) => {
      late.abort();
      if (target === own.target) return;
      own.target = target;
      own.said = wordsOf(target);
      own.missing = false;
      void draw(own);
    };
    const giveUp = own.drawn ? null : patience(own, anchor, found, late.signal);
    tools.lookout.watch(
      [anchor],
      ([verdict]) => {
        if (verdict?.kind === 'found') found(verdict.element);
        else if (!own.target) giveUp?.();
        else if (!isStill(own.target, own.said)) {
          own.target = null;
          drawer.hide();
        }
      },
      waiting.signal,
    );
  }

  /** Starts counting at the first look that found nothing; at its end says once that the target is missing. */
  function patience(
    own: Play,
    anchor: Description,
    found: (target: Element) => void,
    until: AbortSignal,
  ): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    until.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return () => {
      timer ??= setTimeout(() => {
        const [last] = tools.lookout.look([anchor]);
        if (last?.kind === 'found') found(last.element);
        else miss(own, last);
      }, PATIENCE_MS);
    };
  }

  function miss(own: Play, verdict: Verdict<Element> | undefined): void {
    if (own.showing.kind === 'step') {
      own.missing = true;
      void draw(own);
    }
    tools.missing(own.showing.token, verdict?.kind === 'ambiguous' ? 'ambiguous' : 'gone');
  }

  return {
    set(showing, language, origin) {
      if (signal.aborted) return;
      if (showing === null) return end();
      if (play?.showing.token === showing.token) {
        const same = JSON.stringify(play.showing) === JSON.stringify(showing) && play.language === language;
        play.showing = showing;
        play.language = language;
        if (origin === 'pulled') play.origin = origin;
        if (same) return;
        if (play.drawn && (play.target || play.missing || !showing.anchor))
          drawer.show({ showing, language, target: play.target, missing: play.missing });
        return;
      }
      play?.life.abort();
      drawer.hide();
      const life = within(signal);
      play = {
        showing,
        language,
        origin,
        target: null,
        said: '',
        drawn: false,
        shown: false,
        missing: false,
        life,
        waiting: null,
      };
      wait(play);
    },
    stood(token) {
      if (play?.showing.token !== token || play.shown) return;
      play.shown = true;
      tools.shown(token);
    },
    lost(token) {
      if (play?.showing.token !== token) return;
      play.target = null;
      wait(play);
    },
    get showing() {
      return play?.showing ?? null;
    },
    get target() {
      return play?.target ?? null;
    },
  };
}
