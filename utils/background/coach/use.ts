import type { FeatureKey } from '../../core/mastery/feature-key';
import { masteryOf } from '../../core/mastery/mastery';
import { countsAsNew, isAided } from '../../core/mastery/record';
import { settled } from '../../core/mastery/release';
import type { Transaction } from '../store/store';
import type { Page } from './page';
import { noteOutcome } from './tally';

/**
 * The rep has used a feature: its result was seen on the page. Counted once within a minute, and as the rep's own
 * only when no help of ours was near. Throws when the page's address is not one of that feature's app.
 */
export async function noteUse(tx: Transaction, page: Page, feature: FeatureKey): Promise<void> {
  const used = page.index.feature(feature);
  if (!used || !isOfPage(page, feature)) throw new Error(`${feature} is not a feature of this page.`);
  const { now } = page;
  const recent = await tx.outcomesOf(feature);
  if (!countsAsNew(recent, feature, now)) return;
  const aided = isAided(recent, feature, now) || (await helpStandsOpen(tx, page, feature));
  await noteOutcome(tx, { at: now, feature, kind: 'success', aided });

  const release = await tx.get('seen', feature);
  if (!release || release.now <= release.seen) return;
  const tally = await tx.get('tallies', feature);
  const word = await tx.get('words', feature);
  const { state } = masteryOf(used, { tally, shown: true, word, release }, now);
  if (state !== 'changed') await tx.put('seen', settled(release));
}

/** Whether a feature is one of an app at the page's address: of others a page has nothing to say. */
export function isOfPage({ index, here }: Page, feature: FeatureKey): boolean {
  const app = index.feature(feature)?.app;
  return here.some(({ pack, app: { id } }) => app === id && feature.startsWith(`${pack.id}/`));
}

/** A card or step that came up long ago still helps while it stands before the rep. */
async function helpStandsOpen(tx: Transaction, page: Page, feature: FeatureKey): Promise<boolean> {
  const run = await tx.get('runs', page.tab);
  if (run?.feature === feature && run.missed !== run.step) return true;
  return (await tx.all('showings')).some(
    row =>
      row.tab === page.tab &&
      row.feature === feature &&
      !row.over &&
      row.shown !== undefined &&
      row.missing === undefined &&
      row.form === 'card',
  );
}
