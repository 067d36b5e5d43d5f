import { BACKOFF, PATIENCE } from '../../../utils/core/help/delivery';
import type { DeskLog } from '../desk-event';
import type { Store } from '../store';
import type { PassOn } from './read-relay';

/** How often it is looked whether something waits to be passed on. ms. */
const ROUND_MS = 5_000;

/** What waits is passed on, one at a time, until it is stopped. */
export interface Passing {
  /** Something new is there. */
  wake(): void;
  stop(): Promise<void>;
}

/**
 * Passes on every request that the other desk has not taken yet, also after a restart. Each is tried again with
 * growing pauses, as long as that may help; what the desk refuses is said in the log and on its page, and stays here.
 */
export function passOn(store: Store, pass: PassOn, now: () => number, log: DeskLog): Passing {
  const waits = new Map<string, { attempts: number; next: number }>();
  let running: Promise<void> | null = null;
  let stopped = false;

  const round = async (): Promise<void> => {
    for (const { request, passed, refused } of store.all().reverse()) {
      const wait = waits.get(request.id) ?? { attempts: 0, next: 0 };
      if (stopped || passed !== undefined || refused !== undefined || wait.next > now()) continue;
      const outcome = await pass(request);
      if (outcome.kind === 'passed') {
        await store.passed(request.id, outcome.key);
      } else if (outcome.kind === 'dead') {
        const why = `${outcome.why}${outcome.status === undefined ? '' : ` (${outcome.status})`}`;
        await store.refused(request.id, why);
        log({ code: 'not taken', reference: request.reference, why });
      } else {
        const attempts = wait.attempts + 1;
        const pause = Math.min(BACKOFF.most, BACKOFF.first * 2 ** (attempts - 1));
        const asked = Math.min(PATIENCE, outcome.after ?? 0);
        waits.set(request.id, { attempts, next: now() + Math.max(asked, pause) });
      }
    }
  };
  const wake = (): void => {
    if (stopped || running) return;
    running = round()
      .catch((error: Error) => log({ code: 'passing on failed', said: error.message }))
      .finally(() => (running = null));
  };
  const timer = setInterval(wake, ROUND_MS);
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
