import type { Strength } from '../../core/authoring/strength';
import { carriesData, measure } from '../../core/authoring/strength';
import type { Description } from '../../core/anchors/description';
import { directionOf } from '../../i18n/direction';
import { pickWords } from '../../i18n/pick';
import { sayStrength, sayThing, strengthWords } from '../../i18n/strength';
import { wordsIn } from '../../i18n/words';
import type { Picked, PickStep, Seen } from '../../messages/author-page';
import { focused, parentOf } from '../deep';
import { describeThing } from '../locate/describe';
import { locate } from '../locate/locate';
import { frameOf } from '../locate/open-roots';
import { INTERACTIVE } from '../../core/anchors/roles';
import { seePage, type SeenPage } from '../locate/seen-page';
import type { SeenThing } from '../locate/seen-thing';
import { reveal } from '../play/reveal';
import { raiseShield, type Pointer } from '../point/shield';

/** The pointer rests for so long before a thing is measured. ms. */
const RESTS = 120;

export interface Pick extends Pointer {
  /** The same from the panel, for who does without a mouse or has the focus there. */
  step(to: PickStep): void;
}

/**
 * Lets a champion pick any thing on the page. Only what can be used is outlined by itself; the arrows go wider and
 * narrower from there. Nothing on the page is activated.
 * @param seen told of each thing that is outlined, again when it has been measured
 * @param done the thing, or null when it was ended
 */
export function pick(
  document: Document,
  language: string,
  seen: (thing: Seen | null) => void,
  done: (picked: Picked | null) => void,
): Pick {
  const words = wordsIn(pickWords, language);
  const said = wordsIn(strengthWords, language);
  let at: Element | null = null;
  /** The way that was gone outwards, so that it can be gone back. */
  let inner: Element[] = [];
  let measuring: ReturnType<typeof setTimeout> | undefined;
  let measured: { of: Element; picked: Picked } | null = null;
  let ended = false;

  const shield = raiseShield(
    document,
    words.hint,
    { dir: directionOf(language), lang: said.lang },
    {
      over(thing) {
        if (thing && isOtherSite(thing)) {
          show(null);
          shield.mark(thing);
          return shield.say(words.otherSite, '', 'C');
        }
        const usable = thing && usableAround(seePage(document), thing);
        if (usable === at && usable !== null) return;
        inner = [];
        show(usable);
      },
      pressed(thing) {
        if (at && thing && !isOtherSite(thing)) take();
      },
      key(event) {
        if (event.key === 'Alt') {
          shield.letHover(true);
          return true;
        }
        const to = KEYS[event.shiftKey ? `Shift ${event.key}` : event.key];
        if (!to) return false;
        step(to);
        return true;
      },
      ended: () => end(null),
    },
  );
  const released = (event: KeyboardEvent): void => {
    if (event.key === 'Alt') shield.letHover(false);
  };
  document.defaultView!.addEventListener('keyup', released, { capture: true });

  function end(picked: Picked | null): void {
    if (ended) return;
    ended = true;
    clearTimeout(measuring);
    document.defaultView!.removeEventListener('keyup', released, { capture: true });
    shield.end();
    // The next one begins with nothing outlined.
    seen(null);
    done(picked);
  }

  function show(element: Element | null): void {
    at = element;
    clearTimeout(measuring);
    shield.mark(element);
    if (!element) {
      shield.say('', '');
      return seen(null);
    }
    const { role, name } = saidOf(seePage(document), element);
    shield.say(sayThing(role, name, said), words.measuring);
    seen({ role, name, strength: null });
    measuring = setTimeout(() => void measureIt(element), RESTS);
  }

  async function measureIt(element: Element): Promise<Picked | null> {
    if (measured?.of !== element) {
      const picked = await pickedAt(document, element, () => ended || at !== element);
      if (!picked || ended || at !== element) return null;
      measured = { of: element, picked };
    }
    const { role, name, strength } = measured.picked;
    shield.say(sayThing(role, name, said), sayStrength(strength, said), strength.grade);
    seen({ role, name, strength });
    return measured.picked;
  }

  /** The page may have drawn it anew since it was outlined: the same thing is looked for where it stands now. */
  function standing(): Element | null {
    if (at === null || at.isConnected) return at;
    const again = measured?.of === at ? locate(document, measured.picked.anchor) : null;
    show(again?.kind === 'found' ? again.element : null);
    return at;
  }

  function take(): void {
    const element = standing();
    clearTimeout(measuring);
    if (element) void measureIt(element).then(picked => picked && end(picked));
  }

  function step(to: PickStep): void {
    if (to === 'cancel') return end(null);
    if (to === 'take') return take();
    standing();
    const page = seePage(document);
    const next = to === 'narrower' ? (inner.pop() ?? firstInside(page, at)) : NEXT[to](page, at);
    if (!next || next === at) return;
    if (to === 'wider') inner.push(at!);
    else if (to !== 'narrower') inner = [];
    reveal(next);
    show(next);
  }

  // Who does without a mouse begins where the focus was, else at the first thing that can be used.
  const first = focused(document);
  const begin = first && first !== document.body ? usableAround(seePage(document), first) : null;
  if (begin) show(begin);

  return { take: shield.take, end: () => end(null), step };
}

const KEYS: Record<string, PickStep> = {
  Escape: 'cancel',
  Enter: 'take',
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Tab: 'next',
  'Shift Tab': 'previous',
};

const isOtherSite = (element: Element): boolean =>
  element.localName === 'iframe' && frameOf(element) === null;

const NEXT = {
  wider: (page: SeenPage, at: Element | null): Element | null => {
    const thing = thingOf(page, at);
    return thing && thing.parent >= 0 ? page.seen.elements[thing.parent]! : null;
  },
  next: (page: SeenPage, at: Element | null) => usableBeside(page, at, 1),
  previous: (page: SeenPage, at: Element | null) => usableBeside(page, at, -1),
} as const;

function thingOf({ seen }: SeenPage, element: Element | null): SeenThing | null {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const row = seen.indexOf.get(node as Element);
    if (row !== undefined) return seen.things[row]!;
  }
  return null;
}

/** The thing that would be used by a press there; null where a press does nothing. */
function usableAround(page: SeenPage, element: Element): Element | null {
  for (let thing = thingOf(page, element); thing; thing = page.seen.things[thing.parent] ?? null)
    if (isUsable(thing)) return page.seen.elements[thing.at]!;
  return null;
}

/** A piece of a thing, such as the icon in a button, has its role but is not the thing. */
const isUsable = ({ role, lift }: SeenThing): boolean => INTERACTIVE.has(role) && lift < 2;

function usableBeside({ seen }: SeenPage, at: Element | null, by: 1 | -1): Element | null {
  const from = at === null ? -1 : (seen.indexOf.get(at) ?? -1);
  const { length } = seen.things;
  for (let n = 1; n <= length; n++) {
    const row = (from + by * n + length * 2) % length;
    if (isUsable(seen.things[row]!)) return seen.elements[row]!;
  }
  return null;
}

function firstInside(page: SeenPage, at: Element | null): Element | null {
  const thing = thingOf(page, at);
  return thing && thing.end > thing.at + 1 ? page.seen.elements[thing.at + 1]! : null;
}

/** What a thing is called, in its own letters; without what looks like a customer's. */
function saidOf(page: SeenPage, element: Element): { role: string; name: string } {
  const thing = thingOf(page, element);
  const { role = '', name = '' } = describeThing(page.seen, element, page.ground);
  const typed = typeof name === 'string' ? name : '';
  const own = thing === null ? [] : wordsOn(page, thing);
  return { role, name: own.find(each => each.trim().toLowerCase() === typed) ?? typed };
}

/** The words on a thing as they stand there. */
function wordsOn({ seen }: SeenPage, thing: SeenThing): string[] {
  const element = seen.elements[thing.at]!;
  const labels = ['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name) ?? '');
  return [...labels, seen.raw.slice(thing.from, thing.to).join(' ')].filter(words => words !== '');
}

/**
 * Describes and measures a thing, with turns for the page in between; null when nobody wants it any more.
 * @param described measures this description instead of a fresh one
 */
export async function pickedAt(
  document: Document,
  element: Element,
  unwanted: () => boolean,
  described?: Description,
): Promise<Picked | null> {
  const page = seePage(document);
  const anchor = described ?? describeThing(page.seen, element, page.ground);
  const thing = thingOf(page, element);
  if (!thing) return null;
  const isPrivate = carriesData(page.seen, thing, wordsOn(page, thing));
  const steps = measure(anchor, page.seen, thing, page.ground, { isPrivate });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { anchor, ...saidOf(page, element), strength: value as Strength };
    await new Promise(rest => setTimeout(rest));
    if (unwanted()) return null;
  }
}
