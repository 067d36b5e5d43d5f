import { createHmac } from 'node:crypto';
import { describe, expect, onTestFinished, vi } from 'vitest';
import type { OutboxStored } from '../../utils/background/store/rows';
import type { HelpDesk } from '../../utils/core/packs/policy';
import type { RequestView } from '../../utils/messages/panel-state';
import { HOUR, MINUTE } from '../background/stage/a-pack';
import { aRevision } from '../background/stage/a-revision';
import { CRM, DESK_URL, policyFor, Stage, type DyingPoint } from '../background/stage/stage';
import { group } from './numbered';

const f = group('F');
const DAY = 24 * HOUR;
const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };
const secret = `whsec_${Buffer.from('twenty-four bytes at the least').toString('base64')}`;

const DESK = new URL(DESK_URL).origin;

/**
 * Three desks as they are met: an inbox that checks a signature, knows a repeat by its id and tells a reply address; a
 * channel that only says "ok"; a ticket system. The latter two are told no id: a person knows a repeat by its reference.
 */
const DESKS: {
  name: string;
  desk: HelpDesk;
  to: string;
  knowsRepeats: boolean;
  accepts(id: string | null): Response;
}[] = [
  {
    name: 'an inbox',
    desk: { kind: 'webhook', name: 'Sales Ops', url: DESK_URL, secret },
    to: DESK_URL,
    knowsRepeats: true,
    accepts: id => Response.json({ reply: `${DESK_URL}/${id}/reply` }, { status: 202 }),
  },
  {
    name: 'a Slack channel',
    desk: { kind: 'slack', name: 'Sales Ops', url: `${DESK}/services/T0/B0/x` },
    to: `${DESK}/services/T0/B0/x`,
    knowsRepeats: false,
    accepts: () => new Response('ok'),
  },
  {
    name: 'Zendesk',
    desk: { kind: 'zendesk', name: 'Sales Ops', url: DESK },
    to: `${DESK}/api/v2/requests.json`,
    knowsRepeats: false,
    accepts: () => Response.json({ request: { id: 35_436 } }, { status: 201 }),
  },
];

/** What the desk has got, and how it answers. */
interface Got {
  to: string;
  id: string | null;
  body: string;
  headers: Headers;
}

interface Asked {
  stage: Stage;
  at: (typeof DESKS)[number];
  got: Got[];
  draft: string;
  /** The very object that the preview showed. */
  preview: string;
  /** The desk's answer to the next posts; accepts when empty. */
  answers: (() => Response | Promise<Response>)[];
}

async function asked(at: (typeof DESKS)[number] = DESKS[0]!, words = ''): Promise<Asked> {
  const stage = await Stage.withPack();
  stage.managed = await policyFor({ helpDesk: at.desk });
  await stage.life.policyChanged();
  const { showing } = await stage.visit(1, CRM);
  await stage.page(1, 'page.help', { token: showing!.token, capture });
  const draft = (await stage.panel(
    'panel.revise',
    aRevision((await stage.panel('panel.draft', {}))!.id, { words }),
  ))!;
  const got: Got[] = [];
  const answers: Asked['answers'] = [];
  stage.desk.answer = async (url, init) => {
    if (init?.method !== 'POST') return Response.json({ state: 'sent' });
    const headers = new Headers(init.headers);
    const own = answers.shift();
    if (stage.desk.down) throw new TypeError('Failed to fetch');
    got.push({ to: url, id: headers.get('webhook-id'), body: String(init.body), headers });
    return own ? own() : at.accepts(headers.get('webhook-id'));
  };
  return { stage, at, got, draft: draft.id, preview: draft.exact, answers };
}

/** Presses Send and does not wait for an answer that a dead background will never give. */
async function press({ stage, draft }: Asked, more: Parameters<typeof aRevision>[1] = {}): Promise<void> {
  const send = aRevision(draft, more);
  const message = { foothold: 1, call: 'panel.send', send };
  const answered = stage.raw(message, { id: 'us', url: 'chrome-extension://us/sidepanel.html' });
  await Promise.race([answered, new Promise(resolve => setTimeout(resolve, 150))]);
  await Promise.race([stage.settle(), new Promise(resolve => setTimeout(resolve, 150))]);
}

/** Dies once, the `nth` time it is about to do this after Send was pressed. */
function dieAt(stage: Stage, point: DyingPoint, nth = 1): void {
  let times = 0;
  stage.dieAt = at => {
    if (at !== point || (times += 1) !== nth) return false;
    stage.dieAt = null;
    return true;
  };
}

/** The browser starts the background again, and the lease of whatever it held runs out. */
async function later(stage: Stage, ms = HOUR): Promise<void> {
  stage.pass(ms);
  await stage.life.started();
  await stage.settle();
  await stage.alarm('outbox');
}

const requests = async (stage: Stage): Promise<RequestView[]> =>
  (await stage.panel('panel.state', {})).requests;
const rows = async (stage: Stage): Promise<OutboxStored[]> =>
  (await stage.disk())['outbox'] as OutboxStored[];

/** How a request must end whatever happened: one request at the desk by what it knows a repeat by, as previewed, and called sent. */
async function isThere({ stage, at, got, draft }: Asked, body: string): Promise<void> {
  const [{ row } = { row: null }] = await rows(stage);
  expect(got).not.toEqual([]);
  for (const one of got) expect(one).toMatchObject({ to: at.to, id: at.knowsRepeats ? draft : null, body });
  expect(body).toContain(row!.request.reference);
  expect(await requests(stage)).toMatchObject([{ id: draft, state: 'sent' }]);
  const before = got.length;
  await later(stage, DAY);
  expect(got).toHaveLength(before);
}

for (const at of DESKS)
  describe(`${at.name}, and the background killed`, () => {
    const bodyOf = ({ preview }: Asked) => preview;

    f(
      `${at.name}: while Send is being written down, nothing is half sent and the form is still there`,
      async () => {
        const one = await asked(at);
        const body = bodyOf(one);
        dieAt(one.stage, 'clock');
        await press(one);
        expect(await rows(one.stage)).toEqual([]);
        expect((await one.stage.panel('panel.draft', {}))?.id).toBe(one.draft);
        await press(one);
        await isThere(one, body);
        expect(one.got).toHaveLength(1);
      },
    );

    f(`${at.name}: once it is written down, before anything was set to wake for it`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      dieAt(one.stage, 'alarm');
      await press(one);
      expect(await rows(one.stage)).toHaveLength(1);
      expect(one.got).toHaveLength(0);
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(1);
    });

    f(`${at.name}: as it is about to be taken up`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      dieAt(one.stage, 'lock');
      await press(one);
      expect(one.got).toHaveLength(0);
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(1);
    });

    f(`${at.name}: taken up, before a byte has left`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      dieAt(one.stage, 'fetch');
      await press(one);
      expect((await rows(one.stage))[0]?.row.state).toBe('sending');
      expect(one.got).toHaveLength(0);
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(1);
    });

    f(`${at.name}: its bytes under way, lost with the connection`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      one.stage.desk.down = true;
      dieAt(one.stage, 'telling');
      await press(one);
      one.stage.desk.down = false;
      expect(one.got).toHaveLength(0);
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(1);
    });

    f(
      `${at.name}: the desk has it and its acknowledgement comes to nobody: again, under the same id`,
      async () => {
        const one = await asked(at);
        const body = bodyOf(one);
        dieAt(one.stage, 'fetched');
        await press(one);
        expect(one.got).toHaveLength(1);
        expect((await rows(one.stage))[0]?.row.state).toBe('sending');
        await later(one.stage);
        await isThere(one, body);
        expect(one.got).toHaveLength(2);
      },
    );

    f(`${at.name}: acknowledged, before that was written down: again, under the same id`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      // The clock is asked once more in the step that writes the acknowledgement down.
      one.answers.push(() => {
        dieAt(one.stage, 'clock');
        return at.accepts(one.draft);
      });
      await press(one);
      expect((await rows(one.stage))[0]?.row.state).toBe('sending');
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(2);
    });

    f(`${at.name}: sent and written down, before any page of ours was told`, async () => {
      const one = await asked(at);
      const body = bodyOf(one);
      one.answers.push(() => {
        dieAt(one.stage, 'telling');
        return at.accepts(one.draft);
      });
      await press(one);
      expect((await rows(one.stage))[0]?.row.state).toBe('sent');
      await later(one.stage);
      await isThere(one, body);
      expect(one.got).toHaveLength(1);
    });
  });

describe('what a desk may answer', () => {
  const bad =
    (status: number, headers: HeadersInit = {}) =>
    () =>
      new Response(null, { status, headers });
  for (const status of [408, 425, 429, 500, 502, 503])
    f(`${status} is tried again by itself, and gets there once`, async () => {
      const one = await asked();
      one.answers.push(bad(status));
      await press(one);
      expect(await requests(one.stage)).toMatchObject([
        { state: 'failed', failure: { code: 'busy', status } },
      ]);
      await later(one.stage);
      await isThere(one, one.preview);
    });

  for (const [status, code] of [
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [410, 'refused'],
    [413, 'too large'],
  ] as const)
    f(`${status} ends it at once, with the ways out, and never by itself again`, async () => {
      const one = await asked();
      one.answers.push(bad(status));
      await press(one);
      expect(await requests(one.stage)).toMatchObject([{ state: 'dead', failure: { code, status } }]);
      await later(one.stage, DAY);
      expect(one.got).toHaveLength(1);
      await one.stage.panel('panel.retry', { request: one.draft });
      await isThere(one, one.preview);
    });

  f('429 with Retry-After is waited for, not a minute less', async () => {
    const one = await asked();
    one.answers.push(bad(429, { 'retry-after': '7200' }));
    await press(one);
    for (const minutes of [30, 60, 29]) {
      await later(one.stage, minutes * MINUTE);
      expect(one.got).toHaveLength(1);
    }
    await later(one.stage, 2 * MINUTE);
    await isThere(one, one.preview);
  });

  f('a desk that hangs is left after 30 seconds, and asked again with the same id', async () => {
    const one = await asked();
    let hangs!: (signal: AbortSignal) => void;
    const held = new Promise<AbortSignal>(resolve => (hangs = resolve));
    const { answer } = one.stage.desk;
    one.stage.desk.answer = async (url, init) => {
      if (one.got.length > 0) return answer.call(one.stage.desk, url, init);
      await answer.call(one.stage.desk, url, init);
      hangs(init!.signal!);
      // As the network does: nothing, until whoever asked has had enough.
      return new Promise((_, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      );
    };
    // The browser's own timer cannot be made to hurry: this one takes its place.
    const limits = vi.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
      const ends = new AbortController();
      setTimeout(() => ends.abort(new DOMException('The operation timed out.', 'TimeoutError')), ms);
      return ends.signal;
    });
    onTestFinished(() => limits.mockRestore());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const sent = press(one);
    const signal = await held;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(signal.aborted).toBe(false);
    expect((await rows(one.stage))[0]?.row.state).toBe('sending');
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.aborted).toBe(true);
    vi.useRealTimers();
    await sent;
    await one.stage.settle();
    expect(await requests(one.stage)).toMatchObject([{ state: 'failed', failure: { code: 'unreachable' } }]);
    await later(one.stage);
    await isThere(one, one.preview);
    expect(one.got).toHaveLength(2);
  });

  f(
    'a desk that hangs when the browser stops costs one attempt: the lease runs out and another follows',
    async () => {
      const one = await asked();
      one.answers.push(() => new Promise<Response>(() => undefined));
      await press(one);
      one.stage.kill();
      await later(one.stage, MINUTE);
      expect(one.got).toHaveLength(1);
      await later(one.stage, 2 * MINUTE);
      await isThere(one, one.preview);
    },
  );

  f(
    'a desk that closes in the middle of its answer has perhaps got it: again, under the same id',
    async () => {
      const one = await asked();
      one.answers.push(() => {
        throw new TypeError('terminated');
      });
      await press(one);
      await later(one.stage);
      await isThere(one, one.preview);
      expect(one.got).toHaveLength(2);
    },
  );

  f('a redirect is not followed: it could lead anywhere', async () => {
    const one = await asked();
    const made: RequestInit[] = [];
    const { answer } = one.stage.desk;
    one.stage.desk.answer = async (url, init) => {
      if (init) made.push(init);
      return answer.call(one.stage.desk, url, init);
    };
    await press(one);
    expect(made[0]).toMatchObject({ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

describe('time and order', () => {
  f('offline for a day: it waits without a word lost, and leaves when the network is back', async () => {
    const one = await asked(DESKS[0], 'Where do I see it?');
    one.stage.desk.down = true;
    await press(one, { words: 'Where do I see it?' });
    for (let hour = 0; hour < 24; hour++) await later(one.stage);
    const [waiting] = await requests(one.stage);
    expect(waiting).toMatchObject({ state: 'failed', failure: { code: 'unreachable' } });
    expect(waiting!.attempts).toBeGreaterThan(3);
    one.stage.desk.down = false;
    one.stage.pass(HOUR);
    await one.stage.life.online();
    await one.stage.settle();
    await isThere(one, one.preview);
    expect(one.got).toHaveLength(1);
  });

  f('every duplicate has the signature of its own minute and the id of the first', async () => {
    const one = await asked();
    one.answers.push(() => {
      throw new TypeError('terminated');
    });
    await press(one);
    await later(one.stage);
    const stamps = one.got.map(({ headers }) => headers.get('webhook-timestamp'));
    expect(new Set(stamps).size).toBe(2);
    for (const { headers, body, id } of one.got) {
      const at = headers.get('webhook-timestamp');
      const signature = createHmac('sha256', 'twenty-four bytes at the least').update(`${id}.${at}.${body}`);
      expect(headers.get('webhook-signature')).toBe(`v1,${signature.digest('base64')}`);
    }
  });

  f('one request that cannot be handled holds up no other', async () => {
    const one = await asked();
    one.stage.desk.down = true;
    await press(one);
    const [row] = await rows(one.stage);
    const poison = { ...row!, id: 'poison', desk: { kind: 'gone' } as unknown as HelpDesk };
    const torn = { ...row!, id: 'torn', row: { ...row!.row, request: null } } as unknown as OutboxStored;
    await one.stage.put('outbox', poison);
    await one.stage.put('outbox', torn);
    one.stage.desk.down = false;
    await later(one.stage);
    expect(one.got.map(({ id }) => id)).toEqual([one.draft]);
    const states = Object.fromEntries((await rows(one.stage)).map(({ id, row: { state } }) => [id, state]));
    expect(states).toMatchObject({ [one.draft]: 'sent', poison: 'dead' });
  });

  f('two wakes at the same moment send it once', async () => {
    const one = await asked();
    one.stage.desk.down = true;
    await press(one);
    one.stage.desk.down = false;
    one.stage.pass(HOUR);
    const { life } = one.stage;
    await Promise.all([life.alarm('outbox'), life.online(), life.started(), life.alarm('hourly')]);
    await one.stage.settle();
    expect(one.got).toHaveLength(1);
  });

  f('a rep with a customer waiting goes first', async () => {
    const one = await asked(DESKS[0], 'first');
    one.stage.desk.down = true;
    await press(one, { words: 'first' });
    const { showing } = await one.stage.visit(1, CRM);
    await one.stage.page(1, 'page.help', { token: showing?.token ?? null, capture });
    const second = (await one.stage.panel('panel.draft', {}))!.id;
    await press({ ...one, draft: second }, { urgent: true, words: 'now' });
    one.stage.desk.down = false;
    await later(one.stage);
    expect(one.got.map(({ id }) => id)).toEqual([second, one.draft]);
  });

  f('a full disk is no “saved”: the form stays, and Send works once there is room', async () => {
    const one = await asked();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'outbox') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, row);
    };
    try {
      await expect(one.stage.panel('panel.send', aRevision(one.draft))).rejects.toThrow('no room');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await rows(one.stage)).toEqual([]);
    expect((await one.stage.panel('panel.draft', {}))?.id).toBe(one.draft);
    await press(one);
    await isThere(one, one.preview);
  });

  f('a form that was discarded cannot be sent', async () => {
    const one = await asked();
    await one.stage.panel('panel.discard', { draft: one.draft });
    await expect(one.stage.panel('panel.send', aRevision(one.draft))).rejects.toThrow('no longer open');
    expect(await rows(one.stage)).toEqual([]);
  });

  f('what was erased while its bytes were under way does not come back', async () => {
    const one = await asked();
    one.answers.push(async () => {
      await one.stage.wipe('outbox');
      return Response.json({}, { status: 202 });
    });
    await press(one);
    expect(await rows(one.stage)).toEqual([]);
  });

  f('a text that is too long is refused with its length, and stays in the form', async () => {
    const one = await asked();
    const words = 'x'.repeat(5_001);
    await expect(one.stage.panel('panel.send', aRevision(one.draft, { words }))).rejects.toThrow(
      /5001 characters/,
    );
    await one.stage.panel('panel.revise', aRevision(one.draft, { words }));
    expect((await one.stage.panel('panel.draft', {}))?.typed.words).toHaveLength(5_001);
    expect(one.got).toEqual([]);
  });
});
