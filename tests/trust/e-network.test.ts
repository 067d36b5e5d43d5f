import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from 'vitest';
import { MAX_BYTES } from '../../utils/core/packs/envelope';
import type { Source } from '../../utils/core/packs/policy';
import { fetchBytes } from '../../utils/background/packs/fetch-bytes';
import { aPack, DAY, HOUR, MINUTE, signed, theKey } from '../background/stage/a-pack';
import { CRM, Stage } from '../background/stage/stage';
import {
  codes,
  decree,
  INDEX_URL,
  lay,
  look,
  problems,
  publish,
  serials,
  SOURCE,
  trusting,
  withIndex,
} from './a-source';
import { startBadServer, type BadServer } from './a-server';
import { group } from './numbered';

/** What networks do to a pack on its way. A real server on this machine misbehaves; the last good pack stays. */
const e = group('E');

let server: BadServer;
let stage: Stage;
let good: Uint8Array<ArrayBuffer>;
let newer: Uint8Array<ArrayBuffer>;
const serve = (bytes: Uint8Array) => (_: unknown, response: ServerResponse) => void response.end(bytes);

beforeAll(async () => {
  server = await startBadServer();
});
afterAll(() => server.stop());

/** A browser that has release 1 from the server; what comes next is up to the case. */
beforeEach(async () => {
  stage = new Stage();
  good = await signed(aPack(), 1, stage.now);
  newer = await signed(aPack(), 2, stage.now);
  server.on('/pack.json', serve(good));
  server.on('/elsewhere.json', serve(newer));
  stage.network = fetch;
  stage.managed = await trusting([await theKey()], { url: server.url('/pack.json') });
  await stage.install();
  server.asked.length = 0;
});

/** Looks again, and finds that the rep still has release 1. */
async function keepsTheGoodOne(): Promise<void> {
  await look(stage);
  expect(await serials(stage)).toEqual([1]);
  expect((await stage.visit(1, CRM)).showing).not.toBeNull();
}

const index = (bytes: Uint8Array, more: object = {}) =>
  JSON.stringify({
    format: 1,
    source: SOURCE,
    packs: [
      {
        id: 'crm',
        serial: 2,
        file: 'two.json',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        ...more,
      },
    ],
  });

describe('who answers instead', () => {
  const redirects: [number, string][] = [
    [301, 'for good'],
    [302, 'for now'],
    [307, 'with the same method'],
    [308, 'for good, with the same method'],
  ];
  for (const [status, what] of redirects)
    e(`a redirect ${what} (${status}) is not followed, wherever it leads`, async () => {
      server.on('/pack.json', (_, response) =>
        response.writeHead(status, { location: server.url('/elsewhere.json') }).end(),
      );
      await keepsTheGoodOne();
      expect(await codes(stage)).toEqual(['unreachable']);
      expect(server.asked.map(({ url }) => url)).toEqual(['/pack.json']);
    });

  const portals: [string, number, string, string][] = [
    ['a login page', 200, '<!doctype html><title>Sign in to the network</title>', 'not a pack'],
    ['a login page that speaks of "packs": of coffee', 200, '<p>"packs": 3</p>', 'bad index'],
    ['an answer of some other service', 200, '{"status":"ok"}', 'not a pack'],
    ['a network that asks to sign in', 511, '', 'unreachable'],
    ['a server in trouble', 503, 'try later', 'unreachable'],
    ['a server that lost the file', 404, '', 'not there'],
    ['a server that took the file away', 410, '', 'not there'],
    ['an empty answer', 200, '', 'not a pack'],
    ['an answer without content', 204, '', 'not a pack'],
  ];
  for (const [what, status, body, code] of portals)
    e(`${what} (${status}) is told as “${code}”`, async () => {
      server.on('/pack.json', (_, response) => void response.writeHead(status).end(body || undefined));
      await keepsTheGoodOne();
      expect(await codes(stage)).toEqual([code]);
    });

  e('“not changed” where nobody asked whether it had is no pack', async () => {
    server.on('/pack.json', (_, response) => void response.writeHead(304).end());
    await keepsTheGoodOne();
    expect(await problems(stage)).toMatchObject([
      { code: 'unreachable', detail: expect.stringContaining('304') },
    ]);
  });

  e('a port where nobody listens is told, and the next look mends it', async () => {
    const gone = await startBadServer();
    const url = gone.url('/pack.json');
    await gone.stop();
    await decree(stage, await trusting([await theKey()], { url }));
    await keepsTheGoodOne();
    expect(await codes(stage)).toEqual(['unreachable']);
    await decree(stage, await trusting([await theKey()], { url: server.url('/elsewhere.json') }));
    expect(await serials(stage)).toEqual([2]);
    expect(await codes(stage)).toEqual([]);
  });
});

describe('what arrives broken', () => {
  e('a file that breaks off in the middle of its announced length', async () => {
    server.on('/pack.json', (_, response) => {
      response.writeHead(200, { 'content-length': newer.length });
      response.write(newer.slice(0, 500), () => response.destroy());
    });
    await keepsTheGoodOne();
    expect(await codes(stage)).toEqual(['unreachable']);
  });

  e('a file that ends too early without having said how long it is', async () => {
    server.on('/pack.json', serve(newer.slice(0, newer.length - 100)));
    await keepsTheGoodOne();
    expect(await codes(stage)).toEqual(['not a pack']);
  });

  const listed: [string, () => { bytes: Uint8Array; more?: object }, string, string][] = [
    ['shorter than the list says', () => ({ bytes: newer.slice(0, -100) }), 'not as listed', 'cut off'],
    [
      'longer than the list says',
      () => ({ bytes: new Uint8Array([...newer, 32, 32]) }),
      'too large',
      'has more than',
    ],
    [
      'other than the list says',
      () => ({ bytes: newer.map((byte, n) => (n === 500 ? byte ^ 1 : byte)) }),
      'not as listed',
      'other hash',
    ],
    [
      'larger than anything that is read',
      () => ({ bytes: newer, more: { bytes: MAX_BYTES + 1 } }),
      'too large',
      'file too large',
    ],
  ];
  for (const [what, made, code, why] of listed)
    e(`a pack ${what} is told as “${code}”`, async () => {
      const { bytes, more } = made();
      server.on('/pack.json', (_, response) => void response.end(index(newer, more)));
      server.on('/two.json', serve(bytes));
      await keepsTheGoodOne();
      expect(await problems(stage)).toMatchObject([
        {
          code,
          about: 'sales-ops/crm',
          ...(why === 'has more than' ? { detail: expect.stringContaining(why) } : { fault: { code: why } }),
        },
      ]);
    });

  e('a small file that unpacks into an endless one is read no further than any other', async () => {
    const bomb = gzipSync(Buffer.alloc(MAX_BYTES * 2));
    server.on('/pack.json', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(bomb.length).toBeLessThan(100_000);
    await keepsTheGoodOne();
    expect(await codes(stage)).toEqual(['too large']);
  });

  e('an answer without end is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(to) {
        if (++sent > 100) to.error(new Error('read on and on'));
        else to.enqueue(new Uint8Array(1_000));
      },
    });
    const fetched = await fetchBytes(async () => new Response(endless), 'https://packs.example.com/', 5_000);
    expect(fetched).toMatchObject({ ok: false, why: 'too large' });
    expect(sent).toBeLessThan(10);
  });
});

describe('what takes too long', () => {
  e('a server that takes the question and says nothing is given up', async () => {
    server.on('/slow.json', () => undefined);
    const fetched = await fetchBytes(fetch, server.url('/slow.json'), MAX_BYTES, 100);
    expect(fetched).toMatchObject({ ok: false, why: 'unreachable' });
  });

  e('so is one that stops in the middle', async () => {
    server.on('/slow.json', (_, response) => void response.write(newer.slice(0, 500)));
    const fetched = await fetchBytes(fetch, server.url('/slow.json'), MAX_BYTES, 100);
    expect(fetched).toMatchObject({ ok: false, why: 'unreachable', read: 500 });
  });

  e('a slow line that keeps bringing something is waited for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let line!: ReadableStreamDefaultController;
      const body = new ReadableStream({ start: to => void (line = to) });
      const answer = async (_url: unknown, init?: RequestInit) => {
        init!.signal!.addEventListener('abort', () => line.error(init!.signal!.reason));
        return new Response(body);
      };
      const fetching = fetchBytes(answer, 'https://packs.example.com/', 100, 20_000);
      for (let n = 0; n < 6; n++) {
        await vi.advanceTimersByTimeAsync(15_000);
        line.enqueue(new Uint8Array([n]));
      }
      line.close();
      expect(await fetching).toMatchObject({ ok: true, bytes: new Uint8Array([0, 1, 2, 3, 4, 5]) });
    } finally {
      vi.useRealTimers();
    }
  });

  e('months without any network keep what is there until its own date', async () => {
    stage.network = () => Promise.reject(new TypeError('Failed to fetch'));
    for (let day = 0; day < 89; day++) {
      stage.pass(DAY);
      await stage.alarm('hourly');
    }
    expect(await serials(stage)).toEqual([1]);
    await stage.restartBrowser();
    expect((await stage.visit(1, CRM)).language).toBe('en-US');
    stage.pass(16 * DAY);
    expect(await serials(stage)).toEqual([]);
  });
});

describe('what is asked, and how often', () => {
  e(
    'the question tells nothing of who asks: two browsers ask in the same words, without cookies',
    async () => {
      server.on('/pack.json', (_, response) => {
        response.setHeader('set-cookie', 'who=rep-7; Path=/');
        response.end(good);
      });
      await look(stage);
      await look(stage);
      const other = new Stage();
      other.network = fetch;
      other.managed = stage.managed;
      await other.install();
      const [first, again, elsewhere] = server.asked;
      expect(again!.headers).not.toHaveProperty('cookie');
      expect(first!.headers).not.toHaveProperty('referer');
      expect(again).toEqual(first);
      expect(elsewhere).toEqual(first);
    },
  );

  e('no redirect, cookie, referrer or stored copy is asked for', async () => {
    const asked: RequestInit[] = [];
    const ask = async (_url: unknown, init?: RequestInit) => {
      asked.push(init!);
      return new Response('x');
    };
    await fetchBytes(ask, 'https://packs.example.com/', 5_000);
    expect(asked).toMatchObject([
      { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-cache' },
    ]);
    expect(asked[0]).not.toHaveProperty('headers');
  });

  e('within the interval nobody is asked again, not even when the browser starts', async () => {
    await stage.restartBrowser();
    await stage.alarm('hourly');
    expect(server.asked).toEqual([]);
    stage.pass(HOUR);
    await stage.alarm('hourly');
    expect(server.asked).toHaveLength(1);
  });

  const rhythms: [Partial<Source>, number][] = [
    [{}, 60],
    [{ everyMinutes: 15 }, 15],
    [{ everyMinutes: 240 }, 60],
  ];
  for (const [more, minutes] of rhythms)
    e(
      `with ${JSON.stringify(more)} it looks up every ${minutes} minutes, at a moment of its own`,
      async () => {
        await decree(stage, await trusting([await theKey()], { url: server.url('/pack.json'), ...more }));
        const alarm = stage.alarms.get('hourly')!;
        expect(alarm.periodInMinutes).toBe(minutes);
        // The draw in these tests is one half.
        expect(alarm.delayInMinutes).toBe(1 + 0.5 * (minutes - 1));
      },
    );

  e('an address with a slower rhythm is left in peace between', async () => {
    const slow = { url: server.url('/pack.json'), everyMinutes: 240 };
    await decree(stage, await trusting([await theKey()], slow));
    server.asked.length = 0;
    for (let hour = 1; hour <= 8; hour++) {
      stage.pass(HOUR);
      await stage.alarm('hourly');
    }
    expect(server.asked).toHaveLength(2);
  });

  e('what the list says is here is not fetched again', async () => {
    const whole = await withIndex();
    whole.fetched.length = 0;
    for (let hour = 0; hour < 24; hour++) {
      whole.pass(HOUR);
      await whole.alarm('hourly');
    }
    expect(whole.fetched.filter(url => url === INDEX_URL)).toHaveLength(24);
    expect(whole.fetched.filter(url => url.endsWith('crm-1.json'))).toEqual([]);
  });

  e('a pack that stands in the policy costs no request at all', async () => {
    const own = new Stage();
    const text = new TextDecoder().decode(await signed(aPack(), 1, own.now));
    const [key] = [await theKey()];
    own.managed = { sources: [{ name: SOURCE, keys: [key.public], threshold: 1, packs: [text] }] };
    await own.install();
    own.pass(HOUR);
    await own.alarm('hourly');
    expect(await serials(own)).toEqual([1]);
    expect(own.fetched.filter(url => url.startsWith('http'))).toEqual([]);
    await decree(own, { sources: [{ name: SOURCE, keys: [key.public], threshold: 1, packs: ['{}'] }] });
    expect(await serials(own)).toEqual([]);
  });
});

describe('one that fails holds up no other', () => {
  e('a source that is down leaves the next one alone', async () => {
    const key = await theKey();
    const other = await signed(
      aPack(pack => ({ ...pack, id: 'calls' })),
      4,
      stage.now,
      { source: 'calls' },
    );
    server.on('/calls.json', serve(other));
    const { sources } = await trusting([key], { url: server.url('/nowhere.json') });
    const calls = { name: 'calls', url: server.url('/calls.json'), keys: [key.public], threshold: 1 };
    await decree(stage, { sources: [...sources, calls] });
    expect((await serials(stage)).sort()).toEqual([1, 4]);
    expect(await codes(stage)).toEqual(['not there']);
  });

  e('a broken pack in a list leaves the others alone', async () => {
    const whole = await withIndex();
    const other = await signed(
      aPack(pack => ({ ...pack, id: 'calls' })),
      4,
      whole.now,
    );
    publish(whole, [
      lay(whole, other, 'broken', 9, { sha256: '0'.repeat(64) }),
      lay(whole, other, 'calls', 4),
    ]);
    await look(whole);
    expect((await serials(whole)).sort()).toEqual([1, 4]);
    expect(await problems(whole)).toMatchObject([{ code: 'not as listed', about: 'sales-ops/broken' }]);
  });

  e('what was wrong an hour ago is no longer said when it is right again', async () => {
    const whole = await withIndex();
    const bytes = await signed(aPack(), 2, whole.now);
    publish(whole, [lay(whole, bytes, 'crm', 2, { sha256: '0'.repeat(64) })]);
    await look(whole);
    expect(await codes(whole)).toEqual(['not as listed']);
    publish(whole, [lay(whole, bytes, 'crm', 2)]);
    whole.pass(HOUR + MINUTE);
    await whole.alarm('hourly');
    expect(await codes(whole)).toEqual([]);
    expect(await serials(whole)).toEqual([2]);
  });
});
