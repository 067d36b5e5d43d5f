import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { format as prettier, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { formatSource } from '../../../utils/core/packs/format-source';
import { aSource, aWalkthrough, aWhyCard } from './a-source';

const formatted = (file: string, text: string): string => {
  const done = formatSource(file, text);
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return done.text;
};

const full = () => ({
  ...aSource('walkthroughs.json', () => [aWalkthrough()]),
  'changes.json': JSON.stringify([aWhyCard()]),
});

/** The same JSON with the keys of every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map(item => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, shuffled(item, random), random()] as const,
  );
  return Object.fromEntries(entries.toSorted((a, b) => a[2] - b[2]).map(([key, item]) => [key, item]));
}

test('however the fields of a pack stood, they come out in one order, one thing a line', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.integer({ min: 0, max: 8 }),
      (numbers, indent) => {
        const random = () => numbers.next().value as number;
        for (const [file, text] of Object.entries(full())) {
          const other = JSON.stringify(shuffled(JSON.parse(text), random), null, indent);
          expect(formatted(file, other)).toBe(formatted(file, text));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('formatting again changes nothing, and what is said stays', () => {
  for (const [file, text] of Object.entries(full())) {
    const once = formatted(file, text);
    expect(formatted(file, once)).toBe(once);
    expect(JSON.parse(once)).toEqual(JSON.parse(text));
  }
});

test('languages stand below each other, English and Swedish first', () => {
  const tips = '[{"title":{"sv":"Titel","de":"Titel","da":"Titel","en":"Title"},"id":"a"}]';
  expect(formatted('tips.json', tips)).toBe(`[
  {
    "id": "a",
    "title": {
      "en": "Title",
      "sv": "Titel",
      "da": "Titel",
      "de": "Titel"
    }
  }
]
`);
});

test('a short list is one line, a long one has a line for each', () => {
  const where = (count: number) =>
    formatted(
      'tips.json',
      JSON.stringify([{ where: Array.from({ length: count }, () => '/#/contacts/**') }]),
    );
  expect(where(2)).toContain('    "where": ["/#/contacts/**", "/#/contacts/**"]\n');
  expect(where(8)).toContain('    "where": [\n      "/#/contacts/**",\n');
});

test('the address of the schema comes first, and what the format does not know stays behind', () => {
  const head = formatted('pack.json', '{"nonsense":1,"owner":"Me","$schema":"x","id":"a"}');
  expect(Object.keys(JSON.parse(head))).toEqual(['$schema', 'id', 'owner', 'nonsense']);
});

test('a trigger is ordered by what it is', () => {
  const features =
    '[{"success":[{"result":{"is":"/x","on":"address"},"after":{"at":{"name":"A","v":1},"on":"click"}}]}]';
  const [feature] = JSON.parse(formatted('features.json', features));
  expect(JSON.stringify(feature.success)).toBe(
    '[{"after":{"on":"click","at":{"v":1,"name":"A"}},"result":{"on":"address","is":"/x"}}]',
  );
});

test('a file with a fault is not touched, and the fault is told with its line', () => {
  expect(formatSource('tips.json', '[\n  {"id": "a",}\n]')).toMatchObject({
    ok: false,
    faults: [{ line: 2 }],
  });
  expect(formatSource('README.md', '# Ours')).toBeNull();
});

test('the sample packs, once formatted, are as the repository’s own formatter leaves them', async () => {
  for (const pack of await readdir('packs')) {
    for (const name of (await readdir(join('packs', pack))).filter(each => each.endsWith('.json'))) {
      const path = join('packs', pack, name);
      const text = formatted(name, await readFile(path, 'utf8'));
      expect(await prettier(text, { ...(await resolveConfig(path)), filepath: path })).toBe(text);
    }
  }
});
