import { beforeEach, describe, expect, it } from 'vitest';
import type { Begun } from '../../utils/messages/showing';
import { CRM, MEET, Stage } from './stage/stage';

/** The rep has pressed Save, and the page goes before anything says that it worked. */
const TASK: Begun = { feature: 'crm/task', nth: 0, left: 8_000 };

describe('an act whose result comes with the next document', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.withPack();
    stage.tabs.set(2, CRM);
    await stage.visit(1, CRM);
  });
  const leaves = (begun = [TASK], tab = 1) => stage.page(tab, 'page.left', { begun });
  const begunIn = async (tab = 1, url = CRM) => (await stage.visit(tab, url)).begun;

  it('is told to the next document of its tab, with the time that is left', async () => {
    await leaves();
    stage.pass(3_000);
    expect(await begunIn()).toEqual([{ ...TASK, left: 5_000 }]);
  });

  it('ux 37: is told once: a second reload counts nothing', async () => {
    await leaves();
    await begunIn();
    expect(await begunIn()).toBeUndefined();
  });

  it('is told to a new document, not to the same one that goes on', async () => {
    await leaves();
    expect((await stage.page(1, 'page.arrived', {})).begun).toBeUndefined();
    expect(await begunIn()).toHaveLength(1);
  });

  it('outlives the background, which the browser may stop while the page loads', async () => {
    stage.restless = true;
    await leaves();
    expect(await begunIn()).toEqual([TASK]);
  });

  it('is nothing to another tab', async () => {
    await leaves();
    expect(await begunIn(2)).toBeUndefined();
  });

  it('is forgotten when its time is over', async () => {
    await leaves();
    stage.pass(8_001);
    expect(await begunIn()).toBeUndefined();
  });

  it('is forgotten when the rep goes to another app', async () => {
    await leaves();
    expect(await begunIn(1, MEET)).toBeUndefined();
    expect(await begunIn()).toBeUndefined();
  });

  it('is forgotten with its tab, and with the browser', async () => {
    await leaves();
    await stage.closeTab(1);
    expect(await begunIn()).toBeUndefined();
    await leaves();
    await stage.restartBrowser();
    expect(await begunIn()).toBeUndefined();
  });

  it('is forgotten when the rep has something erased', async () => {
    await leaves();
    await stage.panel('panel.erase', { feature: 'crm/task' });
    expect(await begunIn()).toBeUndefined();
  });

  it('is over when its own document sees the result after all', async () => {
    await leaves([TASK, { ...TASK, feature: 'crm/call' }]);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect((await begunIn())?.map(({ feature }) => feature)).toEqual(['crm/call']);
  });

  it('is kept in memory as feature, way and time; nothing of it reaches the disk', async () => {
    const before = await stage.disk();
    await leaves();
    expect(stage.inSession()['begun 1']).toEqual([{ feature: 'crm/task', nth: 0, until: stage.now + 8_000 }]);
    expect(await stage.disk()).toEqual(before);
  });

  it('does not pile up: what has run out goes when something else is kept', async () => {
    await leaves();
    stage.pass(8_001);
    await leaves([TASK], 2);
    expect(Object.keys(stage.inSession()).filter(key => key.startsWith('begun'))).toEqual(['begun 2']);
  });

  describe('is nobody else’s to say', () => {
    /** Another app stands in a frame of the tab. */
    const framed = (): Parameters<typeof stage.ask>[2] => ({
      ...stage.sender(1),
      url: MEET,
      origin: new URL(MEET).origin,
      frameId: 3,
      documentId: 'frame',
    });

    it('a frame begins nothing in the name of its tab', async () => {
      await stage.ask('page.left', { begun: [TASK] }, framed()).catch(() => undefined);
      expect(await begunIn()).toBeUndefined();
      await stage
        .ask('page.left', { begun: [TASK] }, { ...stage.sender(1), frameId: 3 })
        .catch(() => undefined);
      expect(await begunIn()).toBeUndefined();
    });

    it('a frame neither takes nor ends what its tab began', async () => {
      await leaves();
      await stage.ask('page.arrived', { fresh: true }, framed());
      await stage.ask('page.used', { feature: 'crm/task' }, framed()).catch(() => undefined);
      expect(await begunIn()).toHaveLength(1);
    });

    it('a page begins nothing of another app, nor throws away by that what its own began', async () => {
      stage.tabs.set(1, MEET);
      await leaves().catch(() => undefined);
      expect(stage.inSession()['begun 1'] ?? []).toEqual([]);
    });
  });
});
