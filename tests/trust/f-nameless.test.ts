import { describe, expect } from 'vitest';
import { newAnswerKeys, openNews, sealNews } from '../../utils/core/help/sealed-news';
import { signAnswers } from '../../utils/core/help/sign-answers';
import type { AnswersFile } from '../../utils/core/help/answers-file';
import type { HelpRequest } from '../../utils/core/help/request';
import type { HelpDesk } from '../../utils/core/packs/policy';
import { HOUR, theKey } from '../background/stage/a-pack';
import { aRevision } from '../background/stage/a-revision';
import { CRM, DESK_URL, policyFor, Stage } from '../background/stage/stage';
import { group } from './numbered';

const f = group('F', 49);
const ANSWERS_URL = 'https://desk.example.com/answers.json';
const REPS = 12;

/** Everything that reaches an inbox with one question, as it would keep it: all headers, the body, the day. */
interface Kept {
  rep: number;
  headers: Record<string, string>;
  body: HelpRequest;
  day: string;
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

/** A rep on a computer of their own asks twice, an hour apart, about things that all reps ask about. */
async function asksTwice(rep: number, anonymous: boolean, fineTime = false): Promise<Kept[]> {
  const stage = await Stage.withPack();
  const language = LANGUAGES[rep % LANGUAGES.length]!;
  stage.language = language;
  stage.version = `0.1.${rep}`;
  stage.now += rep * 7 * 60_000;
  stage.randomIds = true;
  stage.managed = await policyFor({ helpDesk: await deskWithAnswers() });
  await stage.life.policyChanged();
  const kept: Kept[] = [];
  stage.desk.answer = async (_url, init) => {
    if (init?.method !== 'POST') return new Response(null, { status: 404 });
    const headers = Object.fromEntries(new Headers(init.headers));
    const day = new Date(stage.now).toISOString().slice(0, fineTime ? 23 : 10);
    kept.push({ rep, headers, body: JSON.parse(String(init.body)) as HelpRequest, day });
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
    stage.pass(HOUR + rep * 1_000);
  }
  return kept;
}

/**
 * Says for each question which other one is of the same rep: the one that shares the most of what few share. It uses
 * everything that was kept, and how rare each piece of it is.
 */
function link(all: readonly Kept[]): number {
  const traits = all.map(({ headers, body, day }) => {
    const flat: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value)) walk(each, `${at}.${key}`);
      else flat.push(`${at}=${String(value)}`);
    };
    // The attempt's own second is in a header: an inbox that kept it would keep the time.
    const { 'webhook-timestamp': _second, 'webhook-signature': _signed, ...rest } = headers;
    walk(rest, 'header');
    walk(body, 'body');
    walk(day, 'day');
    // What two ids or keys have in common, should they have anything.
    for (const key of [body.id, body.reference, body.answerTo?.x ?? ''])
      for (let i = 0; i + 6 <= key.length; i++) flat.push(`piece=${key.slice(i, i + 6)}`);
    return new Set(flat);
  });
  const often = new Map<string, number>();
  for (const set of traits) for (const trait of set) often.set(trait, (often.get(trait) ?? 0) + 1);
  const near = (a: number, b: number): number => {
    const minutes = Math.abs(Date.parse(all[a]!.day) - Date.parse(all[b]!.day)) / 60_000;
    let score = all[a]!.day.length > 10 ? 8 / (1 + Math.abs(minutes - 60)) : 0;
    for (const trait of traits[a]!)
      if (traits[b]!.has(trait)) score += Math.log(all.length / often.get(trait)!);
    return score;
  };
  let right = 0;
  for (let a = 0; a < all.length; a++) {
    const scores = all.map((_, b) => (a === b ? -1 : near(a, b)));
    const best = Math.max(...scores);
    const guesses = scores.flatMap((score, b) => (score > best - 1e-9 ? [b] : []));
    // Among equals it can only throw a die.
    right += guesses.filter(b => all[b]!.rep === all[a]!.rep).length / guesses.length;
  }
  return right / all.length;
}

const CHANCE = 1 / (2 * REPS - 1);

async function everybody(anonymous: boolean, fineTime = false): Promise<Kept[]> {
  const all: Kept[] = [];
  for (let rep = 0; rep < REPS; rep++) all.push(...(await asksTwice(rep, anonymous, fineTime)));
  return all;
}

describe('two nameless questions of one rep', () => {
  f('a linker that uses everything the inbox holds does no better than chance', async () => {
    const all = await everybody(true);
    expect(all).toHaveLength(2 * REPS);
    // Two questions on the same words are alike whoever asks them; that is a little more or less than a die.
    expect(link(all)).toBeLessThan(3 * CHANCE);
  });

  const leaks: [string, (kept: Kept) => Kept][] = [
    ['a stable field', one => ({ ...one, body: { ...one.body, foothold: `0.1.${one.rep}` } })],
    ['an id of the browser', one => ({ ...one, headers: { ...one.headers, 'x-client': `c-${one.rep}` } })],
    [
      'one key for all questions',
      one => ({
        ...one,
        body: { ...one.body, answerTo: { ...one.body.answerTo!, x: `key-of-rep-${one.rep}` } },
      }),
    ],
    ['the window', one => ({ ...one, body: { ...one.body, place: { at: [one.rep, 1, 2, 3], parts: [] } } })],
  ];
  for (const [leak, add] of leaks)
    f(`the same linker succeeds as soon as ${leak} leaks`, async () => {
      const all = (await everybody(true)).map(add);
      expect(link(all)).toBeGreaterThan(0.9);
    });

  f('the same linker succeeds as soon as the time is kept to the second', async () => {
    expect(link(await everybody(true, true))).toBeGreaterThan(0.6);
  });

  f('the same linker succeeds on questions that are not nameless', async () => {
    expect(link(await everybody(false))).toBeGreaterThan(0.9);
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
      'q1',
      { state: 'answered', answer: { words: 'Here.', at: 1, by: 'Ada' } },
      mine.public,
    );
    expect(await openNews(sealed, 'q1', mine.private)).toMatchObject({ state: 'answered' });
    expect(await openNews(sealed, 'q1', other.private)).toBeNull();
    expect(sealed).not.toContain('q1');
    const seen = await sealNews('q1', { state: 'seen' }, mine.public);
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
