import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AuthorEvents, PageLink } from '../../../components/author/author-view';
import {
  AUTHOR_PORT,
  type AuthorPageEvents,
  type PageView,
  type Seen,
  type Shown,
  type Stands,
} from '../../../utils/messages/author-page';
import { askPort, type AskPort } from '../../../utils/messages/ask-port';
import { call } from '../../../utils/messages/call';

/** CSS pixels. */
const NARROW = 320;
/** Browsers enlarge no further. */
const MOST_ZOOM = 5;

/** Whether zooming one tab zooms the others of its site. A browser that knows no such difference zooms them all. */
async function zoomScope(tab: number, scope: 'per-tab' | 'per-origin'): Promise<void> {
  if ('setZoomSettings' in browser.tabs)
    await browser.tabs.setZoomSettings(tab, { scope }).catch(() => undefined);
}

export interface LivePage {
  link: PageLink;
  seen: Seen | null;
  ask: AuthorEvents['ask'];
  /** Draws on the page; `narrow`: in a window of 320 px, which is the page enlarged. */
  draw(shown: Shown | null, narrow: boolean): Promise<Stands>;
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
  const [seen, setSeen] = useState<Seen | null>(null);
  const [link, setLink] = useState<PageLink>({ state: 'idle' });
  const port = useRef<{ key: string; ask: Promise<AskPort>; leave(): void } | null>(null);
  /** Takes the enlarging back. */
  const zoom = useRef<(() => Promise<void>) | null>(null);
  const tab = useRef(0);
  const key = addresses.join(' ');
  const hear = useRef(told);
  hear.current = told;

  const leave = (): void => {
    void zoom.current?.();
    port.current?.leave();
    port.current = null;
  };
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);

  /** The browser answers before the page has its new width. */
  const whenWidthIsNot = async (page: AskPort, width: number): Promise<void> => {
    for (let looks = 0; looks < 40 && (await page.ask('where', {})).width === width; looks++)
      await new Promise(rest => setTimeout(rest, 50));
  };

  const narrow = async (page: AskPort): Promise<void> => {
    // A phone's browser has no zoom to set, and no width to spare.
    if (zoom.current || !('setZoom' in browser.tabs)) return;
    const { width } = await page.ask('where', {});
    const own = tab.current;
    const before = await browser.tabs.getZoom(own);
    zoom.current = async () => {
      zoom.current = null;
      await browser.tabs.setZoom(own, before);
      await zoomScope(own, 'per-origin');
    };
    // Of this tab alone, so that other tabs of the app stay as they are.
    await zoomScope(own, 'per-tab');
    await browser.tabs.setZoom(own, Math.min(MOST_ZOOM, (before * width) / NARROW));
    await whenWidthIsNot(page, width);
  };

  const widen = async (page: AskPort): Promise<void> => {
    if (!zoom.current) return;
    const { width } = await page.ask('where', {});
    await zoom.current();
    await whenWidthIsNot(page, width);
  };

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
      tab.current = brought.tab;
      open = browser.tabs.connect(brought.tab, { name: AUTHOR_PORT, frameId: 0 });
      open.onDisconnect.addListener(() => {
        if (port.current === mine) port.current = null;
        setLink(was => (was.state === 'there' ? { state: 'lost' } : was));
        hear.current('lost', null);
      });
      const asking = askPort(open as unknown as chrome.runtime.Port, (event, what) => {
        if (event === 'moved') setLink({ state: 'there', page: what as PageView });
        else if (event === 'seen') setSeen(what as Seen | null);
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
    seen,
    ask: async (name, send) => (await reach()).ask(name, send),
    async draw(shown, isNarrow) {
      const page = await reach();
      if (isNarrow) await narrow(page);
      else await widen(page);
      return page.ask('show', shown);
    },
    grant: () =>
      void browser.permissions
        .request({ origins: [...addresses] })
        .then(() => call('panel.granted', {}))
        .then(reach)
        .catch(() => undefined),
  };
}
