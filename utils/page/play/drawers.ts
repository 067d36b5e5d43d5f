import type { Pictures } from '../../messages/showing';
import type { Frames } from '../frames';
import type { Drawer, DrawerEvents, Scene } from '../overlay/drawer';

/** A smaller frame has no room for a card; in CSS pixels. */
const ROOM = { width: 400, height: 300 };

/** All drawers as one, which also keeps pictures until their card is drawn. */
export interface Drawers extends Drawer {
  hang(token: string, pictures: Pictures): void;
}

/**
 * One drawer for each document that owns a target: what points into a frame is drawn by that frame, so that it scrolls
 * and hides with it. In a frame without room nothing is drawn until it has grown; a step then stands in the corner of
 * the page, since the walkthrough would else stop without a word.
 */
export function createDrawers(top: Document, frames: Frames, make: (document: Document) => Drawer): Drawers {
  const drawers = new Map<Document, Drawer>();
  const places = new Map<string, Document>();
  let scene: Scene | null = null;
  let drawing: Drawer | null = null;
  let hung: { token: string; pictures: Pictures } | null = null;

  function drawerOf(document: Document): Drawer {
    let drawer = drawers.get(document);
    if (!drawer) {
      drawers.set(document, (drawer = make(document)));
      drawer.on = all.on;
    }
    return drawer;
  }
  const main = () => drawerOf(top);

  function roomAt(target: Element | null): Document | null {
    const document = target?.ownerDocument ?? top;
    const view = document.defaultView;
    if (document === top) return top;
    return view && view.innerWidth >= ROOM.width && view.innerHeight >= ROOM.height ? document : null;
  }

  function draw(): void {
    if (!scene) return;
    const step = scene.showing.kind === 'step';
    const document = roomAt(scene.target) ?? (step ? top : null);
    const next = document && drawerOf(document);
    if (next !== drawing) drawing?.hide();
    drawing = next;
    const pictures = hung?.token === scene.showing.token ? hung.pictures : undefined;
    const target = document === top && scene.target?.ownerDocument !== top ? null : scene.target;
    next?.show({ ...scene, target, pictures });
  }

  /** The frame has gone, and with it what stood in it: whether the target is elsewhere only the locator can say. */
  function gone(document: Document): void {
    const drawer = drawers.get(document);
    if (!drawer) return;
    drawers.delete(document);
    const lost = [...places].filter(([, at]) => at === document).map(([token]) => token);
    for (const token of lost) places.delete(token);
    if (drawer === drawing && scene) lost.push(scene.showing.token);
    if (drawer === drawing) drawing = null;
    drawer.remove();
    for (const token of lost) all.on?.lost(token);
  }

  const all: Drawers = {
    on: null as DrawerEvents | null,
    show(next) {
      scene = next;
      draw();
    },
    hide() {
      scene = null;
      drawing?.hide();
      drawing = null;
    },
    mark(token, target, language) {
      const document = roomAt(target);
      if (!document) return;
      if (places.get(token) !== document) all.unmark(token);
      places.set(token, document);
      drawerOf(document).mark(token, target, language);
    },
    unmark(token) {
      const document = places.get(token);
      places.delete(token);
      if (document) drawers.get(document)?.unmark(token);
    },
    field(asked) {
      const document = asked && roomAt(asked.target);
      for (const [other, drawer] of drawers) if (other !== document) drawer.field(null);
      if (document) drawerOf(document).field(asked);
    },
    get reading() {
      return [...drawers.values()].some(each => each.reading);
    },
    hang(token, pictures) {
      hung = { token, pictures };
      if (drawing) draw();
    },
    toast: (toast, language) => main().toast(toast, language),
    owns: target => [...drawers.values()].some(each => each.owns(target)),
    take(event) {
      for (const each of drawers.values()) each.take(event);
    },
    focus: () => [...drawers.values()].some(each => each.focus()),
    get open() {
      return drawing?.open ?? null;
    },
    remove() {
      all.hide();
      for (const each of drawers.values()) each.remove();
      drawers.clear();
    },
  };

  frames.each((view, hear, life) => {
    if (view === top.defaultView) return;
    const { document } = view;
    hear(view, 'resize', draw);
    life.addEventListener('abort', () => gone(document), { once: true });
  });
  return all;
}
