/**
 * One thing of an app that a champion may point at. Chosen by looking at the app, before the locator was asked about any
 * of them: `was` and `now` are what a person says it is, in Playwright's selectors, and never what a locator found.
 */
export interface Target {
  id: string;
  /** Where it stands: what follows the app's address. */
  page: string;
  /** In the form of the app that the pack is made on. */
  was: string;
  /** In the later form; null where it is gone. Left out where the app has no later form. */
  now?: string | null;
}

type Row = [id: string, was: string, now?: string | null];

/** Rows by page, so that each page is written once. */
export function targetsOf(rows: Record<string, Row[]>): Target[] {
  return Object.entries(rows).flatMap(([page, of]) =>
    of.map(([id, was, now]) => ({ id, page, was, ...(now !== undefined && { now }) })),
  );
}
