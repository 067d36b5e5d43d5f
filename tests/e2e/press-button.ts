import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../../demo/journey/browser';

/** A person presses Foothold's button in the toolbar. */
export async function pressButton({ context, extensionId }: OpenBrowser, app: Page): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetId } = targetInfos.find(({ url }) => url === app.url())!;
  const press = { id: extensionId, targetId };
  await session.send('Extensions.triggerAction' as 'Target.activateTarget', press);
  await session.detach();
}
