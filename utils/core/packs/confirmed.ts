import type { Anchor } from '../anchors/description';
import type { Change, Pack, Signal, Trigger, Walkthrough } from './pack';

declare const confirmed: unique symbol;

/** A pack of which a page may be told. It can only come from `confirmedPart`. */
export type ConfirmedPack = Pack & { readonly [confirmed]: true };

/**
 * The pack without what hangs on a proposal: no tip, step, field, change or use of a feature that nobody has seen in
 * the app itself. A walkthrough with one such step is left out whole, since it would lead half the way.
 *
 * Call markers stay, proposals too: one that is right keeps Foothold silent, and one that is wrong costs a tip at most.
 * But where none of an app's markers for a call is confirmed, nobody can say that a customer is not in front of the rep, so nothing
 * at all is drawn there.
 */
export function confirmedPart(pack: Pack): ConfirmedPack {
  const blind = new Set(
    pack.apps.filter(({ call }) => call?.joined.every(isProposed) ?? false).map(({ id }) => id),
  );
  const unseen = new Set(pack.features.filter(({ app }) => blind.has(app)).map(({ id }) => id));
  const stands = (feature: string, ...anchors: (Anchor | undefined)[]): boolean =>
    !unseen.has(feature) && !anchors.some(isProposed);
  return {
    ...pack,
    features: pack.features.map(feature => ({
      ...feature,
      success: feature.success.filter(signal => !unseen.has(feature.id) && counts(signal)),
    })),
    tips: pack.tips.filter(({ feature, anchor }) => stands(feature, anchor)),
    walkthroughs: pack.walkthroughs.filter(walk => stands(walk.feature, ...anchorsOn(walk))),
    changes: pack.changes
      .filter(({ feature, anchor }) => stands(feature, anchor))
      .map(withoutProposedFigures)
      .map(withoutProposedOldPlace),
    answers: pack.answers.map(({ anchor, ...answer }) =>
      anchor && !isProposed(anchor) ? { ...answer, anchor } : answer,
    ),
    fields: pack.fields.filter(({ app, anchor }) => !blind.has(app) && !isProposed(anchor)),
  } as ConfirmedPack;
}

export const isProposed = (anchor: Anchor | undefined): boolean => anchor?.proposed !== undefined;

const at = (trigger: Trigger | undefined): Anchor | undefined =>
  trigger && 'at' in trigger ? trigger.at : undefined;

const counts = ({ after, result }: Signal): boolean => !isProposed(at(after)) && !isProposed(at(result));

const anchorsOn = ({ steps }: Walkthrough) =>
  steps.flatMap(({ anchor, advance, when }) => [anchor, at(advance), when?.at]);

function withoutProposedOldPlace(change: Change): Change {
  if (!isProposed(change.oldPlace?.anchor)) return change;
  const { oldPlace: _oldPlace, ...rest } = change;
  return rest;
}

/** The rep types such a figure. */
function withoutProposedFigures(change: Change): Change {
  const { formula } = change;
  if (!formula) return change;
  const figures = formula.figures.map(({ anchor, ...figure }) =>
    anchor && !isProposed(anchor) ? { ...figure, anchor } : figure,
  );
  return { ...change, formula: { ...formula, figures } };
}
