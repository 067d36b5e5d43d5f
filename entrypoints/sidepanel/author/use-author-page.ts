import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AuthorEvents, PageLink } from '../../../components/author/author-view';
import { AUTHOR_PORT, type AuthorPageEvents, type PageView } from '../../../utils/messages/author-page';
import { askPort, type AskPort } from '../../../utils/messages/ask-port';
import { call } from '../../../utils/messages/call';

export interface LivePage {
  link: PageLink;
  ask: AuthorEvents['ask'];
  /** Asks the browser to allow the draft's addresses. Must run inside the gesture. */
  grant(): void;
}

/** What the page tells of itself, and that it went away. */
export type Told = <N extends keyof AuthorPageEvents | 'lost'>(
  event: N,
  what: N extends keyof AuthorPageEvents ? AuthorPageEvents[N] : null,
) => void;

/** The page that is written on: reached when something is asked of it, left when the room is shut. */
export function useAuthorPage(addresses: readonly string[], told: Told): LivePage {
  const [link, setLink] = useState<PageLink>({ state: 'idle' });
  const port = useRef<{ key: string; ask: Promise<AskPort>; leave(): void } | null>(null);
  const key = addresses.join(' ');
  const hear = useRef(told);
  hear.current = told;

  const leave = (): void => {
    port.current?.leave();
    port.current = null;
  };
  useEffect(() => leave, [key]);

  const reach = (): Promise<AskPort> => {
    if (port.current?.key === key) return port.current.ask;
    leave();
    let open: ReturnType<typeof browser.tabs.connect> | null = null;
    const connect = async (): Promise<AskPort> => {
      const brought = await call('author.bring', { addresses: [...addresses] });
      if (!brought.ok) {
        setLink({ state: brought.why });
        throw new Error(brought.why);
      }
      open = browser.tabs.connect(brought.tab, { name: AUTHOR_PORT, frameId: 0 });
      open.onDisconnect.addListener(() => {
        if (port.current === mine) port.current = null;
        setLink(was => (was.state === 'there' ? { state: 'lost' } : was));
        hear.current('lost', null);
      });
      const asking = askPort(open as unknown as chrome.runtime.Port, (event, what) => {
        if (event === 'moved') setLink({ state: 'there', page: what as PageView });
        hear.current(event, what as never);
      });
      setLink({ state: 'there', page: await asking.ask('where', {}) });
      return asking;
    };
    const mine = { key, ask: connect(), leave: () => open?.disconnect() };
    port.current = mine;
    mine.ask.catch(() => {
      if (port.current === mine) port.current = null;
    });
    return mine.ask;
  };

  return {
    link,
    ask: async (name, send) => (await reach()).ask(name, send),
    grant: () =>
      void browser.permissions
        .request({ origins: [...addresses] })
        .then(() => call('panel.granted', {}))
        .then(reach)
        .catch(() => undefined),
  };
}
