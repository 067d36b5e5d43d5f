import { createHash } from 'node:crypto';
import type { IndexEntry, PackIndex } from '../../utils/core/packs/index-format';
import type { Policy, Source } from '../../utils/core/packs/policy';
import type { SigningKey } from '../../utils/core/packs/sign';
import type { Problem } from '../../utils/messages/panel-state';
import { aPack, signed, theKey } from '../background/stage/a-pack';
import { PACK_URL, policyFor, Stage } from '../background/stage/stage';

export const SOURCE = 'sales-ops';
export const INDEX_URL = 'https://packs.example.com/index.json';

/** A policy with one source of these keys, by default one signed file at `PACK_URL`. */
export async function trusting(
  keys: SigningKey[],
  more: Partial<Source> = {},
  policy: Partial<Policy> = {},
): Promise<Policy> {
  const source = { name: SOURCE, url: PACK_URL, keys: keys.map(key => key.public), threshold: 1, ...more };
  return policyFor({ sources: [source], ...policy });
}

/** IT changes the policy; what follows from it has happened when this resolves. */
export async function decree(stage: Stage, policy: Stage['managed']): Promise<void> {
  stage.managed = policy;
  await stage.life.policyChanged();
  await stage.settle();
}

/** The hour comes round. */
export const look = (stage: Stage): Promise<unknown> => stage.panel('panel.refresh', {});

export const serials = async (stage: Stage): Promise<number[]> =>
  (await stage.panel('panel.state', {})).packs.map(({ serial }) => serial);

export const problems = async (stage: Stage): Promise<Problem[]> =>
  (await stage.panel('panel.state', {})).problems;

export const codes = async (stage: Stage): Promise<string[]> =>
  (await problems(stage)).map(({ code }) => code);

/** Lays a signed file beside the index and answers its line there. */
export function lay(
  stage: Stage,
  bytes: Uint8Array<ArrayBuffer>,
  id: string,
  serial: number,
  more: Partial<IndexEntry> = {},
): IndexEntry {
  const file = more.file ?? `${id}-${serial}.json`;
  stage.files.set(new URL(file, INDEX_URL).href, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, serial, file, sha256, bytes: bytes.length, ...more };
}

export function publish(stage: Stage, packs: IndexEntry[], more: Partial<PackIndex> = {}): void {
  stage.files.set(INDEX_URL, JSON.stringify({ format: 1, source: SOURCE, packs, ...more }));
}

/** A browser whose source has an index with one release of the usual pack. */
export async function withIndex(policy: Partial<Policy> = {}): Promise<Stage> {
  const stage = new Stage();
  publish(stage, [lay(stage, await signed(aPack(), 1, stage.now), 'crm', 1)]);
  stage.managed = await trusting([await theKey()], { url: INDEX_URL }, policy);
  await stage.install();
  return stage;
}
