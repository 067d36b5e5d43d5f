import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lintSource } from '../../../utils/core/packs/lint';
import { packSchema } from '../../../utils/core/packs/pack';
import { HEAD_FILE, LISTS } from '../../../utils/core/packs/source-format';
import { aPicture } from './a-picture';

const docs = await readFile('docs/pack-format.md', 'utf8');
const examples = Object.fromEntries(
  [...docs.matchAll(/<!-- file: (\S+) -->\s+```json\n([\s\S]*?)```/g)].map(match => [match[1]!, match[2]!]),
);

test('the examples in the description of the format are one pack without a fault', () => {
  expect(Object.keys(examples).sort()).toEqual([HEAD_FILE, ...LISTS.map(name => `${name}.json`)].sort());
  const files = { ...examples, 'stills/board.png': aPicture(640, 400) };
  expect(lintSource(files, '2026-09-01').findings).toEqual([]);
});

test('every field of the format is named in its description', () => {
  const missing = fieldsOf(packSchema).filter(
    field => !new RegExp(`["\`.]${field}["\`.:]|^## .*${field}\\.json`, 'm').test(docs),
  );
  expect(missing).toEqual([]);
});

/** Names of all fields, however deep; an element's description is told by a table of its own. */
function fieldsOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as { _zod?: { def: Record<string, unknown> } })._zod ?? {};
  if (!def) return [];
  const shape = (def['shape'] ?? {}) as Record<string, unknown>;
  if ('v' in shape) return [];
  const inner = [
    def['element'],
    def['innerType'],
    def['valueType'],
    ...((def['options'] as unknown[]) ?? []),
  ];
  const own = Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field, seen)]);
  return [...own, ...inner.flatMap(part => fieldsOf(part, seen))];
}
