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
export function checksOf(
  browser: Browser,
  opened: () => Promise<Room>,
): Checks<Sender> & { forget(tab: number): void } {
  /** The host that was refused last in each tab that is open. */
  const refused = new Map<number, string>();
  return {
    own: sender => (sender.id === browser.runtime.id ? null : 'This call is only for Foothold itself.'),
    panel: sender =>
      sender.url?.startsWith(browser.runtime.getURL('')) ? null : 'Only pages of Foothold may ask for this.',
    asker: sender => sender.tab?.id,
    forget: tab => void refused.delete(tab),
    stranger: sender =>
      nowhere(sender) !== null || refused.get(sender.tab?.id ?? -1) === hostOf(addressOf(sender)),
    async page(sender) {
      const lost = nowhere(sender);
      if (lost !== null) return lost;
      const url = addressOf(sender);
      const why = await notAt(url);
      const tab = sender.tab?.id ?? -1;
      if (why === null) refused.delete(tab);
      else refused.set(tab, hostOf(url));
      return why;
    },
  };

  async function notAt(url: string): Promise<string | null> {
    const here = (await (await opened()).index()).at(url);
    if (here.length === 0) return 'No pack names this page.';
    const patterns = await watchedPatterns(browser, {
      patterns: patternsOf(here.map(({ app }) => ({ apps: [app] }))),
    });
    return patterns.some(pattern => matchesPattern(pattern, url))
      ? null
      : 'This site was not allowed by the rep.';
  }
}

function nowhere(sender: Sender): string | null {
  if (sender.tab?.id === undefined) return 'Only a page in a tab may ask for this.';
  return sender.origin === 'null' ? 'A sandboxed frame may not ask for this.' : null;
}

const hostOf = (url: string): string => url.split(/[?#]/)[0]!.split('/').slice(0, 3).join('/');
