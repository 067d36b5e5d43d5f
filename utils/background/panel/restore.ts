import { merge } from '../../core/mastery/merge';
import { addDays } from '../../core/mastery/record';
import { faultOf } from '../../core/packs/fault-of';
import { readJson } from '../../core/packs/safe-json';
import type { RestoreProblem } from '../../messages/panel-state';
import { countsOf, writeDays } from '../coach/days';
import { tallyAll } from '../coach/tally';
import { localDay, type Room } from '../room';
import type { OutboxStored } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy, readValue, writeValue } from '../store/values';
import { MY_DATA, OWN } from './my-data';
import { storesSchema, type StoresOfFile } from './my-data-schema';

/**
 * Takes a file of one's own data back, into what is here already: nothing that is here is lost, nothing is counted
 * twice, and the same file again changes nothing. All or nothing. Answers what is wrong with the file, or null.
 */
export async function restore(room: Room, json: string): Promise<RestoreProblem | null> {
  const read = readFile(json);
  if ('problem' in read) return read.problem;
  await room.store.write([...OWN, 'kv'], async tx => {
    await takeRecord(tx, read.stores);
    await takeRequests(tx, read.stores);
    for (const row of read.stores.ledger) {
      const here = await tx.get('ledger', row.key);
      await tx.put('ledger', { ...row, ...here, times: Math.max(row.times, here?.times ?? 0) });
    }
    // What the rep has set here stands; a new computer gets what was set before.
    const here = await readValue(tx, 'settings');
    const set = { ...read.stores.settings, ...here };
    if (read.stores.settings) await writeValue(tx, 'settings', set as NonNullable<typeof here>);
    await tallyAll(tx);
  });
  return null;
}

function readFile(json: string): { stores: StoresOfFile } | { problem: RestoreProblem } {
  const read = readJson(json);
  if (!read.ok) return { problem: { code: 'not json' } };
  const file = (read.value ?? {}) as { foothold?: unknown; format?: unknown; stores?: unknown };
  if (file.foothold !== MY_DATA.foothold) return { problem: { code: 'not ours' } };
  if (file.format !== MY_DATA.format)
    return { problem: { code: 'other format', where: String(file.format).slice(0, 20) } };
  const stores = storesSchema.safeParse(file.stores);
  if (stores.success) return { stores: stores.data };
  const issue = stores.error.issues[0]!;
  return { problem: { code: 'bad row', where: pathOf(issue.path), fault: faultOf(issue) } };
}

/** `stores.days[3].feature`, as one would write it. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (before, part) => before + (typeof part === 'number' ? `[${part}]` : `.${String(part)}`),
    'stores',
  );
}

async function takeRecord(tx: Transaction, file: StoresOfFile): Promise<void> {
  const outcomes = await tx.all('outcomes');
  const here = {
    outcomes: outcomes.map(({ n: _n, ...outcome }) => outcome as typeof outcome),
    days: (await tx.all('days')).flatMap(countsOf),
    shown: await tx.all('shown'),
    words: await tx.all('words'),
    seen: await tx.all('seen'),
  };
  const both = merge(here, { ...file, days: addDays([], file.days.flatMap(countsOf)) }, localDay);
  for (const store of ['outcomes', 'days', 'shown', 'words', 'seen'] as const) await tx.clear(store);
  for (const row of both.outcomes) await tx.put('outcomes', row);
  for (const feature of new Set(both.days.map(count => count.feature)))
    await writeDays(
      tx,
      feature,
      both.days.filter(count => count.feature === feature),
    );
  for (const row of both.shown) await tx.put('shown', row);
  for (const row of both.words) await tx.put('words', row);
  for (const row of both.seen) await tx.put('seen', row);

  const pushes = await tx.all('pushes');
  for (const push of file.pushes)
    if (!pushes.some(({ item, at }) => item === push.item && at === push.at)) await tx.put('pushes', push);
}

/**
 * What was sent is listed again. What had not left is not sent from here: nothing leaves without a press of Send on a
 * preview, so it is given up with its text to copy. Answers are asked for only where the policy's own desk is.
 */
async function takeRequests(tx: Transaction, file: StoresOfFile): Promise<void> {
  const { helpDesk } = await readPolicy(tx);
  const desk = helpDesk && 'url' in helpDesk ? helpDesk : undefined;
  for (const asked of file.outbox) {
    if (await tx.get('outbox', asked.id)) continue;
    const unsent = ['queued', 'failed', 'sending', 'dead'].includes(asked.row.state);
    const row = unsent
      ? { ...asked.row, state: 'dead' as const, failure: { code: 'broken' as const } }
      : asked.row;
    const stored = { ...asked, row, letter: { open: '', body: asked.letter.body }, desk: desk ?? asked.desk };
    await tx.put('outbox', stored as unknown as OutboxStored);
  }
  if ((await tx.all('drafts')).length === 0) for (const draft of file.drafts) await tx.put('drafts', draft);
}
