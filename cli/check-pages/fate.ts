import type { Description } from '../../utils/core/anchors/description';
import type { PackAnchor } from './anchors-of';
import { differences, hasMoved, type Difference } from '../../utils/core/anchors/evidence';
import type { Tried } from './in-page';
import type { Note } from './note';
import type { PageRoom } from './page-room';

/**
 * - `found`: reps are shown it, and nothing about it changed noticeably.
 * - `moved`: the same thing is there, and what was recorded of it is no longer so (see `hasMoved`).
 * - `ambiguous`: several fit equally well; reps are shown nothing.
 * - `lost`: nothing fits; reps are shown nothing.
 * - `untried`: no page was looked at on which it must stand.
 * - `proposed`: written without having been at the app; reps are shown nothing, whatever the page says.
 */
export type Fate = 'found' | 'moved' | 'ambiguous' | 'lost' | 'untried' | 'proposed';

/** What an author could write instead, checked on the page, for a person to accept. */
export interface Repair {
  element: number;
  /** Null when nothing short enough finds this thing alone. */
  description: Description | null;
  /** 0 to 1: how much of what was described it has. 1 where the thing itself is known. */
  likeness: number;
  picture?: Buffer | string;
}

export interface Outcome {
  anchor: PackAnchor;
  fate: Fate;
  /** Whether the description leads reps to the right thing as it stands. */
  shown: boolean;
  /** What a person should know. Null when there is nothing. */
  note: Note | null;
  changes: Difference[];
  repairs: Repair[];
  /** Where it was found, or looked for. */
  page: string;
  elements: number[];
  picture?: Buffer | string;
  /** A page on which it must stand could not be looked at. */
  failed?: boolean;
}

/** What is known of an anchor before this page: what it was on the page before, when that was looked at. */
export interface Asked {
  anchor: PackAnchor;
  was: Description | undefined;
}

/**
 * Below what makes the locator point a rep at a thing, and enough to ask a person: at this confidence it is wrong in 1
 * of 100 redesigned pages, and takes 5 of 100 that are gone for something else (docs/locator.md).
 */
const SURE_ENOUGH_TO_ASK = 0.3;

/** Says what became of anchors on the page that stands in the room. */
export async function judgeOn(room: PageRoom, asked: Asked[], page: string): Promise<Outcome[]> {
  const own = await room.call(
    'tryAll',
    asked.map(({ anchor }) => anchor.description),
  );
  const before = asked.filter(each => each.was !== undefined);
  const triedBefore = await room.call(
    'tryAll',
    before.map(({ was }) => was!),
  );
  const outcomes: Outcome[] = [];
  for (const [i, one] of asked.entries()) {
    const thing = one.was ? triedBefore[before.indexOf(one)] : undefined;
    outcomes.push({ ...(await judge(room, one, own[i]!, thing)), page, anchor: one.anchor });
  }
  return outcomes;
}

async function judge(
  room: PageRoom,
  { anchor, was }: Asked,
  own: Tried,
  thing: Tried | undefined,
): Promise<Omit<Outcome, 'page' | 'anchor'>> {
  const like = anchor.description;
  const repair = async (element: number, likeness = 1): Promise<Repair> => {
    const { proposal, element: whole } = await room.call('tell', element, like);
    return { element: whole, likeness, description: proposal };
  };
  const known = was ?? (like.seen ? like : undefined);
  const there =
    thing?.kind === 'found' ? thing.elements[0] : ((known && (await room.call('trace', known))) ?? undefined);

  const without = own.kind === 'gone' ? await whatFails(room, like) : [];
  if (own.kind === 'found') {
    const [element] = own.elements as [number];
    const { description: now } = await room.call('tell', element, like);
    if (
      thing?.kind === 'found' &&
      there !== undefined &&
      there !== element &&
      !same(now, await describe(room, there, like))
    ) {
      return {
        fate: 'moved',
        shown: false,
        note: { code: 'fits another' },
        changes: differences(was!, await describe(room, there, like)),
        repairs: [await repair(there)],
        elements: [element, there],
      };
    }
    const recorded = like.seen ? like : was;
    const changes = recorded ? differences(recorded, now) : [];
    const moved = hasMoved(changes);
    return {
      fate: moved ? 'moved' : 'found',
      shown: true,
      note: null,
      changes,
      repairs: moved && like.seen ? [await repair(element)] : [],
      elements: [element],
    };
  }
  if (own.kind === 'ambiguous') {
    const repairs: Repair[] = [];
    const first = there === undefined ? [] : [there];
    for (const element of new Set([...first, ...own.elements.slice(0, 3)]))
      repairs.push(await repair(element));
    const note = { code: 'fits several', things: own.elements.length } as const;
    return { fate: 'ambiguous', shown: false, note, changes: [], repairs, elements: own.elements };
  }
  if (there !== undefined) {
    return {
      fate: 'moved',
      shown: false,
      note: { code: 'no longer leads there', without },
      changes: differences(known!, await describe(room, there, like)),
      repairs: [await repair(there)],
      elements: [(await room.call('tell', there, like)).element],
    };
  }
  const guesses = await room.call('guess', known ?? like);
  const repairs: Repair[] = [];
  for (const { element, likeness } of guesses) repairs.push(await repair(element, likeness));
  if (known && guesses[0] && guesses[0].likeness >= SURE_ENOUGH_TO_ASK) {
    return {
      fate: 'moved',
      shown: false,
      note: { code: 'most likely this', without },
      changes: differences(known, await describe(room, guesses[0].element, like)),
      repairs,
      elements: [repairs[0]!.element],
    };
  }
  const note = { code: 'nothing fits', near: repairs.length > 0, without } as const;
  return { fate: 'lost', shown: false, note, changes: [], repairs, elements: [] };
}

/** Of what was written by hand, the parts without each of which something would be found. */
async function whatFails(room: PageRoom, like: Description): Promise<string[]> {
  if (like.seen) return [];
  const parts = (['within', 'near', 'role', 'id'] as const).filter(part => like[part] !== undefined);
  const without = parts.map(part => ({ ...like, [part]: undefined }));
  const tried = await room.call('tryAll', without);
  return parts.filter((_, i) => tried[i]!.kind === 'found');
}

const describe = async (room: PageRoom, element: number, like: Description): Promise<Description> =>
  (await room.call('tell', element, like)).description;

/** A wrapper and what it wraps are told alike: they are one thing to a person. */
const same = (a: Description, b: Description) =>
  a.name === b.name && a.role === b.role && JSON.stringify(a.seen?.box) === JSON.stringify(b.seen?.box);

const RANK: Record<Fate, number> = { found: 0, moved: 1, ambiguous: 2, lost: 3, untried: 4, proposed: 5 };

/** Which of two outcomes of one anchor, on two pages, tells more. */
export function better(a: Outcome, b: Outcome): boolean {
  if (a.shown !== b.shown) return a.shown;
  if (RANK[a.fate] !== RANK[b.fate]) return RANK[a.fate] < RANK[b.fate];
  return (a.repairs[0]?.likeness ?? 0) > (b.repairs[0]?.likeness ?? 0);
}

/** Of what is only a proposal it is told where it would lead; that a page has such a thing confirms nothing. */
export function heldBack(outcome: Outcome): Outcome {
  if (outcome.anchor.description.proposed === undefined || outcome.fate === 'proposed') return outcome;
  return { ...outcome, fate: 'proposed', shown: false, note: { code: 'would be', fate: outcome.fate } };
}
