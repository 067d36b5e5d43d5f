import type { Description } from '../anchors/description';
import { freeId, itemsIn, withField, withItem, type Draft, type ListName } from './draft';

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

/** What a tip, walkthrough or change is about becomes something of its own, to be named by the champion. */
export function withNewFeature(draft: Draft, list: ListName, id: string): Draft {
  const about = itemsIn(draft, list).find(item => item.id === id);
  if (!about) return draft;
  const { title, anchor } = about as { title?: { en?: string }; anchor?: Description };
  const feature = freeId(title?.en || id, itemsIn(draft, 'features'));
  const added = withItem(draft, 'features', {
    id: feature,
    app: appsIn(draft)[0]?.id ?? '',
    ...(title !== undefined && { title }),
    value: 3,
    success: anchor ? [successAt(anchor)] : [],
  });
  return withField(added, list, id, ['feature'], feature);
}

/** Without anything recorded, using a thing is pressing it. */
const successAt = (anchor: Description) => ({ result: { on: 'click' as const, at: anchor } });

/**
 * The thing on the page that a tip, change or step stands at. What it is about and has no sign of success yet gets the
 * plainest one; what has one keeps it.
 */
export function withAnchor(
  draft: Draft,
  list: ListName,
  id: string,
  path: readonly (string | number)[],
  anchor: Description,
): Draft {
  const placed = withField(draft, list, id, path, anchor);
  const item = itemsIn(placed, list).find(each => each.id === id);
  const feature = itemsIn(placed, 'features').find(each => each.id === item?.['feature']);
  const success = feature?.['success'];
  if (!feature || (Array.isArray(success) && success.length > 0)) return placed;
  return withField(placed, 'features', feature.id, ['success'], [successAt(anchor)]);
}
