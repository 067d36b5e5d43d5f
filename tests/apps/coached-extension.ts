import { join } from 'node:path';
import { bakeExtension } from '../../cli/build/bake';
import type { Pack } from '../../utils/core/packs/pack';
import { generateKeys, signBundle } from '../../utils/core/packs/sign';

/**
 * The extension as it is shipped, made a company's own: granted the hosts of these packs, and with the packs, signed by a
 * key made here, inside its policy.
 * @param folder where it is written
 * @returns the folder of the unpacked extension
 */
export async function coachedExtension(folder: string, packs: Pack[]): Promise<string> {
  const key = await generateKeys();
  const now = Date.now();
  const sources = await Promise.all(
    packs.map(async pack => {
      const bytes = await signBundle(
        {
          source: pack.id,
          serial: 1,
          issued: new Date(now - 60_000).toISOString(),
          expires: new Date(now + 86_400_000).toISOString(),
          pack,
        },
        [key],
      );
      return {
        name: pack.id,
        keys: [key.public],
        threshold: 1,
        packs: [Buffer.from(bytes).toString('utf8')],
      };
    }),
  );
  const hosts = new Set(packs.flatMap(({ apps }) => apps.flatMap(({ addresses }) => addresses)));
  return bakeExtension(
    'chrome',
    { hosts: [...hosts], policy: { sources, paused: false } },
    join(folder, 'extension'),
  );
}
