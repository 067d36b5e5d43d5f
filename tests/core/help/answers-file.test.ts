import { describe, expect, it } from 'vitest';
import { verifyAnswers, type AnswersFile } from '../../../utils/core/help/answers-file';
import { whereOf } from '../../../utils/core/help/desk';
import { newAnswerKeys, openNews, sealNews, type News } from '../../../utils/core/help/sealed-news';
import { signAnswers } from '../../../utils/core/help/sign-answers';
import { generateKeys } from '../../../utils/core/packs/sign';

const NOW = Date.parse('2026-11-22T08:00:00Z');
const file: AnswersFile = {
  format: 1,
  desk: 'Sales support',
  serial: 5,
  issued: '2026-11-21T08:00:00Z',
  expires: '2026-11-23T08:00:00Z',
  waits: [{ month: '2026-10', minutes: [3, 90] }],
  duty: [],
  published: [],
  sealed: [],
  owed: [],
};
const [ours, other] = [await generateKeys(), await generateKeys()];
const read = async (
  more: Partial<AnswersFile> = {},
  { key = ours, trusted = [ours.public], now = NOW, floor = 0 } = {},
) => verifyAnswers(await signAnswers({ ...file, ...more }, key), trusted, now, floor);
const text = new TextEncoder();
const parts = async (): Promise<{
  payload: string;
  signatures: { protected: string; signature: string }[];
}> => JSON.parse(new TextDecoder().decode(await signAnswers(file, ours)));
const judged = (written: unknown) =>
  verifyAnswers(
    text.encode(typeof written === 'string' ? written : JSON.stringify(written)),
    [ours.public],
    NOW,
    0,
  );

describe('what a desk tells all browsers', () => {
  it('is read as it was signed', async () => {
    expect(await read()).toEqual({ ok: true, file });
    expect(await read({}, { trusted: [other.public, ours.public] })).toMatchObject({ ok: true });
  });

  it('is refused from anybody else, and where a letter of it was changed', async () => {
    expect(await read({}, { key: other })).toEqual({ ok: false, why: 'wrong signature' });
    expect(await read({}, { trusted: [] })).toEqual({ ok: false, why: 'wrong signature' });
    const { payload, signatures } = await parts();
    const turned = `${payload.slice(0, -4)}${payload.slice(-4) === 'AAAA' ? 'BBBB' : 'AAAA'}`;
    expect(await judged({ payload: turned, signatures })).toEqual({ ok: false, why: 'wrong signature' });
  });

  it('is read by one good signature, whatever stands beside it', async () => {
    const { payload, signatures } = await parts();
    const bad = { protected: 'e30', signature: signatures[0]!.signature };
    expect(await judged({ payload, signatures: [bad, ...signatures] })).toMatchObject({ ok: true });
    expect(await judged({ payload, signatures: [bad] })).toEqual({ ok: false, why: 'wrong signature' });
  });

  it('is not read from what is no such file', async () => {
    for (const written of ['', 'answers', '{}', { payload: 'e30', signatures: [] }])
      expect(await judged(written)).toMatchObject({ ok: false });
    expect(await judged('answers')).toEqual({ ok: false, why: 'not answers' });
    expect(await verifyAnswers(new Uint8Array([0xff, 0xfe]), [ours.public], NOW, 0)).toEqual({
      ok: false,
      why: 'not answers',
    });
  });

  it('is not taken when it is older than the one before, nor past its day', async () => {
    expect(await read({}, { floor: 5 })).toMatchObject({ ok: true });
    expect(await read({}, { floor: 6 })).toEqual({ ok: false, why: 'older' });
    const expires = Date.parse(file.expires);
    expect(await read({}, { now: expires - 1 })).toMatchObject({ ok: true });
    expect(await read({}, { now: expires })).toEqual({ ok: false, why: 'expired' });
  });

  it('cannot be signed outside its format', async () => {
    await expect(signAnswers({ ...file, serial: 0 }, ours)).rejects.toThrow();
    await expect(signAnswers({ ...file, waits: [{ month: '2026-1', minutes: [] }] }, ours)).rejects.toThrow();
  });
});

describe('news of one request', () => {
  const news: News = {
    state: 'answered',
    answer: { words: 'Press Save.', at: NOW, by: 'Mia' },
    tip: 'Save it',
  };

  it('opens for its request with its key, and for nobody else', async () => {
    const [key, stranger] = [await newAnswerKeys(), await newAnswerKeys()];
    const sealed = await sealNews('r-1', news, key.public);
    expect(await openNews(sealed, 'r-1', key.private)).toEqual(news);
    expect(await openNews(sealed, 'r-2', key.private)).toBeNull();
    expect(await openNews(sealed, 'r-1', stranger.private)).toBeNull();
    expect(await openNews('no.news.at.all.', 'r-1', key.private)).toBeNull();
    expect(key.public).toEqual({ kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) });
    expect(key.public).not.toHaveProperty('d');
  });

  it('says nothing by its length: a "seen" is as long as a short answer', async () => {
    const { public: to } = await newAnswerKeys();
    const lengths = [{ state: 'seen' } as const, news].map(
      async each => (await sealNews('r-1', each, to)).length,
    );
    const [seen, answered] = await Promise.all(lengths);
    expect(seen).toBe(answered);
  });

  it('is nothing where it says what no desk may say', async () => {
    const key = await newAnswerKeys();
    const sealed = await sealNews('r-1', { state: 'queued' } as never, key.public);
    expect(await openNews(sealed, 'r-1', key.private)).toBeNull();
  });
});

it('where a request goes is said as people say it: a host, or a mail address', () => {
  expect(
    whereOf({ kind: 'webhook', name: 'Desk', url: 'https://desk.example.com:8443/in?k=1' } as never),
  ).toBe('desk.example.com:8443');
  expect(whereOf({ kind: 'mail', name: 'Desk', address: 'help@example.com' } as never)).toBe(
    'help@example.com',
  );
});
