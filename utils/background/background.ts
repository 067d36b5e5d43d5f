import { answerCalls } from '../messages/answer';
import { authorDoors } from './doors/author';
import { checksOf } from './doors/checks';
import { demoDoor } from './doors/demo';
import { pageDoors } from './doors/page';
import { panelDoors } from './doors/panel';
import { collectAnswers } from './help/answers';
import { askFromTab } from './help/ask';
import { drain, OUTBOX_ALARM } from './help/outbox';
import { collectReplies, REPLIES_ALARM } from './help/replies';
import { callOver } from './panel/call-over';
import { openRoom, type Room } from './room';
import { readSettings, writeValue } from './store/values';
import { changed, openSurface, showView } from './surfaces';
import { forgetBegun } from './tabs/begun';
import { endCall } from './tabs/call-state';
import { MENU_HELP } from './tabs/menu';
import { pushPlans } from './tabs/push';
import { beginSession, forgetTab } from './tabs/session';
import { whatBegan } from './tabs/what-began';
import { follow, HOURLY_ALARM, isUnasked, keepAlarms, reconcile, refresh, tend } from './tend';
import type { Sender, Tab, World } from './world';

/**
 * One life of the background: what to do at each event of the browser. Everything needed later is in the record, so
 * the browser may end this life at any moment and begin another. The listeners must be registered at once.
 */
export function startBackground(world: World) {
  const { browser } = world;
  let round: Promise<void> | null = null;
  /** Once at a time: an install that was stopped goes on in the next life, whatever begins that. */
  const firstRound = (room: Room): Promise<void> => (round ??= refresh(room).finally(() => (round = null)));
  const beginning = whatBegan();
  const opened = openRoom(world).then(async room => {
    await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
    // A full disk must not keep the rep from being coached.
    await beginSession(room, beginning.isUpdate).catch(complain);
    await keepAlarms(room).catch(complain);
    room.later(drain(room));
    if (await isUnasked(room)) room.later(firstRound(room));
    return room;
  });
  const open = (): Promise<Room> => opened;
  const run = (work: (room: Room) => Promise<unknown>): Promise<void> =>
    opened.then(async room => {
      const done = work(room);
      room.later(done);
      await done.catch(complain);
    });
  const memory = { small: -Infinity };
  const tryPanel = ({ tab }: Pick<Sender, 'tab'>): (() => void) =>
    openSurface(browser, { tab }, memory, world.clock());
  /** For what the rep asked of the browser itself. */
  const toPanel = (sender: Pick<Sender, 'tab'>): void => tryPanel(sender)();

  const checks = checksOf(browser, open);
  return {
    answer: answerCalls(
      {
        page: pageDoors(open),
        panel: panelDoors(open),
        author: authorDoors(open),
        demo: __DEMO__ ? demoDoor(open) : null,
        atOnce: { 'page.help': tryPanel, 'page.reason': tryPanel, 'page.answer': tryPanel },
      },
      checks,
    ),
    /** Installed or updated: registrations are gone then. */
    installed: (update: boolean) => {
      beginning.installed(update);
      return run(firstRound);
    },
    started: () => {
      beginning.started();
      return run(room => refresh(room, true));
    },
    alarm: (name: string) =>
      run(async room => {
        if (name === HOURLY_ALARM) await tend(room);
        if (name === OUTBOX_ALARM) await drain(room);
        if (name === REPLIES_ALARM) {
          await collectReplies(room, 0);
          await collectAnswers(room, 0);
        }
      }),
    online: () => run(drain),
    policyChanged: () => run(reconcile),
    grantsChanged: () => run(room => follow(room, true)),
    tabClosed: (tab: number, withWindow: boolean) =>
      run(async room => {
        checks.forget(tab);
        const { session } = browser.storage;
        await forgetBegun(session, tab);
        const ended = await endCall(session, tab);
        await callOver(room, ended);
        const stood = await forgetTab(room, tab, withWindow);
        if (ended || stood) await pushPlans(room);
        if (ended) await changed(browser);
      }),
    command: (name: string, tab: Tab | undefined) => {
      if (name === 'help') toPanel({ tab });
      return run(async room => {
        if (name === 'help') await askForHelp(room, tab, 'keys');
        if (name === 'quiet') await toggleQuiet(room);
        if (name === 'focus-card' && tab?.id !== undefined)
          await browser.tabs.sendMessage(
            tab.id,
            { foothold: 1, call: 'tab.focus', send: {} },
            { frameId: 0 },
          );
      });
    },
    menu: (item: string | number, tab: Tab | undefined) => {
      if (item !== MENU_HELP) return Promise.resolve();
      toPanel({ tab });
      return run(room => askForHelp(room, tab, 'menu'));
    },
    /** For tests: resolves when nothing is under way. */
    quiet: async () => (await opened).quiet(),
  };
}

function complain(error: unknown): void {
  console.error('Foothold:', error);
}

/** Help from a shortcut or menu. */
async function askForHelp(room: Room, tab: Tab | undefined, by: 'menu' | 'keys'): Promise<void> {
  await askFromTab(room, tab, by);
  await showView(room.world.browser, room.now(), { view: 'help' });
  await changed(room.world.browser);
}

async function toggleQuiet(room: Room): Promise<void> {
  await room.store.write(['kv'], async tx => {
    const settings = await readSettings(tx);
    await writeValue(tx, 'settings', { ...settings, quiet: !settings.quiet });
  });
  await changed(room.world.browser);
  await pushPlans(room);
}
