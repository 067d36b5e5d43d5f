import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PagePlan } from '../../utils/messages/showing';
import type { Stand } from './stand';
import { createStand, Overlay, step, tip } from './stand';

let stand: Stand;
beforeEach(async () => {
  stand = await createStand();
});
afterEach(() => stand?.close());

/** The extension is updated under a page on which something stands. */
async function updatedUnder(plan: Partial<PagePlan>): Promise<Overlay> {
  await stand.lay(plan);
  const overlay = await Overlay.of(await stand.open('/plain.html'));
  await overlay.stands();
  await (await stand.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
  return overlay;
}

it('ux 12: a tip is taken away without a word, with everything of ours', async () => {
  const overlay = await updatedUnder({ showing: tip('Log call') });
  await overlay.gone();
  const left = await overlay.page.evaluate(
    () => document.querySelectorAll('foothold-card, foothold-status').length,
  );
  expect(left).toBe(0);
});

it('ux 12: a rep in the middle of a walkthrough is told to reload the page', async () => {
  const overlay = await updatedUnder({ showing: step('Log call') });
  await overlay.until(text => text?.includes('Reload this page') ?? false, 'no word');
});
