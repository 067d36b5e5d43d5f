import type { PageProblem } from './page-problem';

/** Why an anchor may be missing although all is well. */
export type Later =
  'in a call' | 'while used' | 'after the step before' | 'with the step' | 'page unsaid' | 'only some pages';

/** What a person should know of an outcome. Worded in `cli/i18n/check.ts`. */
export type Note =
  | { code: 'page failed'; problem: PageProblem }
  | { code: 'page led elsewhere'; problem: PageProblem }
  | { code: 'no page given' }
  | { code: 'need not be there'; later: Later }
  | { code: 'fits another' }
  | { code: 'fits several'; things: number }
  /** `without`: parts of what was written by hand, each of which alone keeps it from being found. */
  | { code: 'no longer leads there'; without: string[] }
  | { code: 'most likely this'; without: string[] }
  | { code: 'nothing fits'; near: boolean; without: string[] }
  /** What became of a thing that is only proposed. */
  | { code: 'would be'; fate: 'found' | 'moved' | 'ambiguous' | 'lost' | 'untried' };
