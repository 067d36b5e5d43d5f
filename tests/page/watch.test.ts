// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FeatureKey } from '../../utils/core/mastery/feature-key';
import type { Trigger } from '../../utils/core/packs/pack';
import type { Begun, PagePlan } from '../../utils/messages/showing';
import type { Room } from '../../utils/page/room';
import { watch } from '../../utils/page/watch';

const SAVE = { v: 1 as const, role: 'button', name: 'Save' };
const CLICK: Trigger = { on: 'click', at: SAVE };

const planOf = (order: number, more: Partial<PagePlan> = {}): PagePlan => ({
  order,
  language: 'en',
  showing: null,
  answered: [],
  signals: [],
  call: [],
  ...more,
});
const used = (after?: Trigger): Partial<PagePlan> => ({
  signals: [{ feature: 'crm/deals' as FeatureKey, signal: { ...(after && { after }), result: CLICK } }],
});
const named = { call: [{ v: 1 as const, role: 'button', name: 'Hang up' }] };

/** A watcher whose background answers when the test says so. */
function stand() {
  const told: { name: string; send: unknown; answer(back?: unknown): void }[] = [];
  const followed: number[] = [];
  const acted: { kind: string; path: EventTarget[] }[] = [];
  const resumed: Begun[][] = [];
  const room: Room = {};
  const bringCoach = (() => ({
    player: null,
    follow(plan: PagePlan, _origin: string, begun: Begun[], done: { kind: string; path: EventTarget[] }[]) {
      followed.push(plan.order);
      if (begun.length > 0) resumed.push(begun);
      acted.push(...done);
    },
    acted() {},
    routed() {},
    settle() {},
    read: (all: unknown[]) => all.map(() => document.body.firstElementChild!.textContent),
  })) as unknown as Room['bringCoach'];
  const watcher = watch({
    window: window as unknown as Window,
    room,
    call: (name, send) =>
      new Promise(answer => told.push({ name, send, answer: answer as (back?: unknown) => void })) as never,
    orphaned: () => false,
    now: () => 0,
  });
  const answer = async (name: string, back?: unknown) => {
    const at = told.findIndex(each => each.name === name);
    expect(at, `${name} was not told`).toBeGreaterThanOrEqual(0);
    if (name === 'page.draw') Object.assign(room, { bringCoach });
    told.splice(at, 1)[0]!.answer(back);
    await vi.waitFor(() => undefined);
  };
  return {
    watcher,
    told: () => told.map(({ name }) => name),
    arrivals: () => told.filter(({ name }) => name === 'page.arrived').map(({ send }) => send),
    answer,
    followed,
    resumed,
    acted,
  };
}

/** What the rep does; what the page does itself is not trusted. */
function rep(type: string, target: EventTarget = document.body): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** The app rewrites its address, and comes to rest. */
async function goes(to: string): Promise<void> {
  history.replaceState(null, '', to);
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(3000);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Hang up</button>';
});
afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete (document as { prerendering?: boolean }).prerendering;
});

it('a page that is told nothing to find gets no code for finding', async () => {
  const { watcher, told } = stand();
  watcher.plan(planOf(1));
  expect(told()).toEqual([]);
  watcher.plan(planOf(2, named));
  watcher.plan(planOf(3, named));
  expect(told()).toEqual(['page.draw']);
});

it.each(['pointerover', 'focusin', 'keydown', 'pointerdown'])(
  'a page that only waits for uses gets the code for finding when somebody comes to it: %s',
  async sign => {
    const { watcher, told } = stand();
    watcher.plan(planOf(1, used()));
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    expect(told()).toEqual([]);
    rep(sign);
    rep(sign);
    expect(told()).toEqual(['page.draw']);
  },
);

it('where somebody is already, uses are watched for as soon as they are known', () => {
  const { watcher, told } = stand();
  rep('pointerover');
  watcher.plan(planOf(1, used()));
  expect(told()).toEqual(['page.draw']);
});

it.each<Trigger>([
  { on: 'appears', at: SAVE },
  { on: 'gone', at: SAVE },
  { on: 'address', is: '/deals' },
])('a use that begins with what the page does is watched for although nobody has come: $on', after => {
  const { watcher, told } = stand();
  watcher.plan(planOf(1, used(after)));
  expect(told()).toEqual(['page.draw']);
});

it('what the rep did while the code for finding was on its way is judged when it has come', async () => {
  const { watcher, answer, acted } = stand();
  const button = document.querySelector('button')!;
  watcher.plan(planOf(1, used()));
  rep('pointerover', button);
  button.click();
  rep('click', button);
  await answer('page.draw');
  expect(acted.map(({ kind, path }) => [kind, path[0]])).toEqual([['click', button]]);
  rep('click', button);
  watcher.plan(planOf(2, used()));
  expect(acted).toHaveLength(1);
});

it('acts are kept no longer than something is to be recognised: after a pause, none from before it is judged', async () => {
  const { watcher, answer, acted, told } = stand();
  const button = document.querySelector('button')!;
  rep('pointerover', button);
  watcher.plan(planOf(1, used()));
  rep('click', button);
  watcher.plan(planOf(2));
  rep('click', button);
  await answer('page.draw');
  rep('click', button);
  watcher.plan(planOf(3, used()));
  expect(told()).toEqual([]);
  expect(acted).toEqual([]);
});

it('a press without a pointer or a key before it, as assistive technology has it, is judged too', async () => {
  const { watcher, answer, acted } = stand();
  const button = document.querySelector('button')!;
  watcher.plan(planOf(1, used()));
  rep('click', button);
  await answer('page.draw');
  expect(acted.map(({ kind, path }) => [kind, path[0]])).toEqual([['click', button]]);
});

it('a press that is heard already while the code is on its way is judged once', async () => {
  const { watcher, answer, acted } = stand();
  watcher.plan(planOf(1, { ...used(), ...named }));
  rep('click', document.querySelector('button')!);
  await answer('page.draw');
  expect(acted).toHaveLength(1);
});

it('what stands on a page is told to whoever asks, although nobody has come to it', async () => {
  const { watcher, answer } = stand();
  watcher.plan(planOf(1, used()));
  document.body.innerHTML = '<p>12 000</p>';
  const figures = watcher.read([SAVE]);
  await answer('page.draw');
  expect((await figures).texts).toEqual(['12 000']);
});

it('follows the newest plan when the code for finding has come', async () => {
  const { watcher, answer, followed } = stand();
  watcher.plan(planOf(1, named));
  watcher.plan(planOf(2, named));
  await answer('page.draw');
  expect(followed).toEqual([2]);
});

it('a plan that was made before the one that is followed comes too late', async () => {
  const { watcher, answer, followed } = stand();
  watcher.plan(planOf(5, named));
  await answer('page.draw');
  watcher.plan(planOf(4, named));
  watcher.plan(planOf(6, named));
  watcher.plan(planOf(5));
  expect(followed).toEqual([5, 6]);
});

it('a plan that was made before the silence a page was answered comes too late', async () => {
  const { watcher, told, answer } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  await answer('page.arrived', planOf(8));
  watcher.plan(planOf(7, named));
  expect(told()).toEqual([]);
});

it('a page whose own script makes events has nobody at it', async () => {
  const { told, answer } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  await answer('page.arrived', planOf(1, used()));
  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(told()).toEqual([]);
  rep('pointerover');
  expect(told()).toEqual(['page.draw']);
});

it('an answer that is newer than a push is followed although it was asked for before', async () => {
  const { watcher, told, answer, followed } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  expect(told()).toContain('page.arrived');
  watcher.plan(planOf(7, named));
  await answer('page.draw');
  await answer('page.arrived', planOf(8, named));
  expect(followed).toEqual([7, 8]);
});

it('ux 1: a page that is busy after its load is asked about when it is idle, or two seconds later', async () => {
  let idle = () => {};
  const wait = vi.fn((told: () => void) => (idle = told));
  vi.stubGlobal('requestIdleCallback', wait);
  const { told } = stand();
  vi.unstubAllGlobals();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told()).toEqual([]);
  expect(wait).toHaveBeenCalledWith(expect.any(Function), { timeout: 2000 });
  idle();
  expect(told()).toEqual(['page.arrived']);
});

it('ux 18: an app that rewrites no more than its query has not taken the rep elsewhere', async () => {
  const { arrivals } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  await goes('?sort=name');
  await goes('?sort=name#/deals?page=2');
  await goes('?sort=date#/deals?page=3');
  expect(arrivals()).toEqual([{ fresh: true }, { same: true }, {}, { same: true }]);
});

it('an app that rewrites its address before it was asked about is a new document once, and the rep goes nowhere', async () => {
  const { arrivals } = stand();
  await goes('?from=mail#/inbox');
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrivals()).toEqual([{ fresh: true }, { same: true }]);
});

it('an app that goes elsewhere while a picture is still on its way is told of as a new document first', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const { arrivals } = stand();
  await goes('#/on-its-way');
  expect(arrivals()).toEqual([{ fresh: true }]);
  window.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrivals()).toEqual([{ fresh: true }]);
});

it('a page that is made ready before anybody asks for it tells of nothing, whatever its app does meanwhile', async () => {
  const ready = vi.fn(() => true);
  Object.defineProperty(document, 'prerendering', { get: ready, configurable: true });
  const { arrivals } = stand();
  await goes('#/made-ready');
  expect(arrivals()).toEqual([]);
  ready.mockReturnValue(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrivals()).toEqual([{ fresh: true }]);
});

it('a page that the browser kept is told of anew when the rep is back', async () => {
  const { arrivals } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  rep('pagehide', window as unknown as EventTarget);
  rep('pageshow', window as unknown as EventTarget);
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrivals()).toEqual([{ fresh: true }, {}]);
});

it('a page that plays going away and coming back is where it was', async () => {
  const { arrivals } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('pageshow'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrivals()).toEqual([{ fresh: true }]);
});

it('in a tab that was open already the first press in a frame is judged, though the page itself hears nothing of it', async () => {
  const frame = Object.assign(new EventTarget(), { document: new Document(), length: 0 });
  vi.spyOn(window, 'length', 'get').mockReturnValue(1);
  vi.stubGlobal('0', frame);
  const { answer, acted } = stand();
  await vi.advanceTimersByTimeAsync(3000);
  await answer('page.arrived', planOf(1, used()));
  rep('click', frame);
  await answer('page.draw');
  expect(acted.map(({ kind }) => kind)).toEqual(['click']);
});

it('a clock that was set back silences nothing', async () => {
  const { watcher, answer, followed } = stand();
  watcher.plan(planOf(9_000_000, named));
  await answer('page.draw');
  watcher.plan(planOf(1_000_000, named));
  expect(followed).toEqual([9_000_000, 1_000_000]);
});

it('a page’s own pictures load unseen: touching one element of a page costs it 70 kB', () => {
  stand();
  const picture = document.createElement('img');
  let touched = false;
  Object.defineProperty(picture, 'localName', { get: () => ((touched = true), 'img') });
  document.body.append(picture);
  touched = false;
  picture.dispatchEvent(new Event('load'));
  expect(touched).toBe(false);
});

it('what the page before began is awaited at once, though nobody has come, and not a second time', async () => {
  const { answer, resumed, watcher } = stand();
  const begun: Begun[] = [{ feature: 'crm/deals', nth: 0, left: 5000 }];
  await vi.advanceTimersByTimeAsync(3000);
  await answer('page.arrived', planOf(1, { ...used(), begun }));
  // A plan that overtakes the code it waits for.
  watcher.plan(planOf(2, used()));
  await answer('page.draw');
  expect(resumed).toEqual([begun]);
  watcher.plan(planOf(3, { ...used(), begun }));
  expect(resumed).toEqual([begun]);
});

it('what the page before began is awaited also where a newer plan came before the one it is told with', async () => {
  const { answer, resumed, followed, watcher } = stand();
  const begun: Begun[] = [{ feature: 'crm/deals', nth: 0, left: 5000 }];
  await vi.advanceTimersByTimeAsync(3000);
  watcher.plan(planOf(2, used()));
  await answer('page.arrived', planOf(1, { ...used(), begun }));
  await answer('page.draw');
  expect(resumed).toEqual([begun]);
  expect(followed).toEqual([2]);
});
