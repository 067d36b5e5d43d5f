import type { Page } from 'playwright-core';
import { lookNamed } from './looks';
import { open, shotsIn } from './photograph';

/** Runs in the page: everything that can be pressed or typed in, in `root`, and what of it was reached and pressed. */
const PREPARE = `(() => {
  const host = document.querySelector('foothold-gallery');
  const root = host?.shadowRoot ?? document.body;
  const all = [...root.querySelectorAll('button, a[href], summary, input, select, textarea, [tabindex="0"]')]
    .filter(each => !each.disabled && each.checkVisibility({ visibilityProperty: true }) && !each.closest('[inert]'));
  globalThis.walk?.life.abort();
  const life = new AbortController();
  const seen = new Set();
  const pressed = new Set();
  root.addEventListener('click', event => {
    const at = event.target.closest('button, a, summary, input, select');
    if (at) pressed.add(at);
    // Nothing is really done: the state stays as it is.
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, signal: life.signal });
  const say = each => each.localName + ' “' + (each.getAttribute('aria-label') ?? each.textContent ?? each.name).trim().slice(0, 40) + '”';
  globalThis.walk = {
    life,
    count: all.length,
    stop() {
      const at = host ? host.shadowRoot.activeElement : document.activeElement;
      if (!at || at === document.body) return null;
      const first = !seen.has(at);
      seen.add(at);
      return { first, presses: at.matches('button, a[href], summary'), rings: at.matches(':focus-visible') };
    },
    // Of a group of radio buttons Tab reaches one; the arrows reach the others.
    missed: () => all.filter(each => !seen.has(each) && !(each.type === 'radio' && all.some(one => one.name === each.name && seen.has(one)))).map(each => say(each) + ' is not reached'),
    dead: () => all.filter(each => each.matches('button, a[href], summary') && seen.has(each) && !pressed.has(each)).map(each => say(each) + ' does nothing on Enter'),
  };
  document.activeElement?.blur?.();
  // A day is typed in three parts and picked with a button: four stops of Tab.
  return all.length + 3 * all.filter(each => each.type === 'date').length;
})()`;

/** Walks every state by Tab and presses what it finds by Enter; answers what could not be reached or pressed. */
export async function keyboardOverGallery(page: Page, url: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const shot of await shotsIn(page, url)) {
    await open(page, shot, lookNamed('light'));
    const count = (await page.evaluate(PREPARE)) as number;
    for (let turn = 0; turn < count + 3; turn++) {
      await page.keyboard.press('Tab');
      const stop = (await page.evaluate('walk.stop()')) as {
        first: boolean;
        presses: boolean;
        rings: boolean;
      } | null;
      if (stop?.first && !stop.rings) wrong.push(`${shot.component}/${shot.state}: focus is not seen`);
      if (stop?.first && stop.presses) await page.keyboard.press('Enter');
    }
    const missed = (await page.evaluate('[...walk.missed(), ...walk.dead()]')) as string[];
    wrong.push(...missed.map(each => `${shot.component}/${shot.state}: ${each}`));
  }
  return wrong;
}
