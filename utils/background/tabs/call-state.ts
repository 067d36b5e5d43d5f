import type { AppKey } from '../../core/mastery/feature-key';
import type { Area, Browser } from '../world';

/** Whether a meeting is up in a tab. Lives as long as the browser, not as long as the background. */
export interface InCall {
  /** The document that said so; another one in the same tab knows nothing of it. */
  document: string;
  up: boolean;
  /** The app it is in, where a confirmed marker says so. */
  app?: AppKey;
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

/** A document says whether a call is up in it. Answers the call that has ended by that. */
export async function noteCall(session: Area, tab: number, call: InCall): Promise<InCall | null> {
  const known = await knownIn(session, tab);
  await session.set({ [PREFIX + tab]: call });
  return known?.up && !call.up ? known : null;
}

/** The tab closed. Answers the call that was up in it. */
export async function endCall(session: Area, tab: number): Promise<InCall | null> {
  const known = await knownIn(session, tab);
  if (known) await session.remove(PREFIX + tab);
  return known?.up ? known : null;
}

/** A document reports for the first time: a call in the one before it is over. Answers that call, if it was up. */
export async function endOldCall(session: Area, tab: number, document: string): Promise<InCall | null> {
  const known = await knownIn(session, tab);
  return known !== undefined && known.document !== document ? endCall(session, tab) : null;
}

const knownIn = async (session: Area, tab: number): Promise<InCall | undefined> =>
  (await session.get(PREFIX + tab))[PREFIX + tab] as InCall | undefined;
