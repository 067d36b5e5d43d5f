import type { Checks } from '../../messages/answer';
import { matchesPattern, patternsOf } from '../../core/targeting/address';
import { addressOf } from '../coach/page';
import type { Room } from '../room';
import { watchedPatterns } from '../tabs/register';
import type { Browser, Sender } from '../world';

/**
 * Who may call what, by the browser's word about the sender alone. A content script is no better than its page: it
 * may only ask where packs and the rep let it run.
 */
export function checksOf(browser: Browser, opened: () => Promise<Room>): Checks<Sender> {
  return {
    own: sender => (sender.id === browser.runtime.id ? null : 'This call is only for Foothold itself.'),
    panel: sender =>
      sender.url?.startsWith(browser.runtime.getURL('')) ? null : 'Only pages of Foothold may ask for this.',
    async page(sender) {
      if (sender.tab?.id === undefined) return 'Only a page in a tab may ask for this.';
      if (sender.origin === 'null') return 'A sandboxed frame may not ask for this.';
      const url = addressOf(sender);
      const here = (await (await opened()).index()).at(url);
      if (here.length === 0) return 'No pack names this page.';
      const patterns = await watchedPatterns(browser, {
        patterns: patternsOf(here.map(({ app }) => ({ apps: [app] }))),
      });
      return patterns.some(pattern => matchesPattern(pattern, url))
        ? null
        : 'This site was not allowed by the rep.';
    },
  };
}
