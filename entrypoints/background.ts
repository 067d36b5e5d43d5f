import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background/background';
import { welcomes } from '../utils/background/tabs/welcome';
import { coverPicture } from '../utils/background/help/cover-picture';
import type { Browser } from '../utils/background/world';

export default defineBackground(() => {
  const background = startBackground({
    browser: browser as unknown as Browser,
    clock: () => Date.now(),
    fetch: (...request) => fetch(...request),
    locks: navigator.locks,
    newId: () => crypto.randomUUID(),
    random: () => Math.random(),
    coverPicture,
    database: 'foothold',
  });

  // All at once and before anything is awaited: an event that wakes the background finds its listener or is lost.
  browser.runtime.onMessage.addListener(background.answer as never);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void background.installed(reason === 'update');
    if (welcomes(reason, __DEMO__)) void welcome();
  });
  browser.runtime.onStartup.addListener(() => void background.started());
  browser.alarms.onAlarm.addListener(({ name }) => void background.alarm(name));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void background.policyChanged();
  });
  browser.permissions.onAdded.addListener(() => void background.grantsChanged());
  browser.permissions.onRemoved.addListener(() => void background.grantsChanged());
  browser.tabs.onRemoved.addListener(
    (tab, { isWindowClosing }) => void background.tabClosed(tab, isWindowClosing),
  );
  // Browsers for phones have neither shortcuts nor menus of a page.
  browser.commands?.onCommand.addListener((name, tab) => void background.command(name, tab));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => void background.menu(menuItemId, tab));
  globalThis.addEventListener('online', () => void background.online());
});

/** Nobody who had it installed by IT asked for a tab; what it would say stands in the panel. */
async function welcome(): Promise<void> {
  // Safari does not tell, and no policy installs there.
  const { installType } = (await browser.management?.getSelf()) ?? {};
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
