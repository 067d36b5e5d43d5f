import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '../../utils/core/help/answers-file';
import { signAnswers } from '../../utils/core/help/sign-answers';
import { HOUR, theKey } from './stage/a-pack';
import { CRM, DESK_URL, policyFor, Stage } from './stage/stage';

const URL = 'https://desk.example.com/answers.json';
const element = { role: 'button', name: 'Create task' };

/** A rep whose desk publishes `file`, which has been fetched once. */
async function aRepWith(file: Partial<AnswersFile>) {
  const stage = await Stage.withPack();
  const { public: key } = await theKey();
  const answers = { url: URL, keys: [key] };
  stage.managed = await policyFor({
    helpDesk: { kind: 'webhook', name: 'Sales Ops', url: DESK_URL, answers },
  });
  await stage.life.policyChanged();
  const publish = async (more: Partial<AnswersFile>) =>
    stage.files.set(
      URL,
      await signAnswers(
        {
          format: 1,
          desk: 'Sales Ops',
          serial: 1,
          issued: '2026-02-02T09:00:00Z',
          expires: '2027-02-02T09:00:00Z',
          waits: [],
          duty: [],
          published: [],
          sealed: [],
          owed: [],
          ...more,
        },
        await theKey(),
      ),
    );
  await publish(file);
  await stage.panel('panel.refresh', {});
  return { stage, publish };
}

describe('what the desk tells everybody', () => {
  it('a reply that is promised reaches an open panel though no question came in between', async () => {
    const { stage, publish } = await aRepWith({});
    expect((await stage.panel('panel.state', {})).owed).toEqual([]);
    stage.told.length = 0;
    await publish({
      owed: [{ id: 'worries/board', to: 'worries', title: { en: 'The deal board' }, due: '2026-03-01' }],
    });
    stage.pass(HOUR);
    await stage.alarm('replies');
    expect(stage.told.map(({ call }) => call)).toContain('surface.changed');
    expect((await stage.panel('panel.state', {})).owed).toMatchObject([
      { title: { words: 'The deal board' }, late: false },
    ]);
  });

  it('is there offline and at once, after a restart too: what was asked, the old way, the words, who is on duty', async () => {
    const { stage } = await aRepWith({
      promise: { hours: 4, share: 0.5 },
      waits: [{ month: '2026-01', minutes: [10, 20, 600] }],
      duty: [{ who: { en: 'Night desk' }, from: '2026-01-01', until: '2026-12-31' }],
      published: [
        {
          id: 'one',
          app: 'Deals',
          element,
          question: 'Which button?',
          answer: 'This one.',
          by: 'Ada',
          day: '2026-01-30',
        },
      ],
    });
    stage.files.clear();
    stage.desk.down = true;
    await stage.restartBrowser();
    const { showing } = await stage.visit(1, CRM);
    stage.fetched.length = 0;
    await stage.page(1, 'page.help', { token: showing!.token, capture: { element, path: '/' } });
    const draft = (await stage.panel('panel.draft', {}))!;
    expect(draft.known).toMatchObject({
      answers: expect.arrayContaining([
        expect.objectContaining({ id: 'one', answer: { words: 'This one.', lang: '' }, by: 'Ada' }),
        expect.objectContaining({ id: 'where' }),
      ]),
      old: [{ before: { words: 'Tasks were in the menu.' } }],
      terms: [{ term: { words: 'Pipeline' } }],
      onDuty: { who: { words: 'Night desk' } },
      promise: { lastMonth: { answers: 3, kept: true } },
    });
    expect(stage.fetched).toEqual([]);
  });
});
