import { describe, expect, it } from 'vitest';
import { newDraft, withField, withItem, type Draft } from '../../utils/core/authoring/draft';
import { changeBetween } from '../../utils/core/authoring/draft-change';
import { draftOf } from '../../utils/core/authoring/draft-source';
import { aPack, DAY, MINUTE, theKey } from './stage/a-pack';
import { CRM, PACK_URL, Stage } from './stage/stage';

const app = { title: 'CRM', kind: 'crm' as const, address: `${CRM}*` };
const first = newDraft('crm-tips', 'Ada', app);
const titled = (draft: Draft, en: string): Draft => withItem(draft, 'tips', { id: 'tip', title: { en } });

async function begun(draft = first): Promise<{ stage: Stage; id: string; since: number }> {
  const stage = await Stage.withPack();
  const { id } = await stage.panel('author.begin', { draft });
  const { at } = await stage.panel('author.open', { id });
  return { stage, id, since: at };
}

async function save(stage: Stage, id: string, since: number, before: Draft, now: Draft): Promise<number> {
  const back = await stage.panel('author.save', { id, since, change: changeBetween(before, now)! });
  if (!back.ok) throw new Error(back.why);
  return back.at;
}

describe('a champion’s draft', () => {
  it('is there again after the browser was killed, as it was saved last', async () => {
    const { stage, id, since } = await begun();
    await save(stage, id, since, first, titled(first, 'Plan it here'));
    await stage.restartBrowser();
    const { draft } = await stage.panel('author.open', { id });
    expect(draft).toEqual(titled(first, 'Plan it here'));
    expect(await stage.panel('author.list', {})).toMatchObject([{ id, title: { en: 'CRM' }, owner: 'Ada' }]);
  });

  it('is saved part by part: a picture taken out is out, and the other lists stay', async () => {
    const whole = draftOf(aPack());
    const pictured = { ...whole, pictures: { 'stills/a.png': 'AAAA', 'stills/b.png': 'BBBB' } };
    const { stage, id, since } = await begun(pictured);
    const now = {
      ...withField(pictured, 'tips', 'plan', ['title', 'en'], 'Here'),
      pictures: { 'stills/b.png': 'BBBB' },
    };
    expect(Object.keys(changeBetween(pictured, now)!.lists!)).toEqual(['tips']);
    await save(stage, id, since, pictured, now);
    expect((await stage.panel('author.open', { id })).draft).toEqual(now);
  });

  it('written in two windows is not written over: the second is told', async () => {
    const { stage, id, since } = await begun();
    await save(stage, id, since, first, titled(first, 'Mine'));
    const change = changeBetween(first, titled(first, 'Theirs'))!;
    expect(await stage.panel('author.save', { id, since, change })).toEqual({
      ok: false,
      why: 'written elsewhere',
    });
    expect((await stage.panel('author.open', { id })).draft).toEqual(titled(first, 'Mine'));
  });

  it('can go back to what it was before the last ten minutes, and keeps twenty such states', async () => {
    const { stage, id } = await begun();
    let { at } = await stage.panel('author.open', { id });
    let draft = first;
    for (let n = 1; n <= 30; n++) {
      stage.pass(11 * MINUTE);
      const next = titled(draft, `Title ${n}`);
      at = await save(stage, id, at, draft, next);
      draft = next;
    }
    const { versions } = await stage.panel('author.open', { id });
    expect(versions).toHaveLength(20);
    expect(await stage.panel('author.version', { id, at: versions[0]! })).toEqual({
      draft: titled(first, 'Title 29'),
    });
  });

  it('is compared with the release that was taken in last, and with the one before when it goes back', async () => {
    const [mine, base, theirs] = ['Mine', 'Old', 'New'].map(title => titled(first, title)) as [
      Draft,
      Draft,
      Draft,
    ];
    const stage = await Stage.withPack();
    const { id } = await stage.panel('author.begin', { draft: base, base });
    const { at } = await stage.panel('author.open', { id });
    const since = await save(stage, id, at, base, mine);
    const both = { change: changeBetween(mine, theirs)!, base: changeBetween(base, theirs)! };
    await stage.panel('author.save', { id, since, ...both });
    await stage.restartBrowser();
    const opened = await stage.panel('author.open', { id });
    expect(opened).toMatchObject({ draft: theirs, base: theirs });
    const [newest, oldest] = opened.versions;
    expect(await stage.panel('author.version', { id, at: newest! })).toEqual({ draft: mine, base });
    expect(await stage.panel('author.version', { id, at: oldest! })).toEqual({ draft: base, base });
  });

  it('that a newer Foothold wrote is listed and left alone', async () => {
    const { stage } = await begun();
    await stage.put('packDrafts', { id: 'later', format: 99, draft: first, at: stage.now + DAY });
    expect((await stage.panel('author.list', {}))[0]).toMatchObject({ id: 'later', trouble: 'newer' });
    await expect(stage.panel('author.open', { id: 'later' })).rejects.toThrow('newer Foothold');
    const change = { head: { id: 'lost' } };
    expect(await stage.panel('author.save', { id: 'later', since: stage.now + DAY, change })).toMatchObject({
      ok: false,
    });
    expect((await stage.disk())['packDrafts']).toContainEqual(
      expect.objectContaining({ id: 'later', draft: first }),
    );
  });

  it('is gone with its earlier states when it is deleted, and with nothing else', async () => {
    const { stage, id, since } = await begun();
    await save(stage, id, since, first, titled(first, 'One'));
    await stage.panel('author.begin', { draft: first });
    await stage.panel('author.delete', { id });
    const disk = await stage.disk();
    expect(disk['packDrafts']).toHaveLength(1);
    expect(disk['draftVersions']).toEqual([]);
  });

  it('stays when the champion erases what is kept about her', async () => {
    const { stage, id } = await begun();
    await stage.panel('panel.erase', {});
    expect((await stage.panel('author.open', { id })).draft).toEqual(first);
  });

  it('can be the next release of a pack in force', async () => {
    const { stage } = await begun();
    expect(await stage.panel('author.published', {})).toEqual([
      { id: 'crm', serial: 1, draft: draftOf(aPack()) },
    ]);
  });

  it('is met as a rep once nothing is missing, and never before what IT publishes', async () => {
    const { id: _id, ...pack } = draftOf(aPack()).head;
    const whole = { ...draftOf(aPack()), head: { id: 'own-tips', ...pack } };
    const { stage, id } = await begun(whole);
    expect(await stage.panel('author.play', { id })).toEqual({ ok: true });
    const { packs } = await stage.panel('panel.state', {});
    expect(packs).toContainEqual(expect.objectContaining({ id: 'own-tips', trial: true }));

    const { id: same } = await stage.panel('author.begin', { draft: draftOf(aPack()) });
    expect(await stage.panel('author.play', { id: same })).toEqual({ ok: false, why: 'outranked' });
    const { id: half } = await stage.panel('author.begin', { draft: titled(first, 'Half') });
    expect(await stage.panel('author.play', { id: half })).toEqual({ ok: false, why: 'not finished' });
  });
});

describe('the Author room', () => {
  it('answers nobody but our own pages', async () => {
    const { stage } = await begun();
    const reply = await stage.raw({ foothold: 1, call: 'author.list', send: {} }, stage.sender(1));
    expect(reply).toMatchObject({ ok: false, error: 'Only pages of Foothold may ask for this.' });
  });

  it('is taken away by policy, and gives no draft away then', async () => {
    const { stage, id } = await begun();
    const { public: key } = await theKey();
    const source = { name: 'sales-ops', url: PACK_URL, keys: [key], threshold: 1 };
    stage.managed = { sources: [source], authoring: false };
    await stage.restartBrowser();
    await expect(stage.panel('author.open', { id })).rejects.toThrow('turned writing tips off');
    expect((await stage.panel('panel.state', {})).policy.authoring).toBe(false);
  });

  it('brings its script only to a page that the draft names and she has allowed', async () => {
    const { stage } = await begun();
    const bring = (...addresses: string[]) => stage.panel('author.bring', { addresses });
    expect(await bring('https://bank.example.com/*')).toEqual({ ok: false, why: 'not granted' });
    expect(await bring('https://meet.example.com/*')).toEqual({ ok: false, why: 'no page' });
    expect(stage.injected.map(({ file }) => file)).not.toContain('/author.js');
    expect(await bring(`${CRM}*`)).toEqual({ ok: true, tab: 1 });
    expect(stage.injected).toContainEqual({ tab: 1, file: '/author.js' });
  });

  it('knows the address of the page she is on, without its path', async () => {
    const { stage } = await begun();
    stage.tabs.set(1, `${CRM}deals/4711?q=ada`);
    expect(await stage.panel('author.here', {})).toEqual({ address: `${CRM}*`, title: '' });
    stage.granted = [];
    expect(await stage.panel('author.here', {})).toBeNull();
  });
});
