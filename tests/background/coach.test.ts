import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../utils/messages/panel-state';
import type { StepShowing } from '../../utils/messages/showing';
import { aPack, change, HOUR, MINUTE, signed } from './stage/a-pack';
import { CRM, MEET, Stage } from './stage/stage';

const masteryOfTask = (state: PanelState) =>
  state.progress.find(({ feature }) => feature === 'crm/task')?.mastery;

describe('a tip, from the pack to its retirement', () => {
  it('a pack that arrived shows one dot on the page it is about, in the words of the pack', async () => {
    const stage = await Stage.withPack();
    const { showing, signals } = await stage.visit(1, CRM);
    expect(showing).toMatchObject({
      kind: 'tip',
      form: 'dot',
      anchor: { name: 'Create task' },
      title: { words: 'Plan it here', lang: 'en' },
      change: true,
      walkthrough: true,
    });
    expect(signals.map(({ feature }) => feature)).toEqual(['crm/task', 'crm/call']);
  });

  it('a tip whose place nobody has confirmed stays off the page; its feature can be read about in the panel', async () => {
    const proposed = { v: 1 as const, role: 'button', name: 'Create task', proposed: 'help' };
    const stage = await Stage.withPack(
      aPack(pack => ({
        tips: pack.tips.map(tip => ({ ...tip, anchor: proposed })),
        features: pack.features.map(feature => ({
          ...feature,
          success: [{ result: { on: 'gone' as const, at: proposed } }],
        })),
      })),
    );
    const { showing, signals } = await stage.visit(1, CRM);
    expect({ showing, signals }).toEqual({ showing: null, signals: [] });
    expect(await stage.panel('panel.search', { words: 'Log a call' })).not.toEqual([]);
  });

  it('a page that no pack names gets no answer', async () => {
    const stage = await Stage.withPack();
    await expect(stage.visit(1, 'https://bank.example.com/')).rejects.toThrow('No pack names this page.');
  });

  it('the same page asked again shows the same tip under the same token', async () => {
    const stage = await Stage.withPack();
    const first = await stage.visit(1, CRM);
    await stage.shows();
    const again = await stage.visit(1, CRM);
    expect(again.showing?.token).toBe(first.showing?.token);
    const { pushes, shown } = await stage.disk();
    expect(pushes).toHaveLength(1);
    expect(shown).toMatchObject([{ item: 'crm/tip/plan', times: 1 }]);
  });

  it('ux 18: what the rep opened stays open while its app rewrites a query, and waits as a dot on another page', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    const { showing: opened } = await stage.act('open');
    expect(opened).toMatchObject({ kind: 'tip', form: 'card' });
    expect((await stage.page(1, 'page.arrived', { same: true })).showing).toEqual(opened);
    const { showing: why } = await stage.act('why this changed');
    expect(why).toMatchObject({ kind: 'why' });
    expect((await stage.page(1, 'page.arrived', { same: true })).showing).toEqual(why);
    expect((await stage.page(1, 'page.arrived', {})).showing).toMatchObject({ kind: 'tip', form: 'dot' });
  });

  it('the rep’s language words the tip', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { language: 'sv' });
    const { showing, language } = await stage.visit(1, CRM);
    expect(language).toBe('sv');
    expect(showing).toMatchObject({ title: { words: 'Plan it here på svenska', lang: 'sv' } });
  });

  it('used without help on three days it is mastered, and the tip stays away', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    for (let day = 1; day <= 3; day++) {
      stage.nextDay();
      await stage.visit(1, CRM);
      await stage.page(1, 'page.used', { feature: 'crm/task' });
    }
    expect(masteryOfTask(await stage.panel('panel.state', {}))).toMatchObject({
      state: 'mastered',
      unaided: 3,
      days: 3,
    });
    stage.nextDay();
    const { showing } = await stage.visit(1, CRM);
    expect(showing).not.toMatchObject({ anchor: { name: 'Create task' } });
  });

  it('a use right after the card was opened counts as helped', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    expect((await stage.act('open')).showing).toMatchObject({ form: 'card' });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect(masteryOfTask(await stage.panel('panel.state', {}))).toMatchObject({ aided: 1, unaided: 0 });
  });

  it('a use counts as helped soon after a card stood open, also when the card has gone', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    stage.nextDay();
    const { showing } = await stage.visit(1, CRM);
    expect(showing).toMatchObject({ kind: 'tip', form: 'card' });
    await stage.shows();
    await stage.page(1, 'page.missing', { token: showing!.token, verdict: 'gone' });
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect(masteryOfTask(await stage.panel('panel.state', {}))).toMatchObject({ aided: 1, unaided: 0 });
  });

  it('two uses within a minute are one', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    stage.pass(30_000);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    expect(masteryOfTask(await stage.panel('panel.state', {}))).toMatchObject({ unaided: 1 });
  });

  it('a page cannot speak for a feature of another app', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, MEET);
    await expect(stage.page(1, 'page.used', { feature: 'crm/task' })).rejects.toThrow(
      'not a feature of this page',
    );
    expect((await stage.disk())['outcomes']).toEqual([]);
  });

  it('a new release brings one why card to who knows the feature, and once ended never again', async () => {
    const stage = await Stage.withPack();
    for (let day = 1; day <= 3; day++) {
      await stage.visit(1, CRM);
      await stage.page(1, 'page.used', { feature: 'crm/task' });
      stage.nextDay();
    }
    stage.pack = await signed(
      aPack(pack => ({ changes: [...pack.changes, change(2, 'tasks-again')] })),
      2,
      stage.now,
    );
    await stage.panel('panel.refresh', {});
    const { showing } = await stage.visit(1, CRM);
    expect(showing).toMatchObject({
      kind: 'why',
      card: { title: { words: 'Tasks moved, release 2' }, number: null, ask: { name: 'Ada' } },
    });
    await stage.shows();
    stage.nextDay();
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ kind: 'why' });
    expect((await stage.disk())['shown']).toContainEqual(
      expect.objectContaining({ item: 'crm/change/tasks-again', times: 1 }),
    );
    expect((await stage.act('done')).showing).toBeNull();
    for (let day = 1; day <= 3; day++) {
      stage.nextDay();
      const plan = await stage.visit(1, CRM);
      expect(plan.showing?.kind).not.toBe('why');
      await stage.shows();
    }
  });

  it('the first pack makes no news of its old changes', async () => {
    const stage = await Stage.withPack();
    for (let day = 1; day <= 4; day++) {
      expect((await stage.visit(1, CRM)).showing?.kind).not.toBe('why');
      await stage.page(1, 'page.used', { feature: 'crm/task' });
      stage.nextDay();
    }
  });
});

describe('what the rep does with a tip', () => {
  it('"why this changed" opens the change, and Back leads to the tip again', async () => {
    const stage = await Stage.withPack();
    const tip = (await stage.visit(1, CRM)).showing!;
    await stage.shows();
    await stage.act('open');
    expect((await stage.act('why this changed')).showing).toMatchObject({
      kind: 'why',
      card: { before: { words: 'Tasks were in the menu.' }, decidedBy: null },
    });
    expect((await stage.act('back')).showing).toMatchObject({ kind: 'tip', token: tip.token, form: 'card' });
  });

  it('ux 22: dismissed in one tab it is gone from every other', async () => {
    const stage = await Stage.withPack();
    stage.tabs.set(2, `${CRM}deals`);
    await stage.visit(1, CRM);
    await stage.visit(2, `${CRM}deals`);
    expect(stage.plans.get(2)?.showing).not.toBeNull();
    await stage.shows(1);
    stage.toTabs = [];
    await stage.act('close', 1);
    expect(stage.plans.get(2)?.showing).toBeNull();
    expect(stage.toTabs.filter(({ tab }) => tab === 1)).toEqual([]);
    stage.nextDay();
    expect((await stage.visit(2, CRM)).showing).toBeNull();
  });

  it('what stands in one tab is not shown in another at the same time', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.visit(2, CRM);
    await stage.shows(1);
    expect(stage.plans.get(2)?.showing).toBeNull();
  });

  it('ux 14: "not now" asks back after a day', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.act('not now');
    expect((await stage.visit(1, CRM)).showing).toBeNull();
    stage.pass(26 * HOUR);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
  });

  it('a message that comes twice or late counts once', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    const token = showing!.token;
    for (let i = 0; i < 3; i++) await stage.page(1, 'page.shown', { token });
    for (let i = 0; i < 3; i++) await stage.page(1, 'page.acted', { token, act: 'not now' });
    const { shown, pushes, outcomes } = await stage.disk();
    expect(shown).toMatchObject([{ times: 1, notNows: 1 }]);
    expect(pushes).toHaveLength(1);
    expect(outcomes).toHaveLength(1);
  });

  it('a token of one tab says nothing in another', async () => {
    const stage = await Stage.withPack();
    const token = (await stage.visit(1, CRM)).showing!.token;
    await stage.shows(1);
    await stage.visit(2, CRM);
    await stage.page(2, 'page.acted', { token, act: 'close' });
    expect((await stage.disk())['shown']).not.toMatchObject([{ ended: 'closed' }]);
  });

  it('ux 14: a missing target is said in the panel and not held against the tip', async () => {
    const stage = await Stage.withPack();
    const token = (await stage.visit(1, CRM)).showing!.token;
    // Nothing else is due: it stays, should its target come late.
    expect((await stage.page(1, 'page.missing', { token, verdict: 'gone' })).showing).toMatchObject({
      token,
    });
    const { problems } = await stage.panel('panel.state', {});
    expect(problems).toMatchObject([
      { code: 'target missing', about: 'Plan it here', detail: 'gone', text: { lang: 'en' } },
    ]);
    expect((await stage.disk())['shown']).toEqual([]);
    const again = await stage.visit(1, CRM);
    expect(again.showing).toMatchObject({ kind: 'tip' });
    await stage.shows();
    expect((await stage.panel('panel.state', {})).problems).toEqual([]);
  });

  it('"why am I seeing this" opens the panel at the rule that fired', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.page(1, 'page.reason', { token: showing!.token });
    expect(stage.panels).toBe(1);
    expect(stage.told).toContainEqual({ foothold: 1, call: 'surface.open', send: { view: 'reason' } });
    const { shown } = await stage.panel('panel.state', {});
    expect(shown).toMatchObject({ title: { words: 'Plan it here' }, because: { rule: 'next small thing' } });
  });

  it('"I know this" silences the tip at once, "show me again" brings it back', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.panel('panel.say', { feature: 'crm/task', says: 'known' });
    expect(stage.plans.get(1)?.showing).not.toMatchObject({ anchor: { name: 'Create task' } });
    expect(masteryOfTask(await stage.panel('panel.state', {}))).toMatchObject({
      state: 'mastered',
      said: 'known',
    });
    await stage.panel('panel.say', { feature: 'crm/task', says: 'again' });
    stage.nextDay();
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ anchor: { name: 'Create task' } });
  });
});

describe('a walkthrough', () => {
  const started = async (...pack: Parameters<typeof aPack>): Promise<Stage> => {
    const stage = await Stage.withPack(aPack(...pack));
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.act('open');
    await stage.act('show me');
    return stage;
  };

  it('ux 21: goes on with the rep’s own acts, survives a reload, and ends', async () => {
    const stage = await started();
    expect(stage.plans.get(1)?.showing).toMatchObject({ kind: 'step', n: 1, of: 2 });
    const first = stage.plans.get(1)!.showing!.token;
    await stage.page(1, 'page.stepped', { token: first });
    expect(stage.plans.get(1)?.showing).toMatchObject({ kind: 'step', n: 2 });
    const second = await stage.visit(1, `${CRM}tasks`);
    expect(second.showing).toMatchObject({ kind: 'step', n: 2 });
    await stage.page(1, 'page.stepped', { token: second.showing!.token });
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect((await stage.disk())['runs']).toEqual([]);
  });

  it('a repeated or late message never skips a step', async () => {
    const stage = await started();
    const token = stage.plans.get(1)!.showing!.token;
    for (let i = 0; i < 3; i++) await stage.page(1, 'page.stepped', { token });
    expect(stage.plans.get(1)?.showing).toMatchObject({ kind: 'step', n: 2 });
  });

  it('ux 21: stays in its tab', async () => {
    const stage = await started();
    expect((await stage.visit(2, CRM)).showing).toBeNull();
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ kind: 'step', n: 1 });
  });

  it('stays where a step’s target is missing, to say what to do instead, and looks again at the next page', async () => {
    const stage = await started();
    const token = stage.plans.get(1)!.showing!.token;
    const { showing } = await stage.page(1, 'page.missing', { token, verdict: 'gone' });
    expect(showing).toMatchObject({ kind: 'step', n: 1, token, last: true });
    const next = (await stage.visit(1, `${CRM}tasks`)).showing;
    expect(next).toMatchObject({ kind: 'step', n: 1 });
    expect(next).not.toHaveProperty('last');
  });

  it('ux 15: says of the step before a missing one that it is the last', async () => {
    const stage = await started();
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    await stage.page(1, 'page.missing', { token: stage.plans.get(1)!.showing!.token, verdict: 'gone' });
    expect((await stage.act('back')).showing).toMatchObject({ kind: 'step', n: 1, last: true });
    const { token } = stage.plans.get(1)!.showing!;
    expect((await stage.page(1, 'page.stepped', { token })).showing).not.toHaveProperty('last');
  });

  it('follows the page where it differs, and counts the rep’s own steps', async () => {
    const stage = await started(pack => {
      const [walk] = pack.walkthroughs;
      const confirm = { ...walk!.steps[0]!, id: 'confirm', when: { is: 'there' as const } };
      return { walkthroughs: [{ ...walk!, steps: walk!.steps.toSpliced(1, 0, confirm) }] };
    });
    const now = () => stage.plans.get(1)!.showing!;
    const send = (call: 'page.stepped' | 'page.turned', way?: number) =>
      stage.page(1, call, { token: now().token, ...(way !== undefined && { way }) } as {
        token: string;
        way: number;
      });
    expect(now()).toMatchObject({ n: 1, of: 3, least: 2 });
    expect(now()).not.toHaveProperty('fork');
    await send('page.stepped');
    expect(now()).toMatchObject({ n: 2, of: 3, fork: { now: 0, ways: [{ when: { is: 'there' } }, {}] } });
    const awaited = now().token;
    await send('page.turned', 1);
    expect(now()).toMatchObject({ n: 2, of: 2, title: { words: 'Save' }, fork: { now: 1 } });
    // A late word about what no longer stands turns nothing.
    await stage.page(1, 'page.turned', { token: awaited, way: 0 });
    expect(now()).toMatchObject({ of: 2 });
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ n: 2, of: 2, fork: { now: 1 } });
    await stage.act('back');
    expect(now()).toMatchObject({ n: 1, of: 3, least: 2, title: { words: 'Open' } });
    await send('page.stepped');
    await send('page.stepped', 0);
    expect(now()).toMatchObject({ n: 3, of: 3, title: { words: 'Save' } });
    expect(now()).not.toHaveProperty('least');
    await send('page.turned', 5);
    expect(now()).toMatchObject({ n: 3 });
  });

  it('is over where the last step is for others', async () => {
    const stage = await started(pack => {
      const [walk] = pack.walkthroughs;
      const [open, save] = walk!.steps;
      return { walkthroughs: [{ ...walk!, steps: [open!, { ...save!, when: { is: 'there' } }] }] };
    });
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    const { token, ...step } = stage.plans.get(1)!.showing as StepShowing;
    expect(step.fork!.ways).toHaveLength(2);
    expect(step.fork!.ways[1]).toEqual({});
    expect((await stage.page(1, 'page.turned', { token, way: 1 })).showing).toBeNull();
    expect((await stage.disk())['runs']).toEqual([]);
  });

  it('goes back a step, and from the first one to its tip', async () => {
    const stage = await started();
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    expect((await stage.act('back')).showing).toMatchObject({ kind: 'step', n: 1 });
    expect((await stage.act('back')).showing).toMatchObject({
      kind: 'tip',
      title: { words: 'Plan it here' },
    });
  });

  it('closed it is over, and that is remembered as broken off', async () => {
    const stage = await started();
    expect((await stage.act('close')).showing).toBeNull();
    const { outcomes, runs } = await stage.disk();
    expect(runs).toEqual([]);
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'abandoned', feature: 'crm/task' }));
  });

  it('goes on after the whole browser was restarted', async () => {
    const stage = await started();
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    await stage.restartBrowser();
    stage.tabs.clear();
    expect((await stage.visit(7, CRM)).showing).toMatchObject({ kind: 'step', n: 2 });
  });

  it('goes on in its own tab after an update, and another tab of the app does not take it', async () => {
    const stage = await started();
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    await stage.update();
    expect((await stage.visit(2, CRM)).showing?.kind).not.toBe('step');
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ kind: 'step', n: 2 });
  });

  it('waits for any page of its app where the browser started with the update', async () => {
    const stage = await started();
    await stage.page(1, 'page.stepped', { token: stage.plans.get(1)!.showing!.token });
    await stage.update({ atStart: true });
    stage.tabs.clear();
    expect((await stage.visit(7, CRM)).showing).toMatchObject({ kind: 'step', n: 2 });
  });
});

describe('a tip that stands', () => {
  it('stands on after an update, and counts as shown once', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.shows();
    await stage.update();
    expect((await stage.visit(1, CRM)).showing).toEqual(showing);
    await stage.shows();
    expect((await stage.disk())['shown']).toMatchObject([{ times: 1 }]);
  });
});

describe('what the rep opened in one app', () => {
  it('is never told to another app that the same tab has gone to', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.act('open');
    expect((await stage.act('why this changed')).showing).toMatchObject({ kind: 'why' });
    // The new page has not reported yet when every page gets its plan anew.
    stage.tabs.set(1, MEET);
    await stage.panel('panel.set', { language: 'sv' });
    expect(stage.plans.get(1)?.language).toBe('sv');
    expect(stage.plans.get(1)?.showing).toBeNull();
  });
});

describe('in a call', () => {
  it('every tab is quiet until the call is over, and what waited comes after it', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.visit(2, MEET);
    await stage.page(2, 'page.call', { up: true });
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect((await stage.panel('panel.state', {})).inCall).toBe(true);
    await stage.page(2, 'page.call', { up: false });
    expect(stage.plans.get(1)?.showing).toMatchObject({ kind: 'tip' });
  });

  it('closing the meeting’s tab ends the call', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.visit(2, MEET);
    await stage.page(2, 'page.call', { up: true });
    expect(stage.plans.get(1)?.showing).toBeNull();
    await stage.closeTab(2);
    expect(stage.plans.get(1)?.showing).not.toBeNull();
  });

  it('a meeting that was reloaded or left without a word is over', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.visit(2, MEET);
    await stage.page(2, 'page.call', { up: true });
    await stage.visit(2, MEET);
    expect(stage.plans.get(1)?.showing).not.toBeNull();

    await stage.page(2, 'page.call', { up: true });
    stage.tabs.set(2, 'https://elsewhere.example.com/');
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
  });

  it('Quiet by keyboard silences all tabs, and again brings them back', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.life.command('quiet', { id: 1 });
    await stage.settle();
    expect(stage.plans.get(1)?.showing).toBeNull();
    await stage.life.command('quiet', { id: 1 });
    await stage.settle();
    expect(stage.plans.get(1)?.showing).not.toBeNull();
  });
});

describe('what a page is told', () => {
  it('is free of anything about the person', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await stage.shows();
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    stage.pass(30 * MINUTE);
    const plan = JSON.stringify(await stage.visit(1, CRM));
    for (const word of ['because', 'unaided', 'mastery', 'times', 'others', 'practising', 'pushed'])
      expect(plan).not.toContain(`"${word}"`);
  });
});

describe('the browser’s own ways in', () => {
  it('the card’s code comes into the very frame that asks for it', async () => {
    const stage = await Stage.withPack();
    stage.injected = [];
    await stage.page(1, 'page.draw', { what: 'card' });
    expect(stage.injected).toEqual([{ tab: 1, file: '/card.js' }]);
  });

  it('ux 25: the shortcut for the card, whatever its keys, goes to the tab the rep is in', async () => {
    const stage = await Stage.withPack();
    await stage.life.command('focus-card', { id: 1 });
    expect(stage.toTabs).toContainEqual({ tab: 1, call: 'tab.focus' });
  });

  it('a panel that is still loading is told afterwards what it was opened for', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.page(1, 'page.reason', { token: showing!.token });
    stage.told = [];
    await stage.panel('panel.state', {});
    expect(stage.told).toContainEqual({ foothold: 1, call: 'surface.open', send: { view: 'reason' } });
    stage.told = [];
    await stage.panel('panel.state', {});
    expect(stage.told.filter(({ call }) => call === 'surface.open')).toEqual([]);
  });

  it('alarms are put back when missing, and one that is there keeps its time', async () => {
    const stage = await Stage.withPack();
    const { delayInMinutes } = stage.alarms.get('hourly')!;
    expect(delayInMinutes).toBeGreaterThan(1);
    expect(delayInMinutes).toBeLessThanOrEqual(60);
    stage.alarms.set('hourly', { delayInMinutes: 7, periodInMinutes: 60 });
    stage.kill();
    await stage.panel('panel.state', {});
    expect(stage.alarms.get('hourly')?.delayInMinutes).toBe(7);
    stage.alarms.clear();
    stage.kill();
    await stage.panel('panel.state', {});
    expect(stage.alarms.get('hourly')).toMatchObject({ periodInMinutes: 60 });
  });
});

describe('the old way', () => {
  const withOldPlace = aPack(() => ({
    changes: [
      { ...change(1, 'tasks-moved'), oldPlace: { where: ['/menu'], anchor: { v: 1, name: 'Activities' } } },
    ],
    tips: [],
  }));

  it('a rep who goes to the old place is told once, at that place, where it went, and can ask why', async () => {
    const stage = await Stage.withPack(withOldPlace);
    const there = `${new URL(CRM).origin}/menu`;
    const { showing } = await stage.visit(1, there);
    expect(showing).toMatchObject({
      kind: 'tip',
      form: 'card',
      anchor: { name: 'Activities' },
      title: { words: 'Tasks moved, release 1' },
      body: { words: 'They are on the dashboard.' },
      change: true,
      walkthrough: false,
    });
    await stage.shows();
    const why = await stage.page(1, 'page.acted', { token: showing!.token, act: 'why this changed' });
    expect(why.showing).toMatchObject({ kind: 'why', card: { title: { words: 'Tasks moved, release 1' } } });
    await stage.page(1, 'page.acted', { token: why.showing!.token, act: 'back' });
    await stage.page(1, 'page.acted', { token: showing!.token, act: 'done' });
    const { progress } = await stage.panel('panel.state', {});
    expect(progress.find(({ feature }) => feature === 'crm/task')?.mastery.state).toBe('introduced');

    stage.nextDay();
    expect((await stage.visit(1, there)).showing).toBeNull();
  });

  it('an app that the rep has muted shows nothing by itself', async () => {
    const stage = await Stage.withPack();
    await stage.panel('panel.set', { muted: ['crm/deals'] });
    expect((await stage.visit(1, CRM)).showing).toBeNull();
    await stage.panel('panel.set', { muted: [] });
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
  });
});

describe('what is coming', () => {
  const days = (n: number) => new Date(Date.UTC(2026, 2, 10) - n * 24 * HOUR).toISOString().slice(0, 10);
  const announced = async () => {
    const stage = await Stage.withPack();
    stage.now = new Date(`${days(40)}T09:00:00`).getTime();
    await stage.alarm('hourly');
    return stage;
  };
  const news = async (stage: Stage) => (await stage.panel('panel.state', {})).comingUp.map(one => one.news);

  it('announces itself 30, 14, 3 and 0 days before, as a number on the button, until it is read', async () => {
    const stage = await announced();
    const seen: string[] = [];
    for (let left = 40; left >= 0; left--) {
      if (stage.badge !== '') {
        seen.push(`${left} days: ${stage.badge}`);
        expect(await news(stage)).toEqual([true]);
        await stage.panel('panel.readComing', {});
        expect(stage.badge).toBe('');
      }
      stage.nextDay();
      await stage.alarm('hourly');
    }
    expect(seen).toEqual(['30 days: 1', '14 days: 1', '3 days: 1', '0 days: 1']);
  });

  it('shows no number while the rep wants quiet, and keeps the news for later', async () => {
    const stage = await announced();
    await stage.panel('panel.set', { quiet: true });
    for (let day = 0; day < 12; day++) stage.nextDay();
    await stage.alarm('hourly');
    expect(stage.badge).toBe('');
    expect(await news(stage)).toEqual([true]);
    await stage.panel('panel.set', { quiet: false });
    expect(stage.badge).toBe('1');
  });
});
