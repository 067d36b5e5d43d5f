import type { Description } from '../../utils/core/anchors/description';
import type { App } from '../../utils/core/packs/pack';
import { openChromium, type BrowserWish } from './chromium';
import type { PackAnchor } from './anchors-of';
import { better, heldBack, judgeOn, type Outcome } from './fate';
import type { Note } from './note';
import type { PageProblem } from './page-problem';
import { PageRoom } from './page-room';
import { pathOf, planPlaces, type Place, type Planned } from './places';

export interface CheckWish {
  anchors: PackAnchor[];
  /** The apps of the pack. */
  apps: App[];
  /** Where to look; saved pages have their text. */
  places: Place[];
  /** The same app before its redesign, so that what moved is told from what is gone. */
  before: Place[];
  pages: ReadonlyMap<string, string[]>;
  browser: BrowserWish;
  /** Seconds to wait for a page to rest. */
  wait: number;
  pictures: boolean;
  /** How far it is: the page that is looked at, or a page before the redesign. */
  onPage(n: number, of: number, planned: Planned): void;
  onBefore(name: string): void;
}

/** A page that was looked at, and what was wrong with it. */
export interface Visit {
  name: string;
  address: string;
  anchors: number;
  problem: PageProblem | null;
}

export interface Checked {
  outcomes: Outcome[];
  visits: Visit[];
}

/** Tries every anchor on every page on which it may stand; for each the outcome that tells most, in the pack's order. */
export async function runCheck(wish: CheckWish): Promise<Checked> {
  const { context, close } = await openChromium(wish.browser);
  try {
    const was = await recordBefore(wish, await PageRoom.open(context, isSaved(wish.before)), wish.before);
    const room = await PageRoom.open(context, isSaved(wish.places));
    const best = new Map<PackAnchor, Outcome>();
    const visits: Visit[] = [];
    const plan = planPlaces(wish.anchors, wish.places, wish.pages, !isSaved(wish.places), wish.apps);
    for (const [i, { place, anchors }] of plan.entries()) {
      wish.onPage(i + 1, plan.length, { place, anchors });
      const problem = await arrive(room, { place, anchors }, wish);
      visits.push({ name: place.name, address: place.address, anchors: anchors.length, problem });
      if (problem !== null && problem.code !== 'led elsewhere') {
        for (const anchor of anchors)
          if (!best.has(anchor))
            best.set(anchor, untried(anchor, place, { code: 'page failed', problem }, true));
        continue;
      }
      const asked = anchors.map(anchor => ({ anchor, was: wasOn(place, was.get(anchor)) }));
      for (const outcome of await judgeOn(room, asked, place.name)) {
        const excused = excuse(outcome, problem, wish.pages);
        const had = best.get(outcome.anchor);
        if (had && had.fate !== 'untried' && !better(excused, had)) continue;
        if (had && excused.fate === 'untried') continue;
        if (wish.pictures) await takePictures(room, excused);
        best.set(outcome.anchor, excused);
      }
    }
    const outcomes = wish.anchors
      .map(anchor => best.get(anchor) ?? untried(anchor, null, { code: 'no page given' }, false))
      .map(heldBack);
    return { outcomes, visits };
  } finally {
    await close();
  }
}

const isSaved = (places: Place[]) => places.some(place => place.html !== undefined);

/** A thing as it was before, and on which page. */
interface Recorded {
  description: Description;
  path: string;
}

/** A button of another page is another button, however alike. */
const wasOn = (place: Place, was: Recorded | undefined): Description | undefined =>
  was && was.path === pathOf(place.address) ? was.description : undefined;

/** What each anchor was on the pages before, as a machine describes it. */
async function recordBefore(
  wish: CheckWish,
  room: PageRoom,
  places: Place[],
): Promise<Map<PackAnchor, Recorded>> {
  const was = new Map<PackAnchor, Recorded>();
  for (const planned of planPlaces(wish.anchors, places, wish.pages, !isSaved(places), wish.apps)) {
    wish.onBefore(planned.place.name);
    if ((await arrive(room, planned, wish)) !== null) continue;
    const tried = await room.call(
      'tryAll',
      planned.anchors.map(({ description }) => description),
    );
    for (const [i, anchor] of planned.anchors.entries()) {
      const [element] = tried[i]!.kind === 'found' ? tried[i]!.elements : [];
      if (element === undefined || was.has(anchor)) continue;
      const { description } = await room.call('tell', element, { v: 1 });
      was.set(anchor, { description, path: pathOf(planned.place.address) });
    }
  }
  return was;
}

/** @returns null, or what is wrong with the page */
async function arrive(
  room: PageRoom,
  { place, anchors }: Planned,
  { wait }: CheckWish,
): Promise<PageProblem | null> {
  const problem = await room.goTo(place);
  if (problem !== null || place.html !== undefined) return problem;
  const isThere = async () => {
    const tried = await room.call(
      'tryAll',
      anchors.map(({ description }) => description),
    );
    return tried.every((one, i) => one.kind === 'found' || anchors[i]!.later !== null);
  };
  await room.settle(isThere, wait);
  const now = room.page.url();
  const led = new URL(now).origin !== new URL(place.address).origin || pathOf(now) !== pathOf(place.address);
  return led ? { code: 'led elsewhere', to: now.split('?')[0]! } : null;
}

/** What is missing for a good reason is not lost. What was not looked at because of a wrong page is not, either. */
function excuse(
  outcome: Outcome,
  problem: PageProblem | null,
  pages: ReadonlyMap<string, string[]>,
): Outcome {
  if (outcome.shown) return outcome;
  const { anchor } = outcome;
  if (problem !== null)
    return {
      ...untried(anchor, null, { code: 'page led elsewhere', problem }, true),
      page: outcome.page,
    };
  // Found several times elsewhere says nothing about a thing that comes later in a dialog.
  if (anchor.later === null || pages.has(anchor.key)) return outcome;
  return untried(anchor, null, { code: 'need not be there', later: anchor.later }, false);
}

function untried(anchor: PackAnchor, place: Place | null, note: Note, failed: boolean): Outcome {
  return {
    anchor,
    fate: 'untried',
    shown: false,
    note,
    changes: [],
    repairs: [],
    page: place?.name ?? '',
    elements: [],
    ...(failed ? { failed } : {}),
  };
}

async function takePictures(room: PageRoom, outcome: Outcome): Promise<void> {
  if (outcome.fate === 'untried') return;
  const keep = (picture: Buffer | null) => (picture ? { picture } : {});
  Object.assign(outcome, keep(await room.picture(outcome.elements)));
  for (const repair of outcome.repairs)
    if (outcome.elements.length !== 1 || repair.element !== outcome.elements[0])
      Object.assign(repair, keep(await room.picture([repair.element])));
}
