import { LEARNING_FOR } from '../core/coaching/limits';
import { addDays, fold, KEEP_OUTCOMES } from '../core/mastery/record';
import { readDays, writeDays } from './coach/days';
import { tally, TALLY_STORES } from './coach/tally';
import { EVERY_MINUTES } from '../core/packs/policy';
import { deliverPacks } from './packs/deliver';
import { firstPolicy, reconcilePolicy } from './packs/policy';
import { showNews } from './panel/coming';
import { localDay, type Room } from './room';
import { changed } from './surfaces';
import { collectAnswers } from './help/answers';
import { drain, wakeForOutbox } from './help/outbox';
import { collectReplies, wakeForReplies } from './help/replies';
import { readPolicy, readValue } from './store/values';
import { registerWatcher } from './tabs/register';
import { refreshMenu } from './tabs/menu';
import { pushPlans } from './tabs/push';

export const HOURLY_ALARM = 'hourly';
const HOUR_MINUTES = 60;

/** Puts back the alarms that are missing; one that is there keeps its time, unless policy wants another rhythm. */
export async function keepAlarms(room: Room): Promise<void> {
  const { alarms } = room.world.browser;
  const { sources } = await room.store.read(['kv'], readPolicy);
  const minutes = Math.min(HOUR_MINUTES, ...sources.map(source => source.everyMinutes ?? EVERY_MINUTES));
  const alarm = (await alarms.get(HOURLY_ALARM)) as { periodInMinutes?: number } | undefined;
  if (alarm?.periodInMinutes !== minutes)
    // Not all browsers of a company in the same minute.
    await alarms.create(HOURLY_ALARM, {
      delayInMinutes: 1 + room.world.random() * (minutes - 1),
      periodInMinutes: minutes,
    });
  await wakeForOutbox(room);
  await wakeForReplies(room);
}

/**
 * Packs, watcher and pages brought up to date by the last known policy, then the policy itself, which nobody waits
 * for. Every failure leaves what was good in force.
 * @param due only addresses whose interval has passed are asked
 */
export async function refresh(room: Room, due = false): Promise<void> {
  await deliverAndFollow(room, await firstPolicy(room), due);
  room.later(reconcile(room));
}

/**
 * Whether no source has ever answered: the browser may have stopped the background within the install. Never so where
 * the record cannot be read, since then nobody knows.
 */
export async function isUnasked(room: Room): Promise<boolean> {
  if (room.store.trouble !== null) return false;
  return room.store.read(['kv'], async tx => {
    const known = await readValue(tx, 'policy');
    if (known === undefined) return true;
    return known.policy.sources.some(({ url }) => url) && (await readValue(tx, 'asked')) === undefined;
  });
}

/** The policy may have changed. */
export async function reconcile(room: Room): Promise<void> {
  if (!(await reconcilePolicy(room))) return;
  await keepAlarms(room);
  await deliverAndFollow(room, true);
}

async function deliverAndFollow(room: Room, policyChanged: boolean, due = false): Promise<void> {
  // A policy that took a pack away has to be obeyed before the next one is fetched.
  if (policyChanged) await follow(room, true);
  await follow(room, await deliverPacks(room, due));
}

/** What depends on packs, grants and settings. Cheap when nothing changed. */
export async function follow(room: Room, somethingChanged: boolean): Promise<void> {
  const { browser, locks } = room.world;
  // Two at once would both try to register what is not there yet.
  await locks.request('foothold follow', async () => {
    await registerWatcher(browser, await room.index());
    await refreshMenu(room);
  });
  await showNews(room);
  if (somethingChanged) await pushPlans(room);
  await changed(browser);
}

/** The hourly round. */
export async function tend(room: Room): Promise<void> {
  await tidy(room);
  await refresh(room, true);
  await drain(room);
  await collectReplies(room, 0);
  await collectAnswers(room, 0);
}

/** Folds what is no longer recent into day counts and deletes it; no log of a person's clicks remains. */
export async function tidy(room: Room): Promise<void> {
  const now = room.now();
  await room.store.write(['pushes', 'showings', 'ledger', 'kv', ...TALLY_STORES], async tx => {
    const folded = fold(await tx.all('outcomes'), now - KEEP_OUTCOMES, localDay);
    for (const { n } of folded.drop) if (n !== undefined) await tx.delete('outcomes', n);
    for (const feature of new Set(folded.days.map(({ feature: of }) => of))) {
      const more = folded.days.filter(count => count.feature === feature);
      await writeDays(tx, feature, addDays(await readDays(tx, feature), more));
    }
    // Also when only times of what was closed went: no tally keeps one longer than its outcome.
    for (const feature of new Set(folded.drop.map(({ feature: of }) => of))) await tally(tx, feature);

    for (const { n, at } of await tx.all('pushes'))
      if (n !== undefined && now - at > LEARNING_FOR) await tx.delete('pushes', n);
    const reason = (await tx.get('kv', 'reason'))?.value;
    for (const row of await tx.all('showings'))
      if (row.over && now - row.made > (row.token === reason ? KEEP_OUTCOMES : KEEP_SHOWINGS))
        await tx.delete('showings', row.token);
    for (const row of await tx.all('ledger'))
      if (row.direction === 'fetched' && now - row.at > KEEP_FETCHED) await tx.delete('ledger', row.key);
  });
}

const DAY = 24 * 60 * 60 * 1_000;
/** A late message about a showing that is over finds it for a day. ms. */
const KEEP_SHOWINGS = DAY;
/** What was fetched is listed for this long; what was sent is listed for good. ms. */
const KEEP_FETCHED = 90 * DAY;
