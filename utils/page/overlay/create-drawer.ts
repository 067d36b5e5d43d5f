import type { Showing } from '../../messages/showing';
import { focused, isEditable } from '../deep';
import type { Drawer, DrawerEvents, Scene, Toast, Wish } from './drawer';
import { createEars } from '../ears';
import type { Frames } from '../frames';
import type { Room } from '../room';
import type { Host } from './host';
import { createHost } from './host';
import { createStatus } from './status';
import { themeUnder } from './theme';

/** What one drawing shows. */
export interface Drawing {
  showing: Showing | null;
  language: string;
  theme: 'light' | 'dark';
  missing: boolean;
  toast: Toast | null;
  on(wish: Wish, event: Event): void;
}

/** The drawing itself, handed in: this room places and guards, it does not know what a card looks like. */
export interface Look {
  css: string;
  card(into: HTMLElement, drawing: Drawing): void;
  mark(into: HTMLElement, drawing: Pick<Drawing, 'language' | 'theme' | 'on'>): void;
  erase(from: HTMLElement): void;
  /** At most 100 characters. */
  announcement(showing: Showing | null, toast: Toast | null, language: string): string;
}

/** Pure status stays this long; whatever has a control stays until it is answered. */
const TOAST_MS = 8000;

interface Standing {
  host: Host;
  token: string;
}

export function createDrawer(document: Document, look: Look, room: Room, frames: Frames): Drawer {
  const life = new AbortController();
  const hear = createEars(document, life.signal);
  const status = createStatus(document);
  const marks = new Map<string, Standing>();
  const said = new Set<string>();
  let scene: Scene | null = null;
  let card: Host | null = null;
  let shrunk = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let before: HTMLElement | null = null;

  const hostFor = (token: () => string, crowded: () => void): Host =>
    createHost(document, look.css, hear, room, {
      lost: () => drawer.on?.lost(token()),
      stood() {
        announce(token());
        drawer.on?.stood(token());
      },
      misplaced: () => drawer.on?.misplaced() ?? Promise.resolve(),
      crowded,
    });
  const cardHost = () =>
    (card ??= hostFor(
      () => scene?.showing.token ?? '',
      () => {
        // A step and a why card have gone to a free corner; a tip can wait as a dot.
        if (scene?.showing.kind !== 'tip' || shrunk) return;
        shrunk = true;
        draw();
      },
    ));

  const formOf = (showing: Showing): 'dot' | 'card' =>
    showing.kind === 'tip' && (showing.form === 'dot' || shrunk) ? 'dot' : 'card';

  function draw(): void {
    if (!scene) return;
    const { showing, target, language, missing } = scene;
    const form = formOf(showing);
    const host = cardHost();
    const drawn: Showing = showing.kind === 'tip' ? { ...showing, form } : showing;
    look.card(host.box, {
      showing: drawn,
      language,
      theme: themeUnder(target, document),
      missing,
      toast: null,
      on: wish,
    });
    host.place(target, form);
  }

  /** Once, and not before there is something to go to. */
  function announce(token: string): void {
    if (scene?.showing.token !== token || said.has(token)) return;
    said.add(token);
    status.say(look.announcement(scene.showing, null, scene.language));
  }

  function wish(what: Wish, event: Event): void {
    // The guard has taken a real click before it comes here: what does come is the page's own doing, unless a
    // document.open() has erased the guard for a moment.
    if (event.isTrusted && scene) wished(what, scene.showing.token);
  }

  function wished(what: Wish, token: string): void {
    if (what === 'open' && shrunk) {
      shrunk = false;
      draw();
      return;
    }
    drawer.on?.wished(what, token);
  }

  function standingWith(target: EventTarget | null): Standing | null {
    if (card && card.element === target) return { host: card, token: scene?.showing.token ?? '' };
    for (const mark of marks.values()) if (mark.host.element === target) return mark;
    return null;
  }

  function restoreFocus(): void {
    const to = before;
    before = null;
    if (to?.isConnected) to.focus({ preventScroll: true });
  }

  // The page's own use of Escape comes first; ours is for the rep whose keys go nowhere in particular.
  const escaped = (event: Event) => {
    const key = event as KeyboardEvent;
    if (!isPlainEscape(key) || key.defaultPrevented || !key.isTrusted) return;
    if (!scene || !card?.standing || formOf(scene.showing) !== 'card') return;
    const target = key.composedPath()[0] ?? null;
    if (isEditable(target) || (target as Node | null)?.ownerDocument?.querySelector('dialog:modal')) return;
    wished('not now', scene.showing.token);
  };
  frames.each((view, hear) => hear(view, 'keydown', escaped, { capture: false }), life.signal);

  const drawer: Drawer = {
    on: null as DrawerEvents | null,
    show(next) {
      clearTimeout(fading);
      if (scene?.showing.token !== next.showing.token) shrunk = false;
      scene = next;
      draw();
    },
    hide() {
      if (!scene) return;
      const inside = card?.root.activeElement;
      scene = null;
      status.say('');
      card?.hide();
      if (card) look.erase(card.box);
      if (inside) restoreFocus();
    },
    mark(token, target, language) {
      let mark = marks.get(token);
      if (!mark) {
        const host = hostFor(
          () => token,
          () => {},
        );
        mark = { host, token };
        marks.set(token, mark);
      }
      const on = (what: Wish, event: Event) => event.isTrusted && wished(what, token);
      look.mark(mark.host.box, { language, theme: themeUnder(target, document), on });
      mark.host.place(target, 'mark');
    },
    unmark(token) {
      const mark = marks.get(token);
      if (!mark) return;
      marks.delete(token);
      look.erase(mark.host.box);
      mark.host.remove();
    },
    toast(toast, language) {
      if (scene) return;
      clearTimeout(fading);
      const host = cardHost();
      look.card(host.box, {
        showing: null,
        language,
        theme: themeUnder(null, document),
        missing: false,
        toast,
        on: wish,
      });
      host.place(null, 'toast');
      status.say(look.announcement(null, toast, language));
      fading = setTimeout(() => {
        if (scene) return;
        host.hide();
        look.erase(host.box);
        status.say('');
      }, TOAST_MS);
    },
    owns: target => target === status.element || standingWith(target) !== null,
    take(event) {
      const standing =
        standingWith(event.target) ??
        standingWith(event.composedPath().find(each => standingWith(each)) ?? null);
      if (!standing || !event.isTrusted) return;
      const { host, token } = standing;
      if (event.type === 'mousedown') {
        // Pressing a control of ours takes no focus from the page: its field keeps its caret and sees no blur.
        event.preventDefault();
      } else if (event.type === 'click') {
        const act = controlAt(host, event as MouseEvent)?.closest<HTMLElement>('[data-act]')?.dataset.act;
        if (act) wished(act as Wish, token);
      } else if (event.type === 'keydown' && isPlainEscape(event as KeyboardEvent)) {
        event.preventDefault();
        const closes = host === card && scene && formOf(scene.showing) === 'card';
        restoreFocus();
        if (closes) wished('not now', token);
      }
    },
    focus() {
      if (card?.root.activeElement) {
        restoreFocus();
        return true;
      }
      const into = card?.standing ? card.root.querySelector<HTMLElement>('[role="dialog"], button') : null;
      if (!into) return false;
      before = focused(document) as HTMLElement | null;
      into.focus({ preventScroll: true });
      return true;
    },
    get open() {
      return scene && card?.standing ? formOf(scene.showing) : null;
    },
    remove() {
      drawer.hide();
      clearTimeout(fading);
      for (const token of marks.keys()) drawer.unmark(token);
      if (card) look.erase(card.box);
      card?.remove();
      status.remove();
      life.abort();
    },
  };
  return drawer;
}

const isPlainEscape = (key: KeyboardEvent) =>
  key.key === 'Escape' && !key.isComposing && !key.ctrlKey && !key.altKey && !key.metaKey && !key.shiftKey;

/** What was really clicked, which the event does not say outside a closed root. A keyboard's click has no place. */
function controlAt(host: Host, click: MouseEvent): Element | null {
  const inside = host.root.activeElement;
  if (click.detail === 0 && inside) return inside;
  return host.root.elementFromPoint(click.clientX, click.clientY);
}
