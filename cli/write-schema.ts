import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packJsonSchema } from '../utils/core/packs/json-schema';
import { managedSchema } from '../utils/core/packs/policy-schema';

const PUBLIC = join(import.meta.dirname, '..', 'public');

/** The published schema of the pack format. */
export const SCHEMA_FILE = join(PUBLIC, 'pack.schema.json');

/** What Chrome and Edge hold a policy against. */
export const MANAGED_SCHEMA_FILE = join(PUBLIC, 'managed.schema.json');

/** Its text, as it should stand in `SCHEMA_FILE`. */
export const schemaText = (): Promise<string> => written(packJsonSchema(), SCHEMA_FILE);

/** Its text, as it should stand in `MANAGED_SCHEMA_FILE`. */
export const managedSchemaText = (): Promise<string> => written(managedSchema(), MANAGED_SCHEMA_FILE);

async function written(schema: object, file: string): Promise<string> {
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(SCHEMA_FILE, await schemaText());
  await writeFile(MANAGED_SCHEMA_FILE, await managedSchemaText());
  console.log(`Wrote ${SCHEMA_FILE} and ${MANAGED_SCHEMA_FILE}`);
}
