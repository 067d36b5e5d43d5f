import type { Decision } from '../../core/anchors/decide';
import type { Description } from '../../core/anchors/description';
import { groundInSteps, type Ground } from '../../core/anchors/features';
import { Numbering, numberingFor } from '../../core/anchors/numbering';
import { atOnce, type Steps } from '../../core/anchors/steps';
import { frameOf, shadowOf } from './open-roots';
import { Readings } from './reading';
import { isShown } from './seen-thing';
import { walkInSteps, type Walk } from './walk';

/** A walked page with what was decided on it, good until the page changes. */
export class SeenPage {
  readonly decided = new WeakMap<Description, Decision>();
  private counted: Ground | null = null;

  constructor(
    readonly seen: Walk,
    private readonly numbering: Numbering,
  ) {}

  /** Counted when first asked for: what is taken at its word needs no counting. */
  get ground(): Ground {
    return atOnce(this.groundInSteps());
  }

  *groundInSteps(): Steps<Ground> {
    return (this.counted ??= yield* groundInSteps(this.seen, this.numbering));
  }
}

interface Kept {
  /** Who wants to know of changes. */
  tellers: Set<() => void>;
  page: SeenPage | null;
  readings: Readings;
  numbering: Numbering;
  observer: MutationObserver | null;
  /** A frame may have loaded, a shadow root may have been attached. */
  opened: () => void;
  sizes: ResizeObserver | null;
  fresh: boolean;
  /** What is shown may have changed anywhere. */
  doubting: boolean;
  changes: number;
  width: number;
  height: number;
  /** The walk that is under way: whoever asks goes on with it. */
  steps: Steps<SeenPage> | null;
}
const kept = new WeakMap<Document, Kept>();

/** So many changes between two questions, and reading all anew is cheaper than watching on. */
const CHANGES_FOLLOWED = 10_000;
const ASKED_A_STEP = 500;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
};

/**
 * The page as it is now. A description asked for again on an unchanged page costs a look-up; after a change only what
 * changed is walked again. Boxes that move without anything being added, removed, renamed or resized are not noticed.
 */
export function seePage(root: Document): SeenPage {
  for (;;) {
    const page = seeAStep(root);
    if (page) return page;
  }
}

function keptOf(root: Document): Kept {
  let entry = kept.get(root);
  if (!entry) {
    const made: Kept = {
      tellers: new Set(),
      page: null,
      readings: new Readings(),
      numbering: new Numbering(),
      observer: null,
      opened: () => openUps(made) && tellAll(made),
      sizes: null,
      fresh: false,
      doubting: false,
      changes: 0,
      width: 0,
      height: 0,
      steps: null,
    };
    kept.set(root, (entry = made));
  }
  return entry;
}

/** Goes on a few milliseconds' work towards the page as it is now; null while there is more to do. */
export function seeAStep(root: Document): SeenPage | null {
  const entry = keptOf(root);
  const width = root.defaultView?.innerWidth ?? 0,
    height = root.defaultView?.innerHeight ?? 0;
  if (entry.observer) follow(entry, entry.observer.takeRecords());
  if (entry.width !== width || entry.height !== height) {
    entry.fresh = false;
    entry.doubting = true;
  }
  if (!entry.steps) {
    openUps(entry);
    if (entry.page && entry.fresh && entry.observer) return entry.page;
    // Watched from before the first reading, so that a change between two steps is not missed.
    if (typeof MutationObserver !== 'undefined') {
      entry.observer ??= new MutationObserver(records => follow(entry, records));
      entry.observer.observe(root, CHANGES);
    }
    const { doubting } = entry;
    Object.assign(entry, { page: null, fresh: true, doubting: false, changes: 0, width, height });
    entry.steps = see(root, entry, doubting);
  }
  const { done, value } = entry.steps.next();
  if (!done) return null;
  entry.steps = null;
  entry.page = value;
  // What changed while the walk rested is walked once more, and that is little.
  return entry.fresh ? value : null;
}

function* see(root: Document, entry: Kept, doubting: boolean): Steps<SeenPage> {
  const seen = yield* walkInSteps(root, entry.readings, doubting);
  for (const node of seen.roots) entry.observer?.observe(node, CHANGES);
  awaitOpenUps(entry, seen);
  entry.numbering = numberingFor(entry.numbering, seen.things.length);
  return new SeenPage(seen, entry.numbering);
}

/**
 * True when everything that was taken for shown or hidden because it was so before still is; else the page must be seen
 * again. To be asked before anything is called gone: a style sheet can show a thing far from where the page changed.
 */
export function* isAsSeen(root: Document, { seen }: SeenPage): Steps<boolean> {
  const entry = kept.get(root);
  if (!seen.trusting || !entry || entry.page?.seen !== seen) return entry?.page?.seen === seen;
  let asked = 0,
    same = true;
  const doubt = (element: Element) => {
    same = false;
    entry.readings.forget(element);
    entry.readings.doubt(element);
  };
  for (const { reading } of seen.things) {
    const { element } = reading;
    if (++asked % ASKED_A_STEP === 0) yield;
    if (!isShown(element)) doubt(element);
  }
  for (const note of seen.notes) {
    if (note.kind !== 'hidden') continue;
    if (++asked % ASKED_A_STEP === 0) yield;
    if (isShown(note.element)) doubt(note.element);
  }
  if (same) seen.trusting = false;
  else entry.fresh = false;
  return same;
}

/** Tells of changes anywhere in the page, in what was seen of it so far, until the signal ends. */
export function whenChanged(root: Document, tell: () => void, signal: AbortSignal): void {
  const { tellers } = keptOf(root);
  tellers.add(tell);
  signal.addEventListener('abort', () => tellers.delete(tell), { once: true });
}

const tellAll = ({ tellers }: Kept) => tellers.forEach(tell => tell());

/** Frames that load and shadow roots that are attached are no mutation. True when there is one that was not seen. */
function openUps(entry: Kept): boolean {
  let opened = false;
  for (const note of entry.page?.seen.notes ?? []) {
    const { kind } = note;
    if (
      (kind === 'bare' && (shadowOf(note.element) ?? frameOf(note.element)?.documentElement)) ||
      (kind === 'frame' && frameOf(note.element) !== note.document)
    ) {
      entry.readings.forget(note.element);
      entry.fresh = false;
      opened = true;
    }
  }
  return opened;
}

/** So many custom elements without a root, and the rest are found when something else changes. */
const SIZES_WATCHED = 200;

/** A frame tells when it has loaded; an element that gets a shadow root becomes larger, or what it stands in does. */
function awaitOpenUps(entry: Kept, { notes }: Walk): void {
  entry.sizes?.disconnect();
  if (typeof ResizeObserver === 'undefined') return;
  let watched = 0;
  for (const note of notes) {
    if (note.kind !== 'bare' && note.kind !== 'frame') continue;
    if (note.element.localName.endsWith('frame')) note.element.addEventListener('load', entry.opened);
    else if (++watched <= SIZES_WATCHED) {
      entry.sizes ??= new ResizeObserver(entry.opened);
      entry.sizes.observe(note.element);
      if (note.element.parentElement) entry.sizes.observe(note.element.parentElement);
    }
  }
}

const SHEETS = /^(?:style|link|head)$/;
const changesStyle = (node: Node | null) => SHEETS.test((node as Element | null)?.localName ?? '');

function follow(entry: Kept, records: MutationRecord[]): void {
  if (!records.length) return;
  tellAll(entry);
  entry.fresh = false;
  entry.changes += records.length;
  if (entry.changes > CHANGES_FOLLOWED) {
    // Until the next question nothing is observed at all.
    entry.observer?.disconnect();
    entry.observer = entry.steps = null;
    entry.readings = new Readings();
    return;
  }
  const { readings } = entry;
  for (const { target, type, attributeName } of records) {
    readings.forget(target);
    if (changesStyle(target) || changesStyle(target.parentNode)) entry.doubting = true;
    else if (type === 'attributes') {
      // A class or a state can show what stands beside it; a style attribute is the element's own.
      const around = attributeName === 'style' ? target : (target.parentNode ?? target);
      readings.doubt(around as Element);
    } else if ((target as Element).localName !== 'body') readings.doubt(target as Element);
  }
}
