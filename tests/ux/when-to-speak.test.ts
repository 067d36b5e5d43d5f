import { describe, expect, it } from 'vitest';
import { plan } from '../../utils/core/coaching/plan';
import { reasonWords } from '../../utils/i18n/reasons';
import type { Doing } from '../../utils/page/play/moment';
import { unfit } from '../../utils/page/play/moment';
import { DAY, HOUR, MINUTE, MONDAY } from '../core/mastery/stage';
import {
  at,
  feature,
  known,
  packWith,
  push,
  seenTimes,
  shownCounts,
  shows,
  situation,
  tipKey,
  why,
} from '../core/coaching/stage';
import { aPack } from '../background/stage/a-pack';
import { CRM, MEET, Stage } from '../background/stage/stage';

const SECOND = 1_000;

/** A rep who looks at a page that has stood for a while, and does nothing. The clock is the one handed in. */
const idle: Doing = {
  now: HOUR,
  born: 0,
  routed: -Infinity,
  keyed: -Infinity,
  composing: false,
  pressing: false,
  selecting: false,
  editing: false,
  reading: false,
  modal: false,
  fullscreen: false,
  away: false,
};
const unfitFor = (doing: Partial<Doing>) => unfit({ ...idle, ...doing })?.because ?? null;

const pack = packWith(feature('log'), feature('filter'));
const mastery = known({ log: at('introduced'), filter: at('introduced') });

describe('when to speak', () => {
  it('ux 32: not within five seconds of a key, and in the sixth', () => {
    expect(unfitFor({ keyed: HOUR - 4_999 })).toBe('typing');
    expect(unfitFor({ keyed: HOUR - 5 * SECOND })).toBeNull();
  });

  it.each([
    ['an IME composes', { composing: true }, 'composing'],
    ['something is dragged', { pressing: true }, 'pressing'],
    ['text is selected', { selecting: true }, 'selecting'],
    ['a field is being changed', { editing: true }, 'editing'],
    ['the app has a modal up', { modal: true }, 'modal'],
    ['the tab is hidden or unfocused', { away: true }, 'away'],
    ['something is in fullscreen', { fullscreen: true }, 'fullscreen'],
  ] as const)('ux 32: not while %s', (_what, doing, because) => {
    expect(unfitFor({})).toBeNull();
    expect(unfitFor(doing)).toBe(because);
  });

  it('ux 32: not in a call, in whatever tab', async () => {
    const stage = await Stage.withPack();
    await stage.visit(2, MEET);
    await stage.page(2, 'page.call', { up: true });
    expect((await stage.visit(1, CRM)).showing).toBeNull();
    await stage.page(2, 'page.call', { up: false });
    expect(stage.plans.get(1)?.showing).not.toBeNull();
  });

  it('ux 32: not in quiet hours: outside the hours the rep works, on quiet days, with Quiet on', async () => {
    const quiet = aPack(() => ({
      quiet: [{ title: { en: 'Quarter end' }, from: '2026-02-03', until: '2026-02-04' }],
    }));
    const stage = await Stage.withPack(quiet);
    await stage.panel('panel.set', { workingHours: { from: 10, to: 17 } });
    expect((await stage.visit(1, CRM)).showing).toBeNull();
    stage.pass(HOUR);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
    stage.pass(DAY);
    expect((await stage.visit(1, CRM)).showing).toBeNull();
    stage.pass(2 * DAY);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
    await stage.panel('panel.set', { quiet: true });
    expect((await stage.visit(1, CRM)).showing).toBeNull();
  });

  it('ux 33: not before the page is three seconds old and its route one and a half', () => {
    expect(unfitFor({ born: HOUR - 2_999 })).toBe('young page');
    expect(unfitFor({ born: HOUR - 3 * SECOND })).toBeNull();
    expect(unfitFor({ routed: HOUR - 1_499 })).toBe('new route');
    expect(unfitFor({ routed: HOUR - 1_500 })).toBeNull();
  });

  it('ux 34: one pushed card an hour', () => {
    const pushes = [push(tipKey('filter'), MONDAY - HOUR + 1)];
    expect(why(situation(pack, { mastery, pushes }), tipKey('log'))).toBe('later: soon after another');
    expect(shows(situation(pack, { mastery, pushes, now: MONDAY + 1 }))).not.toBeNull();
  });

  it('ux 34: three a day in all, even for a rep who wants twenty, and one when IT says so', () => {
    const pushes = [1, 2, 3].map(h => push(tipKey('filter'), MONDAY - 2 * h * HOUR, false));
    const settings = { pushedPerDay: 20, quiet: false };
    expect(why(situation(pack, { mastery, settings, pushes }), tipKey('log'))).toBe(
      'later: enough for today',
    );
    expect(why(situation(pack, { mastery, settings, pushes: pushes.slice(1) }), tipKey('log'))).not.toContain(
      'enough for today',
    );
    const policy = { paused: false, pushedPerDay: 1 };
    expect(why(situation(pack, { mastery, settings, policy, pushes: pushes.slice(2) }), tipKey('log'))).toBe(
      'later: enough for today',
    );
  });

  it('ux 34: of them one new thing a day', () => {
    const pushes = [push(tipKey('filter'), MONDAY - 3 * HOUR)];
    expect(why(situation(pack, { pushes }), tipKey('log'))).toBe('later: new things enough');
    expect(shows(situation(pack, { pushes, mastery }))).not.toBeNull();
  });

  it('ux 34: none within half an hour of a dismissal', () => {
    expect(why(situation(pack, { dismissed: MONDAY - 30 * MINUTE + 1 }), tipKey('log'))).toBe(
      'later: soon after another',
    );
    expect(shows(situation(pack, { dismissed: MONDAY - 30 * MINUTE }))).not.toBeNull();
  });

  it('ux 34: never two at once, in two tabs either', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { pushedPerDay: 3 });
    await stage.visit(1, CRM);
    await stage.shows();
    expect((await stage.visit(2, CRM)).showing).toBeNull();
    // Nor while something stands there that the rep opened, which counts as nothing pushed.
    const standing = { item: tipKey('filter'), at: MONDAY - MINUTE, here: false, form: 'card' } as const;
    const seen = { mastery, standing: { ...standing, opened: true } };
    expect(shows(situation(pack, seen))).toBeNull();
  });

  it('ux 34: what the rep opens is bound by no limit', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { pushedPerDay: 1 });
    await stage.visit(1, CRM);
    await stage.shows();
    expect((await stage.act('why this changed')).showing).toMatchObject({ kind: 'why' });
    await stage.shows();
    await stage.act('back');
    expect((await stage.act('show me')).showing).toMatchObject({ kind: 'step' });
    expect((await stage.disk())['pushes']).toHaveLength(1);
  });

  it('ux 35: shown three times in fourteen days without an act, it lives in the panel only', () => {
    const first = MONDAY - 14 * DAY;
    const times = (n: number) => shownCounts(seenTimes(tipKey('log'), n, { first, last: MONDAY - DAY }));
    const one = packWith(feature('log'));
    expect(why(situation(one, { mastery, shown: times(3) }), tipKey('log'))).toBe('never: shown enough');
    expect(shows(situation(one, { mastery, shown: times(2) }))).toBe(`${tipKey('log')} card`);
  });

  it('ux 35: “Not now” is a day, the second one for good; and the panel still offers it', async () => {
    const stage = await Stage.withPack();
    for (const asksBack of [true, false]) {
      await stage.visit(1, CRM);
      await stage.shows();
      await stage.act('not now');
      stage.pass(DAY - 1);
      expect((await stage.visit(1, CRM)).showing).toBeNull();
      stage.pass(1);
      expect((await stage.visit(1, CRM)).showing !== null).toBe(asksBack);
    }
    expect((await stage.panel('panel.state', {})).today).toMatchObject({ feature: 'crm/task' });
  });

  it('ux 36: “Why am I seeing this?” gives the rule that fired with its counts, in a sentence', () => {
    const input = situation(packWith(feature('log', { value: 4 })), {
      mastery: known({ log: at('practising', { unaided: 1 }) }),
      shown: shownCounts(seenTimes(tipKey('log'), 1)),
    });
    const { because } = plan(input).show!;
    expect(because).toEqual({ rule: 'practising', unaided: 1, of: 5 });
    expect(reasonWords.en(because, key => key)).toBe(
      'You have used it 1 of 5 times without help. After that the tip stops.',
    );
  });

  it('ux 36: and what else was weighed, each with its own rule', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.page(1, 'page.reason', { token: showing!.token });
    const { shown } = await stage.panel('panel.state', {});
    expect(shown).toMatchObject({
      because: { rule: 'next small thing', value: 5 },
      others: expect.arrayContaining([
        expect.objectContaining({
          title: 'Log it here',
          because: { rule: 'needs another first', feature: 'crm/task' },
        }),
      ]),
    });
  });
});
