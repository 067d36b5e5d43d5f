import { describe, expect, it } from 'vitest';
import { answerCalls } from '../../utils/messages/answer';
import { pageSchemas, panelSchemas } from '../../utils/messages/schemas';
import { addressOf } from '../../utils/background/coach/page';
import { pageDoors } from '../../utils/background/doors/page';
import { panelDoors } from '../../utils/background/doors/panel';
import type { Sender } from '../../utils/background/world';
import { CRM, Stage } from './stage/stage';

const arrived = { foothold: 1, call: 'page.arrived', send: { route: '/' } };
const state = { foothold: 1, call: 'panel.state', send: {} };

describe('who may call', () => {
  const refused: [string, object, (stage: Stage) => Sender][] = [
    ['a stranger', arrived, stage => ({ ...stage.sender(1), id: 'somebody' })],
    ['a page that no pack names', arrived, () => from('https://bank.example.com/')],
    ['a page that only looks like one', arrived, () => from('https://crm.example.com.evil.example/')],
    ['a sandboxed frame', arrived, stage => ({ ...stage.sender(1), origin: 'null' })],
    [
      'a frame of another site on a coached page',
      arrived,
      stage => ({ ...stage.sender(1), frameId: 3, url: 'https://ads.example.com/' }),
    ],
    ['something that is no tab', arrived, () => ({ id: 'us', url: CRM })],
    ['a content script that wants the panel’s state', state, stage => stage.sender(1)],
    ['a page whose address starts like ours', state, () => from('https://chrome-extension.example.com/us/')],
    ['a panel that plays a page', arrived, () => from('chrome-extension://us/sidepanel.html')],
  ];
  it.each(refused)('%s is refused with a sentence', async (_who, message, sender) => {
    const stage = await Stage.withPack();
    const reply = await stage.raw(message, sender(stage));
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
  });

  it('a host whose grant was taken back is refused', async () => {
    const stage = await Stage.withPack();
    stage.granted = ['https://meet.example.com/*'];
    expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: false });
  });

  it('a message that is no call of ours is left to others', async () => {
    const stage = await Stage.withPack();
    for (const message of [
      null,
      'hello',
      { call: 'page.arrived' },
      { foothold: 1, call: 'surface.changed', send: {} },
    ])
      expect(await stage.raw(message, stage.sender(1))).toBeUndefined();
  });

  it('the address in the message counts for nothing', async () => {
    const stage = await Stage.withPack();
    const forged = { foothold: 1, call: 'page.arrived', send: { route: 'https://crm.example.com/' } };
    expect(await stage.raw(forged, from('https://bank.example.com/'))).toMatchObject({ ok: false });
  });

  it('a tab address counts for its top frame only', async () => {
    const stage = await Stage.withPack();
    const frame = { ...stage.sender(1), frameId: 4, url: 'https://bank.example.com/' };
    expect(await stage.raw(arrived, frame)).toMatchObject({ ok: false });
  });
});

describe('the address of who asks', () => {
  const tab = { id: 1, url: `${CRM}now` };

  it('is the tab’s for the top frame, because a script’s own may be the first it had', () => {
    expect(addressOf({ url: `${CRM}first`, frameId: 0, tab })).toBe(`${CRM}now`);
  });

  it('is the frame’s own in a frame, and where the tab has gone elsewhere meanwhile', () => {
    expect(addressOf({ url: `${CRM}frame`, frameId: 2, tab })).toBe(`${CRM}frame`);
    expect(
      addressOf({ url: `${CRM}first`, frameId: 0, tab: { id: 1, url: 'https://bank.example.com/' } }),
    ).toBe(`${CRM}first`);
  });
});

describe('what may be said', () => {
  it.each([
    ['an extra field', { call: 'page.arrived', send: { route: '/', url: 'https://crm.example.com/' } }],
    ['a missing field', { call: 'page.acted', send: { token: 'x' } }],
    ['an act that does not exist', { call: 'page.acted', send: { token: 'x', act: 'delete everything' } }],
    ['a route without end', { call: 'page.arrived', send: { route: '/'.repeat(2_000_001) } }],
    ['a call that does not exist', { call: 'page.everything', send: {} }],
    ['a name of the language itself', { call: 'constructor', send: {} }],
    [
      'a value of a field',
      { call: 'page.help', send: { token: null, capture: { element: null, path: '/', value: '1' } } },
    ],
  ])('%s is refused', async (_what, message) => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    expect(await stage.raw({ foothold: 1, ...message }, stage.sender(1))).toMatchObject({ ok: false });
  });

  it('every call has a schema and an answer', () => {
    const never = () => Promise.reject(new Error('not asked'));
    expect(Object.keys(pageDoors(never)).sort()).toEqual(Object.keys(pageSchemas).sort());
    expect(Object.keys(panelDoors(never)).sort()).toEqual(Object.keys(panelSchemas).sort());
  });

  it('a failure is answered with its sentence and stops nothing else', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    const bad = { foothold: 1, call: 'page.used', send: { feature: 'crm/nothing' } };
    expect(await stage.raw(bad, stage.sender(1))).toMatchObject({
      ok: false,
      error: expect.stringContaining('crm/nothing'),
    });
    expect(await stage.raw(arrived, stage.sender(1))).toMatchObject({ ok: true });
  });
});

describe('the demo’s door', () => {
  const skip = { foothold: 1, call: 'demo.skip', send: { days: 1 } };

  it('lets days pass in the demo build', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.panel('demo.skip', { days: 1 });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    const { progress } = await stage.panel('panel.state', {});
    expect(progress[0]?.mastery).toMatchObject({ unaided: 2, days: 2 });
    stage.kill();
    await stage.panel('demo.skip', { days: 1 });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect((await stage.panel('panel.state', {})).progress[0]?.mastery).toMatchObject({
      unaided: 3,
      days: 3,
    });
  });

  it('is closed to pages', async () => {
    const stage = await Stage.withPack();
    expect(await stage.raw(skip, stage.sender(1))).toMatchObject({ ok: false });
  });

  it('does not exist without the demo', async () => {
    const never = () => Promise.reject(new Error('not asked'));
    const answer = answerCalls<Sender>(
      { page: pageDoors(never), panel: panelDoors(never), demo: null, atOnce: {} },
      { own: () => null, panel: () => null, page: async () => null },
    );
    const reply = await new Promise(resolve => answer(skip, { id: 'us' }, resolve));
    expect(reply).toEqual({ ok: false, error: 'There is no call demo.skip.' });
  });
});

function from(url: string): Sender {
  return { id: 'us', url, origin: new URL(url).origin, frameId: 0, tab: { id: 1, url } };
}
