import { mayAskAfterCall } from '../../core/coaching/after-call';
import type { Room } from '../room';
import { readPolicy, readSettings, readValue, writeValue } from '../store/values';
import type { InCall } from '../tabs/call-state';
import { showNews } from './coming';

/**
 * A call is over: at most once a week the rep is asked whether it was easy for the customer. Only where somebody would
 * read the answer, and not while the rep wants quiet or has muted the app.
 */
export async function callOver(room: Room, call: InCall | null): Promise<void> {
  const app = call?.app;
  if (app === undefined) return;
  await room.store.write(['kv'], async tx => {
    const { quiet, muted } = await readSettings(tx);
    const { paused, helpDesk } = await readPolicy(tx);
    if (quiet || muted?.includes(app) || paused || !helpDesk) return;
    const now = room.now();
    if (mayAskAfterCall((await readValue(tx, 'afterCall'))?.at, now))
      await writeValue(tx, 'afterCall', { at: now, app });
  });
  await showNews(room);
}
