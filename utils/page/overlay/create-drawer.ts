import type { FieldShowing, Pictures, Showing } from '../../messages/showing';
import { focused, isEditable } from '../deep';
import type { Asked, Drawer, DrawerEvents, Scene, Toast, Wish } from './drawer';
import { createEars } from '../ears';
import type { Frames } from '../frames';
import type { Room } from '../room';
import type { Host, HostEvents } from './host';
import { createHost } from './host';
import { createStatus } from './status';
import { themeUnder } from './theme';

/** What one drawing shows. */
export interface Drawing {
  showing: Showing | FieldShowing | null;
  language: string;
  theme: 'light' | 'dark';
  missing: boolean;
  toast: Toast | null;
  pictures?: Pictures | undefined;
  on(wish: Wish, event: Event): void;
}

/** The drawing itself, handed in: this room places and guards, it does not know what a card looks like. */
export interface Look {
  css: string;
  card(into: HTMLElement, drawing: Drawing): void;
  mark(into: HTMLElement, drawing: Pick<Drawing, 'language' | 'theme' | 'on'>): void;
  badge(into: HTMLElement, drawing: Pick<Drawing, 'language' | 'theme' | 'on'>): void;
  erase(from: HTMLElement): void;
  /** At most 100 characters. */
  announcement(showing: Showing | FieldShowing | null, toast: Toast | null, language: string): string;
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
  /** The tip that the rep opened: it hides what her focus was in when she did. */
  let opened = '';
  let fading: ReturnType<typeof setTimeout> | undefined;
  let before: HTMLElement | null = null;
  let asked: Asked | null = null;
  /** The field's badge, or its card once the rep has opened it. */
  let fieldHost: Host | null = null;
  let reading = false;

  const hostFor = (token: () => string, crowded: HostEvents['crowded']): Host =>
    createHost(document, look.css, hear, room, {
      lost: () => drawer.on?.lost(token()),
      stood() {
        announce(token());
        drawer.on?.stood(token());
      },
      misplaced: () => drawer.on?.misplaced() ?? Promise.resolve(),
      crowded,
    });
  const cardHost = () => {
    card?.settle();
    return (card ??= hostFor(
      () => scene?.showing.token ?? '',
      (moved, covers) => {
        // A step and a why card have gone to a free corner; a tip can wait as a dot. One that the rep opened does so
        // only where it would hide what the focus came to since.
        if (scene?.showing.kind !== 'tip' || shrunk) return;
        if (scene.showing.token === opened && !(moved && covers)) return;
        shrunk = true;
        draw();
      },
    ));
  };

  const formOf = (showing: Showing): 'dot' | 'card' =>
    showing.kind === 'tip' && (showing.form === 'dot' || shrunk) ? 'dot' : 'card';

  function draw(): void {
    if (!scene) return;
    const { showing, target, language, missing, pictures } = scene;
    const form = formOf(showing);
    const host = cardHost();
    const drawn: Showing = showing.kind === 'tip' ? { ...showing, form } : showing;
    const focus = focusIn(host);
    look.card(host.box, {
      showing: drawn,
      language,
      theme: themeUnder(target, document),
      missing,
      toast: null,
      pictures,
      on: wish,
    });
    host.place(target, form);
    focus();
  }

  function drawField(): void {
    if (!asked) return;
    const { field, target, language } = asked;
    fieldHost ??= hostFor(
      () => asked?.field.token ?? '',
      () => {},
    );
    fieldHost.settle();
    const { token } = field;
    const focus = focusIn(fieldHost);
    const on = (what: Wish, event: Event) => event.isTrusted && wished(what, token);
    const drawing = { language, theme: themeUnder(target, document), on };
    if (reading) look.card(fieldHost.box, { ...drawing, showing: field, missing: false, toast: null });
    else look.badge(fieldHost.box, drawing);
    fieldHost.place(target, reading ? 'card' : 'badge');
    focus();
  }

  function dropField(): void {
    const host = fieldHost;
    if (!asked || !host) return;
    const inside = host.root.activeElement;
    asked = null;
    reading = false;
    host.fade(() => look.erase(host.box));
    if (inside) restoreFocus();
  }

  /** The card of a field goes back to its badge while the rep is still in the field. */
  function shutField(): void {
    const { target } = asked!;
    const focus = focused(document);
    reading = false;
    if (focus && (target.contains(focus) || fieldHost?.element === focus)) {
      drawField();
      if (fieldHost?.root.activeElement) restoreFocus();
    } else dropField();
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
    if (asked?.field.token === token) {
      if (what === 'audience') {
        reading = true;
        drawField();
        status.say(look.announcement(asked.field, null, asked.language));
        return;
      }
      if (what === 'shut' || what === 'not now') return shutField();
    }
    if (what === 'open') opened = token;
    if (what === 'open' && shrunk) {
      shrunk = false;
      draw();
      return;
    }
    drawer.on?.wished(what, token);
  }

  function standingWith(target: EventTarget | null): Standing | null {
    if (card && card.element === target) return { host: card, token: scene?.showing.token ?? '' };
    if (fieldHost && fieldHost.element === target)
      return { host: fieldHost, token: asked?.field.token ?? '' };
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
    const own = reading ? fieldHost : scene && formOf(scene.showing) === 'card' ? card : null;
    if (!own?.standing) return;
    const target = key.composedPath()[0] ?? null;
    if (isEditable(target) || (target as Node | null)?.ownerDocument?.querySelector('dialog:modal')) return;
    if (!closeNote(own)) wished('not now', reading ? asked!.field.token : scene!.showing.token);
  };
  frames.each((view, hear) => hear(view, 'keydown', escaped, 'bubbling'), life.signal);

  const drawer: Drawer = {
    on: null as DrawerEvents | null,
    show(next) {
      clearTimeout(fading);
      if (scene?.showing.token !== next.showing.token) shrunk = false;
      scene = next;
      draw();
      // One thing at a time: a card that the rep asked for takes the place of a field's.
      if (formOf(next.showing) === 'card') dropField();
    },
    hide() {
      if (!scene) return;
      const inside = card?.root.activeElement;
      scene = null;
      status.say('');
      const host = card;
      host?.fade(() => look.erase(host.box));
      if (inside) restoreFocus();
    },
    field(next) {
      if (next && asked?.field.token === next.field.token && asked.target === next.target) return;
      if (next && scene && formOf(scene.showing) === 'card') return;
      // What the rep is reading stays when the focus moves on; another field takes its place.
      if (!next && reading) return;
      if (!next) return dropField();
      asked = next;
      reading = false;
      drawField();
    },
    get reading() {
      return reading;
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
        host.fade(() => look.erase(host.box));
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
        if (closeNote(host)) return;
        const closes =
          host === card ? scene && formOf(scene.showing) === 'card' : host === fieldHost && reading;
        restoreFocus();
        if (closes) wished('not now', token);
      }
    },
    focus() {
      if (card?.root.activeElement || fieldHost?.root.activeElement) {
        restoreFocus();
        return true;
      }
      const host = [fieldHost, card].find(each => each?.standing && (each === card || asked));
      const into = host && focusable(host);
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
      for (const host of [card, fieldHost]) {
        if (host) look.erase(host.box);
        host?.remove();
      }
      status.remove();
      life.abort();
    },
  };
  return drawer;
}

/** Focus that was inside stays inside when a drawing gives way to another: a dot that opens by Enter becomes a card. */
function focusIn(host: Host): () => void {
  const was = host.root.activeElement !== null;
  return () => {
    if (was && host.root.activeElement === null) focusable(host)?.focus({ preventScroll: true });
  };
}

const focusable = (host: Host) => host.root.querySelector<HTMLElement>('[role="dialog"], button');

/** Closes the definition of a word, if one is open: Escape takes away the last thing that came. */
function closeNote(host: Host): boolean {
  const note = host.root.querySelector<HTMLElement>('.note:popover-open');
  note?.hidePopover();
  return note !== null;
}

const isPlainEscape = (key: KeyboardEvent) =>
  key.key === 'Escape' && !key.isComposing && !key.ctrlKey && !key.altKey && !key.metaKey && !key.shiftKey;

/** What was really clicked, which the event does not say outside a closed root. A keyboard's click has no place. */
function controlAt(host: Host, click: MouseEvent): Element | null {
  const inside = host.root.activeElement;
  if (click.detail === 0 && inside) return inside;
  return host.root.elementFromPoint(click.clientX, click.clientY);
}
