import { describe, expect, it } from 'vitest';
import type { Pack } from '../../utils/core/packs/pack';
import { aPicture } from '../core/packs/a-picture';
import { aPack, change } from './stage/a-pack';
import { CRM, Stage } from './stage/stage';

const both = (en: string) => ({ en, sv: `${en} på svenska` });
const at = (name: string) => ({ v: 1 as const, role: 'button', name });

const still = (id: string): Pack['stills'][number] => ({
  id,
  title: both(`Screen ${id}`),
  width: 640,
  height: 400,
  areas: [
    {
      id: 'right',
      name: both('Plus'),
      does: both('It opens the form.'),
      x: 10,
      y: 10,
      width: 40,
      height: 40,
    },
  ],
  picture: aPicture(640, 400),
});

/** The CRM pack with everything that explains. */
const explaining = () =>
  aPack(pack => ({
    walkthroughs: pack.walkthroughs.map(walk => ({
      ...walk,
      steps: walk.steps.map(step => ({ ...step, rehearse: { still: 'form', area: 'right' } })),
    })),
    changes: [
      {
        ...change(1, 'tasks-moved'),
        stills: { now: 'form' },
        number: both('8 % becomes 10 %.'),
        formula: {
          result: both('Commission'),
          unit: 'kr',
          figures: [
            { id: 'won', name: both('Won'), anchor: at('Won this month') },
            { id: 'rate', name: both('Rate') },
            { id: 'open', name: both('Open'), anchor: at('Open deals') },
          ],
          before: { percent: 8, of: 'won' },
          now: { percent: 'rate', of: { plus: ['won', 'open'] } },
          examples: [{ figures: { won: 100, rate: 10, open: 0 }, before: 8, now: 10 }],
        },
        teams: { south: { why: both('South asked.'), evidence: both('South lost three deals.') } },
      },
      {
        ...change(2, 'tasks-back'),
        reverses: 'tasks-moved',
        unlearn: both('Do not open the menu.'),
        lands: '2026-02-01',
      },
    ],
    champions: [
      { id: 'ada', name: 'Ada', contact: 'mailto:ada@example.com' },
      { id: 'bo', name: 'Bo', team: 'south' },
    ],
    calendar: pack.calendar.map(item => ({ ...item, still: 'form' })),
    fields: [
      {
        id: 'note',
        app: 'deals',
        title: both('Note'),
        anchor: { v: 1, role: 'textbox', name: 'Note' },
        where: ['/notes'],
        audience: { who: both('Your team.'), vouchedBy: 'Sales Ops', since: '2026-01-01' },
        owner: 'Ada',
        review: '2030-01-01',
      },
    ],
    stills: [still('form')],
  }));

async function withTip() {
  const stage = await Stage.withPack(explaining());
  const { showing } = await stage.visit(1, CRM);
  return { stage, showing: showing!, token: showing!.token };
}

describe('a rehearsal', () => {
  it('opens in a tab where the browser has no windows', async () => {
    const stage = await Stage.withPack(explaining());
    stage.kill();
    stage.onPhone = true;
    const { showing } = await stage.visit(1, CRM);
    await stage.page(1, 'page.explain', { token: showing!.token, what: 'rehearse' });
    expect(stage.tabsOpened).toEqual(['chrome-extension://us/rehearse.html#crm/walkthrough/plan-it']);
  });

  it('opens on a page of ours from the tip, and is nothing but what the pack says', async () => {
    const { stage, token, showing } = await withTip();
    expect(showing).toMatchObject({ kind: 'tip', rehearse: true });
    await stage.page(1, 'page.explain', { token, what: 'rehearse' });
    expect(stage.windows).toEqual(['chrome-extension://us/rehearse.html#crm/walkthrough/plan-it']);
    const rehearsal = await stage.panel('panel.rehearsal', { item: 'crm/walkthrough/plan-it' });
    expect(rehearsal).toMatchObject({
      title: { words: 'Plan a task' },
      champion: { name: 'Ada' },
      steps: [
        { still: 0, area: 'right' },
        { still: 0, area: 'right' },
      ],
    });
    expect(rehearsal!.stills).toHaveLength(1);
    expect(rehearsal!.stills[0]!.picture).toMatch(/^data:image\/png;base64,/);
  });

  it('counts as no use: what is on disk is the same before and after', async () => {
    const { stage, token } = await withTip();
    await stage.page(1, 'page.shown', { token });
    const before = await stage.disk();
    await stage.page(1, 'page.explain', { token, what: 'rehearse' });
    await stage.panel('panel.rehearsal', { item: 'crm/walkthrough/plan-it' });
    expect(await stage.disk()).toEqual(before);
  });

  it('is not offered where a step has no still, and is none for what is not there', async () => {
    const stage = await Stage.withPack(aPack());
    expect((await stage.visit(1, CRM)).showing).not.toHaveProperty('rehearse');
    for (const item of ['crm/walkthrough/plan-it', 'crm/tip/plan', 'x/y/z', '__proto__'])
      expect(await stage.panel('panel.rehearsal', { item })).toBeNull();
  });

  it('another tab’s token opens nothing', async () => {
    const { stage, token } = await withTip();
    await stage.visit(2, CRM);
    await stage.page(2, 'page.explain', { token, what: 'rehearse' });
    expect(stage.windows).toEqual([]);
  });
});

describe('a number', () => {
  const item = 'crm/change/tasks-moved';

  it('comes with its formulas; figures are read from the tab, and only there', async () => {
    const { stage } = await withTip();
    expect(await stage.panel('panel.number', { item })).toMatchObject({
      result: { words: 'Commission' },
      unit: 'kr',
      figures: [
        { id: 'won', onPage: true },
        { id: 'rate', onPage: false },
        { id: 'open', onPage: true },
      ],
    });
    stage.reads = { language: 'sv-SE', texts: ['12 000 kr', null] };
    expect(await stage.panel('panel.figures', { item, tab: 1 })).toEqual({
      language: 'sv-SE',
      texts: ['12 000 kr', null, null],
    });
  });

  it('leaves nothing of the figures on disk, in the session or on the network', async () => {
    const { stage } = await withTip();
    const before = [await stage.disk(), stage.inSession(), stage.fetched.length];
    stage.reads = { language: 'sv', texts: ['CANARY 77 321 kr', 'CANARY 5 kr'] };
    await stage.panel('panel.figures', { item, tab: 1 });
    expect([await stage.disk(), stage.inSession(), stage.fetched.length]).toEqual(before);
    expect(JSON.stringify(await stage.panel('panel.proof', {}))).not.toContain('CANARY');
    expect(await stage.panel('panel.export', {})).not.toMatchObject({
      json: expect.stringContaining('CANARY'),
    });
  });

  it('a page that answers with something else is not believed', async () => {
    const { stage } = await withTip();
    for (const reads of [null, {}, { texts: 'x' }, { language: 7, texts: [{ evil: 1 }, 'x'.repeat(500)] }]) {
      stage.reads = reads as never;
      expect((await stage.panel('panel.figures', { item, tab: 1 }))!.texts).toEqual([null, null, null]);
    }
  });

  it('is never asked of a tab that is not of that app', async () => {
    const { stage } = await withTip();
    stage.tabs.set(1, 'https://elsewhere.example.com/');
    stage.reads = { language: 'en', texts: ['1', '2'] };
    expect(await stage.panel('panel.figures', { item, tab: 1 })).toBeNull();
  });
});

describe('decisions', () => {
  it('one that was taken back stays in the record, and each names the other', async () => {
    const { stage } = await withTip();
    const first = (await stage.act('why this changed')).showing;
    expect(first).toMatchObject({
      kind: 'why',
      card: { reversedBy: { title: { words: 'Tasks moved, release 2' }, lands: '2026-02-01' } },
    });
    const { decisions } = await stage.panel('panel.decisions', {});
    expect(decisions.map(({ lands }) => lands)).toEqual(['2026-02-01', '2026-01-01']);
    expect(decisions[0]).toMatchObject({
      reverses: { lands: '2026-01-01' },
      unlearn: { words: 'Do not open the menu.' },
    });
    expect(decisions[1]).toMatchObject({ reversedBy: { lands: '2026-02-01' }, now: { width: 640 } });
  });

  it('a reversal opens the card it takes back, and that one leads back to it', async () => {
    const pack = explaining();
    const stage = await Stage.withPack({ ...pack, tips: [{ ...pack.tips[0]!, change: 'tasks-back' }] });
    await stage.visit(1, CRM);
    expect((await stage.act('why this changed')).showing).toMatchObject({
      card: { title: { words: 'Tasks moved, release 2' }, unlearn: { words: 'Do not open the menu.' } },
    });
    stage.now += 1_000;
    expect((await stage.act('the earlier change')).showing).toMatchObject({
      back: true,
      card: { title: { words: 'Tasks moved, release 1' } },
    });
    expect((await stage.act('back')).showing).toMatchObject({ card: { lands: '2026-02-01' } });
  });

  it('what is announced shows its screen, and the panel offers it', async () => {
    const { stage } = await withTip();
    const { comingUp, today } = await stage.panel('panel.state', {});
    expect(comingUp).toMatchObject([{ id: 'crm/forecast', preview: true }]);
    expect(today).toMatchObject({ rehearse: 'crm/walkthrough/plan-it' });
    expect(await stage.panel('panel.preview', { headsUp: 'crm/forecast' })).toMatchObject({ width: 640 });
    expect(await stage.panel('panel.preview', { headsUp: 'crm/none' })).toBeNull();
  });
});

describe('who and for whom', () => {
  it('names the champion of the rep’s own team, with the team’s reasons and evidence', async () => {
    const { stage, showing } = await withTip();
    expect(showing.champion).toEqual({ name: 'Ada', contact: 'mailto:ada@example.com' });
    stage.managed = { ...(stage.managed as object), team: 'south' };
    await stage.life.policyChanged();
    expect((await stage.visit(1, CRM)).showing!.champion).toEqual({ name: 'Bo' });
    expect((await stage.act('why this changed')).showing).toMatchObject({
      card: { why: { words: 'South asked.' }, evidence: { words: 'South lost three deals.' } },
    });
  });

  it('tells of a field only where it stands; what is undeclared is null, not left out', async () => {
    const { stage } = await withTip();
    expect(stage.plans.get(1)).not.toHaveProperty('fields');
    expect((await stage.visit(1, `${CRM}notes`)).fields).toMatchObject([
      {
        kind: 'field',
        title: { words: 'Note' },
        audience: {
          who: { words: 'Your team.' },
          howLong: null,
          comesBack: null,
          vouchedBy: 'Sales Ops',
          since: '2026-01-01',
        },
      },
    ]);
  });

  it('a word of the glossary that stands in a tip comes with its definition, proposed while not agreed', async () => {
    const { showing } = await withTip();
    expect(showing.terms).toEqual([
      {
        term: { words: 'Pipeline', lang: 'en' },
        definition: { words: 'All open deals.', lang: 'en' },
        agreed: null,
      },
    ]);
  });
});

describe('ux 29: what a page says in passing', () => {
  it('is still to be read in the panel, until the day after', async () => {
    const { stage } = await withTip();
    expect((await stage.panel('panel.state', {})).lately).toBeNull();
    await stage.act('not now');
    const lately = async () => (await stage.panel('panel.state', {})).lately;
    expect(await lately()).toMatchObject({ kind: 'later', title: { words: 'Plan it here' } });
    stage.now += 25 * 60 * 60 * 1_000;
    expect(await lately()).toBeNull();
  });
});
