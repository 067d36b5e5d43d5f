/** Why a page could not be looked at, or is another than was asked for. */
export type PageProblem =
  | { code: 'answered'; status: number }
  | { code: 'not opened'; why: string }
  | { code: 'led elsewhere'; to: string };
