import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fork, PagePlan, Showing } from '../../utils/messages/showing';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());

let page: Page;
let overlay: Overlay;
async function open(path: string, plan: Partial<PagePlan>, next: Showing[] = []): Promise<void> {
  await stand.lay(plan, next);
  page = await stand.open(path);
  overlay = await Overlay.of(page);
}
const calls = async (name: string) => (await stand.log()).filter(each => each.call === name);
async function untilCalled(name: string, times = 1): Promise<void> {
  const log = async () => ({ all: await stand.log(), of: await calls(name) });
  await expect
    .poll(log, { message: `${name} is called ${times} times` })
    .toSatisfy(({ of }: { of: unknown[] }) => of.length >= times);
}
/** Answered by the page only after it has followed the plan that it came with. */
async function followed(plan: Partial<PagePlan>): Promise<void> {
  await untilCalled('page.arrived');
  await stand.push(plan);
}
const button = (name: string) => ({ v: 1 as const, role: 'button', name });
const addLater = (name: string, ms: number) =>
  page.evaluate(
    ([name, ms]) =>
      void setTimeout(() => {
        const late = document.createElement('button');
        late.textContent = name as string;
        document.querySelector('p')!.append(late);
      }, ms as number),
    [name, ms] as const,
  );

describe('targets', () => {
  it('ux 13: a target that comes four seconds late is awaited', async () => {
    await open('/plain.html', { showing: step('Late thing') });
    await addLater('Late thing', 4000);
    // Nothing stands in its stead: no spinner, no empty card.
    await untilCalled('page.arrived');
    await painted(page, 30);
    expect(await page.evaluate(() => document.querySelectorAll('foothold-card').length)).toBe(0);
    await overlay.stands();
    expect(await calls('page.missing')).toEqual([]);
  });

  it('ux 13: a step whose target does not come says what to do instead, and goes to the target when it comes after all', async () => {
    await open('/plain.html', { showing: step('Never there') });
    await overlay.until(text => text?.includes('Open the list first.') ?? false, 'no fallback', 25_000);
    await untilCalled('page.missing');
    expect((await calls('page.missing')).map(each => each.send)).toEqual([
      { token: 'step-Never there', verdict: 'gone' },
    ]);
    await addLater('Never there', 0);
    await overlay.until(text => text?.includes('It opens the next part.') ?? false, 'it does not come back');
    const box = (await overlay.box())!;
    const target = (await page.getByText('Never there', { exact: true }).first().boundingBox())!;
    expect(Math.round(box.y - target.y - target.height)).toBe(8);
  });

  it('ux 14: a tip whose target does not come is reported missing, once, and nothing is drawn', async () => {
    await open('/plain.html', { showing: tip('Never there') });
    await untilCalled('page.missing');
    // One more change of the page, looked at: nothing is said again.
    await addLater('Another thing', 0);
    await stand.push({
      showing: tip('Never there'),
      answered: [{ token: 'answer', anchor: button('Another thing') }],
    });
    await overlay.stands();
    await stand.push({ showing: tip('Never there') });
    await overlay.gone();
    expect(await calls('page.missing')).toHaveLength(1);
    expect(await calls('page.shown')).toEqual([]);
    expect(await overlay.text()).toBeNull();
  });

  it('two that fit equally well are not guessed between', async () => {
    await open('/twins.html', { showing: step('Log call') });
    await untilCalled('page.missing');
    expect((await calls('page.missing'))[0]!.send.verdict).toBe('ambiguous');
  });
});

describe('walkthroughs', () => {
  it('ux 20: advance on the rep’s own click, not on the page’s', async () => {
    await open('/plain.html', { showing: step('Log call') }, [step('Other thing', { n: 2 })]);
    await overlay.stands();
    await page.evaluate(() => document.getElementById('log')!.click());
    await overlay.press('reason');
    await untilCalled('page.reason');
    expect(await calls('page.stepped')).toEqual([]);
    await page.locator('#log').click();
    await overlay.until(text => text?.includes('Other thing') ?? false, 'it does not advance');
    await page.locator('#other').click();
    await overlay.until(text => text?.includes('last step') ?? false, 'no word at the end');
    expect(await calls('page.stepped')).toHaveLength(2);
  });

  it('a press counts also where the page keeps every press to itself, and is judged by what stood before it', async () => {
    await open('/plain.html?lay', {});
    await page.route('**/keeps.html', route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>
          addEventListener('click', event => {
            event.stopImmediatePropagation();
            event.target.remove();
          }, true);
        </script><p><button>Log call</button> <button>Other thing</button></p>`,
      }),
    );
    await open('/keeps.html', { showing: step('Log call') }, [step('Other thing', { n: 2 })]);
    await overlay.stands();
    await page.getByText('Log call').click();
    await overlay.until(text => text?.includes('Other thing') ?? false, 'it does not advance');
    await page.unroute('**/keeps.html');
  });

  it('ux 20: advance by keyboard, on what appears, and on an address', async () => {
    const address = { on: 'address', is: '/deals/new' } as const;
    const saved = { on: 'appears', at: { v: 1, role: 'status', name: 'Deal saved' } } as const;
    await open('/spa.html', { showing: step('New deal', { advance: address, of: 3 }) }, [
      step('Save deal', { n: 2, of: 3, advance: saved }),
    ]);
    await overlay.stands();
    await page.locator('#new').focus();
    await page.keyboard.press('Enter');
    await overlay.until(text => text?.includes('Save deal') ?? false, 'the address does not advance it');
    await page.locator('#save').click();
    await untilCalled('page.stepped', 2);
  });

  it('ux 21: go on after a click that loads another page', async () => {
    await open('/plain.html', { showing: step('Log call') }, [step('New deal', { n: 2 })]);
    await overlay.stands();
    await page.evaluate(
      () => (document.getElementById('log')!.onclick = () => (location.href = '/spa.html')),
    );
    await page.locator('#log').click();
    await page.waitForURL('**/spa.html');
    overlay = await Overlay.of(page);
    await overlay.until(text => text?.includes('New deal') ?? false, 'the second step is lost');
  });

  it('follow the page where it differs: a dialog that others get is passed over, and shown when it comes late', async () => {
    const click = (name: string) => ({ on: 'click', at: button(name) }) as const;
    const ways = [
      { when: { is: 'there', at: button('Confirm') }, advance: click('Confirm') },
      { advance: click('Other thing') },
    ] satisfies Fork['ways'];
    const confirm = step('Confirm', { n: 2, of: 3, least: 2, fork: { ways, now: 0 } });
    const other = step('Other thing', { n: 2, fork: { ways, now: 1 } });
    await open('/plain.html', { showing: step('Log call', { of: 3, least: 2 }) }, [
      confirm,
      other,
      { ...confirm, token: 'late' },
      step('Other thing', { n: 3, of: 3 }),
    ]);
    await overlay.until(
      text => text?.includes('Step 1 of 2 or 3') ?? false,
      'it claims to know how many there are',
    );
    await page.locator('#log').click();
    await overlay.until(text => text?.includes('Step 2 of 2') ?? false, 'it waits for a dialog of others');
    await addLater('Confirm', 0);
    await overlay.until(text => text?.includes('Select Confirm') ?? false, 'a late dialog is not shown');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await overlay.until(text => text?.includes('Step 3 of 3') ?? false, 'it does not go on');
    expect(await calls('page.missing')).toEqual([]);
    expect((await calls('page.turned')).map(({ send }) => send)).toEqual([
      { token: 'step-Confirm', way: 1 },
      { token: 'step-Other thing', way: 0 },
    ]);
    expect((await calls('page.stepped')).at(-1)!.send).toEqual({ token: 'late', way: 0 });
  });

  it('say at the last step that it is the last', async () => {
    await open('/plain.html', { showing: step('Log call', { n: 2 }) });
    await overlay.until(text => text?.includes('Done') ?? false, 'no way to finish');
    await overlay.press('done');
    await overlay.until(text => text?.includes('last step') ?? false, 'no word at the end');
    await untilCalled('page.acted');
    expect((await calls('page.acted'))[0]!.send.act).toBe('done');
  });
});

describe('use', () => {
  const feature = 'demo/deals' as const;
  const saved = {
    feature,
    signal: {
      after: { on: 'click', at: button('Save deal') },
      result: { on: 'appears', at: { v: 1, role: 'status', name: 'Deal saved' } },
      within: 3,
    },
  } as const;

  it('is the result after the act, told without any value', async () => {
    await open('/spa.html', { signals: [saved] });
    await followed({ signals: [saved] });
    await page.locator('#new').click();
    await page.locator('#name').fill('Secret customer');
    await page.locator('#save').click();
    await untilCalled('page.used');
    expect((await calls('page.used')).map(each => each.send)).toEqual([{ feature }]);
    expect(JSON.stringify(await stand.log())).not.toContain('Secret');
  });

  it('is not what stood there before, not what the page did alone, not what came too late', async () => {
    await open('/spa.html', { signals: [saved] });
    await followed({ signals: [saved] });
    await page.evaluate(() => {
      (window as never as { draw(view: string): void }).draw('form');
      document.getElementById('toasts')!.innerHTML = '<div role="status">Deal saved</div>';
      document
        .getElementById('save')!
        .replaceWith(
          Object.assign(document.createElement('button'), { id: 'dead', textContent: 'Save deal' }),
        );
    });
    await page.locator('#dead').click();
    await page.evaluate(async () => {
      const toasts = document.getElementById('toasts')!;
      document.getElementById('dead')!.click();
      // The three seconds within which the result counts, by the page's own clock, and a little more.
      await new Promise(done => setTimeout(done, 3500));
      toasts.innerHTML = '<div role="status">Deal saved</div>';
      await new Promise(done => setTimeout(done, 500));
      toasts.innerHTML = '';
      (window as never as { draw(view: string): void }).draw('form');
    });
    expect(await calls('page.used')).toEqual([]);
    await page.locator('#save').click();
    await untilCalled('page.used');
    expect(await calls('page.used')).toHaveLength(1);
  });
});

describe('use that shows in the next document', () => {
  const signals = [
    {
      feature: 'demo/deals',
      signal: {
        after: { on: 'click', at: button('Save deal') },
        result: { on: 'appears', at: { v: 1, role: 'status', name: 'Deal saved' } },
        within: 60,
      },
    },
  ] satisfies PagePlan['signals'];
  const begun: PagePlan['begun'] = [{ feature: 'demo/deals', nth: 0, left: 60_000 }];
  const sent = async (name: string) => (await calls(name)).map(({ send }) => send);
  const answered = (name: string) => [{ token: 'answer', anchor: button(name) }];
  /** The plan is followed once this mark is drawn. */
  async function marked(): Promise<void> {
    overlay = await Overlay.of(page);
    await overlay.stands();
  }

  it('an act is handed over when the page goes by it, without any value', async () => {
    await open('/form.html', { signals, answered: answered('Other thing') });
    await marked();
    await page.locator('#name').fill('Secret customer');
    await page.locator('#save').click();
    await page.waitForURL('**/saved.html*');
    await untilCalled('page.left');
    expect(await sent('page.left')).toEqual([
      { begun: [{ feature: 'demo/deals', nth: 0, left: expect.any(Number) }] },
    ]);
    expect(JSON.stringify(await stand.log())).not.toContain('Secret');
  });

  it('a page that goes without an act, or by the browser’s own buttons, hands nothing over', async () => {
    await open('/form.html', { signals, answered: answered('Other thing') });
    await marked();
    await page.getByRole('link', { name: 'Again' }).click();
    await untilCalled('page.arrived', 2);
    await marked();
    // A page that asks before it is left, and is not left after all.
    await page.evaluate(() =>
      document.querySelector('form')!.addEventListener('submit', e => e.preventDefault()),
    );
    await page.locator('#save').click();
    await page.goto(`${stand.origin}/saved.html`);
    await untilCalled('page.arrived', 3);
    expect(await calls('page.left')).toEqual([]);
  });

  it('is told by the next document, and by none that another site led to', async () => {
    await stand.lay({ signals, begun });
    page = await stand.open('/saved.html');
    await untilCalled('page.used');
    expect(await sent('page.used')).toEqual([{ feature: 'demo/deals' }]);
    await page.goto('about:blank');
    await stand.lay({ signals, begun, answered: answered('Other thing') });
    await page.goto(`${stand.origin}/saved.html`);
    await marked();
    expect(await calls('page.used')).toEqual([]);
  });

  it('the hand wakes the background ahead of the press, where pages come one after another', async () => {
    await page.goto('about:blank');
    await open('/form.html', { signals });
    await untilCalled('page.arrived');
    await page.locator('#name').pressSequentially('A');
    await untilCalled('page.draw');
    await stand.push({ signals });
    await page.locator('#name').pressSequentially('A');
    expect(await calls('page.stirred')).toEqual([]);
    await page.getByRole('link', { name: 'Again' }).click();
    await untilCalled('page.arrived', 2);
    await expect
      .poll(async () => {
        await page.locator('#name').pressSequentially('A');
        return calls('page.stirred');
      })
      .not.toEqual([]);
  });
});

describe('routes', () => {
  it('every route is told once, after the page is quiet', async () => {
    await open('/spa.html', {});
    await untilCalled('page.arrived');
    await page.evaluate(() => history.pushState(null, '', '/deals/7?tab=notes'));
    await untilCalled('page.arrived', 2);
    await page.evaluate(() => (location.hash = '#/contacts'));
    await untilCalled('page.arrived', 3);
    await page.goBack();
    await untilCalled('page.arrived', 4);
    await page.evaluate(() => (location.hash = '#/last'));
    await untilCalled('page.arrived', 5);
    // Where it is the browser says, not the page.
    expect((await calls('page.arrived')).map(each => each.send)).toEqual([{ fresh: true }, {}, {}, {}, {}]);
  });
});

describe('when to speak', () => {
  it('a tip waits while the rep types, and until five seconds after', async () => {
    await open('/plain.html', { showing: tip('Log call') });
    await page.locator('#field').click();
    const typing = Date.now();
    while (Date.now() - typing < 4000) {
      await page.keyboard.press('x');
      await page.waitForTimeout(400);
    }
    expect(await overlay.text()).toBeNull();
    // Five seconds after the last key by the page's own clock, and a turn more.
    await page.evaluate(() => new Promise(done => setTimeout(done, 5500)));
    expect(await overlay.text(), 'the field is still being edited').toBeNull();
    await page.locator('#other').focus();
    await overlay.stands();
  });

  it('what the rep opens herself comes at once', async () => {
    await open('/plain.html', { showing: tip('Log call', { form: 'dot' }) });
    await overlay.stands();
    // What comes by itself would wait for as long as she edits this field.
    await page.locator('#field').click();
    await page.keyboard.press('x');
    await overlay.press('open');
    await overlay.until(text => text?.includes('Got it') ?? false, 'it is held back');
  });

  it('ux 22: a tip taken back elsewhere closes here within a second', async () => {
    await open('/plain.html', { showing: tip('Log call') });
    await overlay.stands();
    await stand.push({});
    // The push is answered by the page; what it takes away fades for a tenth of a second.
    await expect.poll(() => overlay.text()).toBeNull();
  });
});

describe('answers and calls', () => {
  it('an answer is marked at its element and opens in the panel', async () => {
    await open('/plain.html', { answered: [{ token: 'answer-1', anchor: button('Log call') }] });
    await overlay.stands();
    await overlay.press('answer');
    await untilCalled('page.answer');
    expect((await calls('page.answer'))[0]!.send).toEqual({ token: 'answer-1' });
  });

  it('a call that is up is told, and its end too', async () => {
    await open('/plain.html', { call: [button('Hang up')] });
    await followed({ call: [button('Hang up')] });
    expect(await calls('page.call')).toEqual([]);
    await page.evaluate(() =>
      document.querySelector('p')!.insertAdjacentHTML('beforeend', '<button id="up">Hang up</button>'),
    );
    await untilCalled('page.call');
    await page.evaluate(() => document.getElementById('up')!.remove());
    await untilCalled('page.call', 2);
    expect((await calls('page.call')).map(each => each.send.up)).toEqual([true, false]);
  });
});
