import type { Room } from '../room';

const KEY = 'session';

/**
 * Once in each run of the browser: numbers of tabs start anew, so what stood in tabs is over, and a walkthrough
 * waits for the first page of its app. An update empties the session too, under the same tabs: there all stays.
 * @param updated whether this is the start after an update in the middle of a run; asked once the browser has said
 */
export async function beginSession(room: Room, updated: () => Promise<boolean>): Promise<void> {
  const { session } = room.world.browser.storage;
  if ((await session.get(KEY))[KEY] !== undefined) return;
  if ((await anyStands(room)) && !(await updated())) await endOldTabs(room);
  await session.set({ [KEY]: room.world.newId() });
}

function anyStands(room: Room): Promise<boolean> {
  return room.store.read(
    ['showings', 'runs'],
    async tx => (await tx.all('showings')).some(({ over }) => !over) || (await tx.all('runs')).length > 0,
  );
}

async function endOldTabs(room: Room): Promise<void> {
  await room.store.write(['showings', 'runs'], async tx => {
    for (const row of await tx.all('showings'))
      if (!row.over) await tx.put('showings', { ...row, over: true });
    const runs = await tx.all('runs');
    await tx.clear('runs');
    let left = 0;
    for (const run of runs.sort((a, b) => b.at - a.at)) await tx.put('runs', { ...run, tab: --left });
  });
}

/**
 * A tab was closed: what stood there waits no longer. Its walkthrough ends with it, unless the whole window went:
 * then it waits for the next page of its app. Answers whether anything stood there.
 */
export async function forgetTab(room: Room, tab: number, withWindow: boolean): Promise<boolean> {
  return room.store.write(['showings', 'runs'], async tx => {
    const standing = (await tx.all('showings')).filter(row => row.tab === tab && !row.over);
    for (const row of standing) await tx.put('showings', { ...row, over: true });
    const runs = await tx.all('runs');
    const run = runs.find(row => row.tab === tab);
    await tx.delete('runs', tab);
    if (run && withWindow)
      await tx.put('runs', { ...run, tab: Math.min(0, ...runs.map(row => row.tab)) - 1 });
    return standing.length > 0;
  });
}
