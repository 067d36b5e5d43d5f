import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { score, type Marked } from '../core/help/score';

export const about =
  'what redaction finds in free text, as recall and precision (--set FILE.jsonl, --misses)';

/** The second was written to be hard: names of many countries, lower case, Swedish compounds, every form of account. */
const OWN_SETS = ['personal-set', 'hard-set'].map(name =>
  join(import.meta.dirname, `../core/help/${name}.jsonl`),
);

/** @throws naming the line that is not a marked text */
function readSet(file: string): Marked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const { lang, text, spans } = JSON.parse(line) as Marked;
        if (typeof text !== 'string' || !Array.isArray(spans)) throw new Error('text or spans are missing');
        return [{ lang, text, spans }];
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${file}:${index + 1}: ${why}. A line reads { "lang": "en", "text": "…", "spans": [[start, end, "name"]] }.`,
        );
      }
    });
}

export async function run({ json, rest }: { json?: string; rest: string[] }): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    strict: false,
    options: { set: { type: 'string' }, misses: { type: 'boolean' } },
  });
  const set = typeof values.set === 'string' ? readSet(values.set) : OWN_SETS.flatMap(readSet);
  const { scores, misses } = score(set);
  console.log(`${set.length} texts\nkind      planted  recall  found  precision`);
  for (const [kind, { planted, recall, found, precision }] of Object.entries(scores)) {
    console.log(
      `${kind.padEnd(8)} ${String(planted).padStart(8)} ${recall.toFixed(3).padStart(7)} ${String(found).padStart(6)} ${precision.toFixed(3).padStart(10)}`,
    );
  }
  if (values.misses) for (const miss of misses) console.log(miss);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ texts: set.length, scores, misses }, null, 2)}\n`);
}
