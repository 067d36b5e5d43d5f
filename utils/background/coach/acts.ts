import { NOT_NOW } from '../../core/coaching/limits';
import type { ItemKey } from '../../core/mastery/feature-key';
import type { ShownCount } from '../../core/mastery/outcome';
import { placeAfter, placeBefore, turnTo, waysAt, type Place } from '../../core/packs/ways';
import type { Step } from '../../core/packs/pack';
import type { Act } from '../../messages/showing';
import { clearProblem, noteProblem } from '../problems';
import { localDay } from '../room';
import type { RunRow, ShowingRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { writeValue } from '../store/values';
import { findItem, type Item } from './items';
import type { Page } from './page';
import { stand, type Standing } from './plan-page';
import { noteOutcome } from './tally';
import { placeOf } from './word-showing';

/**
 * The showing that a message of this page is about. Undefined when it is not this tab's, or is over: then the
 * message came late or twice, and changes nothing.
 */
async function liveShowing(tx: Transaction, page: Page, token: string): Promise<ShowingRow | undefined> {
  const row = await tx.get('showings', token);
  return row && row.tab === page.tab && !row.over ? row : undefined;
}

/** The page has really shown it: counted once per showing, and against the budget when it came by itself. */
export async function noteShown(tx: Transaction, page: Page, token: string): Promise<void> {
  const row = await liveShowing(tx, page, token);
  if (!row || row.shown !== undefined) return;
  const { item, feature, isNew } = row;
  const { missing: _missing, ...found } = row;
  await tx.put('showings', { ...found, shown: page.now });
  await writeValue(tx, 'reason', token);
  await clearProblem(tx, 'target', item);
  await count(tx, item, page.now, before => ({ ...before, times: before.times + 1, last: page.now }));
  // A dot that nobody opened is no help yet.
  if (row.form === 'card') await noteOutcome(tx, { at: page.now, feature, kind: 'shown', item });
  if (!row.pulled) await tx.put('pushes', { item, feature, at: page.now, day: localDay(page.now), isNew });
}

async function count(
  tx: Transaction,
  item: ItemKey,
  now: number,
  change: (before: ShownCount) => ShownCount,
): Promise<void> {
  const before = await tx.get('shown', item);
  await tx.put('shown', change(before ?? { item, times: 0, first: now, last: now, notNows: 0 }));
}

/** What the rep did with a showing. Twice the same message is once. */
export async function noteAct(tx: Transaction, page: Page, token: string, act: Act): Promise<void> {
  const row = await liveShowing(tx, page, token);
  if (!row) return;
  switch (act) {
    case 'open':
      return open(tx, page, row);
    case 'why this changed':
    case 'the earlier change':
      return explain(tx, page, row);
    case 'show me':
      return startRun(tx, page, row);
    case 'back':
      return row.kind === 'step' ? stepBack(tx, page, row) : finish(tx, row);
    case 'done':
    case 'close':
    case 'not now':
      return row.kind === 'step' ? endRun(tx, page, row, act) : end(tx, page, row, act);
  }
}

const finish = (tx: Transaction, row: ShowingRow): Promise<void> =>
  tx.put('showings', { ...row, over: true });

async function open(tx: Transaction, page: Page, row: ShowingRow): Promise<void> {
  if (row.opened) return;
  const { item, feature } = row;
  await tx.put('showings', { ...row, form: 'card', opened: true });
  await noteOutcome(tx, { at: page.now, feature, kind: 'opened', item });
}

async function end(
  tx: Transaction,
  page: Page,
  row: ShowingRow,
  act: 'done' | 'close' | 'not now',
): Promise<void> {
  const { item, feature } = row;
  const { now } = page;
  await finish(tx, row);
  await noteOutcome(tx, { at: now, feature, kind: act === 'close' ? 'closed' : act, item });
  await count(tx, item, now, before =>
    act === 'not now'
      ? { ...before, notNows: before.notNows + 1, notNowUntil: now + NOT_NOW }
      : { ...before, ended: act === 'close' ? 'closed' : 'done' },
  );
}

/** The change behind a tip, or the one that a change takes back, opened by the rep; what was there waits below it. */
async function explain(tx: Transaction, page: Page, row: ShowingRow): Promise<void> {
  const item = findItem(page.packs, row.item);
  const id = item && explainedBy(item);
  if (!item || id === undefined) return;
  const change: ItemKey = `${item.pack.id}/change/${id}`;
  const standing = (await tx.all('showings')).some(
    other => other.tab === page.tab && !other.over && other.pulled && other.item === change,
  );
  if (standing || !findItem(page.packs, change)) return;
  await stand(tx, page, { ...asked(row), item: change, kind: 'change' });
}

/** The change that a tip is about, or that a change takes back. */
function explainedBy(item: Item): string | undefined {
  if (item.kind === 'tip') return item.tip.change;
  if (item.kind === 'moved') return item.change.id;
  return item.kind === 'change' ? item.change.reverses : undefined;
}

/** What the rep asked for from a showing. */
function asked({ app, feature, item: from }: ShowingRow): Omit<Standing, 'item' | 'kind'> {
  const because = { rule: 'you opened it' } as const;
  return { app, feature, from, form: 'card', opened: true, pulled: true, isNew: false, because, others: [] };
}

/** "Show me": the tip gives way to its walkthrough, which stays with this tab until it is done or ended. */
async function startRun(tx: Transaction, page: Page, row: ShowingRow): Promise<void> {
  const item = findItem(page.packs, row.item);
  if (item?.kind !== 'tip' || item.tip.walkthrough === undefined) return;
  const walkthrough: ItemKey = `${item.pack.id}/walkthrough/${item.tip.walkthrough}`;
  if (!findItem(page.packs, walkthrough)) return;
  const { app, feature } = row;
  await finish(tx, row);
  await tx.put('runs', {
    tab: page.tab,
    app,
    item: walkthrough,
    feature,
    step: 0,
    from: row.item,
    at: page.now,
  });
  await noteOutcome(tx, { at: page.now, feature, kind: 'opened', item: walkthrough });
}

/** The run that a step's token belongs to, when the run still is at that step. */
async function runAt(tx: Transaction, page: Page, row: ShowingRow): Promise<RunRow | undefined> {
  const run = await tx.get('runs', page.tab);
  return run && run.item === row.item && run.step === row.step ? run : undefined;
}

/**
 * The rep did what the step asks for, or what another way of its fork does. The token names the step, so a repeated or
 * late message moves nothing.
 */
export async function noteStep(tx: Transaction, page: Page, token: string, way?: number): Promise<void> {
  const row = await liveShowing(tx, page, token);
  if (row?.kind !== 'step') return;
  const run = await runAt(tx, page, row);
  await finish(tx, row);
  if (!run) return;
  const steps = stepsOf(page, run);
  const done = way === undefined ? placeOf(run) : wayFrom(steps, run, way);
  if (done && done.step < steps.length) await moveRun(tx, page, run, placeAfter(steps, done));
}

/** The page has another way of the fork that the step is of. */
export async function noteTurn(tx: Transaction, page: Page, token: string, way: number): Promise<void> {
  const row = await liveShowing(tx, page, token);
  const run = row?.kind === 'step' ? await runAt(tx, page, row) : undefined;
  if (!row || !run) return;
  const place = wayFrom(stepsOf(page, run), run, way);
  if (!place || place.step === run.step) return;
  await finish(tx, row);
  await moveRun(tx, page, run, place);
}

function stepsOf(page: Page, run: RunRow): readonly Step[] {
  const item = findItem(page.packs, run.item);
  return item?.kind === 'walkthrough' ? item.walkthrough.steps : [];
}

/** The place of a way of the fork, by its number among them. */
function wayFrom(steps: readonly Step[], run: RunRow, way: number): Place | null {
  const place = placeOf(run);
  const step = waysAt(steps, place)[way];
  return step === undefined ? null : turnTo(steps, place, step);
}

/** On to another step; behind the last one the walkthrough is over. */
async function moveRun(tx: Transaction, page: Page, run: RunRow, { step, passed }: Place): Promise<void> {
  if (step >= stepsOf(page, run).length) return leaveRun(tx, page, run, 'walked');
  const { missed: _missed, ...going } = run;
  await tx.put('runs', { ...going, step, passed, at: page.now });
}

async function leaveRun(
  tx: Transaction,
  page: Page,
  run: RunRow,
  kind: 'walked' | 'abandoned',
): Promise<void> {
  await tx.delete('runs', run.tab);
  await noteOutcome(tx, { at: page.now, feature: run.feature, kind, item: run.item });
}

/** "Done" on a step means the rep has got there; close and Escape break the walkthrough off. */
async function endRun(
  tx: Transaction,
  page: Page,
  row: ShowingRow,
  act: 'done' | 'close' | 'not now',
): Promise<void> {
  const run = await runAt(tx, page, row);
  await finish(tx, row);
  if (run) await leaveRun(tx, page, run, act === 'done' ? 'walked' : 'abandoned');
}

/** To the step before, or from the first one back to the tip. */
async function stepBack(tx: Transaction, page: Page, row: ShowingRow): Promise<void> {
  const run = await runAt(tx, page, row);
  await finish(tx, row);
  if (!run) return;
  const before = placeBefore(placeOf(run));
  if (before) return tx.put('runs', { ...run, ...before, at: page.now });
  await tx.delete('runs', run.tab);
  if (!run.from || !findItem(page.packs, run.from)) return;
  await stand(tx, page, { ...asked(row), item: run.from, kind: 'tip' });
}

/**
 * The target is not there: it waits, neither dismissed nor counted. The plan goes on without a tip; a step stays, with
 * what its author says to do instead.
 */
export async function noteMissing(
  tx: Transaction,
  page: Page,
  token: string,
  verdict: 'ambiguous' | 'gone',
): Promise<void> {
  const row = await liveShowing(tx, page, token);
  if (!row) return;
  await noteProblem(tx, 'target', { code: 'target missing', about: row.item, at: page.now, detail: verdict });
  if (row.kind !== 'step') return tx.put('showings', { ...row, missing: page.route });
  const run = await runAt(tx, page, row);
  if (run) await tx.put('runs', { ...run, missed: run.step });
}
