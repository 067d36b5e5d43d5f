import { describe, expect, it } from 'vitest';
import { STANDS_ELSEWHERE_FOR } from '../../utils/core/coaching/limits';
import { CRM, Stage } from './stage/stage';

const showing = (stage: Stage) => [...stage.tabs.keys()].filter(tab => stage.plans.get(tab)?.showing);

/** A rep with the same app open in so many tabs, all asked before any of them could show a thing. */
async function inTabs(tabs: number): Promise<Stage> {
  const stage = await Stage.withPack();
  for (let tab = 1; tab <= tabs; tab++) await stage.visit(tab, `${CRM}${tab}`);
  return stage;
}

describe('one tip in many tabs', () => {
  it('asked in all at once, it stands in the one that showed it first, and is counted once', async () => {
    const stage = await inTabs(5);
    await stage.shows(3);
    expect(showing(stage)).toEqual([3]);
    const { pushes, shown } = await stage.disk();
    expect(pushes).toHaveLength(1);
    expect(shown).toMatchObject([{ times: 1 }]);
  });

  it.each(['done', 'close', 'not now'] as const)(
    '“%s” takes it from every tab with the same message, before any time has passed',
    async act => {
      const stage = await inTabs(5);
      const { now } = stage;
      await stage.act(act, 4);
      expect(stage.now).toBe(now);
      expect(showing(stage)).toEqual([]);
      expect(new Set(stage.toTabs.filter(({ call }) => call === 'tab.plan').map(({ tab }) => tab))).toEqual(
        new Set([1, 2, 3, 5]),
      );
      for (let tab = 1; tab <= 5; tab++) expect((await stage.visit(tab, CRM)).showing).toBeNull();
    },
  );

  it('a tab that is forgotten gives it back after half an hour, and no sooner', async () => {
    const stage = await inTabs(2);
    await stage.panel('panel.set', { pushedPerDay: 3 });
    await stage.shows(1);
    stage.pass(STANDS_ELSEWHERE_FOR - 1);
    expect((await stage.visit(2, CRM)).showing).toBeNull();
    // An hour between two things holds besides.
    stage.pass(STANDS_ELSEWHERE_FOR + 1);
    expect((await stage.visit(2, CRM)).showing).not.toBeNull();
  });

  it('a tab that was closed gives it back at once', async () => {
    const stage = await inTabs(2);
    await stage.panel('panel.set', { pushedPerDay: 3 });
    await stage.shows(1);
    await stage.closeTab(1);
    stage.pass(2 * STANDS_ELSEWHERE_FOR);
    expect((await stage.visit(2, CRM)).showing).not.toBeNull();
  });

  it('two messages about the same showing are one writer after the other: nothing is counted twice', async () => {
    const stage = await inTabs(1);
    const { token } = stage.plans.get(1)!.showing!;
    await Promise.all([
      stage.page(1, 'page.shown', { token }),
      stage.page(1, 'page.shown', { token }),
      stage.page(1, 'page.acted', { token, act: 'not now' }),
      stage.page(1, 'page.acted', { token, act: 'not now' }),
    ]);
    const { shown, pushes } = await stage.disk();
    expect(shown).toMatchObject([{ times: 1, notNows: 1 }]);
    expect(pushes).toHaveLength(1);
  });
});
