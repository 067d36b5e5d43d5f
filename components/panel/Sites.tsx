import type { PanelWords } from '../../utils/i18n/panel';
import { Text } from '../kit/Text';
import type { PanelEvents, Site } from './panel-events';

export interface SitesProps {
  sites: readonly Site[];
  words: PanelWords;
  on: Pick<PanelEvents, 'grant' | 'revoke'>;
}

/** Where Foothold may run: each app by its address, given and taken back by the rep. */
export function Sites({ sites, words, on }: SitesProps) {
  if (sites.length === 0) return <p class="empty">{words.sitesNone}</p>;
  return (
    <ul class="plain-list sites">
      {sites.map(site => (
        <li key={site.host} class="site">
          <div>
            <b>
              <Text of={site.app} />
            </b>
            <p class="hint">
              <bdi>{site.host}</bdi> · {site.granted ? words.siteOn : words.siteOff}
            </p>
          </div>
          {site.granted ? (
            <button
              type="button"
              class="btn"
              aria-label={words.revokeAt(site.host)}
              onClick={() => on.revoke(site.origins)}
            >
              {words.revoke}
            </button>
          ) : (
            <button
              type="button"
              class="btn primary"
              aria-label={words.grantAt(site.host)}
              onClick={() => on.grant(site.origins)}
            >
              {words.grant}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
