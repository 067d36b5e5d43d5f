// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MyProgress } from '../../components/panel/MyProgress';
import type { Outcome } from '../../utils/core/mastery/outcome';
import { countsAsNew, isAided } from '../../utils/core/mastery/record';
import { panelWords } from '../../utils/i18n/panel';
import { alone, DAY, helped, HOUR, LOG, MINUTE, MONDAY, SECOND, standing, uses } from '../core/mastery/stage';
import {
  at,
  feature,
  keyOf,
  known,
  packOf,
  packWith,
  push,
  seenTimes,
  shownCounts,
  shows,
  situation,
  tip,
  tipKey,
  why,
} from '../core/coaching/stage';
import { aPack, change, signed } from '../background/stage/a-pack';
import { CRM, Stage } from '../background/stage/stage';

const of = (stage: Stage, key = 'crm/task') =>
  stage.panel('panel.state', {}).then(({ progress }) => progress.find(row => row.feature === key)?.mastery);

/** One use without help on each of so many days. */
async function useOnDays(stage: Stage, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    stage.nextDay();
  }
}

afterEach(cleanup);

describe('mastery and pacing', () => {
  it('ux 37: a use counts as the rep’s own when no tip and no help came in the ten minutes before', () => {
    const opened: Outcome = { at: MONDAY, feature: LOG, kind: 'opened', item: 'sales/tip/log' };
    const asked: Outcome = { at: MONDAY, feature: LOG, kind: 'asked' };
    for (const help of [opened, asked]) {
      expect(isAided([help], LOG, MONDAY + 10 * MINUTE - 1)).toBe(true);
      expect(isAided([help], LOG, MONDAY + 10 * MINUTE)).toBe(false);
    }
  });

  it('ux 37: two uses within a minute count once', () => {
    expect(countsAsNew([alone(MONDAY)], LOG, MONDAY + 59 * SECOND)).toBe(false);
    expect(countsAsNew([alone(MONDAY)], LOG, MONDAY + 60 * SECOND)).toBe(true);
  });

  it('ux 37: looking at a page counts nothing', async () => {
    const stage = await Stage.withPack();
    for (let n = 0; n < 5; n++) await stage.visit(1, `${CRM}tasks/${n}`);
    expect((await stage.disk())['outcomes']).toEqual([]);
    expect(await of(stage)).toMatchObject({ state: 'new', unaided: 0 });
  });

  it('ux 38: five times on three days without help, the last three clean, is mastered', () => {
    const five = [...uses(2, 2), alone(MONDAY + 2 * DAY)];
    const when = MONDAY + 3 * DAY;
    expect(standing({ recent: five }, when).state).toBe('mastered');
    expect(standing({ recent: five.slice(1) }, when).state).toBe('practising');
    expect(standing({ recent: uses(2, 5) }, when).state).toBe('practising');
    expect(standing({ recent: [...five, helped(MONDAY + 2 * DAY + HOUR)] }, when).state).toBe('practising');
  });

  it('ux 38: weekly features three times on two days, rare ones never by themselves, others as the pack says', () => {
    const when = MONDAY + 9 * DAY;
    const three = [...uses(1, 2), alone(MONDAY + 7 * DAY)];
    expect(standing({ recent: three }, when, { rhythm: 'weekly' }).state).toBe('mastered');
    expect(standing({ recent: three }, when).state).toBe('practising');
    expect(standing({ recent: uses(9, 9) }, when, { rhythm: 'rare' }).state).toBe('practising');
    const own = { mastery: { successes: 3, days: 3 } };
    expect(standing({ recent: three }, when, own).state).toBe('practising');
    expect(standing({ recent: uses(3, 1) }, when, own).state).toBe('mastered');
  });

  it('ux 39: each use without help takes one rung of guidance, two broken-off walkthroughs in a week give one back', () => {
    const pack = packOf({ features: [feature('log')], tips: [tip('log', { walkthrough: 'how' })] });
    const shown = shownCounts(seenTimes(tipKey('log'), 1));
    const after = (unaided: number, abandons = 0) =>
      shows(
        situation(pack, {
          shown,
          mastery: known({ log: at('practising', { unaided }) }),
          abandons: new Map([[keyOf('log'), abandons]]),
        }),
      )?.split(' ')[1] ?? null;
    expect([0, 1, 2, 3].map(n => after(n))).toEqual(['card', 'card', 'dot', null]);
    expect(after(2, 1)).toBe('dot');
    expect(after(2, 2)).toBe('card');
  });

  it('ux 39: broken off twice, the browser remembers it for a week', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { pushedPerDay: 3 });
    for (let n = 0; n < 2; n++) {
      await stage.visit(1, CRM);
      await stage.shows();
      await stage.act('show me');
      await stage.act('close');
      stage.pass(2 * HOUR);
    }
    expect((await stage.disk())['tallies']).toMatchObject([
      { abandons: [expect.any(Number), expect.any(Number)] },
    ]);
  });

  it('ux 40: about a hundred days unused, one dot at the next visit; one use restores', async () => {
    const stage = await Stage.withPack();
    await useOnDays(stage, 3);
    expect(await of(stage)).toMatchObject({ state: 'mastered' });
    stage.pass(99 * DAY);
    // The file of tips would be out of date by now.
    stage.pack = await signed(aPack(), 2, stage.now);
    await stage.alarm('hourly');
    expect(await of(stage)).toMatchObject({ state: 'mastered' });
    stage.pass(3 * DAY);
    expect(await of(stage)).toMatchObject({ state: 'resting' });
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ form: 'dot' });
    await stage.shows();
    stage.nextDay();
    expect((await stage.visit(1, CRM)).showing).not.toMatchObject({ anchor: { name: 'Create task' } });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect(await of(stage)).toMatchObject({ state: 'mastered' });
  });

  it.each([
    ['', false, 1],
    [', breaking', true, 2],
  ])(
    'ux 41: a new major release%s: one why card, and it is at home again after its uses',
    async (_, breaking, needed) => {
      const stage = await Stage.withPack();
      await useOnDays(stage, 3);
      const news = { ...change(2, 'again'), breaking };
      stage.pack = await signed(
        aPack(pack => ({ changes: [...pack.changes, news] })),
        2,
        stage.now,
      );
      await stage.panel('panel.refresh', {});
      expect((await stage.visit(1, CRM)).showing).toMatchObject({ kind: 'why' });
      await stage.shows();
      await stage.act('done');
      for (let use = 1; use <= needed; use++) {
        expect(await of(stage)).toMatchObject({ state: 'changed' });
        stage.nextDay();
        await stage.visit(1, CRM);
        await stage.page(1, 'page.used', { feature: 'crm/task' });
      }
      expect(await of(stage)).toMatchObject({ state: 'mastered' });
    },
  );

  it('ux 41: a pack that is new without a new release of a feature says nothing of it', async () => {
    const stage = await Stage.withPack();
    await useOnDays(stage, 3);
    stage.pack = await signed(
      aPack(pack => ({ title: { ...pack.title, en: 'Other words' } })),
      2,
      stage.now,
    );
    await stage.panel('panel.refresh', {});
    expect((await stage.visit(1, CRM)).showing?.kind).not.toBe('why');
    expect(await of(stage)).toMatchObject({ state: 'mastered' });
  });

  it('ux 42: nothing new begins beyond one a day and three a week', () => {
    const pack = packWith(...['a', 'b', 'c', 'd'].map(id => feature(id)));
    // Mastered since, so that they are no longer being learnt.
    const mastery = known({ a: at('mastered'), b: at('mastered'), c: at('mastered') });
    const week = ['a', 'b', 'c'].map((id, n) => push(tipKey(id), MONDAY - (7 - n) * DAY + 1));
    expect(why(situation(pack, { mastery, pushes: week }), tipKey('d'))).toBe('later: new things enough');
    expect(shows(situation(pack, { mastery, pushes: week, now: MONDAY + 1 }))).toBe(`${tipKey('d')} dot`);
    const today = [push(tipKey('a'), MONDAY - 2 * HOUR)];
    expect(why(situation(pack, { mastery, pushes: today }), tipKey('d'))).toBe('later: new things enough');
  });

  it('ux 42: nothing new begins while three are practising', () => {
    const pack = packWith(...['a', 'b', 'c', 'd'].map(id => feature(id)));
    const practising = at('practising', { unaided: 4, lastUse: MONDAY - DAY });
    const three = known({ a: practising, b: practising, c: practising });
    expect(why(situation(pack, { mastery: three }), tipKey('d'))).toBe('later: enough in learning');
    const two = known({ a: practising, b: practising });
    expect(why(situation(pack, { mastery: two }), tipKey('d'))).not.toContain('later: enough in learning');
  });

  it('ux 43: “I know this” and “Show me again” are honoured at once, in every tab', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.panel('panel.say', { feature: 'crm/task', says: 'known' });
    expect(stage.plans.get(1)?.showing).not.toMatchObject({ anchor: { name: 'Create task' } });
    expect(await of(stage)).toMatchObject({ state: 'mastered', said: 'known' });
    await stage.panel('panel.say', { feature: 'crm/task', says: 'again' });
    expect(await of(stage)).toMatchObject({ state: 'introduced', said: 'again' });
  });

  it('ux 43: progress is evidence in a sentence, without points or ranking', () => {
    const mastery = standing({ recent: [...uses(2, 2), alone(MONDAY + 2 * DAY)] }, MONDAY + 3 * DAY);
    const worded = (words: string) => ({ words, lang: 'en' });
    const row = {
      feature: LOG,
      title: worded('Log a call'),
      purpose: worded('p'),
      app: worded('CRM'),
      mastery,
    };
    const { container } = render(
      MyProgress({
        progress: [row],
        words: panelWords.en,
        now: MONDAY + 3 * DAY,
        on: { say: () => undefined },
      }),
    );
    expect(container.textContent).toContain('5 times on 3 days without help');
    for (const words of [panelWords.en, panelWords.sv])
      expect(JSON.stringify(words)).not.toMatch(/leaderboard|ranking:|points|poäng|topplista/i);
  });
});
