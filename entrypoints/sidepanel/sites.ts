import browser from 'webextension-polyfill';
import type { Site } from '../../components/panel/panel-events';
import type { PanelState } from '../../utils/messages/panel-state';

/** The apps that packs speak of, with what the rep has allowed. Only the browser knows the latter. */
export async function sitesOf(apps: PanelState['apps']): Promise<Site[]> {
  return Promise.all(
    apps.map(async ({ title, addresses }) => ({
      app: title,
      host: hostIn(addresses[0] ?? ''),
      origins: addresses,
      granted: await browser.permissions.contains({ origins: addresses }).catch(() => false),
    })),
  );
}

/** `https://crm.example.com/*` as people say it. */
function hostIn(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}
