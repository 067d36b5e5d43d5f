import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWhole, worldsOf, type Whole } from './a-stage';

let whole: Whole;
beforeAll(async () => {
  whole = await aWhole();
});
afterAll(() => whole?.close());

describe('a page', () => {
  it('that no pack names receives no script of ours at all', async () => {
    const page = await whole.browser.context.newPage();
    // The sales app first: it must have our world, or this test could not fail.
    await page.goto(whole.stage.sandbox.crmUrl);
    await expect.poll(() => worldsOf(page, whole.browser.extensionId), { timeout: 20_000 }).not.toEqual([]);

    await page.goto(whole.stage.sandbox.plainUrl);
    await page.waitForTimeout(2000);
    expect(await worldsOf(page, whole.browser.extensionId)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
