import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldShowing, PagePlan, WhyShowing } from '../../utils/messages/showing';
import type { Stand } from './stand';
import { createStand, Overlay, painted, tip } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());

let page: Page;
let overlay: Overlay;
async function open(path: string, plan: Partial<PagePlan>): Promise<void> {
  await stand.lay(plan);
  page = await stand.open(path);
  overlay = await Overlay.of(page);
}
const calls = async (name: string) => (await stand.log()).filter(each => each.call === name);
const en = (words: string) => ({ words, lang: 'en' });

const note: FieldShowing = {
  kind: 'field',
  token: 'crm/note',
  owner: 'Sales operations',
  anchor: { v: 1, role: 'textbox', name: 'Note' },
  title: en('Note'),
  audience: {
    who: en('Your team.'),
    howLong: null,
    comesBack: null,
    vouchedBy: 'Sales ops',
    since: '2026-01-01',
  },
};

const told = { fields: [note] };
const layout = () =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('h1, p, button, input')].map(each => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height];
    });
    return JSON.stringify([boxes, document.body.outerHTML]);
  });

async function enterNote(): Promise<void> {
  // What the plan names is looked for when somebody comes to the page.
  await expect.poll(async () => (await calls('page.arrived')).length).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      await page.locator('#other').focus();
      await page.locator('#field').click();
      return overlay.text();
    })
    .toContain('Who sees this?');
}

describe('the audience badge', () => {
  it('stands at the end of the field that the rep enters, above it, and moves nothing', async () => {
    await open('/plain.html', told);
    const before = await layout();
    await enterNote();
    const badge = (await overlay.box())!;
    const field = (await page.locator('#field').boundingBox())!;
    expect(Math.round(badge.y + badge.height - field.y)).toBe(-4);
    expect(Math.round(badge.x + badge.width - field.x - field.width)).toBe(0);
    expect(await layout()).toBe(before);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('field');
  });

  it('opens who sees it without taking the caret, and what is typed is the page’s', async () => {
    await overlay.press('audience');
    await overlay.until(text => text?.includes('Who sees what I enter in “Note”') ?? false, 'no card');
    expect(await overlay.text()).toContain('Sales ops vouches for this, since 1\u00a0Jan\u00a02026');
    expect((await overlay.text())!.match(/Nobody has said/g)).toHaveLength(2);
    await page.keyboard.type('Hej');
    expect(await page.locator('#field').inputValue()).toBe('Hej');
    expect(await overlay.text()).toContain('Who sees what I enter');
  });

  it('goes back to the badge when shut, and leaves with the focus', async () => {
    await overlay.press('shut');
    await overlay.until(text => text?.trim() === 'Who sees this?', 'no badge');
    await page.locator('#other').focus();
    await overlay.gone();
    // Nothing of it was told to anybody.
    expect((await stand.log()).map(({ call }) => call)).not.toContain('page.acted');
    expect(await calls('page.shown')).toEqual([]);
  });

  it('is reached by the shortcut, opened by the keyboard, shut by Escape, and gives the focus back', async () => {
    await open('/plain.html', told);
    await enterNote();
    await stand.command();
    await expect.poll(() => page.evaluate(() => document.activeElement!.localName)).toBe('foothold-card');
    await page.keyboard.press('Enter');
    await overlay.until(text => text?.includes('Who sees what I enter') ?? false, 'no card');
    await page.keyboard.press('Escape');
    await overlay.until(text => !text?.includes('Who sees what I enter'), 'the card is still there');
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('field');
  });

  it('is not drawn for a field that nobody is in, and asks for help about that field', async () => {
    await open('/plain.html', told);
    await enterNote();
    await overlay.press('audience');
    await overlay.until(text => text?.includes('Ask for help') ?? false, 'no card');
    await overlay.press('help');
    await expect.poll(() => calls('page.help')).toHaveLength(1);
    expect((await calls('page.help'))[0]!.send).toMatchObject({
      token: null,
      capture: { element: { role: 'textbox', name: 'Note' } },
    });
  });
});

describe('a word of the glossary', () => {
  it('opens its definition above the card; Escape closes that first; Done lets the card fade', async () => {
    await open('/plain.html', {
      showing: tip('Log call', {
        terms: [{ term: en('Customer'), definition: en('Who has signed.'), agreed: null }],
      }),
    });
    await overlay.stands();
    const word = (await overlay.box('.term'))!;
    await page.mouse.click(word.x + word.width / 2, word.y + word.height / 2);
    const isOpen = () => overlay.run<boolean>(`return root.querySelector('.note').matches(':popover-open')`);
    await expect.poll(isOpen).toBe(true);
    expect(await overlay.run(`return root.querySelector('.note').innerText`)).toContain('Proposed');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    expect(await overlay.text()).not.toBeNull();
    expect(await calls('page.acted')).toEqual([]);

    // ux 51: what leaves fades within a tenth of a second and cannot be pressed meanwhile.
    await overlay.run(`
      const place = root.querySelector('.place');
      new MutationObserver(() => {
        if (!place.classList.contains('leaving')) return;
        const { transitionDuration, transitionProperty } = getComputedStyle(place);
        document.defaultView.name = JSON.stringify([place.inert, transitionDuration, transitionProperty]);
      }).observe(place, { attributes: true });
    `);
    await overlay.press('done');
    await overlay.gone();
    expect(JSON.parse(await page.evaluate(() => window.name))).toEqual([true, '0.1s', 'opacity']);
  });
});

describe('before and now', () => {
  const said = (words: string) => en(words);
  const why: WhyShowing = {
    kind: 'why',
    token: 'why',
    owner: 'Sales operations',
    back: false,
    card: {
      title: en('A board for the report'),
      lands: '2026-01-01',
      before: said('A report.'),
      now: said('A board.'),
      pictures: {
        before: { title: en('The report'), width: 2, height: 1 },
        now: { title: en('The board'), width: 2, height: 1 },
      },
      why: said('Customers waited.'),
      evidence: null,
      purpose: said('No customer waits.'),
      decidedBy: null,
      number: null,
      audience: { who: null, howLong: null, comesBack: null, vouchedBy: null, since: null },
      staying: null,
      cannotYet: null,
      buildsOn: null,
      ask: null,
      worries: [],
      reverses: null,
      unlearn: null,
      reversedBy: null,
      field: null,
      makers: null,
      because: null,
    },
  };
  /** Two pixels. */
  const PICTURE =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwH4QBEfcE/dcQTzUAAAAASUVORK5CYII=';

  it('keeps its place until it comes, on a page whose policy allows no picture, which is told of no breach', async () => {
    await open('/strict.html', { showing: why });
    await page.evaluate(() => {
      const told = ((window as unknown as { breaches: string[] }).breaches = [] as string[]);
      addEventListener('securitypolicyviolation', event => told.push(event.violatedDirective));
    });
    await overlay.stands();
    await painted(page, 10);
    const { height } = (await overlay.box())!;
    expect(await overlay.run(`return root.querySelectorAll('.pictures .blank').length`)).toBe(2);

    const pictures = { before: PICTURE, now: PICTURE };
    await stand.push({ showing: { ...why, token: 'why again' }, pictures } as never);
    const widths = () =>
      overlay.run<number[]>(`return [...root.querySelectorAll('img')].map(each => each.naturalWidth)`);
    await expect.poll(widths).toEqual([2, 2]);
    await painted(page, 10);
    expect((await overlay.box())!.height).toBe(height);
    expect(await page.evaluate(() => (window as unknown as { breaches: string[] }).breaches)).toEqual([]);
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter(name => new URL(name).pathname !== '/strict.js')).toEqual([]);
  });
});
