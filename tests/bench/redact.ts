import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../cli/read-options';
import { score, type Marked } from '../core/help/score';

export const about =
  'what redaction finds in free text, as recall and precision (--set FILE.jsonl, --misses)';

/**
 * The second was written to be hard: names of many countries, lower case, Swedish compounds, every form of account.
 * The third as reps write, firms first, and the fourth as reps write, firms not marked: each line of both was there
 * before the detector had been tried on it. All were written by hand for this project.
 */
const OWN_SETS = ['personal-set', 'hard-set', 'fresh-set', 'reps-set'];

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
  const { values } = readOptions({
    args: rest,
    strict: false,
    options: { set: { type: 'string' }, misses: { type: 'boolean' } },
  });
  const sets: [name: string, set: Marked[]][] =
    typeof values.set === 'string'
      ? [[values.set, readSet(values.set)]]
      : OWN_SETS.map(name => [name, readSet(join(import.meta.dirname, `../core/help/${name}.jsonl`))]);
  const results = sets.map(([name, set]) => ({ name, texts: set.length, ...score(set) }));
  for (const result of results) print(result, values.misses === true);
  for (const [name, set] of sets)
    for (const lang of [...new Set(set.map(marked => marked.lang))].sort()) {
      const inLang = set.filter(marked => marked.lang === lang);
      if (inLang.length < set.length)
        print({ name: `${name}, ${lang}`, texts: inLang.length, ...score(inLang) }, false);
    }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}

function print(
  { name, texts, scores, misses }: { name: string; texts: number } & ReturnType<typeof score>,
  andMisses: boolean,
): void {
  console.log(`${name}: ${texts} texts\nkind      planted  recall  found  precision`);
  for (const [kind, { planted, recall, found, precision }] of Object.entries(scores)) {
    console.log(
      `${kind.padEnd(8)} ${String(planted).padStart(8)} ${recall.toFixed(3).padStart(7)} ${String(found).padStart(6)} ${precision.toFixed(3).padStart(10)}`,
    );
  }
  if (andMisses) for (const miss of misses) console.log(miss);
}
