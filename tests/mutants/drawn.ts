import { createHash } from 'node:crypto';

/** What Stryker tells of a mutant it is about to try; lines and columns count from 0. */
interface Tried {
  id: string;
  fileName: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
}

/** Why a mutant that was not drawn has no verdict. */
export const NOT_DRAWN = 'not drawn';

/**
 * The ids of `count` of the mutants, each as likely as any other. They are ordered by a hash of the seed and of what
 * the mutant is, so a larger draw with the same seed holds the smaller one.
 */
export function draw(mutants: Tried[], count: number, seed: string): Set<string> {
  const place = ({ fileName, location: { start, end }, mutatorName, replacement }: Tried) =>
    createHash('sha256')
      .update(
        JSON.stringify([
          seed,
          fileName.replace(/^.*(?=utils.core)/, ''),
          start,
          end,
          mutatorName,
          replacement,
        ]),
      )
      .digest('hex');
  return new Set(
    mutants
      .map(mutant => ({ id: mutant.id, at: place(mutant) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id),
  );
}

/**
 * A checker for Stryker: it is shown all mutants before any is tried, and lets pass only those that were drawn.
 * FOOTHOLD_SAMPLE says how many, FOOTHOLD_SEED which.
 */
const drawn = () => ({
  init: () => Promise.resolve(),
  group: (mutants: Tried[]) => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants: Tried[]) => {
    const chosen = draw(mutants, Number(process.env.FOOTHOLD_SAMPLE), process.env.FOOTHOLD_SEED ?? '');
    return Promise.resolve(
      Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: NOT_DRAWN },
        ]),
      ),
    );
  },
});

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', factory: drawn }];
