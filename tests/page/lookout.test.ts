// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Verdict } from '../../utils/core/anchors/verdict';
import { describe } from '../../utils/page/locate/describe';
import { locateAll, locateAllSoon } from '../../utils/page/locate/locate';
import { whenChanged } from '../../utils/page/locate/seen-page';
import { createLookout } from '../../utils/page/lookout';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  vi.useRealTimers();
});

it('ux 13: while a late target is awaited a page that does not change is not looked at again; what comes is seen', async () => {
  const life = new AbortController();
  const looks = vi.fn(locateAllSoon);
  const locator = { describe, locateAll, locateAllSoon: looks, whenChanged };
  const lookout = createLookout(document, locator, life.signal);
  let last: Verdict<Element> | undefined;
  lookout.watch([{ v: 1, role: 'button', name: 'Log call' }], ([verdict]) => (last = verdict), life.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount(), 'somebody waits for the clock').toBe(0);
  document.querySelector('main')!.innerHTML = '<button>Log call</button>';
  await vi.advanceTimersByTimeAsync(2000);
  expect(last).toMatchObject({ kind: 'found', element: document.querySelector('button') });
  expect(looks).toHaveBeenCalledTimes(2);
  life.abort();
});
