import type { Anchor } from '../../core/anchors/description';
import { isProposed } from '../../core/packs/confirmed';
import { word, type Text, type Worded } from '../../core/packs/text';
import type { PageFigures } from '../../messages/explaining';
import type { PanelState } from '../../messages/panel-state';
import { coachedTab } from '../help/ask';
import type { Room } from '../room';
import type { Calls } from '../tabs/call-state';
import type { Browser } from '../world';

/** What a rep who wants it reads before joining a call; null on any other page, in a call, and past the lobby. */
export async function lobbyNow(room: Room, calls: Calls, language: string): Promise<PanelState['lobby']> {
  const tab = await coachedTab(room);
  if (calls.inCall || tab?.id === undefined || tab.url === undefined || calls.met.has(tab.id)) return null;
  const here = (await room.index()).at(tab.url).find(({ app }) => app.kind === 'meeting');
  if (!here) return null;
  const { app } = here;
  const say = (text: Text): Worded => word(text, language);
  const { browser } = room.world;
  const [camera, muted] = await standing(browser, tab.id, [app.call?.camera ?? [], app.call?.muted ?? []]);
  return {
    app: say(app.title),
    sees: app.guest ? say(app.guest.sees) : null,
    steps: (app.guest?.steps ?? []).map(say),
    camera: camera ?? null,
    muted: muted ?? null,
  };
}

/**
 * Whether one of each group of markers stands in the tab; null where none is confirmed, or the tab does not answer.
 * All are null while nothing stands: a door without such buttons looks just like one where all is turned off.
 */
async function standing(
  browser: Browser,
  tab: number,
  groups: readonly (readonly Anchor[])[],
): Promise<(boolean | null)[]> {
  const confirmed = groups.map(markers => markers.filter(marker => !isProposed(marker)));
  const anchors = confirmed.flat();
  if (anchors.length === 0) return groups.map(() => null);
  const message = { foothold: 1, call: 'tab.read', send: { anchors } };
  const reply = (await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null)) as {
    back?: Partial<PageFigures>;
  } | null;
  const texts: unknown[] = Array.isArray(reply?.back?.texts) ? [...reply.back.texts] : [];
  if (texts.length !== anchors.length) return groups.map(() => null);
  const told = confirmed.map(markers => {
    const own = texts.splice(0, markers.length);
    return markers.length === 0 ? null : own.some(text => typeof text === 'string');
  });
  return told.includes(true) ? told : groups.map(() => null);
}
