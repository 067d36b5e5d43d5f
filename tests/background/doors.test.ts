import { describe, expect, it } from 'vitest';
import { answerCalls } from '../../utils/messages/answer';
import { authorSchemas } from '../../utils/messages/author-schemas';
import { pageSchemas, panelSchemas } from '../../utils/messages/schemas';
import { addressOf } from '../../utils/background/coach/page';
import { authorDoors } from '../../utils/background/doors/author';
import { pageDoors } from '../../utils/background/doors/page';
import { panelDoors } from '../../utils/background/doors/panel';
import type { Sender } from '../../utils/background/world';
import { DAY } from './stage/a-pack';
import { CRM, Stage } from './stage/stage';

const arrived = { foothold: 1, call: 'page.arrived', send: {} };

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

describe('every call', () => {
  it('has a schema and an answer', () => {
    const never = () => Promise.reject(new Error('not asked'));
    expect(Object.keys(pageDoors(never)).sort()).toEqual(Object.keys(pageSchemas).sort());
    expect(Object.keys(panelDoors(never)).sort()).toEqual(Object.keys(panelSchemas).sort());
    expect(Object.keys(authorDoors(never)).sort()).toEqual(Object.keys(authorSchemas).sort());
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

  it('lets them pass for the panel, too: what was used before them is not said to be of today', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.panel('demo.skip', { days: 3 });
    const { now, progress } = await stage.panel('panel.state', {});
    expect(Math.floor((now - progress[0]!.mastery.lastUse!) / DAY)).toBe(3);
  });

  it('is closed to pages', async () => {
    const stage = await Stage.withPack();
    expect(await stage.raw(skip, stage.sender(1))).toMatchObject({ ok: false });
  });

  it('does not exist without the demo', async () => {
    const never = () => Promise.reject(new Error('not asked'));
    const answer = answerCalls<Sender>(
      {
        page: pageDoors(never),
        panel: panelDoors(never),
        author: authorDoors(never),
        demo: null,
        atOnce: {},
      },
      { own: () => null, panel: () => null, page: async () => null, stranger: () => false, asker: () => 1 },
    );
    const reply = await new Promise(resolve => answer(skip, { id: 'us' }, resolve));
    expect(reply).toEqual({ ok: false, error: 'There is no call demo.skip.' });
  });
});
