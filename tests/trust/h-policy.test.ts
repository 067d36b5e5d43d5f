import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { MANAGED_SCHEMA_FILE, managedSchemaText } from '../../cli/write-schema';
import { budgetOf } from '../../utils/core/coaching/budget';
import { policySchema } from '../../utils/core/packs/policy';
import {
  EXCEPTIONS,
  LIMIT_KEYS,
  limitsOf,
  merge,
  ORDERS,
  stricterOf,
  type Limits,
} from '../../utils/core/packs/policy-order';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { openStore } from '../../utils/background/store/open';
import { problemWords } from '../../utils/i18n/problems';
import { aPack, signed } from '../background/stage/a-pack';
import { CRM, PACK_URL, policyFor, Stage } from '../background/stage/stage';
import { champion, it as itKey } from '../core/packs/a-pack';
import { codes, decree, problems, serials } from './a-source';
import { group } from './numbered';

/** What IT says, and what it cannot. The push of a real policy stands in tests/e2e/push.test.ts, numbered from 81. */
const h = group('H');

const source = {
  name: 'acme',
  url: 'https://packs.example.com/acme.json',
  keys: [itKey.public],
  threshold: 1,
};
const desk = { kind: 'webhook', name: 'Sales help', url: 'https://help.example.com/hook' };
const empty = { sources: [], paused: false };
const least = { sources: [], paused: true, pushedPerDay: 0, trials: false, authoring: false };

describe('a policy that is read', () => {
  h('that says nothing is a policy that says nothing', () =>
    expect(parsePolicy({})).toEqual({ policy: empty, problems: [] }),
  );

  h('that is good is taken whole', () => {
    const policy = {
      sources: [{ ...source, everyMinutes: 30, packs: ['…'] }],
      helpDesk: desk,
      team: 'north',
      paused: true,
      pushedPerDay: 0,
      trials: false,
      authoring: false,
    };
    expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
  });

  h('keeps every good value beside a bad one', () => {
    const { policy, problems: said } = parsePolicy({
      sources: [source],
      helpDesk: { ...desk, url: 'help' },
      team: 7,
      paused: true,
    });
    expect(policy).toEqual({ sources: [source], paused: true });
    expect(said.map(problem => problem.key)).toEqual(['helpDesk.url', 'team']);
  });

  h('keeps every good source beside a bad one', () => {
    const { policy, problems: said } = parsePolicy({
      sources: [{ ...source, url: 'http://packs.example.com/x' }, source, 'acme'],
    });
    expect(policy.sources).toEqual([source]);
    expect(said.map(problem => problem.key)).toEqual(['sources.0.url', 'sources.2']);
  });

  h('keeps every good key beside a bad one', () => {
    const weak = { kid: 'weak', x: 'A'.repeat(43) };
    const { policy, problems: said } = parsePolicy({
      sources: [{ ...source, keys: [weak, itKey.public, { kid: 'short', x: 'abc' }] }],
    });
    expect(policy.sources).toEqual([source]);
    expect(said.map(problem => problem.key)).toEqual(['sources.0.keys.0', 'sources.0.keys.2.x']);
  });

  h('leaves out a source whose threshold its good keys cannot reach, and says so', () => {
    const keys = [itKey.public, { kid: 'again', x: itKey.public.x }];
    const { policy, problems: said } = parsePolicy({ sources: [{ ...source, keys, threshold: 2 }] });
    expect(policy.sources).toEqual([]);
    expect(said).toEqual([
      { key: 'sources.0.threshold', fault: { code: 'threshold out of reach', threshold: 2, keys: 1 } },
    ]);
    const two = { ...source, keys: [itKey.public, champion.public], threshold: 2 };
    expect(parsePolicy({ sources: [two] }).problems).toEqual([]);
  });

  h('leaves a source with a bad threshold out rather than trusting it with one key', () => {
    const { policy, problems: said } = parsePolicy({ sources: [{ ...source, threshold: '2' }] });
    expect(policy.sources).toEqual([]);
    expect(said[0]!.key).toBe('sources.0.threshold');
  });

  h('leaves out a source from which nothing could come', () => {
    const { url: _url, ...nowhere } = source;
    const { policy, problems: said } = parsePolicy({ sources: [nowhere] });
    expect(policy.sources).toEqual([]);
    expect(said).toMatchObject([{ key: 'sources.0', fault: { code: 'empty source' } }]);
  });

  h('takes the first of two sources with one name, since they would share a floor', () => {
    const other = { ...source, url: 'https://other.example.com/x' };
    const { policy, problems: said } = parsePolicy({ sources: [source, other] });
    expect(policy.sources).toEqual([source]);
    expect(said[0]!.key).toBe('sources.1.name');
  });

  h('takes plain http for this machine only', () => {
    const at = (url: string) => parsePolicy({ sources: [{ ...source, url }] }).policy.sources.length;
    expect(at('http://127.0.0.1:8080/x')).toBe(1);
    expect(at('http://localhost/x')).toBe(1);
    expect(at('http://127.0.0.1.example.com/x')).toBe(0);
    expect(at('javascript:alert(1)')).toBe(0);
  });

  h('that names a key which Foothold does not know is told so, and it has no effect', () => {
    const { policy, problems: said } = parsePolicy({ pushedPerday: 0, __proto__x: 1, toString: true });
    expect(policy).toEqual(empty);
    expect(said.map(problem => problem.key)).toEqual(['pushedPerday', '__proto__x', 'toString']);
  });

  for (const json of [null, 'paused', 7, []])
    h(`that is ${JSON.stringify(json)} is reported, and allows the least`, () => {
      const { policy, problems: said } = parsePolicy(json);
      expect(policy).toEqual(least);
      expect(said).toHaveLength(1);
    });

  const unreadable: [string, unknown, object][] = [
    ['paused', 'no', { paused: true }],
    ['paused', 0, { paused: true }],
    ['pushedPerDay', 'many', { pushedPerDay: 0 }],
    ['pushedPerDay', -1, { pushedPerDay: 0 }],
    ['trials', 'never', { trials: false }],
    ['authoring', 'never', { authoring: false }],
  ];
  for (const [key, value, effect] of unreadable)
    h(`that says ${key}: ${JSON.stringify(value)} is taken at the strictest, and told`, () => {
      const { policy, problems: said } = parsePolicy({ [key]: value });
      expect(policy).toEqual({ ...empty, ...effect });
      expect(said).toMatchObject([{ key, strictest: true }]);
    });

  h('may come as text, which no browser shortens', () => {
    const policy = { sources: [source], paused: true };
    expect(parsePolicy({ json: JSON.stringify(policy) })).toEqual({ policy, problems: [] });
    expect(parsePolicy({ paused: true, json: '{"paused":false}' }).policy.paused).toBe(true);
    expect(parsePolicy({ paused: false, team: 'north', json: '{"paused":true}' }).policy).toEqual({
      sources: [],
      paused: true,
      team: 'north',
    });
  });

  h('that comes as a text with a mistake allows the least, and says where it is', () => {
    for (const json of ['{"paused":', 7, '[]', '"x"', '['.repeat(40) + ']'.repeat(40)]) {
      const { policy, problems: said } = parsePolicy({ json });
      expect(policy).toEqual(least);
      expect(said.length).toBeGreaterThan(0);
    }
  });
});

describe('towards less and never towards more', () => {
  const junk = fc.oneof(fc.boolean(), fc.integer({ min: -3, max: 9 }), fc.jsonValue());
  const anyPolicy = fc.oneof(
    fc.record(
      {
        paused: junk,
        pushedPerDay: junk,
        trials: junk,
        authoring: junk,
        team: junk,
        extra: junk,
        helpDesk: junk,
        sources: junk,
      },
      { requiredKeys: [] },
    ),
    fc.record({ json: fc.oneof(fc.json(), fc.string()) }),
    fc.jsonValue(),
  );
  const anyLimits: fc.Arbitrary<Limits> = fc.record({
    paused: fc.boolean(),
    pushedPerDay: fc.nat(10),
    trials: fc.boolean(),
    authoring: fc.boolean(),
  });
  /** Said here once more by itself: an order that were wrong would find itself right. */
  const atMost = (a: Limits, b: Limits): void => {
    expect(a.paused || !b.paused).toBe(true);
    expect(a.pushedPerDay).toBeLessThanOrEqual(b.pushedPerDay);
    expect(b.trials || !a.trials).toBe(true);
    expect(b.authoring || !a.authoring).toBe(true);
    expect(Object.keys(a).sort()).toEqual(['authoring', 'paused', 'pushedPerDay', 'trials']);
  };

  h('every key is a limit with an order, or one of the three exceptions with its reason', () => {
    const named = [...LIMIT_KEYS, ...Object.keys(EXCEPTIONS)].sort();
    expect(named).toEqual(Object.keys(policySchema.shape).sort());
    expect(Object.keys(EXCEPTIONS).sort()).toEqual(['helpDesk', 'sources', 'team']);
  });

  h(
    'an order is one: the stricter of two is one of them, whichever stands first, and least beats all',
    () => {
      fc.assert(
        fc.property(anyLimits, anyLimits, anyLimits, (a, b, c) => {
          expect(stricterOf(a, b)).toEqual(stricterOf(b, a));
          expect(stricterOf(stricterOf(a, b), c)).toEqual(stricterOf(a, stricterOf(b, c)));
          for (const key of LIMIT_KEYS) expect([a[key], b[key]]).toContain(stricterOf(a, b)[key]);
          const of = (end: 'most' | 'least') =>
            Object.fromEntries(LIMIT_KEYS.map(key => [key, ORDERS[key][end]])) as unknown as Limits;
          expect(stricterOf(a, of('most'))).toEqual(a);
          expect(stricterOf(a, of('least'))).toEqual(of('least'));
        }),
      );
    },
  );

  h('whatever a build and a browser say together, it is never more than either alone', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (baked, managed) => {
        const [own, pushed] = [parsePolicy(baked).policy, parsePolicy(managed).policy];
        const together = limitsOf(merge(own, pushed));
        atMost(together, limitsOf(own));
        atMost(together, limitsOf(pushed));
      }),
    );
  });

  h('whatever stands under a key, it is never more than if the key were not there', () => {
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...LIMIT_KEYS), junk, (json, key, value) => {
        const base = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
        const { [key]: _left, ...without } = base as Record<string, unknown>;
        atMost(
          limitsOf(parsePolicy({ ...without, [key]: value }).policy),
          limitsOf(parsePolicy(without).policy),
        );
      }),
    );
  });

  h('whatever policy says, a day brings no more than the rep allows', () => {
    fc.assert(
      fc.property(anyPolicy, fc.nat(20), (json, own) => {
        const { pushedPerDay = null, paused } = parsePolicy(json).policy;
        const settings = { pushedPerDay: own, quiet: false };
        const input = { settings, policy: { paused, pushedPerDay } } as Parameters<typeof budgetOf>[0];
        expect(budgetOf(input)).toBeLessThanOrEqual(own);
      }),
    );
  });

  h('of two builds of trust, the browser’s goes first, and of limits the stricter holds', async () => {
    const baked = await policyFor({ pushedPerDay: 1, team: 'north' });
    const managed = await policyFor({ pushedPerDay: 3, paused: true, team: 'south' });
    expect(merge(baked, managed)).toMatchObject({ pushedPerDay: 1, paused: true, team: 'south' });
    expect(merge(baked, managed).sources).toHaveLength(1);
  });
});

describe('what Chrome and Edge hold it against', () => {
  h('is written from the format (write it anew: npx tsx cli/write-schema.ts)', async () =>
    expect(await readFile(MANAGED_SCHEMA_FILE, 'utf8')).toBe(await managedSchemaText()),
  );

  h('names every key, and says nothing of a value but its kind', async () => {
    const text = await managedSchemaText();
    const { properties } = JSON.parse(text) as { properties: object };
    expect(Object.keys(properties).sort()).toEqual(['json', ...Object.keys(policySchema.shape)].sort());
    // Chromium refuses to load an extension whose schema says more than it knows.
    expect(text).not.toMatch(
      /anyOf|oneOf|\$ref|pattern|enum|const|minimum|maximum|required|additionalProperties/,
    );
    const kinds = [...text.matchAll(/"type": ("?[^,}\n]*)/g)].map(([, kind]) =>
      kind!.trim().replace(/ *}.*/, ''),
    );
    expect(new Set(kinds)).toEqual(new Set(['"object"', '"string"', '"array"', '"integer"', '"boolean"']));
  });
});

describe('a policy that comes late, changes or goes', () => {
  h('counts from the build while the browser’s own is still silent', async () => {
    const stage = new Stage();
    stage.managed = 'hangs';
    stage.baked = await policyFor();
    stage.pack = await signed(aPack(), 1, stage.now);
    await stage.life.installed(false);
    const reply = await stage.raw({ foothold: 1, call: 'page.arrived', send: {} }, stage.sender(1));
    expect(reply).toMatchObject({ ok: true, back: { showing: { kind: 'tip' } } });
  });

  h('counts as it was last known, at once, and follows the slow answer when it comes', async () => {
    const stage = await Stage.withPack();
    const paused = await policyFor({ paused: true });
    let answer: (policy: object) => void = () => undefined;
    stage.managed = () => new Promise(resolve => (answer = resolve));
    stage.kill();
    await stage.life.started();
    const asks = () => stage.raw({ foothold: 1, call: 'page.arrived', send: {} }, stage.sender(1));
    expect(await asks()).toMatchObject({ back: { showing: { kind: 'tip' } } });
    answer(paused);
    await stage.settle();
    expect(await asks()).toMatchObject({ back: { showing: null } });
  });

  h('stays paused over a start at which the browser says nothing yet', async () => {
    const stage = await Stage.withPack();
    await decree(stage, await policyFor({ paused: true }));
    stage.managed = 'hangs';
    stage.kill();
    await stage.life.started();
    const reply = await stage.raw({ foothold: 1, call: 'page.arrived', send: {} }, stage.sender(1));
    expect(reply).toMatchObject({ ok: true, back: { showing: null } });
  });

  h('that Firefox has not set is no policy, and no trouble', async () => {
    const stage = new Stage();
    stage.managed = 'rejects';
    stage.baked = await policyFor();
    stage.pack = await signed(aPack(), 1, stage.now);
    await stage.install();
    expect(await serials(stage)).toEqual([1]);
    expect(await codes(stage)).toEqual([]);
    // Nor does it keep a newer build from being heard.
    stage.baked = await policyFor({ paused: true });
    await stage.restartBrowser();
    expect((await stage.panel('panel.state', {})).policy.paused).toBe(true);
  });

  h('that cannot be read this time holds as it was: a pause is not lifted by an error', async () => {
    const stage = await Stage.withPack();
    await decree(stage, await policyFor({ paused: true }));
    await decree(stage, 'fails');
    await stage.visit(1, CRM);
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect(await serials(stage)).toEqual([1]);
  });

  h(
    'with a bad value keeps the good ones, names the bad one in words of both languages, until it is mended',
    async () => {
      const stage = await Stage.withPack();
      await decree(stage, { ...(await policyFor()), pushedPerDay: 'many' });
      expect(await serials(stage)).toEqual([1]);
      const said = await problems(stage);
      expect(said).toMatchObject([{ code: 'bad policy', about: 'pushedPerDay' }]);
      for (const language of ['en', 'sv'] as const) {
        const { what, did, mend } = problemWords[language]['bad policy'](said[0]!.about, said[0]!);
        expect(what).toContain('pushedPerDay');
        expect(`${did}${mend}`).toMatch(/\w/);
      }
      expect((await stage.panel('panel.state', {})).policy.pushedPerDay).toBe(0);
      await decree(stage, await policyFor());
      expect(await problems(stage)).toEqual([]);
      expect((await stage.panel('panel.state', {})).policy.pushedPerDay).toBeNull();
    },
  );

  h('“paused” silences every open page at once, and its end brings the tip back', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    expect(stage.plans.get(1)?.showing).not.toBeNull();
    await decree(stage, await policyFor({ paused: true }));
    expect(stage.plans.get(1)?.showing).toBeNull();
    await decree(stage, await policyFor());
    expect(stage.plans.get(1)?.showing).not.toBeNull();
  });

  h('without the source takes its pack away, from the open page too, and keeps its floor', async () => {
    const stage = await Stage.withPack();
    await stage.visit(1, CRM);
    await decree(stage, {});
    expect(await serials(stage)).toEqual([]);
    expect(stage.plans.get(1)?.showing).toBeNull();
    expect(stage.registered).toBeNull();
    expect((await stage.disk())['floors']).toHaveLength(1);
  });

  h('that removes a key is obeyed even when the background was stopped in the middle of that', async () => {
    const stage = await Stage.withPack();
    const policy = await policyFor({
      sources: [{ name: 'sales-ops', url: PACK_URL, keys: [champion.public], threshold: 1 }],
    });
    stage.managed = policy;
    // Stopped after the new policy was written and before the packs were judged by it.
    const store = await openStore(stage.database);
    const value = { policy: merge(parsePolicy({}).policy, parsePolicy(policy).policy), problems: [] };
    await store.write(['kv'], tx => tx.put('kv', { key: 'policy', value }));
    stage.kill();
    stage.pass(3_600_000);
    await stage.alarm('hourly');
    expect(await serials(stage)).toEqual([]);
  });

  h('tells the rep whom it lets Foothold believe, and nothing that only the machine needs', async () => {
    const stage = await Stage.withPack();
    await decree(stage, await policyFor({ team: 'north', trials: false, authoring: false }));
    const { policy } = await stage.panel('panel.state', {});
    expect(policy).toMatchObject({
      sources: [
        { name: 'sales-ops', host: 'packs.example.com', needed: 1, keys: [expect.stringMatching(/^it-/)] },
      ],
      team: 'north',
      deskName: 'Sales Ops',
      trials: false,
      authoring: false,
    });
  });

  h('carried by the policy, a pack goes when the policy carries it no more', async () => {
    const stage = new Stage();
    const text = new TextDecoder().decode(await signed(aPack(), 1, stage.now));
    const { sources } = await policyFor();
    stage.managed = { sources: [{ ...sources[0]!, packs: [text] }] };
    await stage.install();
    expect(await serials(stage)).toEqual([1]);
    expect(JSON.stringify((await stage.disk())['kv'])).not.toContain('payload');
    await decree(stage, { sources: [{ ...sources[0]!, packs: [] }] });
    expect(await serials(stage)).toEqual([]);
  });
});
