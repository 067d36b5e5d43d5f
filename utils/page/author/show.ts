import type { Shown, Stands } from '../../messages/author-page';
import type { Frames } from '../frames';
import { locate } from '../locate/locate';
import { createDrawer, type Drawing, type Look } from '../overlay/create-drawer';
import { follow } from '../overlay/follow';
import { domIsQuiet } from '../quiet-dom';
import { createDrawers, type Drawers } from '../play/drawers';
import { reveal } from '../play/reveal';
import type { Room } from '../room';

export interface Easel {
  show(shown: Shown | null): Stands;
  /** Takes an event on what is drawn before the page does; true when it was one. */
  take(event: Event): boolean;
  remove(): void;
}

/** Draws what a rep would see with the rep's own drawer, so that nothing is seen here that would look otherwise there. */
export function createEasel(window: Window, frames: Frames, room: Room, look: Look): Easel {
  const { document } = window;
  /** One for each way of looking; their styles differ. */
  const drawers = new Map<string, Drawers>();
  let standing: Drawers | null = null;
  let last: Shown | null = null;
  let life = new AbortController();

  function drawersFor({ theme, forced }: Shown): Drawers {
    const key = `${theme} ${forced}`;
    let own = drawers.get(key);
    if (!own) {
      const seen = lookedAt(look, theme, forced === true);
      drawers.set(key, (own = createDrawers(document, frames, of => createDrawer(of, seen, room, frames))));
      own.on = {
        // Nothing on it does anything: it is looked at.
        wished: () => undefined,
        stood: () => undefined,
        lost: () => {
          own!.hide();
          if (last) void returns(last);
        },
        misplaced: async () => void (room.follow ??= follow),
      };
    }
    return own;
  }

  /** It comes with its thing, which an app that draws itself anew may bring at once or later. */
  async function returns(shown: Shown): Promise<void> {
    life.abort();
    const mine = (life = new AbortController()).signal;
    const { anchor } = shown.showing;
    for (;;) {
      await domIsQuiet(document, mine);
      if (anchor && locate(document, anchor).kind === 'found') return void show(shown);
      await nextChange(document, mine);
    }
  }

  function show(shown: Shown | null): Stands {
    life.abort();
    last = shown;
    const before = standing;
    standing = shown && drawersFor(shown);
    if (before !== standing) before?.hide();
    if (!shown || !standing) return 'not picked';
    const { showing, language, missing, focus } = shown;
    const found = showing.anchor && !missing ? locate(document, showing.anchor) : null;
    const isStep = showing.kind === 'step';
    if (found?.kind !== 'found' && showing.anchor && !isStep) {
      // What has no certain place is not drawn: that is what the rep would see.
      standing.hide();
      if (!missing) void returns(shown);
      return found?.kind === 'ambiguous' ? 'ambiguous' : 'gone';
    }
    if (found?.kind !== 'found' && !isStep && showing.kind === 'tip') {
      standing.hide();
      return 'not picked';
    }
    const target = found?.kind === 'found' ? found.element : null;
    if (target) reveal(target);
    standing.show({ showing, target, language, missing: isStep && target === null });
    if (focus) {
      window.focus();
      standing.focus();
    }
    return target ? 'at its place' : 'in the corner';
  }

  return {
    show,
    take(event) {
      const own = [...drawers.values()].find(
        each => each.owns(event.target) || event.composedPath().some(part => each.owns(part)),
      );
      if (!own) return false;
      if (event.isTrusted) own.take(event);
      return true;
    },
    remove() {
      life.abort();
      for (const each of drawers.values()) each.remove();
      drawers.clear();
    },
  };
}

/** Never resolves when the signal ends first. */
const nextChange = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  });

/** High contrast as the style sheet draws it, on the system's own colours. */
const FORCED = `
.fh, .fh * { --shadow: none; background-color: Canvas !important; color: CanvasText !important; border-color: CanvasText !important; box-shadow: none !important; }
.fh :is(button, a), .fh :is(button, a) * { color: LinkText !important; }
`;

function lookedAt(look: Look, theme: 'dark' | undefined, forced: boolean): Look {
  if (!theme && !forced) return look;
  const as = <D extends Pick<Drawing, 'theme'>>(drawing: D): D => ({
    ...drawing,
    ...(theme && { theme }),
    ...(forced && { theme: 'dark' as const }),
  });
  return {
    ...look,
    css: forced ? look.css.replaceAll('(forced-colors: active)', '(min-width: 0)') + FORCED : look.css,
    card: (into, drawing) => look.card(into, as(drawing)),
    badge: (into, drawing) => look.badge(into, as(drawing)),
    mark: (into, drawing) => look.mark(into, as(drawing)),
  };
}
