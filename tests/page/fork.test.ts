import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../utils/core/anchors/verdict';
import type { Way } from '../../utils/messages/showing';
import type { Lookout } from '../../utils/page/lookout';
import { SETTLE_MS, watchFork } from '../../utils/page/play/fork';
import { PATIENCE_MS } from '../../utils/page/play/stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const confirm = { v: 1 as const, name: 'Confirm' };
const advance = { on: 'click' as const, at: confirm };
const dialog: Way = { when: { is: 'there', at: confirm }, advance };
const everybody: Way = { advance };

/** A page of which a test says what stands on it. */
function watching(ways: Way[]) {
  const told: string[] = [];
  let tell: (verdicts: Verdict<Element>[]) => void = () => undefined;
  const lookout = { watch: (_: unknown, listener: typeof tell) => (tell = listener) } as unknown as Lookout;
  const events = {
    seems: (way: number) => told.push(`seems ${way}`),
    is: (way: number) => told.push(`is ${way}`),
  };
  watchFork({ ways, now: 0 }, lookout, events, new AbortController().signal);
  return {
    told,
    sees: (...kinds: Verdict<Element>['kind'][]) => tell(kinds.map(kind => ({ kind }) as Verdict<Element>)),
    looks: (...verdicts: Verdict<Element>[]) => tell(verdicts),
    waits: (ms: number) => void vi.advanceTimersByTime(ms),
  };
}

test('a dialog that stands there is the rep’s step at once', () => {
  const page = watching([dialog, everybody]);
  page.sees('found');
  expect(page.told).toEqual(['seems 0', 'is 0']);
});

test('a dialog that opens a moment later is not passed over', () => {
  const page = watching([dialog, everybody]);
  page.sees('gone');
  page.waits(SETTLE_MS - 1);
  page.sees('found');
  page.waits(SETTLE_MS);
  expect(page.told).toEqual(['seems 1', 'seems 0', 'is 0']);
});

test('a dialog that does not come is passed over, and still shown when it comes late', () => {
  const page = watching([dialog, everybody]);
  page.sees('gone');
  page.waits(SETTLE_MS);
  page.sees('gone');
  page.sees('found');
  expect(page.told).toEqual(['seems 1', 'is 1', 'seems 0', 'is 0']);
});

test('nothing is passed over while the page still loads, or where two things could be meant', () => {
  const page = watching([dialog, { ...everybody, when: { is: 'not there', at: confirm } }]);
  page.sees('ambiguous', 'ambiguous');
  const loading = watching([dialog, everybody]);
  loading.sees('not yet');
  page.waits(PATIENCE_MS);
  expect([...page.told, ...loading.told]).toEqual([]);
});

test('a button in another’s place is the way of the one that it is called as', () => {
  const save = { v: 1 as const, name: 'Save' };
  const approve = { v: 1 as const, name: 'Ask for approval' };
  const ways: Way[] = [
    { when: { is: 'there', at: save }, advance: { on: 'click', at: save } },
    { when: { is: 'not there', at: save }, advance: { on: 'click', at: approve } },
  ];
  const button = {} as Element;
  const as = (confidence: number): Verdict<Element> => ({
    kind: 'found',
    element: button,
    confidence,
    agreed: [],
  });
  const page = watching(ways);
  page.looks(as(0.9), as(0.9), as(0.9), as(0.99));
  page.waits(SETTLE_MS);
  expect(page.told).toEqual(['seems 1', 'is 1']);
  page.looks(as(0.99), as(0.99), as(0.99), as(0.9));
  expect(page.told.slice(2)).toEqual(['seems 0', 'is 0']);
});

test('a walkthrough ends without its last step only when that was awaited as long as any other', () => {
  const page = watching([dialog, {}]);
  page.sees('gone');
  page.waits(PATIENCE_MS - 1);
  expect(page.told).toEqual(['seems 1']);
  page.waits(1);
  expect(page.told).toEqual(['seems 1', 'is 1']);
});
