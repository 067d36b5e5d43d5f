import { z } from '../../core/zod';
import type { Doors } from '../../messages/answer';
import type { Room } from '../room';
import { readValue, writeValue } from '../store/values';
import { pushPlans } from '../tabs/push';
import { tend } from '../tend';
import type { Sender } from '../world';

const DAY = 24 * 60 * 60 * 1_000;

/** Lets simulated days pass. Only the demo build asks for this file's door; from any other the bundler drops it. */
export function demoDoor(opened: () => Promise<Room>): NonNullable<Doors<Sender>['demo']> {
  return {
    schemas: { 'demo.skip': z.strictObject({ days: z.number().min(0).max(4_000) }) },
    handlers: {
      'demo.skip': async ({ days }) => {
        const room = await opened();
        await room.store.write(['kv'], async tx =>
          writeValue(tx, 'skipped', ((await readValue(tx, 'skipped')) ?? 0) + days * DAY),
        );
        await room.readClock();
        await tend(room);
        await pushPlans(room);
      },
    },
  };
}
