import type { Calls, Envelope, Reply } from '../../utils/messages/calls';
import type { Driver, Tab, Thing } from './driver';
import { FIREFOX_UUID, type Firefox } from './marionette';
import { Overlay, type Box, type Eyes, type Heard } from './overlay';
import { until } from './steps';

const OUR_ID = 'foothold@foothold.invalid';
const OUR_HOST = 'foothold-card';

/** Code points by which WebDriver names keys that are no letter. */
const KEYS = { Escape: '\uE00C', Enter: '\uE007' } as const;

/**
 * What assistive technology is told of the page, in the browser's own words: closed roots included, what is hidden
 * not. The tree is built by and by after it is first asked for.
 */
const TOLD = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const told = function* (each) {
    yield each;
    for (let child = each.firstChild; child; child = child.nextSibling) yield* told(child);
  };
  const isOurs = ({ DOMNode }) => DOMNode?.getRootNode().host?.localName === '${OUR_HOST}';
  const boxOf = node => {
    const { x, y, width, height } = (node.nodeType === 3 ? node.parentElement : node).getBoundingClientRect();
    return { x, y, width, height };
  };
  const page = service.getAccessibleFor(document);`;

const HEARD = `${TOLD}
  globalThis.heard = page ? [...told(page)].filter(isOurs) : [];
  return globalThis.heard.flatMap((each, id) => {
    const role = each.DOMNode.nodeType === 3 ? 'StaticText' : each.computedARIARole;
    return !role || role === 'none' || role === 'generic' ? [] : [{ role, name: each.name ?? '', id }];
  });`;

const BOX_OF_HEARD = `${TOLD} return boxOf(globalThis.heard[arguments[0]].DOMNode);`;

const REVEAL = `
  const { DOMNode: node } = globalThis.heard[arguments[0]];
  (node.nodeType === 3 ? node.parentElement : node).scrollIntoView({ block: 'nearest' });`;

/** The text or pattern of a name, in a form that crosses into the page. */
const crossing = (want: string | RegExp | undefined) =>
  typeof want === 'string' ? { text: want } : want && { pattern: want.source, flags: want.flags };

/** Finds a thing on the page, keeps it for the next look and tells how many there are and where the first one is. */
const FIND = `${TOLD}
  const [thing, reveals] = arguments;
  const plain = text => (text ?? '').replace(/\\s+/g, ' ').trim();
  const fits = (text, want) =>
    !want || (want.pattern === undefined
      ? plain(text).toLowerCase().includes(want.text.toLowerCase())
      : new RegExp(want.pattern, want.flags).test(plain(text)));
  const byRole = () =>
    (page ? [...told(page)] : [])
      .filter(each => !isOurs(each) && each.computedARIARole === thing.role && fits(each.name, thing.name))
      .map(each => each.DOMNode);
  const says = each => fits(each.textContent, thing.words);
  const bySight = () =>
    [...document.querySelectorAll(thing.css ?? 'body *')]
      .filter(each => thing.css || (says(each) && ![...each.children].some(says)))
      .filter(each => each.checkVisibility({ visibilityProperty: true }));
  const all = thing.role ? byRole() : bySight();
  const found = (globalThis.found = all[0]);
  if (!found) return { count: 0 };
  if (reveals) found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = boxOf(found);
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return { count: all.length, box, open: box.width > 0 && hit !== null && found.contains(hit) };`;

interface Found {
  count: number;
  box: Box;
  /** Nothing lies over its middle. */
  open: boolean;
}

/** Firefox, with Foothold installed in it, as the journey drives it. */
export async function inFirefox(firefox: Firefox): Promise<Driver> {
  const [handle] = await firefox.tabs();
  const newTab = async () => {
    const made = (await firefox.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    return firefoxTab(firefox, made.handle);
  };
  return {
    name: 'Firefox',
    first: firefoxTab(firefox, handle!),
    newTab,
    async surface(path) {
      const tab = await newTab();
      await tab.goto(`moz-extension://${FIREFOX_UUID}/${path}`);
      return tab;
    },
    async opened(act) {
      const before = await firefox.tabs();
      await act();
      const opened = await until('a page has opened', async () =>
        (await firefox.tabs()).find(each => !before.includes(each)),
      );
      return firefoxTab(firefox, opened);
    },
    beside: () =>
      firefox.inside<string | null>(
        `return document.querySelector('panel[panelopen] .webextension-popup-browser')?.currentURI.spec ?? null;`,
      ),
    // This profile answers by itself: extensions.webextOptionalPermissionPrompts.
    allow: async () => undefined,
    offline: off => firefox.inside('Services.io.offline = arguments[0];', off),
    stopBackground: () =>
      firefox.inside<boolean>(
        `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
        const ran = extension.backgroundState === 'running';
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return ran && extension.backgroundState === 'stopped';`,
        OUR_ID,
      ),
    close: () => firefox.close(),
  };
}

/** One tab of Firefox as the journey drives it. */
function firefoxTab(firefox: Firefox, handle: string): Tab {
  /** Marionette speaks of one tab at a time. */
  const here = async <T>(act: () => Promise<T>): Promise<T> => {
    await firefox.turnTo(handle, false);
    return act();
  };
  const look = ({ first, ...thing }: Thing, reveals = false): Promise<Found | null> =>
    here(async () => {
      const wanted = {
        ...thing,
        ...('name' in thing && { name: crossing(thing.name) }),
        ...('words' in thing && { words: crossing(thing.words) }),
      };
      const found = await firefox.look<Found | null>(FIND, wanted, reveals);
      // A page that is just being replaced answers nothing.
      if (found === null || found.count === 0) return null;
      if (found.count > 1 && !first) throw new Error(`${found.count} things fit ${said(thing)}.`);
      return found;
    });
  /** Stands where it stood at the last look, and is not covered. */
  const still = async (thing: Thing): Promise<Box> => {
    let last = '';
    const found = await until(`${said(thing)} stands still and is open to a click`, async () => {
      const now = await look(thing, true);
      const where = JSON.stringify(now);
      const rests = where === last && now !== null && now.open;
      last = where;
      return rests && now;
    });
    return found.box;
  };
  const eyes: Eyes = {
    heard: () => here(() => firefox.look<Heard[]>(HEARD)),
    box: ({ id }) => here(() => firefox.look<Box>(BOX_OF_HEARD, id)),
    reveal: ({ id }) => here(() => firefox.look<void>(REVEAL, id)),
    click: (x, y) => here(() => firefox.clickAt(x, y)),
  };
  const overlay = new Overlay(eyes);
  return {
    url: () => here(async () => String(await firefox.send('WebDriver:GetCurrentURL'))),
    goto: url => here(() => firefox.goto(url)),
    reload: () => here(async () => void (await firefox.send('WebDriver:Refresh'))),
    front: () => firefox.turnTo(handle, true),
    find: async (thing, timeout) => (await until(`${said(thing)} is shown`, () => look(thing), timeout)).box,
    has: async thing => (await look({ ...thing, first: true })) !== null,
    gone: async thing =>
      void (await until(
        `${said(thing)} is gone`,
        async () => (await look({ ...thing, first: true })) === null,
      )),
    async click(thing) {
      const { x, y, width, height } = await still(thing);
      await firefox.clickAt(x + width / 2, y + height / 2);
    },
    type: text => here(() => firefox.keys(text)),
    press: key => here(() => firefox.keys(KEYS[key])),
    async focus(thing) {
      await until(`${said(thing)} is shown`, () => look(thing));
      await firefox.look('globalThis.found.focus();');
    },
    overlay: async () => overlay,
    async ask<N extends keyof Calls>(call: N, send: Calls[N]['send']) {
      const envelope: Envelope<N> = { foothold: 1, call, send };
      const reply = JSON.parse(
        await here(() =>
          firefox.run<string>(
            'return JSON.stringify(await browser.runtime.sendMessage(JSON.parse(arguments[0])));',
            JSON.stringify(envelope),
          ),
        ),
      ) as Reply<N>;
      if (!reply.ok) throw new Error(`${call}: ${reply.error}`);
      return reply.back;
    },
    run: async <T>(body: string) =>
      JSON.parse(
        await here(() =>
          firefox.run<string>(`return JSON.stringify(await (async () => { ${body} })()) ?? 'null';`),
        ),
      ) as T,
    picture: () => here(() => firefox.picture()),
    close: () => here(async () => void (await firefox.send('WebDriver:CloseWindow'))),
  };
}

const said = (thing: Omit<Thing, 'first'>): string =>
  Object.values(thing)
    .filter(each => each !== true)
    .map(String)
    .join(' ');
