import { expect } from 'vitest';
import type { PagePlan, Showing } from '../../../utils/messages/showing';
import { step } from '../stand';
import type { Ground } from './ground';
import { press, said, stands } from './ground';

export interface Case {
  name: string;
  /** What the page tries, and what it must not get. */
  run(ground: Ground): Promise<void>;
  /** Only in these browsers; the others lack what the page would try. */
  only?: 'chromium' | 'firefox';
}

/** Words of the card: a page that gets them by any of its ways has read our root. */
const WORDS = 'It opens the next part';
const onCard: Partial<PagePlan> = { showing: step('Log call', { n: 2 }) };

/** A case on a fresh page on which a card stands. */
const at = (path: string, run: (ground: Ground) => Promise<void>, plan = onCard, next: Showing[] = []) => ({
  async run(ground: Ground) {
    await ground.open(path, plan, next);
    await stands(ground);
    await run(ground);
  },
});
/** Presses what a person would press, so that whatever the page caused before has been told by then. */
async function afterAPerson(ground: Ground): Promise<string[]> {
  await press(ground, 'reason');
  await expect.poll(() => said(ground)).toContain('page.reason');
  return said(ground);
}
const acted = (all: string[]) => all.filter(each => /acted|stepped|help|answer/.test(each));
const topmost = async (ground: Ground) => {
  const { x, y } = (await ground.box())!;
  return ground.inPage<string>(`return document.elementFromPoint(${x + 20}, ${y + 20})?.localName`);
};

export const cases: Case[] = [
  // -- text oracles -------------------------------------------------------------------------------------------------
  {
    name: 'select-all and copy give the page no word of ours',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<string>(
        `let copied = ''; document.addEventListener('copy', () => (copied = String(getSelection())));
         document.execCommand('selectAll'); document.execCommand('copy');
         return getSelection().toString() + copied`,
      );
      expect(got).toContain('Deals');
      expect(got).not.toContain(WORDS);
    }),
  },
  {
    name: 'a selection dragged over the card gives no word of ours',
    ...at('/plain.html', async ground => {
      const card = (await ground.box())!;
      await ground.mouse.move(45, 60);
      await ground.mouse.down();
      await ground.mouse.move(card.x + 40, card.y + card.height / 2);
      await ground.mouse.move(card.x + card.width - 10, card.y + card.height + 40);
      await ground.mouse.up();
      expect(await ground.inPage<string>(`return getSelection().toString()`)).not.toContain(WORDS);
    }),
  },
  {
    name: 'searching the page hands over no node of ours',
    // Firefox hands over the live root: what that is worth is the next case.
    only: 'chromium',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<string[]>(
        `const roots = [];
         for (const words of ['It opens', 'Foothold', 'Not now', 'Select Log']) {
           getSelection().removeAllRanges();
           if (window.find(words)) roots.push(getSelection().anchorNode?.getRootNode().nodeName ?? 'none');
         }
         return roots`,
      );
      expect(got.filter(each => each !== '#document' && each !== 'none')).toEqual([]);
    }),
  },
  {
    name: 'a root handed over by the browser’s search presses nothing, hears nothing and says nothing about the person',
    only: 'firefox',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<{ words: string; pressed: number }>(
        `window.got = [];
         window.find(${JSON.stringify(WORDS)});
         const root = getSelection().anchorNode?.getRootNode();
         if (!root?.host) return { words: '', pressed: 0 };
         const buttons = [...root.querySelectorAll('button')];
         for (const each of buttons) {
           each.click();
           each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
         }
         for (const kind of ['click', 'pointerdown', 'keydown']) root.addEventListener(kind, () => got.push(kind), true);
         return { words: root.textContent, pressed: buttons.length }`,
      );
      expect(got.pressed).toBeGreaterThan(3);
      expect(got.words).not.toMatch(/\d+ (?:times|days)|mastered|practis|without help/i);
      expect(acted(await afterAPerson(ground))).toEqual([]);
      expect(await ground.inPage<string[]>(`return got`)).toEqual([]);
    }),
  },
  {
    name: 'searching the page finds nothing about the person, also after she asked for the reason',
    ...at('/plain.html', async ground => {
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      const got = await ground.inPage<string[]>(
        `const found = [];
         for (const words of ['mastered', 'practis', 'times', 'without help', 'shown to you', 'because']) {
           getSelection().removeAllRanges();
           if (window.find(words)) found.push(words);
         }
         return found`,
      );
      expect(got).toEqual([]);
    }),
  },
  {
    name: 'the caret and the element at a point of the card are the host and nothing inside it',
    ...at('/plain.html', async ground => {
      const { x, y, height } = (await ground.box())!;
      const got = await ground.inPage<string[]>(
        `const [x, y] = [${x + 40}, ${y + height / 2}];
         const range = document.caretRangeFromPoint?.(x, y)?.startContainer ?? null;
         const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode ?? null;
         return [range, caret, ...document.elementsFromPoint(x, y)].filter(Boolean)
           .filter(each => each.getRootNode() !== document || String(each.textContent).includes(${JSON.stringify(WORDS)}))
           .map(each => each.nodeName)`,
      );
      expect(got).toEqual([]);
    }),
  },
  {
    name: 'no serialisation of the page holds a word of ours',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<string>(
        `const host = document.querySelector('foothold-card');
         return [document.documentElement.outerHTML, document.documentElement.innerText, document.documentElement.textContent,
           document.documentElement.getHTML?.({ serializableShadowRoots: true }), host.getHTML?.({ serializableShadowRoots: true }),
           new XMLSerializer().serializeToString(document), host.innerText, host.textContent].join()`,
      );
      expect(got).not.toContain(WORDS);
    }),
  },
  {
    name: 'the page’s own title, label and description lookups name nothing of ours',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<unknown[]>(
        `const host = document.querySelector('foothold-card');
         return [host.title, host.ariaLabel, host.ariaDescription ?? null, host.getAttributeNames().length, host.childNodes.length, document.getElementById('fh-title')]`,
      );
      expect(got).toEqual(['', null, null, 0, 0, null]);
    }),
  },

  // -- theft of the root --------------------------------------------------------------------------------------------
  {
    name: 'the root is closed',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<unknown[]>(
        `const host = document.querySelector('foothold-card');
         return [host.shadowRoot, host.openOrClosedShadowRoot ?? null, document.querySelector('foothold-status').shadowRoot]`,
      );
      expect(got).toEqual([null, null, null]);
    }),
  },
  {
    name: 'a page that has replaced attachShadow and createElement sees no call of ours',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      expect(await ground.inPage(`return stolen.calls`)).toEqual([]);
    },
  },
  {
    name: 'a page that has defined our element as its own gets no root through its internals',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      const got = await ground.inPage(
        `return [stolen.internals.map(each => each.shadowRoot?.textContent ?? null).filter(Boolean), stolen.roots.length]`,
      );
      expect(got).toEqual([[], 0]);
    },
  },
  {
    name: 'defining our element afterwards upgrades nothing that could be read',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<unknown>(
        `const roots = [];
         customElements.define('foothold-card', class extends HTMLElement {
           constructor() { super(); try { roots.push(this.attachInternals().shadowRoot); } catch {} }
           connectedCallback() { roots.push(this.shadowRoot); }
         });
         return roots.filter(Boolean).length`,
      );
      expect(got).toBe(0);
      expect(await ground.text()).toContain(WORDS);
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'a second root, or a slot, cannot be put under our host',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<string>(
        `const host = document.querySelector('foothold-card');
         host.append('words of the page');
         try { host.attachShadow({ mode: 'open' }); return 'attached'; } catch (error) { return error.name; }`,
      );
      expect(got).toBe('NotSupportedError');
      expect(await ground.text()).not.toContain('words of the page');
    }),
  },
  {
    name: 'a declarative root of the page on an element of our name is not taken for ours',
    async run(ground) {
      await ground.open('/plain.html', onCard);
      await stands(ground);
      await ground.inPage(
        `document.body.insertAdjacentHTML('beforeend', '<foothold-card id="forged"><button data-act="done">Done</button></foothold-card>');
         document.getElementById('forged').style.cssText = 'position:fixed;left:700px;top:600px;width:80px;height:40px;display:block'`,
      );
      await ground.mouse.click(720, 615);
      expect(acted(await afterAPerson(ground))).toEqual([]);
    },
  },
  {
    name: 'running animations lead to no element of ours',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      expect(await ground.inPage(`return stolen.animated`)).toEqual([]);
    },
  },
  {
    name: 'observers of changes see the host come and go, and nothing in it',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      await press(ground, 'not now');
      await expect.poll(async () => !(await ground.text())?.includes(WORDS)).toBe(true);
      const got = await ground.inPage<string[]>(`return stolen.changed`);
      expect([...new Set(got)].filter(each => !/^HTML [+-]foothold-(?:card|status)$/.test(each))).toEqual([]);
    },
  },
  {
    name: 'timings of paint, layout and input name no element of ours',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      const got = await ground.inPage<string[]>(
        `await new Promise(done => setTimeout(done, 100)); return stolen.timed`,
      );
      expect(got).toEqual([]);
    },
  },

  // -- capture of keys ----------------------------------------------------------------------------------------------
  {
    name: 'a logger in the capture of window and document hears no key of ours',
    ...at('/trap.html', async ground => {
      await ground.command();
      await expect.poll(() => ground.inPage(`return document.activeElement.localName`)).toBe('foothold-card');
      await ground.inPage(`heard.splice(0)`);
      for (const key of ['Tab', 's', 'e', 'c', 'ArrowDown', 'Shift']) await ground.key(key);
      expect(await ground.inPage<string[]>(`return heard.filter(each => /^key/.test(each))`)).toEqual([]);
    }),
  },
  {
    name: 'handler properties of window, document and body hear nothing of ours',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `window.got = []; for (const at of [window, document, document.body, document.documentElement])
           for (const kind of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'click', 'focusin', 'wheel', 'contextmenu'])
             at['on' + kind] = event => got.push(kind + ' ' + (event.target.localName ?? 'window'))`,
      );
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      expect(await ground.inPage<string[]>(`return got`)).toEqual([]);
    }),
  },
  {
    name: 'a page that has blunted stopImmediatePropagation and addEventListener hears nothing of ours',
    async run(ground) {
      await ground.open('/thief.html', onCard);
      await stands(ground);
      await ground.inPage(`stolen.heard.splice(0)`);
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      expect(await ground.inPage<string[]>(`return stolen.heard`)).toEqual([]);
    },
  },
  {
    name: 'listeners set after ours, on the host itself, hear nothing',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `window.got = []; const host = document.querySelector('foothold-card');
         for (const kind of ['click', 'pointerdown', 'mouseup', 'keydown', 'focus', 'toggle', 'beforetoggle'])
           for (const capture of [true, false]) host.addEventListener(kind, () => got.push(kind), capture)`,
      );
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      expect(await ground.inPage<string[]>(`return got`)).toEqual([]);
    }),
  },
  {
    name: 'no field of ours takes typing in the page',
    ...at('/plain.html', async ground => {
      expect(await ground.box('input, textarea, [contenteditable], select')).toBeNull();
    }),
  },

  // -- hide and cover -----------------------------------------------------------------------------------------------
  {
    name: 'the page’s sheets cannot hide or move it',
    ...at(
      '/awkward.html',
      async ground => {
        expect(await topmost(ground)).toBe('foothold-card');
      },
      { showing: step('Plain thing', { n: 2 }) },
    ),
  },
  {
    name: 'important styles set on the host by script change nothing of what is seen',
    ...at('/plain.html', async ground => {
      const before = await ground.box();
      await ground.inPage(
        `document.querySelector('foothold-card').style.cssText =
           'display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(.1)!important;clip-path:inset(50%)!important;position:absolute!important;left:-5000px!important;zoom:.1!important;filter:opacity(0)!important'`,
      );
      expect(await ground.box()).toEqual(before);
      expect(await topmost(ground)).toBe('foothold-card');
    }),
  },
  {
    name: 'nothing with any z-index lies over it',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>')`,
      );
      expect(await topmost(ground)).toBe('foothold-card');
    }),
  },
  {
    name: 'a popover of the page that opens over it does not stay over it',
    ...at('/layers.html', async ground => {
      await ground.inPage(`document.getElementById('over').showPopover()`);
      await expect.poll(() => topmost(ground)).toBe('foothold-card');
    }),
  },
  {
    name: 'a page that opens its popover over it again and again hangs nobody',
    ...at('/layers.html', async ground => {
      const turns = await ground.inPage<number>(
        `const over = document.getElementById('over'); let turns = 0;
         while (turns < 60) { over.hidePopover?.(); over.showPopover(); turns++; await new Promise(requestAnimationFrame); }
         over.hidePopover(); return turns`,
      );
      expect(turns).toBe(60);
      await stands(ground);
      expect(await topmost(ground)).toBe('foothold-card');
    }),
  },
  {
    name: 'taken out of the page it comes back, and a page that never tires of it wins without hanging',
    ...at('/plain.html', async ground => {
      await ground.inPage(`document.querySelector('foothold-card').remove()`);
      await stands(ground);
      const { times, left } = await ground.inPage<{ times: number; left: number }>(
        `let times = 0;
         new MutationObserver(() => {
           const host = document.querySelector('foothold-card');
           if (host) { host.remove(); times++; }
         }).observe(document, { childList: true, subtree: true });
         document.querySelector('foothold-card').remove();
         const begin = performance.now();
         for (let quiet = 0, before = 0; quiet < 10 && performance.now() - begin < 20000; before = times) {
           document.body.append(document.createComment('')); await new Promise(done => setTimeout(done, 120));
           quiet = times === before ? quiet + 1 : 0;
         }
         return { times, left: document.querySelectorAll('foothold-card').length }`,
      );
      expect(times).toBeLessThan(40);
      expect(left).toBe(0);
    }),
  },
  {
    name: 'made inert by the page it is dead, and no click on it counts as ours',
    ...at('/plain.html', async ground => {
      await ground.inPage(`document.querySelector('foothold-card').inert = true`);
      await press(ground, 'done');
      await ground.inPage(`document.querySelector('foothold-card').inert = false`);
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'a page that makes itself unseen takes the card with it, and nothing stands that nobody sees',
    ...at('/plain.html', async ground => {
      await ground.inPage(`document.documentElement.style.display = 'none'`);
      await expect
        .poll(() => ground.inPage(`return document.elementFromPoint(100, 150)?.localName ?? ''`))
        .not.toBe('foothold-card');
    }),
  },

  // -- clicks that nobody made --------------------------------------------------------------------------------------
  {
    name: 'click() and dispatched pointer events on our host do nothing',
    ...at('/plain.html', async ground => {
      const { x, y, width, height } = (await ground.box('[data-act="done"]'))!;
      await ground.inPage(
        `const host = document.querySelector('foothold-card'); host.click();
         for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
           for (const on of [host, document.documentElement, window])
             on.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1, clientX: ${x + width / 2}, clientY: ${y + height / 2} }))`,
      );
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'dispatched keys do nothing, on the page or on our host',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `for (const on of [document.querySelector('foothold-card'), document.body, document, window])
           for (const key of ['Escape', 'Enter', ' '])
             on.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }))`,
      );
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'a step does not advance by a click that the page makes, dispatches or borrows from a label',
    ...at(
      '/consent.html',
      async ground => {
        await ground.inPage(
          `const box = document.getElementById('agree'); box.click();
           box.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
           document.querySelector('label').click();
           document.querySelector('label').dispatchEvent(new MouseEvent('click', { bubbles: true }));`,
        );
        expect(acted(await afterAPerson(ground))).toEqual([]);
      },
      {
        showing: step('Agree', {
          anchor: { v: 1, role: 'checkbox', name: 'Agree' },
          advance: { on: 'click', at: { v: 1, role: 'checkbox', name: 'Agree' } },
        }),
      },
    ),
  },
  {
    name: 'focus that the page moves to our host presses nothing and is given back',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `const host = document.querySelector('foothold-card'); host.tabIndex = 0; host.focus();
         document.activeElement.click?.()`,
      );
      await ground.key('Enter');
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },

  // -- forged messages ----------------------------------------------------------------------------------------------
  {
    name: 'messages in our own words, posted by the page or a frame of it, are heard by nobody',
    ...at('/plain.html', async ground => {
      await ground.inPage(
        `const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts';
         const forged = ['page.acted', 'page.stepped', 'page.help', 'tab.plan', 'tab.focus'].map(call =>
           ({ foothold: 1, call, send: { token: 'step-Log call', act: 'done', showing: null, answered: [], signals: [], call: [] } }));
         frame.srcdoc = '<script>for (const each of ' + JSON.stringify(forged) + ') parent.postMessage(each, "*")</' + 'script>';
         const heard = new Promise(done => addEventListener('message', done, { once: true }));
         document.body.append(frame);
         for (const each of forged) {
           postMessage(each, '*'); new BroadcastChannel('foothold').postMessage(each);
           document.dispatchEvent(new CustomEvent('foothold', { detail: each })); dispatchEvent(new MessageEvent('message', { data: each }));
         }
         await heard`,
      );
      expect(acted(await afterAPerson(ground))).toEqual([]);
      expect(await ground.text()).toContain(WORDS);
    }),
  },

  // -- dialogs, fullscreen, frames ----------------------------------------------------------------------------------
  {
    name: 'behind a modal dialog it is silent, not dead',
    ...at('/layers.html', async ground => {
      await ground.inPage(`document.getElementById('outer').showModal()`);
      await expect.poll(() => ground.text()).toBeNull();
      await ground.inPage(`document.getElementById('outer').close()`);
      await stands(ground);
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'a dialog that the page throws away while it is open does not silence it for good',
    ...at('/layers.html', async ground => {
      await ground.inPage(`document.getElementById('outer').showModal()`);
      await expect.poll(() => ground.text()).toBeNull();
      await ground.inPage(`document.getElementById('outer').remove()`);
      await stands(ground);
    }),
  },
  {
    name: 'Escape meant for the page’s dialog closes that and nothing of ours',
    ...at('/layers.html', async ground => {
      await ground.inPage(`document.getElementById('outer').showModal()`);
      await expect.poll(() => ground.text()).toBeNull();
      await ground.key('Escape');
      await stands(ground);
      expect(await ground.inPage(`return document.getElementById('outer').open`)).toBe(false);
      expect(acted(await afterAPerson(ground))).toEqual([]);
    }),
  },
  {
    name: 'in fullscreen nothing stands, and it is back after it',
    ...at('/layers.html', async ground => {
      const { x, y } = await ground.inPage<{ x: number; y: number }>(
        `const { x, y } = document.getElementById('grow').getBoundingClientRect(); return { x: x + 5, y: y + 5 }`,
      );
      // The card may lie over the page's button: the page's own script asks with the gesture of any click.
      await ground.inPage(
        `addEventListener('pointerup', () => document.getElementById('stage').requestFullscreen(), { once: true })`,
      );
      await ground.mouse.click(x, y);
      await expect.poll(() => ground.inPage(`return document.fullscreenElement !== null`)).toBe(true);
      await expect.poll(() => ground.text()).toBeNull();
      await ground.inPage(`return document.exitFullscreen().catch(() => {})`);
      await stands(ground);
    }),
  },
  {
    name: 'a frame of another origin gets no element of ours and cannot name one',
    ...at('/plain.html', async ground => {
      const got = await ground.inPage<number>(
        `const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; frame.style.cssText = 'width:500px;height:400px';
         frame.srcdoc = '<button>Log call</button><script>setTimeout(() => parent.postMessage({ ours: document.querySelectorAll("foothold-card").length }, "*"), 800)</' + 'script>';
         const told = new Promise(done => addEventListener('message', event => 'ours' in event.data && done(event.data.ours)));
         document.body.append(frame); return told`,
      );
      expect(got).toBe(0);
    }),
  },

  // -- fingerprint --------------------------------------------------------------------------------------------------
  {
    name: 'a page for which nothing is due sees no sign of us: no element, name, sheet, resource or error',
    async run(ground) {
      await ground.open('/plain.html', {});
      await expect.poll(() => said(ground)).toEqual(['page.arrived']);
      const got = await ground.inPage<unknown>(
        `const frame = document.createElement('iframe'); document.body.append(frame);
         const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow)); frame.remove();
         const extra = Object.getOwnPropertyNames(window).filter(each => !clean.has(each) && !/^\\d+$/.test(each));
         return {
           extra: extra.filter(each => /foot|hold|fh|coach|watch/i.test(each)),
           elements: document.querySelectorAll('foothold-card, foothold-status').length,
           html: document.documentElement.getAttributeNames().filter(each => each !== 'lang').length,
           sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
           resources: performance.getEntriesByType('resource').filter(each => /extension/.test(each.name)).length,
           scripts: document.scripts.length,
         }`,
      );
      expect(got).toEqual({ extra: [], elements: 0, html: 0, sheets: 1, resources: 0, scripts: 0 });
    },
  },
  {
    name: 'after the card has gone the page is as it was, to the letter',
    ...at('/plain.html', async ground => {
      await press(ground, 'not now');
      await expect.poll(async () => !(await ground.text())?.includes(WORDS)).toBe(true);
      const got = await ground.inPage<string>(
        `const copy = document.documentElement.cloneNode(true);
         for (const each of copy.querySelectorAll('foothold-card, foothold-status')) each.remove();
         return copy.outerHTML`,
      );
      await ground.open('/plain.html', {});
      expect(got).toBe(await ground.inPage(`return document.documentElement.outerHTML`));
    }),
  },

  // -- content policy -----------------------------------------------------------------------------------------------
  {
    name: 'under default-src none it is styled and alive, and no violation is reported',
    async run(ground) {
      await ground.open('/strict.html', onCard);
      await stands(ground);
      await press(ground, 'reason');
      await expect.poll(() => said(ground)).toContain('page.reason');
      expect(await ground.inPage(`return broken`)).toEqual([]);
      expect((await ground.box('.card'))!.width).toBe(360);
    },
  },
  {
    name: 'Trusted Types of the page see no string of ours',
    async run(ground) {
      await ground.open('/types.html', onCard);
      await stands(ground);
      expect(await ground.inPage(`return typed`)).toEqual([]);
    },
  },
];
