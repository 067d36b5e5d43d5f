import type { PageHandlers } from '../../messages/answer';
import type { Wanted } from '../../messages/calls';
import type { PagePlan } from '../../messages/showing';
import { noteAct, noteMissing, noteShown, noteStep, noteTurn } from '../coach/acts';
import { arrive } from '../coach/arrive';
import { pageOf, type Page } from '../coach/page';
import { planPage } from '../coach/plan-page';
import { COACH_STORES } from '../coach/record';
import { isOfPage, noteUse } from '../coach/use';
import { newAnswerKeys } from '../../core/help/sealed-news';
import type { AppKey } from '../../core/mastery/feature-key';
import { isProposed } from '../../core/packs/confirmed';
import { openDraft } from '../help/draft';
import { openExplaining, picturesOf } from '../explain/open';
import { callOver } from '../panel/call-over';
import { packOf, type Room } from '../room';
import type { ShowingRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { writeValue } from '../store/values';
import { changed, showView } from '../surfaces';
import { endBegun, keepBegun, takeBegun } from '../tabs/begun';
import { endOldCall, noteCall } from '../tabs/call-state';
import { pushPlans } from '../tabs/push';
import type { Sender } from '../world';
import { readOutbox } from '../help/read-outbox';

const CODE = { locator: '/locator.js', card: '/card.js', placer: '/placer.js' } as const;

/** The answers to content scripts. All that a call changes is one transaction, and is told to the other tabs after. */
export function pageDoors(opened: () => Promise<Room>): PageHandlers<Sender> {
  const within = async (
    sender: Sender,
    change: (tx: Transaction, page: Page) => Promise<void>,
  ): Promise<{ room: Room; plan: PagePlan }> => {
    const room = await opened();
    const page = await pageOf(room, sender);
    const plan = await room.store.write(COACH_STORES, async tx => {
      await change(tx, page);
      return planPage(tx, page);
    });
    return { room, plan };
  };
  const tellOthers = (room: Room, except?: number): void => {
    room.later(pushPlans(room, except));
    room.later(changed(room.world.browser));
  };
  const answer = async (
    sender: Sender,
    change: (tx: Transaction, page: Page) => Promise<void>,
  ): Promise<PagePlan> => {
    const { room, plan } = await within(sender, change);
    tellOthers(room, sender.tab?.id);
    return plan;
  };

  return {
    'page.arrived': async ({ fresh = false, same = false }, sender) => {
      const room = await opened();
      const { session } = room.world.browser.storage;
      const tab = sender.tab?.id ?? -1;
      const ended = await endOldCall(session, tab, documentOf(sender));
      const { plan } = await within(sender, (tx, page) => arrive(tx, page, same));
      await callOver(room, ended);
      if (ended) tellOthers(room, sender.tab?.id);
      const begun = (fresh && isTop(sender) ? await takeBegun(session, tab, room.now()) : []).filter(
        ({ feature }) => plan.signals.some(watched => watched.feature === feature),
      );
      return begun.length > 0 ? { ...plan, begun } : plan;
    },
    'page.left': async ({ begun }, sender) => {
      const room = await opened();
      const page = await pageOf(room, sender);
      if (!isTop(sender) || !begun.every(({ feature }) => isOfPage(page, feature)))
        throw new Error('A page goes on with its own features only, and no frame speaks for its tab.');
      await keepBegun(room.world.browser.storage.session, page.tab, begun, room.now());
    },
    'page.draw': async ({ what }, sender) => {
      const { scripting } = (await opened()).world.browser;
      const target = { tabId: sender.tab?.id ?? -1, frameIds: [sender.frameId ?? 0] };
      await scripting.executeScript({ target, files: [CODE[what]] });
    },
    'page.acted': ({ token, act }, sender) => answer(sender, (tx, page) => noteAct(tx, page, token, act)),
    'page.shown': async ({ token }, sender) => {
      await answer(sender, (tx, page) => noteShown(tx, page, token));
    },
    'page.stirred': async () => undefined,
    'page.stepped': ({ token, way }, sender) => answer(sender, (tx, page) => noteStep(tx, page, token, way)),
    'page.turned': ({ token, way }, sender) => answer(sender, (tx, page) => noteTurn(tx, page, token, way)),
    'page.missing': ({ token, verdict }, sender) =>
      answer(sender, (tx, page) => noteMissing(tx, page, token, verdict)),
    'page.used': async ({ feature }, sender) => {
      const { session } = (await opened()).world.browser.storage;
      if (isTop(sender)) await endBegun(session, sender.tab?.id ?? -1, feature);
      return answer(sender, (tx, page) => noteUse(tx, page, feature));
    },
    'page.call': async ({ up }, sender) => {
      const room = await opened();
      const { session } = room.world.browser.storage;
      const app = up ? meetingIn(await pageOf(room, sender)) : undefined;
      const call = { document: documentOf(sender), up, ...(app && { app }) };
      await callOver(room, await noteCall(session, sender.tab?.id ?? -1, call));
      return answer(sender, async () => undefined);
    },
    'page.help': async ({ token, capture, anchor }, sender) => {
      const keys = await newAnswerKeys();
      const { room } = await within(sender, async (tx, page) => {
        const row = token === null ? undefined : await tx.get('showings', token);
        await openDraft(tx, page, row?.tab === page.tab ? row : undefined, { capture, anchor, keys });
      });
      await showView(room.world.browser, room.now(), { view: 'help' });
      room.later(changed(room.world.browser));
    },
    'page.reason': async ({ token }, sender) => {
      const { room } = await within(sender, async (tx, page) => {
        if ((await tx.get('showings', token))?.tab === page.tab) await writeValue(tx, 'reason', token);
      });
      await showView(room.world.browser, room.now(), { view: 'reason' });
      room.later(changed(room.world.browser));
    },
    'page.answer': async ({ token }, sender) => {
      let wanted: Wanted = { view: 'help' };
      const { room } = await within(sender, async (tx, page) => {
        const asked = (await readOutbox(tx)).find(row => row.token === token && row.row.answer);
        if (!asked) return;
        await tx.put('outbox', { ...asked, opened: asked.opened ?? page.now });
        wanted = { view: 'answer', request: asked.id };
      });
      await showView(room.world.browser, room.now(), wanted);
      tellOthers(room);
    },
    'page.explain': async ({ token, what }, sender) => {
      const room = await opened();
      const row = await rowOf(room, sender, token);
      if (row) await openExplaining(room.world.browser, (await room.packs()).map(packOf), row, what);
    },
    'page.pictures': async ({ token }, sender) => {
      const room = await opened();
      return picturesOf((await room.packs()).map(packOf), await rowOf(room, sender, token));
    },
  };
}

/** The showing that a token names, in the tab that asks. */
async function rowOf(room: Room, { tab }: Sender, token: string): Promise<ShowingRow | undefined> {
  const row = await room.store.read(['showings'], tx => tx.get('showings', token));
  return row?.tab === tab?.id ? row : undefined;
}

/** The app of this page in which a call can be told for certain. */
function meetingIn({ here }: Page): AppKey | undefined {
  const found = here.find(({ app }) => app.call?.joined.some(marker => !isProposed(marker)));
  return found && `${found.pack.id}/${found.app.id}`;
}

/** What a tab began is handed from one of its documents to the next; what stands in a frame is none of them. */
const isTop = ({ frameId }: Sender): boolean => frameId === 0;

/** A browser that does not name documents has the tab stand for them. */
const documentOf = ({ documentId, tab }: Sender): string => documentId ?? `tab ${tab?.id}`;
