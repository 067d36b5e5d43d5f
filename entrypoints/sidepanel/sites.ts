import browser from 'webextension-polyfill';
import type { Site } from '../../components/panel/panel-events';
import type { PanelState } from '../../utils/messages/panel-state';

/**
 * The apps that packs speak of, a site for each of their hosts, with what the rep has allowed: of an app on two hosts
 * one may be given and the other not. Only the browser knows which.
 */
export async function sitesOf(apps: PanelState['apps']): Promise<Site[]> {
  const sites = apps.flatMap(({ title, addresses }) =>
    [...new Set(addresses.map(hostIn))].map(host => ({
      app: title,
      host,
      origins: addresses.filter(address => hostIn(address) === host),
    })),
  );
  return Promise.all(
    sites.map(async site => ({
      ...site,
      granted: await browser.permissions.contains({ origins: site.origins }).catch(() => false),
    })),
  );
}

/** `https://crm.example.com/*` as people say it. */
function hostIn(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}
