import type { Box, Picture } from '../help/request';
import type { PackPath } from '../packs/finding';
import type { Area } from '../packs/pack';
import { STILLS_FOLDER } from '../packs/source-format';
import { isAppWords } from './app-words';
import {
  freeId,
  itemsIn,
  withField,
  withItem,
  withoutItem,
  type Draft,
  type DraftItem,
  type ListName,
} from './draft';

/** What can be pressed in the window, and which of it the step is about. CSS pixels. */
export interface Controls {
  width: number;
  height: number;
  controls: { role: string; name: string; at: Box; isStep: boolean }[];
}

/** A covered picture of the window, with what can be pressed on it. */
export interface TakenStill {
  picture: Picture;
  areas: Area[];
  /** Of a step's picture, the area that is right. */
  right?: string;
}

/** A picture with more places than this is a maze, and no rehearsal. */
const MOST = 30;
/** A smaller place cannot be hit. Pixels of the picture; the lint asks for as much. */
export const SMALLEST = 16;
const OPENS: ReadonlySet<string> = new Set(['link', 'tab', 'menuitem']);

/** The picture with its places proposed; null when the step's own thing does not stand in the window. */
export function takenStill(picture: Picture, { width, controls }: Controls): TakenStill | null {
  const scale = picture.width / width;
  const areas: Area[] = [];
  let right: string | undefined;
  for (const { role, name, at, isStep } of controls.toSorted((a, b) => Number(b.isStep) - Number(a.isStep))) {
    const inside = within(picture, at.map(side => Math.round(side * scale)) as Box, isStep);
    const called = isAppWords(name) ? name : isStep ? role : '';
    if (!inside || called === '' || areas.length === MOST) continue;
    const id = freeId(called, areas);
    areas.push({ id, name: both(called), does: OPENS.has(role) ? opens(called) : ELSE, ...inside });
    if (isStep) right = id;
  }
  return right === undefined ? null : { picture, areas, right };
}

const both = (words: string) => ({ en: words, sv: words });
const opens = (name: string) => ({ en: `It opens “${name}”.`, sv: `Den öppnar ”${name}”.` });
export const ELSE = { en: 'It does something else.', sv: 'Den gör något annat.' };

/** The part of a place that lies on the picture; null where it cannot be hit, except the one that must be. */
function within({ width, height }: Picture, [x, y, w, h]: Box, must: boolean) {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(width, x + w), Math.min(height, y + h)];
  if (right <= left || bottom <= top) return null;
  const wide = Math.max(right - left, must ? SMALLEST : 0);
  const high = Math.max(bottom - top, must ? SMALLEST : 0);
  if (wide < SMALLEST || high < SMALLEST) return null;
  return { x: Math.min(left, width - wide), y: Math.min(top, height - high), width: wide, height: high };
}

interface StepItem {
  id: string;
  title?: unknown;
  rehearse?: { still: string; area: string };
}

const stepsIn = (walk: DraftItem | undefined): readonly StepItem[] => (walk?.['steps'] ?? []) as StepItem[];

/** The picture of a step, as `data:` for a page of ours; null while there is none. */
export const stillOf = (draft: Draft, step: object): string | null =>
  pictureIn(draft, (step as StepItem).rehearse?.still ?? '');

/** The picture of the still with this id, in the same way. */
export function pictureIn(draft: Draft, still: string): string | null {
  const file = Object.keys(draft.pictures).find(name => name.startsWith(`${STILLS_FOLDER}/${still}.`));
  if (file === undefined) return null;
  return `data:image/${file.endsWith('.png') ? 'png' : 'webp'};base64,${draft.pictures[file]}`;
}

/** The step is rehearsed on this picture from now on. One that it had before goes, unless something else shows it. */
export function withStill(draft: Draft, walkthrough: string, step: string, taken: TakenStill): Draft {
  const at = stepsIn(walkOf(draft, walkthrough)).findIndex(each => each.id === step);
  if (at < 0 || taken.right === undefined) return draft;
  const id = freeId(`${walkthrough} ${step}`, itemsIn(draft, 'stills'));
  const { title } = stepsIn(walkOf(draft, walkthrough))[at]!;
  const added = withPicture(draft, id, title ?? both(walkthrough), taken);
  const rehearse = { still: id, area: taken.right };
  const next = withField(added, 'walkthroughs', walkthrough, ['steps', at, 'rehearse'], rehearse);
  return withoutUnused(draft, next);
}

/** Adds a still, which nothing shows yet. */
function withPicture(draft: Draft, id: string, title: unknown, { picture, areas }: TakenStill): Draft {
  const { type, width, height, data } = picture;
  const file = `${STILLS_FOLDER}/${id}.${type === 'image/png' ? 'png' : 'webp'}`;
  const pictured = { ...draft, pictures: { ...draft.pictures, [file]: data } };
  return withItem(pictured, 'stills', { id, title, width, height, areas });
}

/**
 * A change or an announcement shows this picture from now on. One that it had before goes, unless something else shows it.
 * @param path where the id of its picture stands in it
 */
export function withShownStill(
  draft: Draft,
  list: ListName,
  id: string,
  path: PackPath,
  taken: TakenStill,
): Draft {
  const item = itemsIn(draft, list).find(each => each.id === id);
  if (!item) return draft;
  const still = freeId(`${id} ${path.join(' ')}`, itemsIn(draft, 'stills'));
  const added = withPicture(draft, still, item['title'] ?? both(id), taken);
  return withoutUnused(draft, withField(added, list, id, path, still));
}

/** It shows no picture of its own any more. */
export const withoutShownStill = (draft: Draft, list: ListName, id: string, path: PackPath): Draft =>
  withoutUnused(draft, withField(draft, list, id, path, undefined));

/** The step has no picture any more. */
export function withoutStill(draft: Draft, walkthrough: string, step: string): Draft {
  const at = stepsIn(walkOf(draft, walkthrough)).findIndex(each => each.id === step);
  if (at < 0) return draft;
  return withoutUnused(
    draft,
    withField(draft, 'walkthroughs', walkthrough, ['steps', at, 'rehearse'], undefined),
  );
}

/** The step goes, and its picture with it. */
export function withoutStep(draft: Draft, walkthrough: string, step: string): Draft {
  const steps = stepsIn(walkOf(draft, walkthrough)).filter(({ id }) => id !== step);
  const left = steps.length > 0 ? steps : undefined;
  return withoutUnused(draft, withField(draft, 'walkthroughs', walkthrough, ['steps'], left));
}

const walkOf = (draft: Draft, id: string) => itemsIn(draft, 'walkthroughs').find(each => each.id === id);

/** Takes out the pictures that something showed before and nothing shows now: every browser would fetch them. */
export function withoutUnused(before: Draft, now: Draft): Draft {
  const shown = shownIn(now);
  let next = now;
  for (const id of shownIn(before)) {
    if (shown.has(id)) continue;
    const kept = Object.entries(next.pictures).filter(
      ([file]) => !file.startsWith(`${STILLS_FOLDER}/${id}.`),
    );
    next = withoutItem({ ...next, pictures: Object.fromEntries(kept) }, 'stills', id);
  }
  return next;
}

/** The areas of a still that steps ask for. */
export const areasAsked = (draft: Draft, still: string): string[] =>
  itemsIn(draft, 'walkthroughs').flatMap(walk =>
    stepsIn(walk).flatMap(({ rehearse }) => (rehearse?.still === still ? [rehearse.area] : [])),
  );

/** The ids of all stills that steps, changes and dates show. */
function shownIn(draft: Draft): Set<string> {
  const steps = itemsIn(draft, 'walkthroughs').flatMap(walk =>
    stepsIn(walk).map(({ rehearse }) => rehearse?.still),
  );
  const changes = itemsIn(draft, 'changes').flatMap(({ stills }) => Object.values((stills ?? {}) as object));
  const dates = itemsIn(draft, 'calendar').map(({ still }) => still);
  return new Set([...steps, ...changes, ...dates].filter(id => typeof id === 'string'));
}
