import type { Source } from '../../core/packs/policy';
import { sha256, toBytes } from '../../core/packs/runtime';
import type { Room } from '../room';
import { readValue, writeValue } from '../store/values';
import { note } from './fetch-noted';
import { install } from './install';

/**
 * Installs the packs that stand in the policy itself, each file once, under the same rules as any other and without a
 * request. What no longer stands there is taken away by `dropUntrusted`. Answers whether anything changed.
 */
export function takeFromPolicy(room: Room, sources: readonly Source[]): Promise<boolean> {
  return room.world.locks.request('foothold packs', async () => {
    const before = await room.store.read(['kv'], async tx => (await readValue(tx, 'inPolicy')) ?? {});
    const after: typeof before = {};
    let changed = false;
    for (const source of sources) {
      for (const text of source.packs ?? []) {
        const bytes = toBytes(text);
        const file = await sha256(bytes);
        const known = before[source.name]?.find(each => each.file === file);
        const pack = known?.pack ?? (await take(room, source, bytes));
        if (pack === null) continue;
        changed ||= known === undefined;
        (after[source.name] ??= []).push({ pack, file });
      }
    }
    if (JSON.stringify(before) !== JSON.stringify(after))
      await room.store.write(['kv'], tx => writeValue(tx, 'inPolicy', after));
    return changed;
  }) as Promise<boolean>;
}

/** The id of the pack that is now here, null when it was refused; then the last good one stays and it is tried again. */
async function take(room: Room, source: Source, bytes: Uint8Array): Promise<string | null> {
  const outcome = await install(room, source, bytes, { via: 'policy', about: source.name });
  if (outcome.ok) return outcome.pack;
  // An address may have brought a newer one; that is how it should be.
  if (outcome.refusal !== 'older than installed')
    await note(room, { code: outcome.refusal, about: source.name, at: room.now(), fault: outcome.fault });
  return null;
}
