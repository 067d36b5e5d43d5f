import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../../cli/write-schema';

test('the published schema is that of the format (write it anew: npx tsx cli/write-schema.ts)', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
});

test('an editor finds each file of a pack under its own name', async () => {
  const { $defs } = JSON.parse(await schemaText());
  expect($defs['tips.json'].items).toEqual({ $ref: '#/$defs/Tip' });
  expect($defs['pack.json'].properties).toHaveProperty('$schema');
  expect($defs['pack.json'].properties).not.toHaveProperty('tips');
  expect($defs.Text.description).toContain('English always');
});
