import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());
beforeEach(() => stand.lay({ showing: step('Log call', { n: 2 }) }));

const heard = (overlay: Overlay) =>
  overlay.page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
const said = async () =>
  (await stand.log()).map(each => `${each.call}${each.send.act ? ` ${String(each.send.act)}` : ''}`);

async function open(path: string): Promise<Overlay> {
  const overlay = await Overlay.of(await stand.open(path));
  await overlay.stands();
  return overlay;
}

describe('a page that listens to everything', () => {
  it('ux 7: hears nothing of clicks and keys on our card', async () => {
    const overlay = await open('/trap.html');
    await overlay.page.locator('#field').click();
    await heard(overlay);
    await stand.command();
    await expect.poll(() => overlay.run('return root.activeElement?.getAttribute("role")')).toBe('dialog');
    await overlay.page.keyboard.press('Tab');
    await overlay.page.keyboard.press('Tab');
    await overlay.page.keyboard.type('secret');
    const box = (await overlay.box('[data-act="reason"]'))!;
    await overlay.page.mouse.move(box.x + 5, box.y + 5);
    await overlay.page.mouse.wheel(0, 10);
    await overlay.press('reason');
    await expect.poll(said).toContain('page.reason');
    const leaked = (await heard(overlay)).filter(
      each => !/(?:over|enter):(?:html|body|main|div|input)/.test(each),
    );
    expect(leaked).toEqual([]);
  });

  it('hears what is not ours as before', async () => {
    const overlay = await open('/trap.html');
    await heard(overlay);
    await overlay.page.locator('#field').click();
    await overlay.page.keyboard.press('a');
    const events = await heard(overlay);
    for (const each of ['click:input:', 'keydown:input:a', 'focusin:input:']) expect(events).toContain(each);
  });

  it('ux 8: cannot pull focus out of our card, sees no click outside, and keeps its own focus when the card closes', async () => {
    const overlay = await open('/trap.html');
    const { page } = overlay;
    await page.locator('#field').click();
    await stand.command();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('foothold-card');
    await painted(page, 4);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('foothold-card');
    await overlay.press('not now');
    await overlay.until(text => !text?.includes('Select'), 'the card does not close');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => (window as never as { outside?: number }).outside)).toBeUndefined();
    await expect.poll(said).toContain('page.acted not now');
  });

  it('ux 8: a click on our button leaves the page’s field its focus', async () => {
    const overlay = await open('/trap.html');
    const { page } = overlay;
    await page.locator('#field').click();
    await page.evaluate(() => {
      (window as never as { blurs: number }).blurs = 0;
      document
        .getElementById('field')!
        .addEventListener('blur', () => (window as never as { blurs: number }).blurs++);
    });
    await overlay.press('reason');
    await expect.poll(said).toContain('page.reason');
    expect(
      await page.evaluate(() => [document.activeElement?.id, (window as never as { blurs: number }).blurs]),
    ).toEqual(['field', 0]);
  });

  it('ux 8: does not see the Escape that closes our card, and the rep is back where she was', async () => {
    const overlay = await open('/trap.html');
    const { page } = overlay;
    await page.locator('#field').click();
    await stand.command();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('foothold-card');
    await page.keyboard.press('Escape');
    await overlay.until(text => !text?.includes('Select'), 'Escape does not close');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => (window as never as { escapes?: number }).escapes)).toBeUndefined();
    await expect.poll(said).toContain('page.acted not now');
  });

  it('ux 7: is kept out again after document.open() has erased every listener', async () => {
    const overlay = await open('/trap.html');
    const { page } = overlay;
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><p><button id="log">Log call</button></p>');
      document.close();
    });
    await overlay.until(text => text?.includes('Log call') ?? false, 'the card does not come back');
    await page.evaluate(() => (window as never as { listen(): void }).listen());
    await heard(overlay);
    await overlay.press('reason');
    await expect.poll(said).toContain('page.reason');
    expect((await heard(overlay)).filter(each => /down|up|click/.test(each))).toEqual([]);
  });
});

it('a frame that a page writes together with itself by document.open() is guarded, and what is done in it counts', async () => {
  const overlay = await open('/plain.html');
  const { page } = overlay;
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><iframe style="width: 600px; height: 420px"></iframe>');
    document.close();
    const inside = document.querySelector('iframe')!.contentDocument!;
    inside.body.innerHTML = '<button style="margin: 40px">Log call</button>';
  });
  await overlay.until(text => text?.includes('Log call') ?? false, 'the card does not come back');
  const frame = page.frames()[1]!;
  await frame.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['mousedown', 'click']) addEventListener(type, () => heard.push(type), true);
  });
  await overlay.press('reason');
  await expect.poll(said).toContain('page.reason');
  expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await frame.getByText('Log call').click();
  await expect.poll(said).toContain('page.stepped');
});

it('a frame that plays its own leaving hears nothing of our card either', async () => {
  const overlay = await open('/frames.html?src=/framed.html');
  const frame = overlay.page.frames()[1]!;
  await frame.evaluate(() => {
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await overlay.press('reason');
  await expect.poll(said).toContain('page.reason');
  expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

describe('only what a person does counts', () => {
  it('ux 9: a page that clicks our element by script changes nothing', async () => {
    const overlay = await open('/plain.html');
    const done = (await overlay.box('[data-act="done"]'))!;
    await overlay.page.evaluate(({ x, y }) => {
      const ours = document.querySelector<HTMLElement>('foothold-card')!;
      ours.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        ours.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9, detail: 1 }),
        );
      ours.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, done);
    expect(await overlay.text()).not.toBeNull();
    // What a person presses is told after anything that the page could have caused.
    await overlay.press('reason');
    await expect.poll(said).toContain('page.reason');
    expect((await said()).filter(each => each.startsWith('page.acted'))).toEqual([]);
  });

  it('the closed root gives the page no way in', async () => {
    const overlay = await open('/plain.html');
    expect(await overlay.page.evaluate(() => document.querySelector('foothold-card')!.shadowRoot)).toBeNull();
  });

  it('help is told at once, with role, name and path, and nothing of what was typed', async () => {
    const overlay = await open('/plain.html');
    await overlay.page.locator('#field').fill('Anna Svensson 070-123 45 67');
    await overlay.press('help');
    const help = async () => (await stand.log()).find(each => each.call === 'page.help')?.send;
    await expect.poll(help).toEqual({
      token: 'step-Log call',
      capture: {
        element: { role: 'button', name: 'Log call' },
        path: '/plain.html',
        // Where the element stands, in thousandths of the window: boxes and roles, and no word.
        place: { at: Array.from({ length: 4 }, () => expect.any(Number)), parts: expect.any(Array) },
      },
    });
    expect(JSON.stringify(await help())).not.toMatch(/Anna|070/);
  });
});

describe('keys', () => {
  it('Escape closes the card from anywhere on the page, as "not now"', async () => {
    const overlay = await open('/plain.html');
    await overlay.page.keyboard.press('Escape');
    await overlay.until(text => !text?.includes('Select'), 'Escape does not close');
    await expect.poll(said).toContain('page.acted not now');
  });

  it('ux 26: Escape is left to the page in a field, with a modifier, and where the page has used it', async () => {
    const overlay = await open('/plain.html');
    const { page } = overlay;
    await page.locator('#field').focus();
    await page.keyboard.press('Escape');
    await page.locator('#other').focus();
    await page.keyboard.press('Shift+Escape');
    await page.evaluate(() =>
      document.getElementById('other')!.addEventListener('keydown', event => event.preventDefault()),
    );
    await page.keyboard.press('Escape');
    await overlay.press('reason');
    await expect.poll(said).toContain('page.reason');
    expect((await said()).filter(each => each.startsWith('page.acted'))).toEqual([]);
  });

  it('ux 25: the shortcut goes into the card, and back to the very element', async () => {
    const overlay = await open('/plain.html');
    const { page } = overlay;
    await page.locator('#other').focus();
    await stand.command();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('foothold-card');
    await stand.command();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('other');
  });

  it('ux 25: F6, which the browser has for its own panes, is left to it', async () => {
    const overlay = await open('/trap.html');
    await overlay.page.locator('#field').click();
    await heard(overlay);
    await overlay.page.keyboard.press('F6');
    expect(await heard(overlay)).toContain('keydown:input:F6');
    expect(await overlay.run('return root.activeElement')).toBeNull();
  });

  it.each(['reason', 'help', 'back', 'not now', 'done', 'close'])(
    'ux 25: “%s” is done by keyboard alone',
    async act => {
      const overlay = await open('/trap.html');
      const { page } = overlay;
      await stand.command();
      const at = () => overlay.run<string | null>('return root.activeElement?.dataset.act ?? null');
      await expect.poll(() => overlay.run('return root.activeElement !== null')).toBe(true);
      for (let turn = 0; turn < 10 && (await at()) !== act; turn++) await page.keyboard.press('Tab');
      expect(await at()).toBe(act);
      await page.keyboard.press('Enter');
      const told = act === 'reason' || act === 'help' ? `page.${act}` : `page.acted ${act}`;
      await expect.poll(said).toContain(told);
    },
  );

  it('ux 26: Tab is never trapped: it goes through the card and on', async () => {
    const overlay = await open('/plain.html');
    const { page } = overlay;
    await stand.command();
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName));
    }
    expect(seen).toEqual(expect.arrayContaining(['foothold-card', 'other', 'field']));
  });

  it('ux 23: a card that appears moves no focus and claims no page; ux 24: it is announced once, in at most 100 characters', async () => {
    await stand.lay({});
    const page = await stand.open('/plain.html');
    await page.locator('#other').focus();
    await stand.push({ showing: tip('Log call', { title: { words: 'x'.repeat(300), lang: 'en' } }) });
    const overlay = await Overlay.of(page);
    await overlay.stands();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
    await expect.poll(() => overlay.announced()).toMatch(/^Tip: x+…$/);
    const words = await overlay.announced();
    expect(words!.length).toBeLessThanOrEqual(100);
    expect(await overlay.run(`return root.querySelector('.card').getAttribute('aria-modal')`)).toBeNull();
  });
});
