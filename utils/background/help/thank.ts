import { redact } from '../../core/help/redact';
import { referenceOf } from '../../core/help/reference';
import type { HelpRequest } from '../../core/help/request';
import { languageOf, type Room } from '../room';
import { readPolicy, readSettings } from '../store/values';
import { drain, enqueue, wakeForOutbox } from './outbox';

/**
 * "This helped": one tap, which is the press on Send. What leaves is the reference of the answer and nothing about
 * the rep; it goes to the desk as it is now, once.
 */
export async function thank(room: Room, id: string): Promise<void> {
  await room.store.write(['outbox', 'ledger', 'kv'], async tx => {
    const stored = await tx.get('outbox', id);
    if (!stored?.row.answer) throw new Error('There is no answer to say thank you for.');
    const { helpDesk } = await readPolicy(tx);
    if (stored.thanked !== undefined || !helpDesk) return;
    const { request } = stored.row;
    const own = room.world.newId();
    const thanks: HelpRequest = {
      v: 1,
      id: own,
      reference: referenceOf(own),
      kind: 'thanks',
      urgent: false,
      // Who asked without a name thanks without one.
      ...(request.anonymous && { anonymous: true }),
      words: '',
      app: request.app,
      page: '',
      ...(request.feature !== undefined && { feature: request.feature }),
      pack: request.pack,
      lastSteps: [],
      about: { kind: 'answer', id: request.id, title: request.reference },
      language: languageOf(room.world, (await readSettings(tx)).language),
      foothold: room.world.browser.runtime.getManifest().version,
    };
    await enqueue(tx, room, redact(thanks), helpDesk, stored.place);
    await tx.put('outbox', { ...stored, thanked: room.now() });
  });
  await wakeForOutbox(room);
  room.later(drain(room));
}
