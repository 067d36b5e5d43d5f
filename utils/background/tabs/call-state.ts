import type { Area, Browser } from '../world';

/** Whether a meeting is up in a tab. Lives as long as the browser, not as long as the background. */
interface InCall {
  /** The document that said so; another one in the same tab knows nothing of it. */
  document: string;
  up: boolean;
}

const PREFIX = 'call ';

export interface Calls {
  /** In any tab: then every tab is quiet. */
  inCall: boolean;
  /** Tabs whose page was in a call, ended ones included: they are past the lobby. */
  met: Set<number>;
}

/**
 * @param watched patterns of coached pages: a tab that has left them is in no call any more, though nobody said so
 */
export async function readCalls(browser: Browser, watched: string[]): Promise<Calls> {
  const all = await browser.storage.session.get(null);
  const rows = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(PREFIX) ? [{ tab: Number(key.slice(PREFIX.length)), ...(value as InCall) }] : [],
  );
  const met = new Set(rows.map(({ tab }) => tab));
  const up = rows.filter(row => row.up);
  if (up.length === 0 || watched.length === 0) return { inCall: false, met };
  const open = new Set((await browser.tabs.query({ url: watched })).map(({ id }) => id));
  return { inCall: up.some(({ tab }) => open.has(tab)), met };
}

export function noteCall(session: Area, tab: number, call: InCall): Promise<void> {
  return session.set({ [PREFIX + tab]: call });
}

/** The tab closed. Answers whether a call was up in it. */
export async function endCall(session: Area, tab: number): Promise<boolean> {
  const known = (await session.get(PREFIX + tab))[PREFIX + tab] as InCall | undefined;
  if (known) await session.remove(PREFIX + tab);
  return known?.up ?? false;
}

/** A document reports for the first time: a call in the one before it is over. Answers whether that was up. */
export async function endOldCall(session: Area, tab: number, document: string): Promise<boolean> {
  const known = (await session.get(PREFIX + tab))[PREFIX + tab] as InCall | undefined;
  return known !== undefined && known.document !== document ? endCall(session, tab) : false;
}
