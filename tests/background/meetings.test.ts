import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../utils/core/anchors/description';
import { aPack, DAY, HOUR } from './stage/a-pack';
import { CRM, MEET, Stage } from './stage/stage';

const both = (en: string) => ({ en, sv: `${en} på svenska` });
const at = (name: string): Anchor => ({ v: 1, role: 'button', name });
const guest = { sees: both('They ask to join.'), steps: [both('Open the link.'), both('Ask to join.')] };

/** The pack's meeting room, told of in more words. */
const meeting = (call: object = {}) =>
  aPack(pack => ({
    apps: pack.apps.map(app =>
      app.id === 'meet' ? { ...app, guest, call: { joined: [at('Leave')], ...call } } : app,
    ),
  }));

async function aCall(stage: Stage): Promise<void> {
  await stage.visit(2, MEET);
  await stage.page(2, 'page.call', { up: true });
  await stage.page(2, 'page.call', { up: false });
}
const asked = async (stage: Stage) => (await stage.panel('panel.state', {})).afterCall;

describe('after a call', () => {
  it('the rep is asked once whether it was easy for the customer, and not while the call is up', async () => {
    const stage = await Stage.withPack();
    expect(await asked(stage)).toBeNull();
    await stage.visit(2, MEET);
    await stage.page(2, 'page.call', { up: true });
    expect(await asked(stage)).toBeNull();
    await stage.page(2, 'page.call', { up: false });
    expect(await asked(stage)).toMatchObject({ app: 'crm/meet', title: { words: 'Meet' } });
    expect((await stage.disk())['outbox']).toEqual([]);
  });

  it('at most once in seven days, however many calls there are and whatever the rep did with the question', async () => {
    const stage = await Stage.withPack();
    await aCall(stage);
    await stage.panel('panel.afterCall', {});
    expect(await asked(stage)).toBeNull();
    stage.pass(7 * DAY - HOUR);
    await aCall(stage);
    expect(await asked(stage)).toBeNull();
    stage.pass(HOUR);
    await aCall(stage);
    expect(await asked(stage)).not.toBeNull();
  });

  it('a question that nobody answered is gone the next day, and counts as asked', async () => {
    const stage = await Stage.withPack();
    await aCall(stage);
    stage.pass(DAY);
    expect(await asked(stage)).toBeNull();
    await aCall(stage);
    expect(await asked(stage)).toBeNull();
  });

  it('a tab that is closed, or a page that is left, ends a call as well', async () => {
    for (const end of [(stage: Stage) => stage.closeTab(2), (stage: Stage) => stage.visit(2, MEET)]) {
      const stage = await Stage.withPack();
      await stage.visit(2, MEET);
      await stage.page(2, 'page.call', { up: true });
      await end(stage);
      expect(await asked(stage)).not.toBeNull();
    }
  });

  it('who wants quiet, or has muted the app, is not asked; nor where a call cannot be told for certain', async () => {
    for (const wish of [{ quiet: true }, { muted: ['crm/meet' as const] }]) {
      const stage = await Stage.withPack();
      await stage.panel('panel.set', wish);
      await aCall(stage);
      expect(await asked(stage)).toBeNull();
    }
    const stage = await Stage.withPack(meeting({ joined: [{ ...at('Leave'), proposed: 'help' }] }));
    await aCall(stage);
    expect(await asked(stage)).toBeNull();
  });

  it('the answer is a form like any other: it leaves by Send, without a name if the rep wants it so', async () => {
    const stage = await Stage.withPack();
    await aCall(stage);
    const draft = await stage.panel('panel.ask', { kind: 'verdict', app: 'crm/meet', customer: 'partly' });
    expect(draft?.request).toMatchObject({ kind: 'verdict', app: 'Meet', verdict: { customer: 'partly' } });
    expect(draft?.request.verdict).not.toHaveProperty('me');
    expect(await asked(stage)).toBeNull();
    expect((await stage.disk())['outbox']).toEqual([]);

    const { id, typed, strike, keep, contact } = draft!;
    await stage.panel('panel.send', {
      draft: id,
      kind: 'verdict',
      urgent: false,
      anonymous: true,
      ...typed,
      strike,
      keep,
      contact,
      verdict: { customer: 'partly' },
    });
    await stage.settle();
    const [sent] = (await stage.disk())['outbox'] as { row: { request: object } }[];
    expect(sent!.row.request).toMatchObject({ anonymous: true, verdict: { customer: 'partly' } });
  });
});

describe('before a call', () => {
  const lobby = async (stage: Stage) => (await stage.panel('panel.state', {})).lobby;
  /** The rep looks at the meeting room, and at nothing else. */
  const enter = async (stage: Stage) => {
    await stage.closeTab(1);
    await stage.visit(2, MEET);
  };

  it('nothing stands there unless the rep wants it', async () => {
    const stage = await Stage.withPack(meeting());
    await enter(stage);
    expect(await lobby(stage)).toBeNull();
    await stage.panel('panel.set', { lobby: true });
    expect(await lobby(stage)).toMatchObject({
      app: { words: 'Meet' },
      sees: { words: 'They ask to join.' },
      steps: [{ words: 'Open the link.' }, { words: 'Ask to join.' }],
      camera: null,
      muted: null,
    });
  });

  it('in the call and after it, and on any other page, it is gone', async () => {
    const stage = await Stage.withPack(meeting());
    await stage.panel('panel.set', { lobby: true });
    await stage.visit(1, CRM);
    expect(await lobby(stage)).toBeNull();
    await enter(stage);
    expect(await lobby(stage)).not.toBeNull();
    await stage.page(2, 'page.call', { up: true });
    expect(await lobby(stage)).toBeNull();
    await stage.page(2, 'page.call', { up: false });
    expect(await lobby(stage)).toBeNull();
  });

  it('camera and microphone are told as the page shows them; by a proposal nothing is told', async () => {
    const camera = [at('Turn off camera')];
    const muted = [at('Turn on microphone')];
    const stage = await Stage.withPack(meeting({ camera, muted }));
    await stage.panel('panel.set', { lobby: true });
    await enter(stage);
    stage.reads = { language: 'en', texts: ['', null] };
    expect(await lobby(stage)).toMatchObject({ camera: true, muted: false });

    const unsure = await Stage.withPack(meeting({ camera: [{ ...camera[0]!, proposed: 'help' }], muted }));
    await unsure.panel('panel.set', { lobby: true });
    await enter(unsure);
    unsure.reads = { language: 'en', texts: [''] };
    expect(await lobby(unsure)).toMatchObject({ camera: null, muted: true });
  });

  it('at a door that shows neither camera nor microphone nothing is claimed of them', async () => {
    const camera = [at('Turn off camera')];
    const muted = [at('Turn on microphone')];
    const stage = await Stage.withPack(meeting({ camera, muted }));
    await stage.panel('panel.set', { lobby: true });
    await enter(stage);
    stage.reads = { language: 'en', texts: [null, null] };
    expect(await lobby(stage)).toMatchObject({ camera: null, muted: null });
  });

  it('a room of which nobody has said what the customer meets says just that', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { lobby: true });
    await enter(stage);
    expect(await lobby(stage)).toMatchObject({ sees: null, steps: [] });
  });
});
