import type { Transaction } from '../store/store';
import { isHere, type Page } from './page';

/**
 * A page was opened, or its route changed. What the rep had opened on the page before is closed, unless it is the same
 * page by another query; what was missing there is looked for again.
 */
export async function arrive(tx: Transaction, page: Page, same: boolean): Promise<void> {
  for (const row of await tx.all('showings')) {
    if (row.tab !== page.tab || row.over || row.kind === 'step') continue;
    const { missing: _missing, ...found } = row;
    const { opened, ...rest } = found;
    if (same) await tx.put('showings', found);
    else if (row.pulled) await tx.put('showings', { ...rest, over: true });
    else await tx.put('showings', { ...rest, form: opened ? 'dot' : row.form });
  }
  await resumeRun(tx, page);
}

/** The walkthrough of this tab, or one that an earlier run of the browser left on this app, goes on here. */
async function resumeRun(tx: Transaction, page: Page): Promise<void> {
  const runs = await tx.all('runs');
  const own = runs.find(({ tab }) => tab === page.tab);
  const run = own ?? runs.find(left => left.tab < 0 && isHere(page, left));
  if (!run) return;
  const { missed: _missed, ...rest } = run;
  if (!own) await tx.delete('runs', run.tab);
  await tx.put('runs', { ...rest, tab: page.tab });
}
