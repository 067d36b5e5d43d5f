import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packJsonSchema } from '../utils/core/packs/json-schema';

/** The published schema of the pack format. */
export const SCHEMA_FILE = join(import.meta.dirname, '..', 'public', 'pack.schema.json');

/** Its text, as it should stand in `SCHEMA_FILE`. */
export async function schemaText(): Promise<string> {
  return format(JSON.stringify(packJsonSchema()), { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(SCHEMA_FILE, await schemaText());
  console.log(`Wrote ${SCHEMA_FILE}`);
}
