import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished } from 'vitest';
import { startInbox } from '../../cli/inbox/start-inbox';
import { newAnswerKeys, openNews, sealNews } from '../../utils/core/help/sealed-news';
import { signAnswers } from '../../utils/core/help/sign-answers';
import type { AnswersFile } from '../../utils/core/help/answers-file';
import type { HelpRequest } from '../../utils/core/help/request';
import type { HelpDesk } from '../../utils/core/packs/policy';
import { HOUR, theKey } from '../background/stage/a-pack';
import { aRevision } from '../background/stage/a-revision';
import { CRM, DESK_URL, policyFor, Stage } from '../background/stage/stage';
import { link, trailsOf } from './a-linker';
import { group } from './numbered';

const f = group('F', 50);
const ANSWERS_URL = 'https://desk.example.com/answers.json';
const REPS = 14;

/** A question as it reached the desk. */
interface Asked {
  rep: number;
  at: number;
  body: HelpRequest;
}

/** Reps differ in everything a browser can differ in. */
const LANGUAGES = ['en-US', 'sv-SE', 'en-GB', 'sv-FI', 'en', 'sv'] as const;
const WORDS = [
  'Where is it?',
  'It stays grey',
  'Who sees this?',
  'How do I undo it?',
  'It is slow',
  'Which one counts?',
];

async function deskWithAnswers(): Promise<HelpDesk> {
  const { public: key } = await theKey();
  return { kind: 'webhook', name: 'Sales Ops', url: DESK_URL, answers: { url: ANSWERS_URL, keys: [key] } };
}

/** A rep on a computer of their own asks twice, two minutes apart, about things that all reps ask about. */
async function asksTwice(rep: number, anonymous: boolean): Promise<Asked[]> {
  const stage = await Stage.withPack();
  stage.language = LANGUAGES[rep % LANGUAGES.length]!;
  stage.version = `0.1.${rep}`;
  stage.now += rep * 11 * 60_000;
  stage.randomIds = true;
  stage.managed = await policyFor({ helpDesk: await deskWithAnswers() });
  await stage.life.policyChanged();
  const asked: Asked[] = [];
  stage.desk.answer = async (_url, init) => {
    if (init?.method !== 'POST') return new Response(null, { status: 404 });
    asked.push({ rep, at: stage.now, body: JSON.parse(String(init.body)) as HelpRequest });
    return Response.json({}, { status: 202 });
  };
  // A window of their own size, and habits of their own.
  const place = { at: [100 + rep, 200 + rep, 80, 30], parts: [] };
  for (let n = 0; n < 2; n++) {
    await stage.visit(1, CRM);
    const capture = { element: { role: 'button', name: 'Create task' }, path: '/', place } as const;
    await stage.page(1, 'page.help', { token: null, capture: structuredClone(capture) as never });
    const { id } = (await stage.panel('panel.draft', {}))!;
    const words = WORDS[(rep * 5 + n * 7) % WORDS.length]!;
    await stage.panel('panel.send', aRevision(id, { anonymous, words }));
    stage.pass(2 * 60_000);
  }
  return asked;
}

async function everybody(anonymous: boolean): Promise<Asked[]> {
  const all: Asked[] = [];
  for (let rep = 0; rep < REPS; rep++) all.push(...(await asksTwice(rep, anonymous)));
  return all;
}

/**
 * A real inbox takes them as they come and its champion opens and answers each at once. Answers how well the linker
 * does on all that it then holds, also after a restart.
 */
async function linkedIn(all: readonly Asked[]): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'foothold-nameless-'));
  let now = 0;
  const options = { dataDir, log: () => undefined, now: () => now, answersKey: await theKey() };
  const open = () => startInbox(options);
  let inbox = await open();
  onTestFinished(async () => {
    await inbox.stop();
    await rm(dataDir, { recursive: true });
  });
  for (const { at, body } of [...all].sort((a, b) => a.at - b.at)) {
    now = at;
    const sent = await fetch(new URL('/requests', inbox.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(sent.status).toBe(202);
    now += 30_000;
    const page = new URL(`/requests/${body.id}`, inbox.url);
    await fetch(page);
    await fetch(`${page.href}/answer`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: page.origin },
      body: new URLSearchParams({ words: 'On the dashboard.', by: 'Ada', publish: 'yes' }),
    });
  }
  const repOf = (id: string): number => all.find(({ body }) => body.id === id)!.rep;
  const ids = all.map(({ body }) => body.id);
  const running = link(await trailsOf(ids, dataDir, inbox.url), repOf);
  await inbox.stop();
  inbox = await open();
  return Math.max(running, link(await trailsOf(ids, dataDir, inbox.url), repOf));
}

const CHANCE = 1 / (2 * REPS - 1);

describe('two nameless questions of one rep', () => {
  let nameless: Asked[];
  beforeAll(async () => {
    nameless = await everybody(true);
  });

  f('a linker that uses everything a real inbox holds does no better than chance', async () => {
    expect(nameless).toHaveLength(2 * REPS);
    // Of random ids one pair or so comes to stand side by side; that eight do happens once in a million runs.
    expect(await linkedIn(nameless)).toBeLessThan(8 * CHANCE);
  });

  const first = (rep: number): HelpRequest => nameless.find(one => one.rep === rep)!.body;
  const leaks: [string, (body: HelpRequest, rep: number) => HelpRequest][] = [
    ['a stable field', (body, rep) => ({ ...body, foothold: `0.1.${rep}` })],
    [
      'ids that begin alike in one browser',
      (body, rep) => ({ ...body, id: first(rep).id.slice(0, 14) + body.id.slice(14) }),
    ],
    ['one key for all questions', (body, rep) => ({ ...body, answerTo: first(rep).answerTo! })],
    ['the window', (body, rep) => ({ ...body, place: { at: [rep, 1, 2, 3], parts: [] } })],
  ];
  for (const [leak, add] of leaks)
    f(`the same linker succeeds as soon as ${leak} leaks`, async () => {
      const leaking = nameless.map(one => ({ ...one, body: add(one.body, one.rep) }));
      expect(await linkedIn(leaking)).toBeGreaterThan(0.9);
    });

  f('the same linker succeeds as soon as the inbox keeps when each came', async () => {
    // The very same words and keys, kept as what comes with a name is.
    const named = structuredClone(nameless);
    for (const { body } of named) delete body.anonymous;
    expect(await linkedIn(named)).toBeGreaterThan(0.9);
  });

  f('the same linker succeeds on questions that are not nameless', async () => {
    expect(await linkedIn(await everybody(false))).toBeGreaterThan(0.9);
  });
});

describe('the answer to a nameless question', () => {
  const file = (sealed: string[]): AnswersFile => ({
    format: 1,
    desk: 'Sales Ops',
    serial: 1,
    issued: '2026-02-02T09:00:00Z',
    expires: '2027-02-02T09:00:00Z',
    waits: [],
    duty: [],
    published: [],
    sealed,
    owed: [],
  });

  f('is recognised by the asker’s browser and by no other', async () => {
    const [mine, other] = [await newAnswerKeys(), await newAnswerKeys()];
    const sealed = await sealNews(
      'my-question',
      { state: 'answered', answer: { words: 'Here.', at: 1, by: 'Ada' } },
      mine.public,
    );
    expect(await openNews(sealed, 'my-question', mine.private)).toMatchObject({ state: 'answered' });
    expect(await openNews(sealed, 'my-question', other.private)).toBeNull();
    expect(sealed).not.toContain('my-question');
    const seen = await sealNews('my-question', { state: 'seen' }, mine.public);
    expect(seen).toHaveLength(sealed.length);
  });

  f('comes by the file that everybody gets; nothing is ever asked that names the question', async () => {
    const stage = await Stage.withPack();
    stage.managed = await policyFor({ helpDesk: await deskWithAnswers() });
    await stage.life.policyChanged();
    await stage.visit(1, CRM);
    const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };
    await stage.page(1, 'page.help', { token: null, capture });
    const { id } = (await stage.panel('panel.draft', {}))!;
    await stage.panel('panel.send', aRevision(id, { anonymous: true }));
    const { answerTo } = JSON.parse(stage.desk.got[0]!.body) as HelpRequest;
    const news = {
      state: 'answered' as const,
      answer: { words: 'Pick the contact first.', at: 1, by: 'Ada' },
    };
    const key = await theKey();
    stage.files.set(ANSWERS_URL, await signAnswers(file([await sealNews(id, news, answerTo!)]), key));
    stage.fetched.length = 0;
    stage.pass(HOUR);
    await stage.alarm('replies');
    expect((await stage.panel('panel.state', {})).requests).toMatchObject([
      { id, state: 'answered', anonymous: true, answer: { words: 'Pick the contact first.' } },
    ]);
    expect(stage.fetched.filter(url => url.startsWith('https://desk.'))).toEqual([ANSWERS_URL]);
  });

  f('a file that is not signed by the desk’s key tells nothing', async () => {
    const stage = await Stage.withPack();
    stage.managed = await policyFor({ helpDesk: await deskWithAnswers() });
    await stage.life.policyChanged();
    const good = new TextDecoder().decode(await signAnswers(file([]), await theKey()));
    const { payload, signatures } = JSON.parse(good) as { payload: string; signatures: unknown[] };
    const bad = { payload: `${payload.slice(0, -4)}AAAA`, signatures };
    stage.files.set(ANSWERS_URL, new TextEncoder().encode(JSON.stringify(bad)));
    await stage.panel('panel.refresh', {});
    expect(await stage.value('answers')).toBeUndefined();
    stage.files.set(ANSWERS_URL, new TextEncoder().encode(good));
    await stage.panel('panel.refresh', {});
    expect(await stage.value('answers')).toMatchObject({ url: ANSWERS_URL, file: { serial: 1 } });
  });
});
