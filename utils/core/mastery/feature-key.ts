/** A feature among all packs: `packId/featureId`. */
export type FeatureKey = `${string}/${string}`;

/** A tip, change or walkthrough among all packs: `packId/kind/id`. */
export type ItemKey = `${string}/${'tip' | 'change' | 'walkthrough'}/${string}`;
