import { focused, holds } from '../deep';
import type { Hear } from '../ears';
import { modality } from '../modal';
import type { Room } from '../room';
import { anchorFor, boxOf, isDrawn } from './anchor';
import { ownElement } from './own-element';
import type { Corner, Form, Place } from './place';
import { CORNERS, HOST_CSS, isWrong, overlaps, placeCss } from './place';

/** What a host tells its drawer. */
export interface HostEvents {
  /** The page took the target out of the document. */
  lost(): void;
  /** It is really on the screen. */
  stood(): void;
  /** Asks for the placer's code; resolves when `room.follow` is there. */
  misplaced(): Promise<void>;
  /**
   * The page's focus was under the card, or went there since it stands (`moved`), and it left its place, in vain where
   * every corner `covers` the focus too: be smaller.
   */
  crowded(moved: boolean, covers: boolean): void;
}

/**
 * One element of ours in the page; what is seen of it is a popover inside its closed root, in the top layer, tied to a
 * target without touching it.
 */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the drawing goes: what is in the top layer. */
  readonly box: HTMLElement;
  /** Whether it can be seen now. */
  readonly standing: boolean;
  place(target: Element | null, form: Form): void;
  hide(): void;
  /** Hides it within a tenth of a second; tells when it is out of sight. */
  fade(gone: () => void): void;
  /** Ends a fading at once. */
  settle(): void;
  remove(): void;
}

/** A page that removes our element again and again wins after this many times. */
const AT_MOST_RETURNS = 20;
const RECHECK_MS = 100;
const FADE_MS = 100;
/** A target that moves this many looks long is measured all the same. */
const AT_MOST_LOOKS = 20;

/** Reused for every showing: the element is made once and shown, hidden and moved after that. */
export function createHost(document: Document, css: string, hear: Hear, room: Room, tell: HostEvents): Host {
  const view = document.defaultView!;
  const { element, root } = ownElement(document, 'foothold-card');
  const look = new view.CSSStyleSheet();
  const placing = new view.CSSStyleSheet();
  look.replaceSync(css + HOST_CSS);
  root.adoptedStyleSheets = [look, placing];
  const box = document.createElement('div');
  box.className = 'place';
  box.popover = 'manual';
  root.append(box);

  let target: Element | null = null;
  let form: Form = 'card';
  let wanted = false;
  let inView = true;
  /** The observer has confirmed `inView`, which is a guess before. */
  let confirmed = false;
  let painted = false;
  let above = false;
  let pointed = false;
  /** What the placing sheet says now. */
  let placed = '';
  let corner: Corner | null = null;
  let returns = 0;
  let release: (() => void) | null = null;
  /** Ends the fading that is under way. */
  let leaving: (() => void) | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  const isOpen = () => element.isConnected && box.matches(':popover-open');

  const sight = new view.IntersectionObserver(entries => {
    const last = entries.at(-1)!;
    if (last.target !== target) return;
    inView = last.isIntersecting;
    confirmed = true;
    update();
    tellStood();
    if (wanted && target && !target.isConnected) tell.lost();
  });
  // Whatever may change whether we may stand here: dialogs opened or gone, our element or its place taken away.
  const changes = new view.MutationObserver(() => {
    // Deaf until the next look, which sees whatever changes meanwhile: a busy page writes no records for us.
    changes.disconnect();
    recheck ??= view.setTimeout(() => {
      recheck = undefined;
      if (!wanted) return;
      listen();
      update();
    }, RECHECK_MS) as unknown as ReturnType<typeof setTimeout>;
  });
  const listen = () =>
    changes.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['open', 'aria-modal'],
    });

  function mayStand(): HTMLElement | null {
    if (!wanted || document.fullscreenElement) return null;
    if (target && (!inView || !isDrawn(target))) return null;
    const modal = modality(document, target);
    if (modal.kind === 'inside') return modal.dialog as HTMLElement;
    // A dialog that merely says it is modal leaves us alive: what the rep asked for may still stand in the corner.
    if (modal.kind === 'blocking' && (modal.native || target)) return null;
    return document.documentElement;
  }

  function update(): void {
    const parent = mayStand();
    if (!parent) return close();
    if (element.parentNode !== parent) {
      if (element.parentNode === null && returns++ > AT_MOST_RETURNS) return;
      close();
      parent.append(element);
    }
    if (!isOpen()) open();
  }

  function open(): void {
    const anchor = target && anchorFor(target);
    if (target && !anchor) return;
    if (anchor && !anchor.exact) pointed = true;
    setPlace();
    const options = anchor ? { source: anchor.element } : {};
    (box.showPopover as (options: { source?: HTMLElement }) => void).call(box, options);
    if (pointed) startFollowing();
    inTwoFrames(
      () => makeRoom(focused(document), false),
      () => {
        checkPlace();
        // On the screen is what has come in: while it does it may be taken back.
        const comes = box.getAnimations({ subtree: true }).map(each => each.finished);
        void Promise.allSettled(comes).then(() => {
          painted = isOpen();
          tellStood();
        });
      },
    );
  }

  /** Where the page has just scrolled, the browser moves the card a frame later, and one look sees it where it was. */
  function inTwoFrames(look: () => void, then?: () => void): void {
    view.requestAnimationFrame(() => {
      look();
      view.requestAnimationFrame(() => {
        look();
        then?.();
      });
    });
  }

  function tellStood(): void {
    if (painted && isOpen() && (confirmed || target === null)) tell.stood();
  }

  function settle(): void {
    leaving?.();
  }

  function close(): void {
    release?.();
    release = null;
    painted = false;
    if (isOpen()) box.hidePopover();
  }

  function setPlace(): void {
    const rtl = target !== null && view.getComputedStyle(target).direction === 'rtl';
    const place: Place =
      corner !== null || target === null
        ? { by: 'corner', corner: corner ?? CORNERS[0] }
        : pointed
          ? { by: 'point', x: -9999, y: 0 }
          : { by: 'anchor', rtl, above };
    put(place);
  }

  /** A sheet that says what it said before would have everything of ours styled anew. */
  function put(place: Place): void {
    const css = placeCss(form, place);
    if (css !== placed) placing.replaceSync((placed = css));
  }

  /**
   * The one check after showing: where the browser placed it wrong, measuring takes over. While the target moves, a
   * look catches the card one frame behind it; so what is wrong is looked at again, until the target has stayed.
   */
  function checkPlace(before?: DOMRect, looks = 1): void {
    if (!target || pointed || corner !== null || !isOpen() || !target.isConnected) return;
    const size = { width: view.innerWidth, height: view.innerHeight };
    const at = boxOf(target);
    if (!isWrong(box.getBoundingClientRect(), at, form, size)) return;
    if (looks < AT_MOST_LOOKS && !(before && before.x === at.x && before.y === at.y)) {
      view.setTimeout(
        () => view.requestAnimationFrame(() => view.requestAnimationFrame(() => checkPlace(at, looks + 1))),
        RECHECK_MS,
      );
      return;
    }
    pointed = true;
    setPlace();
    startFollowing();
  }

  function startFollowing(): void {
    const { follow } = room;
    if (!follow) {
      void tell.misplaced().then(() => {
        if (room.follow && isOpen() && pointed && corner === null) startFollowing();
      });
      return;
    }
    release?.();
    if (target) release = follow(box, target, form, (x, y) => put({ by: 'point', x, y }));
  }

  /** Focus of the page must not be hidden under us (WCAG 2.4.11): other side, then another corner or a dot. */
  function makeRoom(focus: Element | null, moved: boolean): void {
    if (form !== 'card' || !isOpen() || !focus || focus === document.body || holds(element, focus)) return;
    const covered = () => overlaps(box.getBoundingClientRect(), focus.getBoundingClientRect());
    if (!covered()) return;
    if (!pointed && corner === null && target) {
      above = !above;
      setPlace();
      if (!covered()) return;
    }
    // The corner is where it stays: what measures must not bring it back over the focus.
    release?.();
    release = null;
    for (const free of CORNERS) {
      corner = free;
      setPlace();
      if (!covered()) break;
    }
    tell.crowded(moved, covered());
  }

  hear(document, 'fullscreenchange', () => update());
  hear(view, 'toggle', event => {
    const opened = event.target as HTMLElement;
    const topLayer = opened.localName === 'dialog' || opened.hasAttribute?.('popover');
    if (!topLayer || opened.localName === 'foothold-card') return;
    // What opened later lies above: show again to be on top of it.
    if ((event as ToggleEvent).newState === 'open' && isOpen()) keepingFocus(close);
    update();
  });
  hear(document, 'focusin', event => {
    const focus = event.composedPath()[0] as Element;
    if (event.isTrusted && isOpen()) inTwoFrames(() => makeRoom(focus, true));
  });

  function keepingFocus(act: () => void): void {
    const inside = root.activeElement as HTMLElement | null;
    act();
    update();
    inside?.focus({ preventScroll: true });
  }

  /** A first guess, which the observer corrects: what is far below must not flash. */
  function isInWindow(at: Element): boolean {
    const { left, top, right, bottom } = boxOf(at);
    return right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
  }

  function watch(on: boolean): void {
    sight.disconnect();
    changes.disconnect();
    if (!on) return;
    confirmed = false;
    inView = target === null || isInWindow(target);
    if (target) sight.observe(target);
    listen();
  }

  return {
    element,
    root,
    box,
    get standing() {
      return isOpen();
    },
    place(to, as) {
      settle();
      const moved = !wanted || to !== target || as !== form;
      if (!moved) return update();
      keepingFocus(() => {
        close();
        above = pointed = false;
        corner = null;
        target = to;
        form = as;
        wanted = true;
        watch(true);
      });
    },
    hide() {
      settle();
      wanted = false;
      target = null;
      watch(false);
      close();
    },
    fade(gone) {
      settle();
      wanted = false;
      watch(false);
      // What fades can no longer be pressed: a click goes to the page below.
      box.inert = true;
      box.classList.add('leaving');
      const end = () => {
        leaving = null;
        view.clearTimeout(timer);
        box.inert = false;
        box.classList.remove('leaving');
        target = null;
        close();
        gone();
      };
      const timer = view.setTimeout(end, isOpen() ? FADE_MS : 0);
      leaving = end;
    },
    settle,
    remove() {
      this.hide();
      clearTimeout(recheck);
      element.remove();
    },
  };
}
