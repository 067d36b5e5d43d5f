import { describe, expect } from 'vitest';
import { OPEN_CALLS } from '../../utils/messages/answer';
import { isFromUs } from '../../utils/messages/from-us';
import type { Sender } from '../../utils/background/world';
import { CRM, Stage } from '../background/stage/stage';
import { group } from './numbered';

/** A content script is no better than its page: what it says is judged by the browser's word about who says it. */
const d = group('D');

const arrived = { foothold: 1, call: 'page.arrived', send: {} };
const state = { foothold: 1, call: 'panel.state', send: {} };
const help = {
  foothold: 1,
  call: 'page.help',
  send: { token: null, capture: { element: null, path: '/' } },
};
const OWN = 'chrome-extension://us/';
const from = (url: string): Sender => ({
  id: 'us',
  url,
  origin: new URL(url).origin,
  frameId: 0,
  tab: { id: 1, url },
});

describe('who may call', () => {
  const refused: [string, object, (stage: Stage) => Sender][] = [
    ['a stranger', arrived, stage => ({ ...stage.sender(1), id: 'somebody' })],
    ['somebody without a name', arrived, stage => ({ ...stage.sender(1), id: undefined })],
    ['a page that no pack names', arrived, () => from('https://bank.example.com/')],
    ['a page that only looks like one', arrived, () => from('https://crm.example.com.evil.example/')],
    ['a page with our host as its user name', arrived, () => from('https://crm.example.com@evil.example/')],
    ['the same host over plain http', arrived, () => from('http://crm.example.com/')],
    ['a sandboxed frame', arrived, stage => ({ ...stage.sender(1), origin: 'null' })],
    [
      'a frame of another site on a coached page',
      arrived,
      stage => ({ ...stage.sender(1), frameId: 3, url: 'https://ads.example.com/' }),
    ],
    ['something that is no tab', arrived, () => ({ id: 'us', url: CRM })],
    ['a content script that wants the panel’s state', state, stage => stage.sender(1)],
    [
      'a content script that wants everything stored',
      { ...state, call: 'panel.export' },
      stage => stage.sender(1),
    ],
    [
      'a content script that wants all forgotten',
      { ...state, call: 'panel.erase' },
      stage => stage.sender(1),
    ],
    ['a page whose address starts like ours', state, () => from('https://chrome-extension.example.com/us/')],
    ['another extension’s page', state, () => ({ ...from('chrome-extension://them/x.html'), id: 'them' })],
    ['a panel that plays a page', arrived, () => from(`${OWN}sidepanel.html`)],
  ];
  for (const [who, message, sender] of refused)
    d(`${who} is refused with a sentence`, async () => {
      const stage = await Stage.withPack();
      const reply = await stage.raw(message, sender(stage));
      expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
    });

  d('a host whose grant was taken back is refused', async () => {
    const stage = await Stage.withPack();
    stage.granted = ['https://meet.example.com/*'];
    expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: false });
  });

  d('a message that names an address of its own is refused, wherever it comes from', async () => {
    const stage = await Stage.withPack();
    const forged = { foothold: 1, call: 'page.arrived', send: { route: CRM } };
    for (const sender of [from('https://bank.example.com/'), stage.sender(1)])
      expect(await stage.raw(forged, sender)).toMatchObject({ ok: false });
  });

  d('a tab’s address counts for its top frame only', async () => {
    const stage = await Stage.withPack();
    const frame = { ...stage.sender(1), frameId: 4, url: 'https://bank.example.com/' };
    expect(await stage.raw(arrived, frame)).toMatchObject({ ok: false });
  });

  d('a script left behind by a page that has gone elsewhere speaks for where it really was', async () => {
    const stage = await Stage.withPack();
    const late = {
      ...stage.sender(1),
      url: 'https://bank.example.com/',
      tab: { id: 1, url: 'https://bank.example.com/' },
    };
    expect(await stage.raw(arrived, late)).toMatchObject({ ok: false });
  });
});

describe('what may be said', () => {
  const bad: [string, object][] = [
    ['an extra field', { call: 'page.shown', send: { token: 'x', url: CRM } }],
    [
      'an extra field deep inside',
      { call: 'page.help', send: { token: null, capture: { element: null, path: '/', value: '1' } } },
    ],
    ['a missing field', { call: 'page.acted', send: { token: 'x' } }],
    ['a field of another kind', { call: 'page.call', send: { up: 'yes' } }],
    ['an act that does not exist', { call: 'page.acted', send: { token: 'x', act: 'delete everything' } }],
    [
      'a path without end',
      { call: 'page.help', send: { token: null, capture: { element: null, path: '/'.repeat(2_000_001) } } },
    ],
    ['a call that does not exist', { call: 'page.everything', send: {} }],
    ['a name of the language itself', { call: 'constructor', send: {} }],
    ['another’s token', { call: 'page.used', send: { feature: 'crm/nothing' } }],
  ];
  for (const [what, message] of bad)
    d(`${what} is refused, and the next good call is answered`, async () => {
      const stage = await Stage.withPack();
      await stage.visit(1, CRM);
      expect(await stage.raw({ foothold: 1, ...message }, stage.sender(1))).toMatchObject({ ok: false });
      expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: true });
    });

  d('what is no call of ours is left to others', async () => {
    const stage = await Stage.withPack();
    const others = [null, 'hello', 7, [], { call: 'page.arrived' }, { foothold: '1', call: 'page.arrived' }];
    for (const message of [...others, { foothold: 1, call: 'surface.changed', send: {} }])
      expect(await stage.raw(message, stage.sender(1))).toBeUndefined();
  });

  d('a prototype in a message changes nothing', async () => {
    const stage = await Stage.withPack();
    const message = JSON.parse(
      '{"foothold":1,"call":"page.arrived","send":{"__proto__":{"ok":1}}}',
    ) as object;
    await stage.raw(message, stage.sender(1));
    expect(({} as { ok?: number }).ok).toBeUndefined();
  });

  d('one tab’s token opens nothing in another', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    const token = stage.plans.get(1)!.showing!.token;
    stage.tabs.set(2, CRM);
    await stage.visit(2, CRM);
    await stage.raw({ foothold: 1, call: 'page.reason', send: { token } }, stage.sender(2));
    expect((await stage.panel('panel.state', {})).shown).toBeNull();
  });
});

describe('what opens', () => {
  d('no window opens for a page that may not ask, whether the browser allows a panel or not', async () => {
    const stage = await Stage.withPack();
    stage.refusesPanel = true;
    await stage.raw(help, from('https://bank.example.com/'));
    await stage.settle();
    expect(stage.windows).toEqual([]);
  });

  d('nor a panel, once it is known that it may not ask', async () => {
    const stage = await Stage.withPack();
    await stage.raw(arrived, from('https://bank.example.com/'));
    await stage.raw(help, from('https://bank.example.com/'));
    expect(stage.panels).toBe(0);
    expect(stage.windows).toEqual([]);
  });

  d('what was refused in a tab is forgotten with the tab', async () => {
    const stage = await Stage.withPack();
    stage.tabs.set(7, CRM);
    stage.granted = [];
    await stage.raw(arrived, stage.sender(7));
    stage.granted = ['https://crm.example.com/*'];
    await stage.closeTab(7);
    stage.tabs.set(7, CRM);
    await stage.raw(help, stage.sender(7));
    expect(stage.panels).toBe(1);
  });

  d('nor for a sandboxed frame or somebody in no tab, known or not', async () => {
    const stage = await Stage.withPack();
    await stage.raw(help, { ...stage.sender(1), origin: 'null' });
    await stage.raw(help, { id: 'us', url: CRM });
    expect(stage.panels).toBe(0);
  });

  d('a page that asks again and again gets one small window, not a hundred', async () => {
    const stage = await Stage.withPack();
    stage.refusesPanel = true;
    for (let n = 0; n < 100; n++) await stage.raw(help, stage.sender(1));
    await stage.settle();
    expect(stage.windows).toHaveLength(1);
    stage.pass(60_000);
    await stage.raw(help, stage.sender(1));
    await stage.settle();
    expect(stage.windows).toHaveLength(2);
  });

  d('who may ask gets the panel within the gesture, before anything is awaited', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    const reply = stage.raw(help, stage.sender(1));
    expect(stage.panels).toBe(1);
    expect(await reply).toMatchObject({ ok: true });
    expect(stage.windows).toEqual([]);
  });
});

describe('a flood', () => {
  d('of one tab is refused beyond what it may have open, and costs no other tab its answer', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    stage.tabs.set(2, CRM);
    const flood = Array.from({ length: 10 * OPEN_CALLS }, () => stage.raw(arrived, stage.sender(1)));
    const other = await stage.raw(arrived, stage.sender(2));
    const answers = await Promise.all(flood);
    expect(other).toMatchObject({ ok: true });
    expect(answers.filter(reply => reply?.ok)).toHaveLength(OPEN_CALLS);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: 'That is too much at once.' });
    expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: true });
  });

  d('of refused calls leaves nothing behind that would refuse the next good one', async () => {
    const stage = await Stage.withPack();
    for (let n = 0; n < 2 * OPEN_CALLS; n++)
      await stage.raw({ foothold: 1, call: 'page.used', send: { feature: 'crm/nothing' } }, stage.sender(1));
    expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: true });
  });
});

describe('what our own pages heed', () => {
  const heard: [string, Parameters<typeof isFromUs>[0], boolean][] = [
    ['the background', { id: 'us', url: `${OWN}background.js` }, true],
    ['the background where the browser names no address', { id: 'us' }, true],
    ['a page of ours in a tab', { id: 'us', url: `${OWN}proof.html`, tab: {} }, true],
    ['a content script', { id: 'us', url: CRM, tab: {} }, false],
    ['a content script in a frame without an address', { id: 'us', tab: {} }, false],
    [
      'a page that has our name in its address',
      { id: 'us', url: `https://evil.example/${OWN}`, tab: {} },
      false,
    ],
    ['another extension', { id: 'them', url: `${OWN}proof.html` }, false],
  ];
  for (const [who, sender, heeded] of heard)
    d(`${who} is ${heeded ? 'heeded' : 'ignored'}`, () => expect(isFromUs(sender, 'us', OWN)).toBe(heeded));
});
