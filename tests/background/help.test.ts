import { describe, expect, it } from 'vitest';
import type { DraftRevision } from '../../utils/messages/calls';
import { HOUR, MINUTE } from './stage/a-pack';
import { aRevision } from './stage/a-revision';
import { CRM, DESK_URL, policyFor, Stage } from './stage/stage';

const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };

/** The rep asks for help from the tip. */
async function asked(): Promise<Stage> {
  const stage = await Stage.withPack();
  const { showing } = await stage.visit(1, CRM);
  await stage.shows();
  await stage.page(1, 'page.help', { token: showing!.token, capture });
  return stage;
}

async function revision(stage: Stage, more: Partial<DraftRevision> = {}): Promise<DraftRevision> {
  const draft = await stage.panel('panel.draft', {});
  return aRevision(draft!.id, more);
}

const firstRequest = async (stage: Stage) => (await stage.panel('panel.state', {})).requests[0];

describe('asking for help', () => {
  it('opens the panel within the gesture and says first what is known here', async () => {
    const stage = await asked();
    expect(stage.panels).toBe(1);
    const draft = await stage.panel('panel.draft', {});
    expect(draft).toMatchObject({
      known: {
        answers: [{ question: { words: 'Where is it?' } }],
        tips: [{ title: { words: 'Plan it here' } }],
        terms: [{ term: { words: 'Pipeline' } }],
        onDuty: { who: { words: 'Sales Ops' }, until: '2026-12-31', hours: '9-17' },
        champion: { name: 'Ada' },
      },
      desk: { name: 'Sales Ops', where: 'desk.example.com', can: { once: true } },
      request: {
        app: 'Deals',
        feature: 'Plan the next step',
        pack: { id: 'crm', serial: 1 },
        kind: 'question',
      },
    });
    expect(stage.desk.got).toEqual([]);
  });

  it('the address is the browser’s, whatever the page says', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, `${CRM}deals`);
    await stage.page(1, 'page.help', { token: null, capture: { element: null, path: '/secret/of/another' } });
    expect((await stage.panel('panel.draft', {}))?.request.page).not.toContain('secret');
  });

  it('a closed panel loses nothing that was typed', async () => {
    const stage = await asked();
    await stage.panel(
      'panel.revise',
      await revision(stage, { kind: 'bug', urgent: true, words: 'It is stuck' }),
    );
    const again = await stage.panel('panel.draft', {});
    expect(again?.request).toMatchObject({ kind: 'bug', urgent: true, words: 'It is stuck' });
  });

  it('a closed panel keeps what was left out, and what was typed before it was masked', async () => {
    const stage = await asked();
    const words = 'Call anna@example.com';
    await stage.panel('panel.revise', await revision(stage, { words, strike: ['feature'] }));
    const again = await stage.panel('panel.draft', {});
    expect(again).toMatchObject({ typed: { words }, strike: ['feature'] });
    expect(again?.request.feature).toBeUndefined();
    expect(again?.whole.feature).toBe('Plan the next step');
    expect(again?.whole.words).not.toContain('anna@');
  });

  it('asking again elsewhere keeps the words that were not sent yet', async () => {
    const stage = await asked();
    await stage.panel('panel.revise', await revision(stage, { kind: 'bug', words: 'Half a page of typing' }));
    await stage.life.command('help', { id: 1, url: CRM });
    await stage.settle();
    const again = await stage.panel('panel.draft', {});
    expect(again).toMatchObject({ typed: { words: 'Half a page of typing' }, request: { kind: 'bug' } });
    expect(again?.request.element).toBeUndefined();
  });

  it('works on a page whose address is as long as some apps make it', async () => {
    const stage = await Stage.withPack();
    const state = 'x'.repeat(30_000);
    await stage.visit(1, `${CRM}one#${state}`);
    await stage.page(1, 'page.arrived', {});
    await stage.page(1, 'page.help', {
      token: null,
      capture: { element: { role: 'button', name: 'n'.repeat(400) }, path: `/one#${state}` },
    });
    const draft = await stage.panel('panel.draft', {});
    expect(draft?.request.app).toBe('Deals');
    expect(JSON.stringify(draft?.request).length).toBeLessThan(1_000);
  });

  it('what is sent is byte for byte what the preview showed', async () => {
    const stage = await asked();
    const changed = await revision(stage, { words: 'How do I plan it?' });
    const preview = await stage.panel('panel.revise', changed);
    await stage.panel('panel.send', changed);
    expect(stage.desk.got).toEqual([
      { url: DESK_URL, id: preview.id, body: JSON.stringify(preview.request) },
    ]);
    const { ledger } = await stage.panel('panel.proof', {});
    expect(ledger.find(({ direction }) => direction === 'sent')).toMatchObject({
      to: DESK_URL,
      body: JSON.stringify(preview.request),
      bytes: new TextEncoder().encode(JSON.stringify(preview.request)).length,
    });
  });

  it('pressing Send twice sends one request', async () => {
    const stage = await asked();
    const change = await revision(stage);
    const first = await stage.panel('panel.send', change);
    expect(await stage.panel('panel.send', change)).toEqual(first);
    expect(stage.desk.got).toHaveLength(1);
    expect(await stage.panel('panel.draft', {})).toBeNull();
  });

  it('a discarded form leaves nothing and cannot be sent', async () => {
    const stage = await asked();
    const change = await revision(stage);
    await stage.panel('panel.discard', { draft: change.draft });
    await expect(stage.panel('panel.send', change)).rejects.toThrow('no longer open');
    expect((await stage.disk())['outbox']).toEqual([]);
  });

  it('without a help desk nothing can be sent, and the rep is told so', async () => {
    const stage = await asked();
    const { helpDesk: _none, ...policy } = await policyFor();
    stage.managed = policy;
    await stage.life.policyChanged();
    expect((await stage.panel('panel.draft', {}))?.desk).toBeNull();
    await expect(stage.panel('panel.send', await revision(stage))).rejects.toThrow('No help desk');
  });

  it('by shortcut it is about the page the rep is on', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.life.command('help', { id: 1, url: CRM });
    await stage.settle();
    expect(stage.panels).toBe(1);
    expect((await stage.panel('panel.draft', {}))?.request).toMatchObject({ app: 'Deals' });
  });
});

describe('the outbox', () => {
  it('a desk that is down gets the request later, once', async () => {
    const stage = await asked();
    stage.desk.down = true;
    await stage.panel('panel.send', await revision(stage));
    expect(await firstRequest(stage)).toMatchObject({
      state: 'failed',
      attempts: 1,
      failure: { code: 'unreachable' },
    });
    expect(stage.alarms.get('outbox')).toBeDefined();

    stage.desk.down = false;
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(await firstRequest(stage)).toMatchObject({ state: 'sent', attempts: 2 });
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(stage.desk.got).toHaveLength(1);
  });

  it('before its time a request is not tried again', async () => {
    const stage = await asked();
    stage.desk.status = 429;
    stage.desk.retryAfter = '3600';
    await stage.panel('panel.send', await revision(stage));
    stage.desk.status = 202;
    stage.pass(30 * MINUTE);
    await stage.alarm('outbox');
    expect(stage.desk.got).toEqual([]);
    stage.pass(31 * MINUTE);
    await stage.alarm('outbox');
    expect(stage.desk.got).toHaveLength(1);
  });

  it('a refused request is given up at once, and tried again when the rep asks', async () => {
    const stage = await asked();
    stage.desk.status = 403;
    await stage.panel('panel.send', await revision(stage));
    const request = await firstRequest(stage);
    expect(request).toMatchObject({ state: 'dead', failure: { code: 'refused', status: 403 } });
    stage.desk.status = 202;
    await stage.panel('panel.retry', { request: request!.id });
    expect(await firstRequest(stage)).toMatchObject({ state: 'sent' });
  });

  it('an acknowledgement that was lost makes a duplicate with the same id', async () => {
    const stage = await asked();
    stage.desk.deaf = true;
    await stage.panel('panel.send', await revision(stage));
    stage.desk.deaf = false;
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(stage.desk.got).toHaveLength(2);
    expect(stage.desk.distinct).toBe(1);
    expect(await firstRequest(stage)).toMatchObject({ state: 'sent' });
  });

  it('a worker killed while its bytes were under way tries again after the lease', async () => {
    const stage = await asked();
    const change = await revision(stage);
    const answer = stage.desk.answer.bind(stage.desk);
    stage.desk.answer = () => new Promise(() => undefined);
    const reply = await stage.raw(
      { foothold: 1, call: 'panel.send', send: change },
      { id: 'us', url: 'chrome-extension://us/sidepanel.html' },
    );
    expect(reply).toMatchObject({ ok: true });
    await new Promise(resolve => setTimeout(resolve, 20));
    stage.kill();
    stage.desk.answer = answer;
    expect(stage.alarms.get('outbox')).toBeDefined();
    await stage.alarm('outbox');
    expect(stage.desk.got).toEqual([]);
    stage.pass(3 * MINUTE);
    await stage.alarm('outbox');
    expect(stage.desk.got).toHaveLength(1);
    expect(await firstRequest(stage)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('a request goes to the desk that stood in its preview and to no other', async () => {
    const stage = await asked();
    stage.desk.down = true;
    await stage.panel('panel.send', await revision(stage));
    stage.managed = await policyFor({
      helpDesk: { kind: 'webhook', name: 'Elsewhere', url: 'https://desk.example.com/elsewhere' },
    });
    await stage.life.policyChanged();
    stage.desk.down = false;
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(stage.desk.got).toMatchObject([{ url: DESK_URL }]);
  });
});

describe('the answer', () => {
  const answered = async (): Promise<Stage> => {
    const stage = await asked();
    await stage.panel('panel.send', await revision(stage));
    stage.desk.news = {
      state: 'answered',
      answer: { words: 'Pick the contact first.', at: stage.now, by: 'Ada' },
    };
    stage.pass(MINUTE);
    await stage.alarm('replies');
    return stage;
  };

  it('comes back to the panel, and as a mark without words to the very element', async () => {
    const stage = await answered();
    expect(await firstRequest(stage)).toMatchObject({
      state: 'answered',
      answer: { words: 'Pick the contact first.', by: 'Ada' },
    });
    const plan = stage.plans.get(1)!;
    expect(plan.answered).toMatchObject([{ anchor: { name: 'Create task' } }]);
    expect(JSON.stringify(plan)).not.toContain('Pick the contact');
  });

  it('once read, its mark is gone', async () => {
    const stage = await answered();
    const [mark] = stage.plans.get(1)!.answered;
    await stage.page(1, 'page.answer', { token: mark!.token });
    expect(stage.told).toContainEqual({
      foothold: 1,
      call: 'surface.open',
      send: { view: 'answer', request: (await firstRequest(stage))!.id },
    });
    expect(stage.plans.get(1)!.answered).toEqual([]);
    expect((await stage.visit(1, CRM)).answered).toEqual([]);
  });

  it('seen by the champion is told as seen, and never taken back', async () => {
    const stage = await asked();
    await stage.panel('panel.send', await revision(stage));
    stage.desk.news = { state: 'seen' };
    await stage.alarm('replies');
    expect(await firstRequest(stage)).toMatchObject({ state: 'seen' });
    stage.desk.news = { state: 'sent' };
    await stage.alarm('replies');
    expect(await firstRequest(stage)).toMatchObject({ state: 'seen' });
  });

  it('that became a tip later is told as one, asked after once an hour', async () => {
    const stage = await answered();
    stage.desk.news = { ...stage.desk.news!, state: 'tip', tip: 'Pick the contact first' };
    stage.pass(10 * MINUTE);
    await stage.alarm('replies');
    expect(await firstRequest(stage)).toMatchObject({ state: 'answered' });
    stage.pass(HOUR);
    await stage.alarm('replies');
    expect(await firstRequest(stage)).toMatchObject({ state: 'tip', tip: 'Pick the contact first' });
  });

  it('is never asked for at an address outside the desk', async () => {
    const stage = await asked();
    stage.desk.answer = async () =>
      Response.json({ reply: 'https://elsewhere.example.com/spy' }, { status: 202 });
    await stage.panel('panel.send', await revision(stage));
    const [row] = (await stage.disk())['outbox'] as { row: { state: string; reply?: string } }[];
    expect(row!.row).toMatchObject({ state: 'sent' });
    expect(row!.row.reply).toBeUndefined();
  });
});
