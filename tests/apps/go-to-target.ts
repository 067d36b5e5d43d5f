import type { Page } from 'playwright-core';

/** Opens a page of an app anew, unless the last target stood on it, and waits until the target is there. */
export async function goToTarget(page: Page, app: string, at: string, selector: string): Promise<void> {
  const address = new URL(at, app).href;
  if (page.url() !== address) {
    // Else a change of the hash alone would not load anything.
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  await page.locator(selector).filter({ visible: true }).first().waitFor();
}
