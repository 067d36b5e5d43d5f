import { describe, expect, it } from 'vitest';
import { aRevision } from './stage/a-revision';
import { aPack, change, MINUTE, signed } from './stage/a-pack';
import { CRM, MEET, Stage } from './stage/stage';

/** A rep's week, through every kind of call. */
async function aWeek(restless: boolean) {
  const stage = new Stage();
  const whole = await Stage.withPack();
  stage.pack = whole.pack;
  stage.managed = whole.managed;
  stage.restless = restless;
  await stage.install();

  await stage.visit(1, CRM);
  await stage.shows();
  await stage.act('open');
  await stage.act('why this changed');
  await stage.shows();
  await stage.act('back');
  await stage.act('show me');
  await stage.shows();
  await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
  await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });

  stage.nextDay();
  await stage.visit(1, CRM);
  await stage.shows();
  const token = stage.plans.get(1)!.showing?.token ?? null;
  await stage.page(1, 'page.help', { token, capture: { element: null, path: '/' } });
  const draft = (await stage.panel('panel.draft', {}))!;
  const revision = aRevision(draft.id, { kind: 'concern', urgent: true, words: 'Where?' });
  await stage.panel('panel.revise', revision);
  stage.desk.down = true;
  await stage.panel('panel.send', revision);
  stage.desk.down = false;
  stage.pass(2 * MINUTE);
  await stage.alarm('outbox');
  stage.desk.news = { state: 'answered', answer: { words: 'Here.', at: 1, by: 'Ada' } };
  await stage.alarm('replies');
  await stage.page(1, 'page.answer', { token: stage.plans.get(1)!.answered[0]!.token });

  for (let day = 1; day <= 3; day++) {
    stage.nextDay();
    await stage.visit(1, CRM);
    if (stage.plans.get(1)?.showing)
      await stage.page(1, 'page.missing', { token: stage.plans.get(1)!.showing!.token, verdict: 'gone' });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.alarm('hourly');
  }
  await stage.visit(2, MEET);
  await stage.page(2, 'page.call', { up: true });
  await stage.visit(1, CRM);
  await stage.closeTab(2);

  stage.nextDay();
  stage.pack = await signed(
    aPack(pack => ({ changes: [...pack.changes, change(2, 'again')] })),
    2,
    stage.now,
  );
  await stage.panel('panel.refresh', {});
  await stage.visit(1, CRM);
  await stage.shows();
  await stage.act('done');
  await stage.panel('panel.say', { feature: 'crm/call', says: 'known' });
  const { order: _order, ...last } = await stage.visit(1, CRM);
  return { stage, last, state: await stage.panel('panel.state', {}) };
}

/** All that the week left behind; packs and policy are counted only, and how often plans were made not at all. */
async function outcome({ stage, last, state }: Awaited<ReturnType<typeof aWeek>>) {
  const { packs, files: _files, floors, kv: _kv, ...disk } = await stage.disk();
  return { disk, packs: packs?.length, floors: floors?.length, last, state, desk: stage.desk.got };
}

describe('ending the background between any two calls', () => {
  it('changes nothing in what a week comes to', async () => {
    const calm = await aWeek(false);
    const restless = await aWeek(true);
    expect(calm.state.requests).toMatchObject([{ state: 'answered' }]);
    expect(calm.state.progress[0]?.mastery).toMatchObject({ state: 'changed', unaided: 3, days: 3 });
    expect(calm.stage.desk.got).toHaveLength(1);
    expect(await outcome(restless)).toEqual(await outcome(calm));
  });
});

describe('ending the background within the install', () => {
  it('leaves nobody without packs: whatever wakes it next brings them', async () => {
    const stage = new Stage();
    const whole = await Stage.withPack();
    stage.pack = whole.pack;
    stage.managed = whole.managed;
    void stage.life.installed(false);
    stage.kill();
    await stage.panel('panel.state', {});
    await stage.settle();
    expect((await stage.panel('panel.state', {})).packs).toHaveLength(1);
  });
});
