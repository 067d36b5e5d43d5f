import type { About } from '../../core/help/request';
import { newAnswerKeys } from '../../core/help/sealed-news';
import type { Pack } from '../../core/packs/pack';
import type { Calls } from '../../messages/calls';
import { pageAt } from '../coach/page';
import { COACH_STORES } from '../coach/record';
import { packOf, type Room } from '../room';
import type { AskedPlace } from '../store/rows';
import { watchedPatterns } from '../tabs/register';
import type { Tab } from '../world';
import { endAfterCall } from './after-call';
import { openDraft, openPlainDraft } from './draft';

type Wish = Calls['panel.ask']['send'];
type Pointed = Calls['tab.capture']['back'];

/** A page that does not answer within this time is asked about as a whole. ms. */
const PATIENCE_MS = 700;

/** Opens a form from our own pages: about the page the rep is on, a change, a pilot, or nothing in particular. */
export async function askFromPanel(room: Room, { kind, about, app, quietly, customer }: Wish): Promise<void> {
  const keys = await newAnswerKeys();
  const packs = (await room.packs()).map(packOf);
  const thing = about && aboutIn(packs, about);
  const tab = app === undefined && !thing?.place ? await coachedTab(room) : undefined;
  const wish = {
    kind,
    keys,
    ...(thing && { about: thing.about }),
    ...(quietly && { quietly }),
    ...(customer && { verdict: { customer } }),
  };
  if (tab?.id !== undefined && tab.url !== undefined) {
    const page = await pageAt(room, tab.id, tab.url);
    if (page.here.length > 0) {
      const asking = { ...wish, capture: { element: null, path: page.route } };
      await room.store.write(COACH_STORES, tx => openDraft(tx, page, undefined, asking));
      return;
    }
  }
  const place = thing?.place ?? placeOfApp(packs, app);
  const world = { newId: () => room.world.newId(), now: room.now() };
  await room.store.write(['drafts', 'kv'], async tx => {
    await openPlainDraft(tx, world, { ...wish, capture: null }, place);
    if (customer) await endAfterCall(tx);
  });
}

/** Opens a form from the menu or the shortcut: about the thing that was right-clicked or has the focus. */
export async function askFromTab(room: Room, tab: Tab | undefined, by: 'menu' | 'keys'): Promise<void> {
  if (tab?.id === undefined || tab.url === undefined) return askFromPanel(room, { kind: 'question' });
  const page = await pageAt(room, tab.id, tab.url);
  if (page.here.length === 0) return askFromPanel(room, { kind: 'question' });
  const said = await pointedAt(room, tab.id, by);
  const asking = {
    capture: said?.capture ?? { element: null, path: page.route },
    anchor: said?.anchor,
    keys: await newAnswerKeys(),
  };
  await room.store.write(COACH_STORES, tx => openDraft(tx, page, undefined, asking));
}

async function pointedAt(room: Room, tab: number, by: 'menu' | 'keys'): Promise<Pointed | null> {
  const { scripting, tabs } = room.world.browser;
  const message = { foothold: 1, call: 'tab.capture', send: { by } };
  const asked = scripting
    .executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/pointer.js'] })
    .then(() => tabs.sendMessage(tab, message, { frameId: 0 }))
    .catch(() => null);
  const late = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE_MS));
  const reply = (await Promise.race([asked, late])) as { ok?: unknown; back?: Pointed } | null | undefined;
  return reply?.ok === true && reply.back ? reply.back : null;
}

/** The tab of a coached app that the rep looks at, else the one looked at last. */
export async function coachedTab(room: Room): Promise<Tab | undefined> {
  const { browser } = room.world;
  const url = await watchedPatterns(browser, await room.index());
  if (url.length === 0) return undefined;
  const tabs = await browser.tabs.query({ url });
  const last = (tab: Tab): number => (tab.active ? Number.MAX_SAFE_INTEGER : (tab.lastAccessed ?? 0));
  return tabs.sort((a, b) => last(b) - last(a))[0];
}

function aboutIn(
  packs: readonly Pack[],
  { kind, id }: { kind: About['kind']; id: string },
): { about: About; place?: AskedPlace } | undefined {
  const [packId, ...rest] = id.split('/');
  const pack = packs.find(each => each.id === packId);
  if (!pack) return undefined;
  const named = (one: { id: string }): boolean => one.id === rest.join('/');
  const found =
    kind === 'pilot'
      ? pack.pilots?.find(named)
      : (pack.calendar.find(named) ?? pack.changes.find(named) ?? pack.roadmap.find(named));
  const app = pack.apps[0];
  // In English whoever tells it, so that the same thing has the same name at the desk.
  return (
    found && {
      about: { kind, id, title: found.title.en },
      ...(app && { place: { app: app.id, pack: pack.id } }),
    }
  );
}

function placeOfApp(packs: readonly Pack[], key: string | undefined): AskedPlace {
  const [packId, appId] = (key ?? '').split('/');
  const pack = packs.find(({ id }) => id === packId);
  return pack && appId !== undefined && pack.apps.some(({ id }) => id === appId)
    ? { app: appId, pack: pack.id }
    : {};
}
