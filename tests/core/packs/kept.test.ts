import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openBundle } from '../../../cli/peek';
import { PACK_FORMAT, packSchema } from '../../../utils/core/packs/pack';
import { signBundle } from '../../../utils/core/packs/sign';
import { toBytes } from '../../../utils/core/packs/runtime';
import { upgradeContent } from '../../../utils/core/packs/upgrade-content';
import { verifyBundle } from '../../../utils/core/packs/verify';
import { aBundle, it, NOW, trust } from './a-pack';
import { aStep, aWalkthrough } from './a-source';

// Signed when its format was new, and never signed again: what these say must open for ever.
const KEPT = 'tests/core/packs/kept';
const bundles = (await readdir(KEPT)).filter(name => name.endsWith('.pack.json'));
const keys = await Promise.all(
  (await readdir(KEPT))
    .filter(name => name.endsWith('.public.json'))
    .map(async name => JSON.parse(await readFile(`${KEPT}/${name}`, 'utf8'))),
);

test('there is a kept bundle of every format so far', () => {
  expect(bundles).toEqual(Array.from({ length: PACK_FORMAT }, (_, i) => `format-${i + 1}.pack.json`));
});

test.each(bundles)('%s opens today, signatures and all', async name => {
  const bytes = new Uint8Array(await readFile(`${KEPT}/${name}`));
  const opened = openBundle(bytes);
  if (!opened.ok) throw new Error(opened.fault.code);
  const then = Date.parse(opened.bundle.issued);
  const verdict = await verifyBundle(bytes, { source: 'kept', keys, threshold: 1 }, then, null);
  expect(verdict).toMatchObject({ ok: true, pack: { bundle: { format: PACK_FORMAT } } });
  expect(opened.bundle.pack.tips.length).toBeGreaterThan(5);
});

test('what an older format can say is signed in it, so that browsers which were not updated yet can read it', async () => {
  const formatOf = (bytes: Uint8Array): number =>
    JSON.parse(Buffer.from(JSON.parse(new TextDecoder().decode(bytes)).payload, 'base64url').toString())
      .format;
  const walkthrough = (changes: object) => ({
    ...aWalkthrough(1),
    steps: [{ ...aStep('open'), ...changes }],
  });
  const packWith = (changes: object) =>
    packSchema.parse({ ...aBundle().pack, walkthroughs: [walkthrough(changes)] });
  expect(formatOf(await signBundle(aBundle({ pack: packWith({}) }), [it]))).toBe(1);
  const branched = await signBundle(aBundle({ pack: packWith({ when: { is: 'there' } }) }), [it]);
  expect(formatOf(branched)).toBe(2);
  expect(await verifyBundle(branched, trust(), NOW, null)).toMatchObject({ ok: true });
});

test('an older content is lifted step by step to today’s format', () => {
  const steps = {
    1: ({ old, ...rest }: Record<string, unknown>) => ({ ...rest, format: 1, fresh: old }),
    2: (content: { format: number }) => ({ ...content, third: true }),
  };
  expect(upgradeContent({ format: 1, old: 'words' }, steps, 3)).toEqual({
    format: 3,
    fresh: 'words',
    third: true,
  });
  expect(upgradeContent({ format: 3, fresh: 'words' }, steps, 3)).toEqual({ format: 3, fresh: 'words' });
});

test('what is no older format is handed on as it is', () => {
  for (const content of [
    null,
    'text',
    [],
    {},
    { format: '1' },
    { format: -5 },
    { format: 0.5 },
    { format: 9 },
  ])
    expect(upgradeContent(content, {}, 2)).toBe(content);
});

test('a format that is newer is refused whole, and the sentence says what to do', async () => {
  const signed = await signBundle(aBundle(), [it]);
  const envelope = JSON.parse(new TextDecoder().decode(signed)) as { payload: string };
  const payload = Buffer.from(JSON.stringify({ ...aBundle(), format: PACK_FORMAT + 1, wonders: [] }));
  const newer = toBytes(JSON.stringify({ ...envelope, payload: payload.toString('base64url') }));
  expect(openBundle(newer)).toEqual({
    ok: false,
    fault: { code: 'newer format', format: PACK_FORMAT + 1, most: PACK_FORMAT },
  });
});
