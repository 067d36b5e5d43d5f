import { afterAttempt, claim, due, nextDue, queued, retried, type Delivery } from '../../core/help/delivery';
import type { RedactedRequest } from '../../core/help/request';
import type { AnswerKeys } from '../../core/help/sealed-news';
import type { HelpDesk } from '../../core/packs/policy';
import type { DraftRevision } from '../../messages/calls';
import { noteTraffic } from '../ledger';
import type { Room } from '../room';
import type { AskedPlace, OutboxStored } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy } from '../store/values';
import { changed } from '../surfaces';
import { checkLength, DRAFT_STORES, requestOf, reviseDraft } from './draft';
import type { Post } from './desks/desk';
import { deskFor } from './desks/find-desk';
import { readOutbox } from './read-outbox';

export const OUTBOX_ALARM = 'outbox';
/** The shortest alarm that browsers keep. Minutes. */
const SOONEST = 0.5;

/**
 * Puts what the preview showed into the outbox. Resolves when it is on disk and not before; the same form sent twice
 * is one request. `open` is what the rep's browser has to open for a desk that is another program.
 */
export async function send(
  room: Room,
  revision: DraftRevision,
): Promise<{ reference: string; open?: string }> {
  const packs = await room.packs();
  const { row, letter } = await room.store.write([...DRAFT_STORES, 'ledger'], async tx => {
    const there = await tx.get('outbox', revision.draft);
    if (there) return there;
    const { helpDesk } = await readPolicy(tx);
    if (!helpDesk)
      throw new Error('No help desk is set up in this browser. Copy the text and send it yourself.');
    const draft = await reviseDraft(tx, revision);
    checkLength(draft);
    const request = await requestOf(tx, room, packs, draft);
    const stored = await enqueue(tx, room, request, helpDesk, draft.place, draft.keys);
    await tx.delete('drafts', draft.id);
    return stored;
  });
  await wakeForOutbox(room);
  room.later(drain(room));
  return { reference: row.request.reference, ...('open' in letter && { open: letter.open }) };
}

/** Into the outbox, with the bytes as they will leave at every attempt. */
export async function enqueue(
  tx: Transaction,
  room: Room,
  request: RedactedRequest,
  desk: HelpDesk,
  place: AskedPlace,
  keys?: AnswerKeys,
): Promise<OutboxStored> {
  const letter = deskFor(desk).write(request, desk);
  const fresh = queued(request, desk.name, room.now());
  const stored: OutboxStored = {
    id: request.id,
    row: 'open' in letter ? { ...fresh, state: 'handed' } : fresh,
    desk,
    letter,
    place,
    token: room.world.newId(),
    ...(request.answerTo && keys && { keys }),
  };
  await tx.put('outbox', stored);
  if (stored.row.state === 'handed') await noteLetter(tx, stored, room.now());
  return stored;
}

/** The rep asks to try again now, a request that was given up, too. */
export async function retry(room: Room, id: string): Promise<void> {
  await room.store.write(['outbox'], async tx => {
    const stored = await tx.get('outbox', id);
    if (!stored) throw new Error('There is no such request.');
    await tx.put('outbox', { ...stored, row: retried(stored.row, room.now()) });
  });
  await wakeForOutbox(room);
  room.later(drain(room));
}

/** An alarm outlives the background: whatever happens to it, what waits is tried again. */
export async function wakeForOutbox(room: Room): Promise<void> {
  const rows = await room.store.read(['outbox'], tx => readOutbox(tx));
  const now = room.now();
  const next = nextDue(
    rows.map(({ row }) => row),
    now,
  );
  if (next === null) return;
  const minutes = Math.max(SOONEST, (next - now) / 60_000);
  await room.world.browser.alarms.create(OUTBOX_ALARM, { delayInMinutes: minutes });
}

/** Delivers what is due, one after the other. One that fails holds up no other. Runs once at a time. */
export async function drain(room: Room): Promise<void> {
  await room.world.locks.request('foothold outbox', { ifAvailable: true }, async lock => {
    if (!lock) return;
    const tried = new Set<string>();
    for (;;) {
      const stored = await claimNext(room, tried);
      if (!stored) break;
      tried.add(stored.id);
      await deliver(room, stored);
    }
    await wakeForOutbox(room);
  });
}

/** Takes the next due request not yet tried this time and notes that its bytes leave, in one step, before they do. */
function claimNext(room: Room, tried: ReadonlySet<string>): Promise<OutboxStored | null> {
  return room.store.write(['outbox', 'ledger'], async tx => {
    const now = room.now();
    const all = (await readOutbox(tx)).filter(({ id }) => !tried.has(id));
    const [row] = due(
      all.map(stored => stored.row),
      now,
    );
    const stored = all.find(each => each.row === row);
    if (!row || !stored) return null;
    const claimed = { ...stored, row: claim(row, now) };
    await tx.put('outbox', claimed);
    await noteLetter(tx, claimed, now);
    return claimed;
  });
}

/** The exact bytes and where they go, before they do. */
async function noteLetter(tx: Transaction, { id, letter, row }: OutboxStored, now: number): Promise<void> {
  await noteTraffic(tx, {
    key: `sent ${id}`,
    at: now,
    direction: 'to' in letter ? 'sent' : 'handed',
    to: 'to' in letter ? letter.to : letter.open.replace(/\?.*$/, ''),
    bytes: new TextEncoder().encode(letter.body).length,
    what: { kind: 'request', name: row.request.reference },
    body: letter.body,
  });
}

/** One attempt. Whatever fails in it ends here: a request that cannot be handled holds up no other. */
async function deliver(room: Room, stored: OutboxStored): Promise<void> {
  const { fetch, random } = room.world;
  const outcome = await attempt(stored, { fetch, now: room.now() });
  await room.store.write(['outbox'], async tx => {
    const now = await tx.get('outbox', stored.id);
    // Erased meanwhile, or taken up by another attempt after a long sleep: theirs is the last word.
    if (!now || now.row.state !== 'sending' || now.row.attempts !== stored.row.attempts) return;
    await tx.put('outbox', { ...now, row: afterAttempt(now.row, outcome, room.now(), random) });
  });
  await changed(room.world.browser);
}

async function attempt({ id, letter, desk }: OutboxStored, post: Post): Promise<Delivery> {
  try {
    const { send } = deskFor(desk);
    if (!send || 'open' in letter) return { kind: 'dead', why: 'broken' };
    return await send(letter, id, desk, post);
  } catch {
    return { kind: 'dead', why: 'broken' };
  }
}
