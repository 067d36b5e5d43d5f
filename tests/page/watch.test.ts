// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PagePlan } from '../../utils/messages/showing';
import type { Room } from '../../utils/page/room';
import { watch } from '../../utils/page/watch';

const planOf = (order: number, more: Partial<PagePlan> = {}): PagePlan => ({
  order,
  language: 'en',
  showing: null,
  answered: [],
  signals: [],
  call: [],
  ...more,
});
const named = { call: [{ v: 1 as const, role: 'button', name: 'Hang up' }] };

/** A watcher whose background answers when the test says so. */
function stand(brings: Partial<Room> = {}) {
  const told: { name: string; send: unknown; answer(back?: unknown): void }[] = [];
  const followed: number[] = [];
  const room: Room = {};
  const openEyes = (() => ({
    lookout: { settled: false, watch() {}, look: () => [], prepare: async () => {} },
    use: { follow: (plan: PagePlan) => followed.push(plan.order), routed() {} },
    fields: { follow() {} },
    describe: () => ({ v: 1 }),
  })) as unknown as Room['openEyes'];
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
    if (name === 'page.draw') Object.assign(room, { openEyes }, brings);
    told.splice(at, 1)[0]!.answer(back);
    await vi.waitFor(() => undefined);
  };
  return {
    watcher,
    told: () => told.map(({ name }) => name),
    arrivals: () => told.filter(({ name }) => name === 'page.arrived').map(({ send }) => send),
    answer,
    followed,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Hang up</button>';
});
afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

it('a page that is told nothing to find gets no code for finding', async () => {
  const { watcher, told } = stand();
  watcher.plan(planOf(1));
  expect(told()).toEqual([]);
  watcher.plan(planOf(2, named));
  watcher.plan(planOf(3, named));
  expect(told()).toEqual(['page.draw']);
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
  const goes = async (to: string) => {
    history.replaceState(null, '', to);
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(3000);
  };
  await goes('?sort=name');
  await goes('?sort=name#/deals?page=2');
  await goes('?sort=date#/deals?page=3');
  expect(arrivals()).toEqual([{}, { same: true }, {}, { same: true }]);
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
