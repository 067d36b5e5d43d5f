// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Description } from '../../utils/core/anchors/description';
import type { Verdict } from '../../utils/core/anchors/verdict';
import type { Signal } from '../../utils/core/packs/pack';
import { createSignals } from '../../utils/page/signals';

const save: Description = { v: 1, role: 'button', name: 'Save' };
const other: Description = { v: 1, role: 'button', name: 'Other' };
const toast: Description = { v: 1, name: 'Saved' };

let now: number;
let used: string[];
/** What stands on the page, by name. */
let page: Map<Description, Element>;

const verdict = (description: Description): Verdict<Element> => {
  const element = page.get(description);
  return element ? { kind: 'found', element, confidence: 1, agreed: [] } : { kind: 'gone' };
};

beforeEach(() => {
  now = 0;
  used = [];
  page = new Map([
    [save, document.createElement('button')],
    [other, document.createElement('button')],
  ]);
});

function watching(signal: Signal) {
  const signals = createSignals([{ feature: 'crm/save', signal }], {
    now: () => now,
    look: descriptions => descriptions.map(verdict),
    used: feature => used.push(feature),
  });
  return {
    signals,
    press: (what: Description, kind = 'click') =>
      signals.acted(kind, [page.get(what)!, document.body], verdict),
    look: () => signals.looked(signals.wanted().map(verdict)),
  };
}

const appears: Signal = { after: { on: 'click', at: save }, result: { on: 'appears', at: toast }, within: 5 };

it('a result that appears after the act is use', () => {
  const { press, look } = watching(appears);
  press(save);
  look();
  expect(used).toEqual([]);
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toEqual(['crm/save']);
});

it('a result is told once', () => {
  const { press, look } = watching(appears);
  press(save);
  page.set(toast, document.createElement('p'));
  look();
  look();
  expect(used).toHaveLength(1);
});

it('what stood there before the act is no result of it', () => {
  page.set(toast, document.createElement('p'));
  const { press, look } = watching(appears);
  press(save);
  look();
  expect(used).toEqual([]);
});

it('the same words in a new element are a new result', () => {
  page.set(toast, document.createElement('p'));
  const { press, look } = watching(appears);
  press(save);
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toHaveLength(1);
});

it('what goes and comes back after the act is a new result', () => {
  const same = document.createElement('p');
  page.set(toast, same);
  const { press, look } = watching(appears);
  press(save);
  page.delete(toast);
  look();
  page.set(toast, same);
  look();
  expect(used).toHaveLength(1);
});

it('a result too late is not put down to the act', () => {
  const { press, look, signals } = watching(appears);
  press(save);
  now = 5001;
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toEqual([]);
  expect(signals.until()).toBeNull();
});

it('ten seconds are given when the pack does not say', () => {
  const { press, look } = watching({ after: appears.after!, result: appears.result });
  press(save);
  now = 9999;
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toHaveLength(1);
});

it('an act on something else starts nothing', () => {
  const { press, signals } = watching(appears);
  press(other);
  expect(signals.wanted()).toEqual([]);
});

it('without an act that must come first, any act will do', () => {
  const { press, look } = watching({ result: appears.result });
  press(other);
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toHaveLength(1);
});

it('a page that shows the result by itself, with no act, is no use', () => {
  const { look, signals } = watching({ result: appears.result });
  expect(signals.wanted()).toEqual([]);
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toEqual([]);
});

it('a thing that is gone after the act is use', () => {
  page.set(toast, document.createElement('p'));
  const { press, look } = watching({ after: { on: 'click', at: save }, result: { on: 'gone', at: toast } });
  press(save);
  look();
  expect(used).toEqual([]);
  page.delete(toast);
  look();
  expect(used).toHaveLength(1);
});

it('a thing that was never there cannot be gone', () => {
  const { press, look } = watching({ after: { on: 'click', at: save }, result: { on: 'gone', at: toast } });
  press(save);
  look();
  expect(used).toEqual([]);
});

it('an address that follows the act is use, the same address without it is not', () => {
  const { press, signals } = watching({
    after: { on: 'click', at: save },
    result: { on: 'address', is: '/deals/*' },
  });
  signals.routed('/deals/7');
  expect(used).toEqual([]);
  press(save);
  signals.routed('/contacts');
  expect(used).toEqual([]);
  signals.routed('/deals/8');
  expect(used).toHaveLength(1);
});

it('a click that is itself the result counts by itself', () => {
  const { press } = watching({ result: { on: 'click', at: save } });
  press(other);
  press(save, 'change');
  expect(used).toEqual([]);
  press(save);
  expect(used).toHaveLength(1);
});

it('a click that must follow another counts only after it', () => {
  const { press } = watching({ after: { on: 'click', at: other }, result: { on: 'click', at: save } });
  press(save);
  expect(used).toEqual([]);
  press(other);
  press(save);
  expect(used).toHaveLength(1);
});

it('several things that fit equally well are no result', () => {
  const { signals, press } = watching(appears);
  press(save);
  signals.wanted();
  signals.looked([{ kind: 'ambiguous', elements: [] }]);
  expect(used).toEqual([]);
});

it('an act whose result is awaited goes along to the next document, as feature, way and time', () => {
  const { press, signals } = watching(appears);
  expect(signals.begun()).toEqual([]);
  press(save);
  now = 2000;
  expect(signals.begun()).toEqual([{ feature: 'crm/save', nth: 0, left: 3000 }]);
  now = 5001;
  expect(signals.begun()).toEqual([]);
});

it('what the next document would show anyhow does not go along: it stood there before, or it is only gone', () => {
  page.set(toast, document.createElement('p'));
  for (const on of ['appears', 'gone'] as const) {
    const { press, signals } = watching({ after: { on: 'click', at: save }, result: { on, at: toast } });
    press(save);
    expect(signals.begun()).toEqual([]);
  }
});

it('a result that stands in the next document is use, once', () => {
  const { look, signals } = watching(appears);
  signals.resume([{ feature: 'crm/save', nth: 0, left: 3000 }], '/deals');
  expect(used).toEqual([]);
  page.set(toast, document.createElement('p'));
  look();
  look();
  expect(used).toEqual(['crm/save']);
});

it('a result that comes too late in the next document is not put down to the act', () => {
  const { look, signals } = watching(appears);
  signals.resume([{ feature: 'crm/save', nth: 0, left: 3000 }], '/deals');
  now = 3001;
  page.set(toast, document.createElement('p'));
  look();
  expect(used).toEqual([]);
});

it('an address is reached by a load as well, and not where the same one was loaded again', () => {
  const { signals } = watching({
    after: { on: 'click', at: save },
    result: { on: 'address', is: '/deals/*' },
  });
  const begun = [{ feature: 'crm/save' as const, nth: 0, left: 3000 }];
  signals.resume(begun, null);
  signals.resume(begun, '/contacts');
  expect(used).toEqual([]);
  signals.resume(begun, '/deals/8');
  expect(used).toHaveLength(1);
});

it('a way that the feature has not got is passed over', () => {
  const { signals } = watching(appears);
  signals.resume([{ feature: 'crm/save', nth: 1, left: 3000 }], '/deals');
  expect(signals.wanted()).toEqual([]);
});
