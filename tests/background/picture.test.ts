import { describe, expect, it } from 'vitest';
import { aRevision } from './stage/a-revision';
import { CRM, Stage } from './stage/stage';

const PIECES = {
  width: 1000,
  height: 600,
  pieces: [
    { at: [10, 10, 80, 20] as [number, number, number, number], text: 'Create task' },
    { at: [10, 40, 80, 20] as [number, number, number, number], text: 'Anna Svensson' },
    { at: [10, 70, 80, 20] as [number, number, number, number] },
  ],
};

/** The rep asks from the page, with its tab in front. */
async function asked(): Promise<{ stage: Stage; draft: string }> {
  const stage = await Stage.withPack();
  await stage.visit(1, CRM);
  stage.inFront = 1;
  stage.pieces = () => PIECES;
  stage.screen = async () => 'data:image/png;base64,AAAA';
  await stage.page(1, 'page.help', { token: null, capture: { element: null, path: '/' } });
  return { stage, draft: (await stage.panel('panel.draft', {}))!.id };
}

describe('a picture of the page', () => {
  it('is covered where it is not the app’s own, before it is kept, and shown before it is sent', async () => {
    const { stage, draft } = await asked();
    const taken = await stage.panel('panel.picture', { draft, take: true });
    expect(taken).toMatchObject({
      ok: true,
      draft: { request: { picture: { width: 1000, data: 'cGljdHVyZQ==' } } },
    });
    expect(stage.covered).toEqual([
      [10, 40, 80, 20],
      [10, 70, 80, 20],
    ]);
    await stage.panel('panel.send', aRevision(draft));
    expect(JSON.parse(stage.desk.got[0]!.body)).toMatchObject({ picture: { width: 1000 } });
  });

  it('is left out when the rep strikes it, and gone when it is dropped', async () => {
    const { stage, draft } = await asked();
    await stage.panel('panel.picture', { draft, take: true });
    const struck = await stage.panel('panel.revise', aRevision(draft, { strike: ['picture'] }));
    expect(struck.request.picture).toBeUndefined();
    expect(struck.whole.picture).toBeDefined();
    await stage.panel('panel.picture', { draft, take: false });
    expect((await stage.panel('panel.draft', {}))?.whole.picture).toBeUndefined();
  });

  it('never goes with a nameless question', async () => {
    const { stage, draft } = await asked();
    await stage.panel('panel.picture', { draft, take: true });
    const made = await stage.panel('panel.revise', aRevision(draft, { anonymous: true }));
    expect(made.request.picture).toBeUndefined();
  });

  it('is not there without the rep’s press on the button, and the rep is told what to do', async () => {
    const { stage, draft } = await asked();
    stage.screen = async () => Promise.reject(new Error('activeTab is not in effect'));
    expect(await stage.panel('panel.picture', { draft, take: true })).toEqual({
      ok: false,
      why: 'not allowed',
    });
  });

  it('of a page that changed meanwhile is thrown away', async () => {
    const { stage, draft } = await asked();
    let looks = 0;
    stage.pieces = () => ({ ...PIECES, pieces: PIECES.pieces.slice(looks++) });
    expect(await stage.panel('panel.picture', { draft, take: true })).toEqual({ ok: false, why: 'moved' });
    expect(stage.covered).toEqual([]);
  });

  it('of a page that is not in front is never taken', async () => {
    const { stage, draft } = await asked();
    stage.inFront = null;
    expect(await stage.panel('panel.picture', { draft, take: true })).toEqual({ ok: false, why: 'no page' });
  });
});
