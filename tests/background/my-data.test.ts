import { describe, expect, it } from 'vitest';
import { aPack, DAY, HOUR } from './stage/a-pack';
import { aRevision } from './stage/a-revision';
import { CRM, MEET, policyFor, Stage } from './stage/stage';

const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };

/** Three weeks of use with everything in it: a tip, uses, a word, a request, settings. */
async function someWeeks(pack = aPack()): Promise<Stage> {
  const stage = await Stage.withPack(pack);
  await stage.visit(1, CRM);
  await stage.shows();
  await stage.page(1, 'page.help', { token: stage.plans.get(1)!.showing!.token, capture });
  const draft = (await stage.panel('panel.draft', {}))!;
  await stage.panel('panel.send', aRevision(draft.id, { words: 'Where?' }));
  await stage.act('close');
  for (let use = 0; use < 7; use++) {
    stage.pass(3 * DAY);
    await stage.visit(1, CRM);
    await stage.page(1, 'page.used', { feature: 'crm/task' });
    await stage.alarm('hourly');
  }
  await stage.panel('panel.say', { feature: 'crm/call', says: 'known' });
  await stage.panel('panel.set', { pushedPerDay: 2, language: 'sv' });
  return stage;
}

/** Another computer of the same rep, with the same packs. */
async function another(like: Stage): Promise<Stage> {
  const stage = await Stage.withPack();
  stage.now = like.now;
  return stage;
}

const fileOf = async (stage: Stage): Promise<string> => (await stage.panel('panel.export', {})).json;
const give = (stage: Stage, json: string) => stage.panel('panel.restore', { json });
const change = (json: string, by: (file: any) => void): string => {
  const file = JSON.parse(json);
  by(file);
  return JSON.stringify(file);
};
const RECORD = ['outcomes', 'days', 'tallies', 'shown', 'words', 'seen', 'drafts', 'ledger'];
const withoutNumbers = (rows: unknown[]) => rows.map(row => ({ ...(row as object), n: undefined }));

async function record(stage: Stage): Promise<Record<string, unknown[]>> {
  const disk = await stage.disk();
  return Object.fromEntries(RECORD.map(store => [store, withoutNumbers(disk[store]!)]));
}

describe('a file of one’s own data', () => {
  it('is taken back with everything that may stand in it, an old place that was told of too', async () => {
    const pack = aPack(({ changes }) => ({
      tips: [],
      changes: changes.map(each => ({
        ...each,
        oldPlace: { where: ['/menu'], anchor: { v: 1, name: 'Activities' } },
      })),
    }));
    const stage = await Stage.withPack(pack);
    await stage.visit(1, `${new URL(CRM).origin}/menu`);
    await stage.shows();
    await stage.act('open');
    expect((await stage.disk())['shown']).toMatchObject([{ item: 'crm/moved/tasks-moved' }]);
    expect(await give(stage, await fileOf(stage))).toEqual({ problem: null });
  });

  it('brings everything to a new computer: what was used, shown, said, asked and set', async () => {
    const old = await someWeeks();
    const fresh = await another(old);
    expect(await give(fresh, await fileOf(old))).toEqual({ problem: null });
    const { ledger: _old, seen: _seen, ...before } = await record(old);
    const { ledger: _new, seen: _found, ...now } = await record(fresh);
    expect(now).toEqual(before);
    const [was, is] = [await old.panel('panel.state', {}), await fresh.panel('panel.state', {})];
    expect(is.progress).toEqual(was.progress);
    expect(is.progress.map(({ mastery }) => mastery.state)).toEqual(['mastered', 'mastered']);
    expect(is.settings).toEqual(was.settings);
    expect(is.requests.map(({ words, state }) => [words, state])).toEqual([['Where?', 'sent']]);
    expect((await fresh.disk())['ledger']).toContainEqual(expect.objectContaining({ direction: 'sent' }));
  });

  it('taken back twice, or into the browser it came from, changes nothing', async () => {
    const stage = await someWeeks();
    const json = await fileOf(stage);
    const before = await record(stage);
    await give(stage, json);
    expect(await record(stage)).toEqual(before);
    await give(stage, json);
    expect(await record(stage)).toEqual(before);
  });

  it('loses nothing that is here already', async () => {
    const old = await someWeeks();
    const fresh = await another(old);
    await fresh.visit(1, CRM);
    fresh.pass(HOUR);
    await fresh.page(1, 'page.used', { feature: 'crm/task' });
    await fresh.panel('panel.set', { quiet: true });
    await give(fresh, await fileOf(old));
    const { progress, settings } = await fresh.panel('panel.state', {});
    expect(progress[0]?.mastery).toMatchObject({ unaided: 8 });
    expect(settings).toMatchObject({ quiet: true });
  });

  it('what was ended in it stays ended here', async () => {
    const old = await someWeeks();
    const fresh = await another(old);
    await fresh.visit(1, CRM);
    expect(fresh.plans.get(1)?.showing).toMatchObject({ anchor: { name: 'Create task' } });
    await give(fresh, await fileOf(old));
    expect((await fresh.visit(1, CRM)).showing).not.toMatchObject({ anchor: { name: 'Create task' } });
  });

  it('sends nothing: a request that had not left is given up here, with its words to copy', async () => {
    const old = await someWeeks();
    const json = change(await fileOf(old), file => {
      file.stores.outbox[0].row.state = 'queued';
      file.stores.outbox[0].letter = { to: 'https://evil.example.com/', type: 'text/plain', body: 'x' };
      file.stores.outbox[0].desk.url = 'https://evil.example.com/';
      file.stores.outbox[0].row.reply = 'https://evil.example.com/';
    });
    const fresh = await another(old);
    fresh.managed = await policyFor();
    await give(fresh, json);
    expect((await fresh.panel('panel.state', {})).requests).toMatchObject([
      { state: 'dead', words: 'Where?' },
    ]);
    await fresh.panel('panel.retry', { request: JSON.parse(json).stores.outbox[0].id });
    fresh.pass(DAY);
    await fresh.alarm('outbox');
    await fresh.alarm('replies');
    expect(fresh.desk.got).toEqual([]);
    expect(JSON.stringify(await fresh.disk())).not.toContain('evil');
  });

  it.each([
    ['is no JSON', () => 'hello', { code: 'not json' }],
    ['is empty', () => '', { code: 'not json' }],
    ['is another’s', () => '{"a":1}', { code: 'not ours' }],
    ['is null', () => 'null', { code: 'not ours' }],
    [
      'is of a later format',
      (json: string) => change(json, file => (file.format = 2)),
      { code: 'other format', where: '2' },
    ],
    [
      'has a row that is not right, and says which',
      (json: string) => change(json, file => (file.stores.days[0].days[1].unaided = -1)),
      { code: 'bad row', where: 'stores.days[0].days[1].unaided', fault: { code: 'too little', least: 0 } },
    ],
    [
      'names a feature that is none',
      (json: string) => change(json, file => (file.stores.words[0].feature = 'crm')),
      { code: 'bad row', where: 'stores.words[0].feature' },
    ],
    [
      'has no stores',
      (json: string) => change(json, file => delete file.stores),
      { code: 'bad row', where: 'stores' },
    ],
  ] as const)('that %s is refused whole, and nothing changes', async (_what, broken, problem) => {
    const stage = await someWeeks();
    const json = broken(await fileOf(stage));
    const before = await stage.disk();
    expect(await give(stage, json)).toEqual({ problem: expect.objectContaining(problem) });
    expect(await stage.disk()).toEqual(before);
  });

  it('may have rows and fields that this Foothold does not know; they are left out', async () => {
    const old = await someWeeks();
    const json = change(await fileOf(old), file => {
      file.stores.dreams = [{}];
      file.stores.words[0].mood = 'good';
    });
    const fresh = await another(old);
    expect(await give(fresh, json)).toEqual({ problem: null });
    expect(JSON.stringify(await fresh.disk())).not.toContain('mood');
  });
});

describe('erasing', () => {
  const OWN_OF_TASK = /crm\/task|crm\/tip\/plan|crm\/change\/tasks-moved|Where\?/;

  it('one thing leaves no word of it on disk, and the rest as it was', async () => {
    const stage = await someWeeks();
    const before = await record(stage);
    await stage.panel('panel.erase', { feature: 'crm/task' });
    const { packs: _packs, files: _files, seen, showings: _showings, ...disk } = await stage.disk();
    expect(JSON.stringify(disk)).not.toMatch(OWN_OF_TASK);
    // As on the first day: the release that was there then is the one the rep is at home in.
    expect(seen).toContainEqual(
      expect.objectContaining({ feature: 'crm/task', seen: 1, now: 1, since: stage.now }),
    );
    expect(disk['words']).toEqual(before['words']);
    const { progress } = await stage.panel('panel.state', {});
    expect(progress.map(({ mastery }) => mastery.state)).toEqual(['new', 'mastered']);
  });

  it('one app leaves the other app', async () => {
    const stage = await someWeeks(
      aPack(pack => ({
        features: [...pack.features, { ...pack.features[0]!, id: 'mute', app: 'meet' }],
      })),
    );
    await stage.visit(2, MEET);
    await stage.page(2, 'page.used', { feature: 'crm/mute' });
    await stage.panel('panel.erase', { app: 'crm/deals' });
    const { packs: _packs, files: _files, seen: _seen, showings: _showings, ...disk } = await stage.disk();
    expect(JSON.stringify(disk)).not.toMatch(/crm\/task|crm\/call|crm\/tip|Where\?/);
    const { progress, requests } = await stage.panel('panel.state', {});
    expect(progress.map(({ mastery }) => mastery.state)).toEqual(['new', 'new', 'practising']);
    expect(requests).toEqual([]);
  });

  it('takes a question with the rows about it in the lists of what left', async () => {
    const stage = await someWeeks();
    const sent = async () =>
      (await stage.panel('panel.proof', {})).ledger.filter(row => row.direction === 'sent');
    expect(await sent()).toHaveLength(1);
    await stage.panel('panel.erase', { feature: 'crm/task' });
    expect(await sent()).toEqual([]);
  });

  it('what it erased may be coached anew at once', async () => {
    const stage = await someWeeks();
    await stage.panel('panel.erase', { feature: 'crm/task' });
    expect((await stage.visit(1, CRM)).showing).toMatchObject({ anchor: { name: 'Create task' } });
  });
});
