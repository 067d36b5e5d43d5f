/** A feature among all packs: `packId/featureId`. */
export type FeatureKey = `${string}/${string}`;

/**
 * A tip, change or walkthrough among all packs: `packId/kind/id`. `moved` is a change told at the old place, to who
 * still goes there.
 */
export type ItemKey = `${string}/${(typeof ITEM_KINDS)[number]}/${string}`;
export const ITEM_KINDS = ['tip', 'change', 'moved', 'walkthrough'] as const;

/** An app among all packs: `packId/appId`. */
export type AppKey = `${string}/${string}`;
