import type { Description } from '../anchors/description';
import { freeId, itemsIn, withField, withItem, withoutItem, type Draft, type ListName } from './draft';
import { withoutUnused } from './step-still';

interface App {
  id: string;
  addresses?: unknown;
}

/** The apps of a draft, as far as they are written. */
export const appsIn = (draft: Draft): App[] =>
  Array.isArray(draft.head['apps'])
    ? (draft.head['apps'] as unknown[]).filter(
        (app): app is App => typeof (app as App | null)?.id === 'string',
      )
    : [];

/** Every address that the draft names. */
export const addressesIn = (draft: Draft): string[] =>
  appsIn(draft).flatMap(({ addresses }) =>
    Array.isArray(addresses) ? addresses.filter((one): one is string => typeof one === 'string') : [],
  );

/**
 * What a tip, walkthrough or change is about becomes something of its own, for the champion to say what it is for.
 * @param called as the app itself calls it; the title of the tip or walkthrough comes first
 */
export function withNewFeature(draft: Draft, list: ListName, id: string, called = ''): Draft {
  const about = itemsIn(draft, list).find(item => item.id === id);
  if (!about) return draft;
  const { title = called ? { en: called, sv: called } : undefined, anchor } = about as {
    title?: { en?: string };
    anchor?: Description;
  };
  const feature = freeId(title?.en || id, itemsIn(draft, 'features'));
  const added = withItem(draft, 'features', {
    id: feature,
    app: appsIn(draft)[0]?.id ?? '',
    ...(title !== undefined && { title }),
    value: 3,
    success: anchor ? [successAt(anchor)] : [],
  });
  return withFeature(added, list, id, feature);
}

/** What it is about from now on. What was proposed before, and nobody has said what it is for, goes when nothing names it. */
export function withFeature(draft: Draft, list: ListName, id: string, feature: string | undefined): Draft {
  const before = itemsIn(draft, list).find(item => item.id === id)?.['feature'];
  const next = withField(draft, list, id, ['feature'], feature);
  return before === feature ? next : withoutIdle(next, before);
}

/** Takes a thing out, and what was proposed for it alone. */
export function withoutThing(draft: Draft, list: ListName, id: string): Draft {
  const about = itemsIn(draft, list).find(item => item.id === id)?.['feature'];
  return withoutUnused(draft, withoutIdle(withoutItem(draft, list, id), about));
}

function withoutIdle(draft: Draft, id: unknown): Draft {
  const feature = itemsIn(draft, 'features').find(each => each.id === id);
  if (!feature || feature['purpose'] !== undefined) return draft;
  const named = Object.values(draft.lists).some(items => items.some(item => item['feature'] === id));
  return named ? draft : withoutItem(draft, 'features', feature.id);
}

/** Without anything recorded, using a thing is pressing it. */
const successAt = (anchor: Description) => ({ result: { on: 'click' as const, at: anchor } });

/** The walkthrough that begins at that very thing. */
const beginningAt = (draft: Draft, { role, name }: Description) =>
  itemsIn(draft, 'walkthroughs').find(({ steps }) => {
    const first = (steps as { anchor?: Description }[] | undefined)?.[0]?.anchor;
    return name !== undefined && first?.role === role && JSON.stringify(first?.name) === JSON.stringify(name);
  });

/**
 * The thing on the page that a tip, change or step stands at. What it is about and has no sign of success yet gets the
 * plainest one; what has one keeps it. A tip about nothing yet is proposed to be about the walkthrough that begins
 * there, or else about that very thing.
 * @param called as the page calls it
 */
export function withAnchor(
  draft: Draft,
  list: ListName,
  id: string,
  path: readonly (string | number)[],
  anchor: Description,
  called: string,
): Draft {
  const placed = withField(draft, list, id, path, anchor);
  const item = itemsIn(placed, list).find(each => each.id === id);
  if (list === 'tips' && item && item['feature'] === undefined) {
    const walk = beginningAt(placed, anchor);
    if (!walk) return withNewFeature(placed, list, id, called);
    const about = withField(placed, list, id, ['feature'], walk['feature']);
    return withField(about, list, id, ['walkthrough'], walk.id);
  }
  const feature = itemsIn(placed, 'features').find(each => each.id === item?.['feature']);
  const success = feature?.['success'];
  if (!feature || (Array.isArray(success) && success.length > 0)) return placed;
  return withField(placed, 'features', feature.id, ['success'], [successAt(anchor)]);
}
