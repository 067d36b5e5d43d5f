import { describe, expect, it } from 'vitest';
import { plan } from '../../../utils/core/coaching/plan';
import type { PlanInput } from '../../../utils/core/coaching/plan';
import type { Change } from '../../../utils/core/packs/pack';
import { DAY, HOUR, MINUTE, MONDAY } from '../mastery/stage';
import {
  at,
  change,
  changeKey,
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
} from './stage';

const log = packWith(feature('log'));
const withLog = (more: Partial<PlanInput> = {}): PlanInput => situation(log, more);

describe('the first thing a rep sees', () => {
  it('is one dot: it knocks before it enters', () => {
    expect(plan(withLog())).toEqual({
      show: {
        item: tipKey('log'),
        form: 'dot',
        kind: 'tip',
        because: { rule: 'next small thing', value: 3, practising: 0 },
        feature: keyOf('log'),
        isNew: true,
        standing: false,
      },
      judged: [
        {
          item: tipKey('log'),
          verdict: 'now',
          because: { rule: 'next small thing', value: 3, practising: 0 },
        },
      ],
    });
  });

  it('is nothing on a page of which no pack speaks', () => {
    expect(plan(withLog({ here: [] }))).toEqual({ show: null, judged: [] });
  });

  it('is nothing of another app of the same pack', () => {
    expect(plan(situation(packWith(feature('join', { app: 'meet' }))))).toEqual({ show: null, judged: [] });
  });

  it('is nothing when a tip belongs to a feature that the pack does not have', () => {
    expect(plan(situation(packOf({ tips: [tip('lost')], changes: [change('new', 'lost', 2)] })))).toEqual({
      show: null,
      judged: [],
    });
  });
});

describe('one thing at a time, the smallest win first', () => {
  it('what needs nothing comes before what builds on it, whatever its value', () => {
    const pack = packWith(feature('report', { value: 5, needs: ['log'] }), feature('log', { value: 1 }));
    const input = situation(pack);
    expect(shows(input)).toBe(`${tipKey('log')} dot`);
    expect(plan(input).judged).toContainEqual({
      item: tipKey('report'),
      verdict: 'later',
      because: { rule: 'needs another first', feature: keyOf('log') },
    });
  });

  it.each(['practising', 'mastered', 'changed', 'resting'] as const)(
    'a prerequisite that is %s is met',
    state => {
      const pack = packWith(feature('report', { needs: ['log'] }), feature('log'));
      const input = situation(pack, { mastery: known({ log: at(state, { unaided: 5, lastUse: MONDAY }) }) });
      expect(why(input, tipKey('report'))).not.toBe('later: needs another first');
    },
  );

  it('a prerequisite that was only shown is not met', () => {
    const pack = packWith(feature('report', { needs: ['log'] }), feature('log'));
    expect(why(situation(pack, { mastery: known({ log: at('introduced') }) }), tipKey('report'))).toBe(
      'later: needs another first',
    );
  });

  it('a prerequisite that the pack does not have is not waited for', () => {
    expect(shows(situation(packWith(feature('report', { needs: ['ghost', 'report'] }))))).toBe(
      `${tipKey('report')} dot`,
    );
  });

  it('of two equally near the more valuable comes first', () => {
    expect(shows(situation(packWith(feature('a', { value: 2 }), feature('b', { value: 4 }))))).toBe(
      `${tipKey('b')} dot`,
    );
  });

  it('of two equally valuable the nearer to the beginning comes first', () => {
    const pack = packWith(feature('z', { value: 5 }), feature('a', { needs: ['z'] }), feature('b'));
    const input = situation(pack, { mastery: known({ z: at('mastered') }) });
    expect(shows(input)).toBe(`${tipKey('b')} dot`);
  });

  it('of two alike the one with fewer steps, then by name, so that the answer is always the same', () => {
    const features = [feature('a'), feature('b')];
    const steps = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        id: `s${i}`,
        title: { en: 's' },
        body: { en: 's' },
        anchor: { v: 1 as const },
        advance: { on: 'click' as const, at: { v: 1 as const } },
        fallback: { en: 'f' },
      }));
    const walk = (id: string, n: number) => ({
      id,
      feature: id,
      title: { en: id },
      steps: steps(n),
      owner: 'o',
      review: '2026-01-01',
    });
    const pack = packOf({
      features,
      tips: [tip('a', { walkthrough: 'a' }), tip('b', { walkthrough: 'b' })],
      walkthroughs: [walk('a', 3), walk('b', 2)],
    });
    expect(shows(situation(pack))).toBe(`${tipKey('b')} dot`);
    expect(shows(situation(packWith(...features)))).toBe(`${tipKey('a')} dot`);
    expect(shows(situation(packWith(...features.toReversed())))).toBe(`${tipKey('a')} dot`);
  });

  it('the others learn which one comes first', () => {
    const input = situation(packWith(feature('a', { value: 5 }), feature('b')));
    expect(plan(input).judged).toContainEqual({
      item: tipKey('b'),
      verdict: 'later',
      because: { rule: 'another comes first', item: tipKey('a') },
    });
  });

  it('what is under way comes before what rests, and that before what is new', () => {
    const pack = packWith(
      feature('new', { value: 5 }),
      feature('old', { value: 4 }),
      feature('going', { value: 1 }),
    );
    const old = at('resting', { unaided: 9, lastUse: MONDAY - 120 * DAY });
    expect(shows(situation(pack, { mastery: known({ going: at('practising'), old }) }))).toBe(
      `${tipKey('going')} dot`,
    );
    expect(shows(situation(pack, { mastery: known({ old }) }))).toBe(`${tipKey('old')} dot`);
  });

  it('two features that need each other hang nobody', () => {
    const pack = packWith(
      feature('a', { needs: ['b'] }),
      feature('b', { needs: ['a'] }),
      feature('c', { value: 1 }),
    );
    expect(shows(situation(pack))).toBe(`${tipKey('c')} dot`);
  });
});

describe('guidance fades', () => {
  const shown = shownCounts(seenTimes(tipKey('log'), 1));
  const walked = packOf({ features: [feature('log')], tips: [tip('log', { walkthrough: 'show-me' })] });

  it('a dot that was overlooked comes back as a card', () => {
    expect(shows(withLog({ shown, mastery: known({ log: at('introduced') }) }))).toBe(
      `${tipKey('log')} card`,
    );
  });

  it('one use without help: a dot; two: silence', () => {
    expect(shows(withLog({ shown, mastery: known({ log: at('practising', { unaided: 1 }) }) }))).toBe(
      `${tipKey('log')} dot`,
    );
    const twice = withLog({ shown, mastery: known({ log: at('practising', { unaided: 2 }) }) });
    expect(shows(twice)).toBeNull();
    expect(plan(twice).judged[0]).toMatchObject({
      verdict: 'later',
      because: { rule: 'practising', unaided: 2, of: 5 },
    });
  });

  it('uses with help fade nothing', () => {
    expect(shows(withLog({ shown, mastery: known({ log: at('practising', { aided: 9 }) }) }))).toBe(
      `${tipKey('log')} card`,
    );
  });

  it('a tip with a walkthrough has one rung more', () => {
    const after = (unaided: number) =>
      shows(situation(walked, { shown, mastery: known({ log: at('practising', { unaided }) }) }));
    expect([0, 1, 2, 3].map(after)).toEqual([
      `${tipKey('log')} card`,
      `${tipKey('log')} card`,
      `${tipKey('log')} dot`,
      null,
    ]);
  });

  it('two walkthroughs broken off in a week give a rung back, one does not', () => {
    const mastery = known({ log: at('practising', { unaided: 1 }) });
    const broken = (times: number) => withLog({ shown, mastery, abandons: new Map([[keyOf('log'), times]]) });
    expect(shows(broken(1))).toBe(`${tipKey('log')} dot`);
    expect(shows(broken(2))).toBe(`${tipKey('log')} card`);
  });

  it('a tip whose review is overdue stays a dot: nobody vouches for its words just now', () => {
    const mastery = known({ log: at('introduced') });
    const reviewed = (review: string) =>
      situation(packOf({ features: [feature('log')], tips: [tip('log', { review })] }), { shown, mastery });
    expect(shows(reviewed('2025-03-02'))).toBe(`${tipKey('log')} dot`);
    expect(shows(reviewed('2025-03-03'))).toBe(`${tipKey('log')} card`);
  });

  it('what is mastered is never pushed, and the evidence is named', () => {
    const input = withLog({ mastery: known({ log: at('mastered', { unaided: 5, days: 3 }) }) });
    expect(plan(input)).toEqual({
      show: null,
      judged: [{ item: tipKey('log'), verdict: 'never', because: { rule: 'mastered', unaided: 5, days: 3 } }],
    });
  });

  it('what the rep said they know is never pushed', () => {
    const input = withLog({ mastery: known({ log: at('mastered', { said: 'known' }) }) });
    expect(why(input, tipKey('log'))).toBe('never: you said you know this');
  });

  it('what was long unused gets one dot, though it was shown three times while it was learnt', () => {
    const mastery = known({ log: at('resting', { unaided: 9, lastUse: MONDAY - 120 * DAY }) });
    const before = shownCounts(seenTimes(tipKey('log'), 3, { last: MONDAY - 130 * DAY }));
    expect(plan(withLog({ mastery, shown: before })).show).toMatchObject({
      form: 'dot',
      because: { rule: 'not seen for long', days: 120 },
    });
    const since = shownCounts(seenTimes(tipKey('log'), 4, { last: MONDAY - DAY }));
    expect(why(withLog({ mastery, shown: since }), tipKey('log'))).toBe('never: shown enough');
  });
});

describe('three showings, then the panel', () => {
  const mastery = known({ log: at('introduced') });

  it('a tip shown three times without an act is not pushed again', () => {
    const input = withLog({
      mastery,
      shown: shownCounts(seenTimes(tipKey('log'), 3, { first: MONDAY - 5 * DAY })),
    });
    expect(plan(input).judged[0]).toMatchObject({
      verdict: 'never',
      because: { rule: 'shown enough', times: 3, days: 5 },
    });
    expect(shows(withLog({ mastery, shown: shownCounts(seenTimes(tipKey('log'), 2)) }))).toBe(
      `${tipKey('log')} card`,
    );
  });

  it('a tip shown twice today waits until tomorrow', () => {
    const pushes = [push(tipKey('log'), MONDAY - HOUR), push(tipKey('log'), MONDAY - 2 * HOUR, false)];
    const shown = shownCounts(seenTimes(tipKey('log'), 2));
    expect(why(withLog({ mastery, shown, pushes }), tipKey('log'))).toBe('later: enough for today');
    expect(shows(withLog({ mastery, shown, pushes: pushes.slice(0, 1) }))).toBe(`${tipKey('log')} card`);
    expect(shows(withLog({ mastery, shown, pushes, now: MONDAY + DAY }))).toBe(`${tipKey('log')} card`);
  });

  it.each(['done', 'closed'] as const)('a tip the rep ended by "%s" never returns', how => {
    const shown = shownCounts(seenTimes(tipKey('log'), 1, { ended: how }));
    expect(plan(withLog({ mastery, shown, now: MONDAY + 900 * DAY })).judged[0]).toEqual({
      item: tipKey('log'),
      verdict: 'never',
      because: { rule: 'you ended it', how },
    });
  });

  it('"Not now" is a day; the second one is an answer', () => {
    const once = shownCounts(seenTimes(tipKey('log'), 1, { notNows: 1, notNowUntil: MONDAY + DAY }));
    expect(plan(withLog({ mastery, shown: once })).judged[0]).toMatchObject({
      verdict: 'later',
      because: { rule: 'not now', until: MONDAY + DAY },
    });
    expect(shows(withLog({ mastery, shown: once, now: MONDAY + DAY }))).toBe(`${tipKey('log')} card`);
    const twice = shownCounts(seenTimes(tipKey('log'), 2, { notNows: 2, notNowUntil: MONDAY }));
    expect(why(withLog({ mastery, shown: twice, now: MONDAY + DAY }), tipKey('log'))).toBe(
      'never: shown enough',
    );
  });
});

describe('where a tip may stand', () => {
  const placed = (more: Parameters<typeof tip>[1]) =>
    packOf({ features: [feature('log')], tips: [tip('log', more)] });

  it('on the pages it names, and on no other', () => {
    const pack = placed({ where: ['/deals', '/deals/*'] });
    expect(shows(situation(pack, { route: '/deals/4' }))).toBe(`${tipKey('log')} dot`);
    expect(why(situation(pack, { route: '/contacts' }), tipKey('log'))).toBe('later: another page');
  });

  it('before joining a call only what is about joining', () => {
    const pack = packOf({
      features: [feature('camera', { app: 'meet' }), feature('notes', { app: 'meet' })],
      tips: [tip('camera', { moment: 'lobby' }), tip('notes')],
    });
    const meeting = { here: [{ pack, app: pack.apps[1]! }] };
    const lobby = situation(pack, { ...meeting, moment: 'lobby' });
    expect(shows(lobby)).toBe(`${tipKey('camera')} dot`);
    expect(plan(lobby).show?.because).toEqual({ rule: 'before the call' });
    expect(why(lobby, tipKey('notes'))).toBe('later: before the call');
    const page = situation(pack, meeting);
    expect(shows(page)).toBe(`${tipKey('notes')} dot`);
    expect(why(page, tipKey('camera'))).toBe('later: another page');
  });
});

describe('a change', () => {
  const pack = packOf({
    features: [feature('log')],
    tips: [tip('log')],
    changes: [change('moved', 'log', 2)],
  });
  const changed = {
    mastery: known({ log: at('changed', { unaided: 9 }) }),
    seen: new Map([[keyOf('log'), 1]]),
  };

  it('of a feature the rep knows is told once, as a card, before anything new', () => {
    const more = {
      ...pack,
      features: [...pack.features, feature('gem', { value: 5 })],
      tips: [...pack.tips, tip('gem')],
    };
    expect(plan(situation(more, changed)).show).toEqual({
      item: changeKey('moved'),
      form: 'card',
      kind: 'change',
      because: { rule: 'changed', release: 2, seen: 1 },
      feature: keyOf('log'),
      isNew: false,
      standing: false,
    });
  });

  it('that the first pack already held is background, and so is one of a feature never met', () => {
    expect(why(situation(pack, { ...changed, seen: new Map([[keyOf('log'), 2]]) }), changeKey('moved'))).toBe(
      'never: no news',
    );
    expect(why(situation(pack, { ...changed, seen: new Map() }), changeKey('moved'))).toBe('never: no news');
    expect(why(situation(pack, { ...changed, mastery: new Map() }), changeKey('moved'))).toBe(
      'never: no news',
    );
  });

  it('that the rep already works with is not pushed', () => {
    const mastery = known({ log: at('practising', { unaided: 3 }) });
    expect(why(situation(pack, { ...changed, mastery }), changeKey('moved'))).toBe('never: no news');
    expect(
      why(situation(pack, { ...changed, mastery: known({ log: at('mastered') }) }), changeKey('moved')),
    ).toBe('never: mastered');
  });

  it('is told once and not again; "Not now" asks back one time', () => {
    const after = (more: Parameters<typeof seenTimes>[2], times = 1) =>
      why(
        situation(pack, {
          ...changed,
          now: MONDAY + 2 * DAY,
          shown: shownCounts(seenTimes(changeKey('moved'), times, more)),
        }),
        changeKey('moved'),
      );
    expect(after({})).toBe('never: shown enough');
    expect(after({ notNows: 1, notNowUntil: MONDAY + DAY })).toBe('now: changed');
    expect(after({ notNows: 1, notNowUntil: MONDAY + 3 * DAY })).toBe('later: not now');
    expect(after({ notNows: 1, notNowUntil: MONDAY + DAY }, 2)).toBe('never: shown enough');
    expect(after({ notNows: 2, notNowUntil: MONDAY + DAY }, 2)).toBe('never: shown enough');
  });

  it('that lands tomorrow waits until tomorrow', () => {
    const soon = { ...pack, changes: [change('moved', 'log', 2, { lands: '2025-03-04' })] };
    expect(plan(situation(soon, changed)).judged).toContainEqual({
      item: changeKey('moved'),
      verdict: 'later',
      because: { rule: 'comes later', lands: '2025-03-04' },
    });
    expect(shows(situation(soon, { ...changed, now: MONDAY + DAY }))).toBe(`${changeKey('moved')} card`);
  });

  it('of two not met yet only the last is told, and not one that has not landed', () => {
    const changes = [
      change('third', 'log', 4, { lands: '2025-04-01' }),
      change('second', 'log', 3),
      change('first', 'log', 2),
    ];
    const input = situation({ ...pack, changes }, changed);
    expect(shows(input)).toBe(`${changeKey('second')} card`);
    expect(plan(input).judged).toContainEqual({
      item: changeKey('first'),
      verdict: 'never',
      because: { rule: 'another comes first', item: changeKey('second') },
    });
    expect(shows(situation({ ...pack, changes: changes.toReversed() }, changed))).toBe(
      `${changeKey('second')} card`,
    );
  });

  it('that lands today is already the last one', () => {
    const changes = [change('second', 'log', 3, { lands: '2025-03-03' }), change('first', 'log', 2)];
    const input = situation({ ...pack, changes }, changed);
    expect(why(input, changeKey('second'))).toBe('now: changed');
    expect(why(input, changeKey('first'))).toBe('never: another comes first');
  });

  it('stands only on the pages it names, and not before joining a call', () => {
    const placed = { ...pack, changes: [change('moved', 'log', 2, { where: ['/deals'] })] };
    expect(why(situation(placed, changed), changeKey('moved'))).toBe('later: another page');
    expect(why(situation(pack, { ...changed, moment: 'lobby' }), changeKey('moved'))).toBe(
      'later: before the call',
    );
  });

  it('brings back no tip that was faded, only one that came with it, as a dot', () => {
    const told = { ...changed, now: MONDAY + DAY };
    const once = seenTimes(changeKey('moved'), 1);
    const old = situation(pack, { ...told, shown: shownCounts(once, seenTimes(tipKey('log'), 2)) });
    expect(shows(old)).toBeNull();
    const fresh = situation(pack, { ...told, shown: shownCounts(once) });
    expect(plan(fresh).show).toMatchObject({
      item: tipKey('log'),
      form: 'dot',
      because: { rule: 'changed', release: 2, seen: 1 },
    });
  });
});

describe('when nothing comes by itself', () => {
  it.each([
    ['IT paused it', { policy: { paused: true, pushedPerDay: null } }, 'paused by IT'],
    ['the rep is in a call', { inCall: true }, 'in a call'],
    ['the rep wants quiet', { settings: { pushedPerDay: 3, quiet: true } }, 'quiet'],
    [
      'it is before the rep’s hours',
      { settings: { pushedPerDay: 3, quiet: false, workingHours: { from: 10, to: 17 } } },
      'outside working hours',
    ],
    [
      'it is after the rep’s hours',
      { settings: { pushedPerDay: 3, quiet: false, workingHours: { from: 7, to: 9 } } },
      'outside working hours',
    ],
    ['the rep is in a walkthrough', { walkthrough: 'sales/walkthrough/log' }, 'walkthrough you started'],
    ['the rep allows none', { settings: { pushedPerDay: 0, quiet: false } }, 'enough for today'],
    ['IT allows none', { policy: { paused: false, pushedPerDay: 0 } }, 'enough for today'],
    ['something was closed 29 minutes ago', { dismissed: MONDAY - 29 * MINUTE }, 'soon after another'],
    [
      'something came 59 minutes ago',
      { pushes: [push(tipKey('x'), MONDAY - 59 * MINUTE, false)] },
      'soon after another',
    ],
  ] satisfies [string, Partial<PlanInput>, string][])('%s', (_, more, rule) => {
    expect(shows(withLog(more))).toBeNull();
    expect(why(withLog(more), tipKey('log'))).toBe(`later: ${rule}`);
  });

  it.each([
    [
      'the rep’s hours have begun',
      { settings: { pushedPerDay: 3, quiet: false, workingHours: { from: 9, to: 17 } } },
    ],
    [
      'the rep works at night',
      { settings: { pushedPerDay: 3, quiet: false, workingHours: { from: 22, to: 10 } } },
    ],
    ['something was closed half an hour ago', { dismissed: MONDAY - 30 * MINUTE }],
    ['something came an hour ago', { pushes: [push(tipKey('x'), MONDAY - HOUR, false)] }],
  ] satisfies [string, Partial<PlanInput>][])('but it may when %s', (_, more) => {
    expect(shows(withLog(more))).toBe(`${tipKey('log')} dot`);
  });

  it('a rep who works at night is left alone by day', () => {
    const settings = { pushedPerDay: 3, quiet: false, workingHours: { from: 22, to: 6 } };
    expect(why(withLog({ settings }), tipKey('log'))).toBe('later: outside working hours');
    expect(shows(withLog({ settings, hour: 23 }))).not.toBeNull();
    expect(shows(withLog({ settings, hour: 5 }))).not.toBeNull();
    expect(shows(withLog({ settings, hour: 6 }))).toBeNull();
  });

  it('on quiet days of the packs nothing comes, the last of them included', () => {
    const today = withLog().day;
    const quiet = (from: string, until: string) => withLog({ quietDays: [{ from, until }] });
    expect(why(quiet('2000-01-01', today), tipKey('log'))).toBe('later: quiet days');
    expect(why(quiet(today, '2100-01-01'), tipKey('log'))).toBe('later: quiet days');
    expect(shows(quiet('2000-01-01', '2000-12-31'))).not.toBeNull();
    expect(shows(quiet('2100-01-01', '2100-12-31'))).not.toBeNull();
  });

  it('an app that the rep has muted says nothing, others do', () => {
    const settings = { pushedPerDay: 3, quiet: false };
    const muting = (app: 'crm' | 'meet') =>
      withLog({ settings: { ...settings, muted: new Set([`sales/${app}` as const]) } });
    expect(why(muting('crm'), tipKey('log'))).toBe('later: you muted this app');
    expect(shows(muting('meet'))).not.toBeNull();
  });

  it('hours that begin where they end are the whole day', () => {
    const settings = { pushedPerDay: 3, quiet: false, workingHours: { from: 8, to: 8 } };
    expect([0, 7, 8, 23].map(hour => shows(withLog({ settings, hour })) !== null)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('the rep is told how many minutes it waits', () => {
    const input = withLog({
      pushes: [push(tipKey('x'), MONDAY - 50 * MINUTE, false)],
      dismissed: MONDAY - 10 * MINUTE,
    });
    expect(plan(input).judged[0]?.because).toEqual({ rule: 'soon after another', minutes: 20 });
  });

  it('the walkthrough the rep is in is what is now, unless a call silences it', () => {
    const walkthrough = 'sales/walkthrough/log' as const;
    expect(plan(withLog({ walkthrough })).judged[0]).toEqual({
      item: walkthrough,
      verdict: 'now',
      because: { rule: 'walkthrough you started' },
    });
    expect(plan(withLog({ walkthrough, inCall: true })).judged[0]).toEqual({
      item: walkthrough,
      verdict: 'later',
      because: { rule: 'in a call' },
    });
  });
});

describe('how many a day', () => {
  const three = [5, 4, 3].map((hours, i) => push(tipKey(`x${i}`), MONDAY - hours * HOUR, false));
  const allowed = (pushedPerDay: number, policy: number | null, pushes = three) =>
    why(
      withLog({
        settings: { pushedPerDay, quiet: false },
        policy: { paused: false, pushedPerDay: policy },
        pushes,
      }),
      tipKey('log'),
    );

  it('three at most, whatever the rep asks for', () => {
    expect(allowed(10, null)).toBe('later: enough for today');
    expect(allowed(10, null, three.slice(1))).toBe('now: next small thing');
  });

  it('IT can lower the rep’s number and not raise it', () => {
    expect(allowed(3, 1, three.slice(2))).toBe('later: enough for today');
    expect(allowed(1, 3, three.slice(2))).toBe('later: enough for today');
    expect(allowed(2, 2, three.slice(2))).toBe('now: next small thing');
  });

  it('the rep is told how many came and how many there may be', () => {
    const input = withLog({ pushes: three, policy: { paused: false, pushedPerDay: 2 } });
    expect(plan(input).judged[0]?.because).toEqual({ rule: 'enough for today', pushed: 3, of: 2 });
  });

  it('tomorrow is another day', () => {
    expect(shows(withLog({ pushes: three, now: MONDAY + DAY }))).toBe(`${tipKey('log')} dot`);
  });

  it('one new thing a day, but something under way may still come', () => {
    const pushes = [push(tipKey('x'), MONDAY - 2 * HOUR)];
    const input = withLog({ pushes });
    expect(plan(input).judged[0]?.because).toEqual({ rule: 'new things enough', day: 1, week: 1 });
    expect(shows(withLog({ pushes, mastery: known({ log: at('practising') }) }))).toBe(
      `${tipKey('log')} dot`,
    );
  });

  it('three new things a week', () => {
    const pushes = [1, 3, 6].map(days => push(tipKey(`x${days}`), MONDAY - days * DAY));
    expect(plan(withLog({ pushes })).judged[0]?.because).toEqual({
      rule: 'new things enough',
      day: 0,
      week: 3,
    });
    expect(shows(withLog({ pushes, now: MONDAY + DAY }))).toBe(`${tipKey('log')} dot`);
  });
});

describe('three things under way', () => {
  const three = (
    more: Parameters<typeof at>[1],
    state: 'practising' | 'introduced' | 'mastered' = 'practising',
  ) => known({ a: at(state, more), b: at(state, more), c: at(state, more) });

  it('hold a new one back', () => {
    const input = withLog({ mastery: three({ lastUse: MONDAY - DAY }) });
    expect(plan(input).judged[0]?.because).toEqual({ rule: 'enough in learning', practising: 3 });
  });

  it('two do not, and the rep sees the number', () => {
    const input = withLog({
      mastery: known({ a: at('practising', { lastUse: MONDAY }), b: at('practising', { lastUse: MONDAY }) }),
    });
    expect(plan(input).show?.because).toEqual({ rule: 'next small thing', value: 3, practising: 2 });
  });

  it('no longer when they were left alone for two weeks', () => {
    expect(shows(withLog({ mastery: three({ lastUse: MONDAY - 14 * DAY }) }))).toBe(`${tipKey('log')} dot`);
    expect(shows(withLog({ mastery: three({ lastUse: MONDAY - 14 * DAY + 1 }) }))).toBeNull();
  });

  it('count when they were only shown, for two weeks', () => {
    const pushes = ['a', 'b', 'c'].map(id => push(tipKey(id), MONDAY - 8 * DAY));
    expect(why(withLog({ mastery: three({}, 'introduced'), pushes }), tipKey('log'))).toBe(
      'later: enough in learning',
    );
    expect(shows(withLog({ mastery: three({}, 'introduced'), pushes, now: MONDAY + 6 * DAY }))).toBe(
      `${tipKey('log')} dot`,
    );
  });

  it('do not hold back when they are mastered, or rare and never done', () => {
    expect(shows(withLog({ mastery: three({ lastUse: MONDAY }, 'mastered') }))).not.toBeNull();
    expect(
      shows(withLog({ mastery: three({ lastUse: MONDAY, needs: { successes: 0, days: 0 } }) })),
    ).not.toBeNull();
  });
});

describe('what stands', () => {
  const pack = packWith(feature('log'), feature('gem', { value: 5 }));
  const today = [push(tipKey('log'), MONDAY - MINUTE)];
  const dot = { item: tipKey('log'), at: MONDAY - MINUTE, here: true, form: 'dot', opened: false } as const;
  const met = { mastery: known({ log: at('introduced') }), shown: shownCounts(seenTimes(tipKey('log'), 3)) };
  const standing = situation(pack, { ...met, standing: dot, pushes: today });

  it('stays, uncounted, and does not grow by itself', () => {
    expect(plan(standing).show).toMatchObject({ item: tipKey('log'), form: 'dot', standing: true });
  });

  it('stays a card that was pushed as one, and becomes a dot once the rep has used the feature', () => {
    const card = { ...dot, form: 'card' } as const;
    expect(shows({ ...standing, standing: card })).toBe(`${tipKey('log')} card`);
    const used = known({ log: at('practising', { unaided: 1 }) });
    expect(shows({ ...standing, standing: card, mastery: used })).toBe(`${tipKey('log')} dot`);
  });

  it('goes when its page is left, when it is mastered, ended or put off, and nothing takes its place at once', () => {
    const left = { ...pack, tips: [tip('log', { where: ['/deals'] }), tip('gem')] };
    expect(shows({ ...standing, here: [{ pack: left, app: left.apps[0]! }] })).toBeNull();
    expect(shows({ ...standing, mastery: known({ log: at('mastered') }) })).toBeNull();
    expect(
      shows({ ...standing, shown: shownCounts(seenTimes(tipKey('log'), 1, { ended: 'done' })) }),
    ).toBeNull();
    expect(
      shows({
        ...standing,
        shown: shownCounts(seenTimes(tipKey('log'), 1, { notNows: 1, notNowUntil: MONDAY + DAY })),
      }),
    ).toBeNull();
  });

  it.each([
    ['a call', { inCall: true }],
    ['quiet', { settings: { pushedPerDay: 3, quiet: true } }],
    ['IT’s pause', { policy: { paused: true, pushedPerDay: null } }],
  ] satisfies [string, Partial<PlanInput>][])('goes for %s, also when the rep opened it', (_, more) => {
    expect(shows({ ...standing, ...more })).toBeNull();
    expect(shows({ ...standing, standing: { ...dot, opened: true }, ...more })).toBeNull();
  });

  it('that the rep opened stays open though it is mastered meanwhile: it was pulled', () => {
    const opened = {
      ...standing,
      standing: { ...dot, form: 'card', opened: true },
      mastery: known({ log: at('mastered') }),
    } as const;
    expect(plan(opened).show).toMatchObject({ form: 'card', because: { rule: 'you opened it' } });
    expect(
      shows({ ...opened, shown: shownCounts(seenTimes(tipKey('log'), 1, { ended: 'closed' })) }),
    ).toBeNull();
  });

  it('that the rep opened stays when today’s number is reached, and on a later day', () => {
    const opened = {
      ...standing,
      standing: { ...dot, form: 'card', opened: true },
      policy: { paused: false, pushedPerDay: 0 },
    } as const;
    expect(plan({ ...opened, day: '2025-03-04' }).show).toMatchObject({ form: 'card', standing: true });
    expect(shows({ ...opened, standing: { ...opened.standing, here: false } })).toBeNull();
  });

  it('that nobody answered all day is counted anew tomorrow', () => {
    expect(why({ ...standing, now: MONDAY + DAY, day: '2025-03-04' }, tipKey('log'))).toBe(
      'never: shown enough',
    );
  });

  it('in another tab holds all others back, for half an hour', () => {
    const elsewhere = situation(pack, {
      ...met,
      standing: { ...dot, here: false, at: MONDAY - 29 * MINUTE },
    });
    expect(shows(elsewhere)).toBeNull();
    expect(why(elsewhere, tipKey('gem'))).toBe('later: another comes first');
    expect(shows({ ...elsewhere, now: MONDAY + MINUTE })).toBe(`${tipKey('gem')} dot`);
  });
});

describe('a plan', () => {
  it('is the same for the same input, and leaves the input as it was', () => {
    const input = situation(packWith(feature('a'), feature('b', { needs: ['a'] })), {
      pushes: [push(tipKey('a'), MONDAY)],
    });
    const before = structuredClone(input);
    const first = plan(input);
    expect(plan(structuredClone(input))).toEqual(first);
    expect(input).toEqual(before);
  });
});

describe('a rep who goes to the old place', () => {
  const oldPlace = { where: ['/old'], anchor: { v: 1 as const, name: 'Reports' } };
  const moved = 'sales/moved/board' as const;
  const pack = (more: Partial<Change> = {}) =>
    packOf({ features: [feature('deals')], changes: [change('board', 'deals', 2, { oldPlace, ...more })] });

  it('is told where it went, whether or not Foothold ever saw the old way used', () => {
    expect(shows(situation(pack(), { route: '/old' }))).toBe(`${moved} card`);
    expect(why(situation(pack(), { route: '/old' }), moved)).toBe('now: the old place');
  });

  it('is told it once', () => {
    const told = { route: '/old', shown: shownCounts(seenTimes(moved, 1)) };
    expect(shows(situation(pack(), told))).toBeNull();
    expect(why(situation(pack(), told), moved)).toBe('never: shown enough');
  });

  it('is not told elsewhere, and not before the change has landed', () => {
    expect(why(situation(pack(), { route: '/new' }), moved)).toBe('later: another page');
    expect(why(situation(pack({ lands: '2100-01-01' }), { route: '/old' }), moved)).toBe(
      'later: comes later',
    );
  });

  it('is not told of a move that a later change has overtaken', () => {
    const { changes, ...rest } = pack();
    const later = packOf({ ...rest, changes: [...changes, change('again', 'deals', 3)] });
    expect(why(situation(later, { route: '/old' }), moved)).toBe('never: another comes first');
  });

  it('is not told who knows the new place', () => {
    const mastery = known({ deals: at('mastered') });
    expect(why(situation(pack(), { route: '/old', mastery }), moved)).toBe('never: mastered');
  });

  it('counts as no new thing, and within the budget of the day', () => {
    const none = { route: '/old', settings: { pushedPerDay: 0, quiet: false } };
    expect(shows(situation(pack(), none))).toBeNull();
    expect(plan(situation(pack(), { route: '/old' })).show?.isNew).toBe(false);
  });
});

describe('order and what stands', () => {
  it('counts how long the way to a thing is, not only whether there is one', () => {
    const pack = packWith(
      feature('a'),
      feature('b', { needs: ['a'] }),
      feature('far', { needs: ['b'], value: 5 }),
      feature('near', { needs: ['a'], value: 1 }),
    );
    const mastery = known({ a: at('mastered'), b: at('mastered') });
    expect(shows(situation(pack, { mastery }))).toBe(`${tipKey('near')} dot`);
  });

  it('what stands is not pushed aside by what would rank before it', () => {
    const pack = packWith(feature('better', { value: 5 }), feature('stands', { value: 1 }));
    const mastery = known({ better: at('introduced'), stands: at('introduced') });
    const pushes = [push(tipKey('stands'), MONDAY - 2 * HOUR, false)];
    const standing = { item: tipKey('stands'), at: MONDAY, here: true, form: 'dot', opened: false } as const;
    const input = situation(pack, { mastery, pushes, standing });
    expect(plan(input).show).toMatchObject({ item: tipKey('stands'), standing: true });
    expect(plan({ ...input, standing: null }).show).toMatchObject({ item: tipKey('better') });
  });

  it('a change is news on the very day it lands, and stands until it is answered', () => {
    const pack = packOf({
      features: [feature('log')],
      changes: [change('moved', 'log', 2, { lands: '2025-03-03' })],
    });
    const item = changeKey('moved');
    const met = { mastery: known({ log: at('changed') }), seen: new Map([[keyOf('log'), 1]]) };
    expect(shows(situation(pack, met))).toBe(`${item} card`);
    const standing = { item, at: MONDAY - DAY, here: true, form: 'card', opened: false } as const;
    const since = { shown: shownCounts(seenTimes(item, 1)), pushes: [push(item, MONDAY - DAY, false)] };
    expect(plan(situation(pack, { ...met, ...since, standing })).show).toMatchObject({
      item,
      standing: true,
    });
    expect(shows(situation(pack, { ...met, ...since }))).toBeNull();
  });

  it('a tip that stood since yesterday is counted anew today, whatever else came today', () => {
    const pack = packWith(feature('log'), feature('filter'));
    const mastery = known({ log: at('introduced'), filter: at('introduced') });
    const pushes = [
      push(tipKey('filter'), MONDAY - 2 * HOUR, false),
      push(tipKey('log'), MONDAY - DAY, false),
    ];
    const standing = {
      item: tipKey('log'),
      at: MONDAY - DAY,
      here: true,
      form: 'dot',
      opened: false,
    } as const;
    const shown = shownCounts(seenTimes(tipKey('log'), 1), seenTimes(tipKey('filter'), 3));
    expect(plan(situation(pack, { mastery, pushes, standing, shown })).show).toMatchObject({
      item: tipKey('log'),
      standing: false,
    });
  });
});
