import { createHmac } from 'node:crypto';
import { encode } from 'jose/base64url';
import { describe, expect } from 'vitest';
import { keySetOf } from '../../utils/core/packs/key';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { addSignature, generateKeys, signingKey } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import { aPack as crm, DAY, signed, theKey } from '../background/stage/a-pack';
import { CRM, PACK_URL, policyFor, Stage } from '../background/stage/stage';
import {
  aBundle,
  aPack,
  aSignedPack,
  champion,
  it as itKey,
  none,
  NOW,
  stranger,
  trust,
} from '../core/packs/a-pack';
import {
  codes,
  decree,
  INDEX_URL,
  lay,
  look,
  problems,
  publish,
  serials,
  trusting,
  withIndex,
} from './a-source';
import { group } from './numbered';
import { bytesOf, fateOf, signedText, textOf } from './signed-by-hand';

const a = group('A');

describe('who signed it', () => {
  a('a pack signed by a trusted key is taken, with its hash and the name of its key set', async () => {
    const verdict = await verifyBundle(await aSignedPack(), trust(), NOW, none);
    expect(verdict).toMatchObject({ ok: true, pack: { bundle: { serial: 7, pack: { id: 'acme-crm' } } } });
    if (!verdict.ok) return;
    expect(verdict.pack.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(verdict.pack.keySet).toBe(await keySetOf([champion.public, itKey.public]));
  });

  a('a pack with any one bit changed is refused', async () => {
    const bytes = await aSignedPack();
    const taken: string[] = [];
    for (let at = 0; at < bytes.length; at += 7) {
      for (const bit of [1, 4, 0x20]) {
        const changed = bytes.slice();
        changed[at]! ^= bit;
        if ((await fateOf(changed)) === 'taken') taken.push(`byte ${at}, bit ${bit}`);
      }
    }
    expect(taken).toEqual([]);
  });

  a('a changed last letter of the signature, which decodes to the same bytes, is refused too', async () => {
    const text = textOf(await aSignedPack());
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = text.replace(/(.)"}]}$/, (_, last: string) => `${letters[letters.indexOf(last) + 1]}"}]}`);
    expect(twin).not.toBe(text);
    expect(await fateOf(bytesOf(twin))).toBe('not a pack');
  });

  a('a pack cut short is refused', async () => {
    const bytes = await aSignedPack();
    for (const share of [0, 0.1, 0.5, 0.9, 0.999])
      expect(await fateOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('not a pack');
  });

  a('a pack by a key that policy does not name is refused', async () => {
    expect(await fateOf(await aSignedPack({}, [stranger]))).toBe('wrong signature');
  });

  a('a stranger who uses the name of a trusted key is refused', async () => {
    const mask = signingKey({ ...stranger.private, kid: itKey.public.kid });
    expect(await fateOf(await aSignedPack({}, [mask]))).toBe('wrong signature');
  });

  a('a forged signature beside a good one refuses the whole', async () => {
    const mask = signingKey({ ...stranger.private, kid: champion.public.kid });
    expect(await fateOf(await aSignedPack({}, [itKey, mask]))).toBe('wrong signature');
  });

  a(
    'a signature by an unknown key beside a good one does no harm, so that keys can be exchanged',
    async () => {
      expect(await fateOf(await aSignedPack({}, [stranger, itKey]))).toBe('taken');
    },
  );

  a('two keys with one name can both be trusted while one replaces the other', async () => {
    const next = await generateKeys('it');
    const renamed = signingKey({ ...next.private, kid: itKey.public.kid });
    const both = trust({ keys: [itKey.public, { ...next.public, kid: itKey.public.kid }] });
    expect(await fateOf(await aSignedPack({}, [renamed]), both)).toBe('taken');
  });

  a('where two keys must sign, one is too few and both are enough', async () => {
    const two = trust({ threshold: 2 });
    const once = await aSignedPack();
    expect(await fateOf(once, two)).toBe('too few signatures');
    expect(await fateOf(await addSignature(once, champion), two)).toBe('taken');
  });

  a('one key that signs twice counts once', async () => {
    const once = JSON.parse(textOf(await aSignedPack()));
    once.signatures.push(once.signatures[0]);
    expect(await fateOf(bytesOf(JSON.stringify(once)), trust({ threshold: 2 }))).toBe('too few signatures');
  });

  a('one key that policy names twice counts once', async () => {
    const alias = signingKey({ ...itKey.private, kid: 'alias' });
    const bytes = await aSignedPack({}, [itKey, alias]);
    const by = trust({ keys: [itKey.public, { kid: 'alias', x: itKey.public.x }], threshold: 2 });
    expect(await fateOf(bytes, by)).toBe('too few signatures');
  });

  a('a removed key drops what then falls below the threshold', async () => {
    const bytes = await aSignedPack({}, [itKey, champion]);
    expect(await fateOf(bytes, trust({ threshold: 2 }))).toBe('taken');
    expect(await fateOf(bytes, trust({ keys: [champion.public], threshold: 2 }))).toBe('too few signatures');
  });

  a('the signatures of one pack do not vouch for the content of another', async () => {
    const one = JSON.parse(textOf(await aSignedPack()));
    const other = JSON.parse(textOf(await aSignedPack({ serial: 8 })));
    expect(await fateOf(bytesOf(JSON.stringify({ ...other, signatures: one.signatures })))).toBe(
      'wrong signature',
    );
  });

  a('with two contents in one file, only what was signed counts', async () => {
    const text = textOf(await aSignedPack());
    const forged = encode(JSON.stringify(aBundle({ serial: 99 })));
    const last = text.replace('"signatures"', `"payload":"${forged}","signatures"`);
    expect(await fateOf(bytesOf(last))).toBe('wrong signature');
  });
});

describe('where and when it was signed for', () => {
  a('a pack signed for one source is refused when another source serves it', async () => {
    expect(await fateOf(await aSignedPack(), trust({ source: 'other' }))).toBe('wrong source');
  });

  a('a pack older than the installed one is refused', async () => {
    const installed = { serial: 8, hash: '0'.repeat(64) };
    expect(await fateOf(await aSignedPack(), trust(), NOW, installed)).toBe('older than installed');
  });

  a(
    'the same pack again is fine, whoever signed it, and a different one with the same serial is not',
    async () => {
      const first = await verifyBundle(await aSignedPack(), trust(), NOW, none);
      if (!first.ok) throw new Error(first.fault.code);
      const installed = { serial: 7, hash: first.pack.hash };
      expect(await fateOf(await aSignedPack(), trust(), NOW, installed)).toBe('taken');
      expect(await fateOf(await aSignedPack({}, [itKey, champion]), trust(), NOW, installed)).toBe('taken');
      const other = await aSignedPack({ pack: { ...aPack, owner: 'Somebody' } });
      expect(await fateOf(other, trust(), NOW, installed)).toBe('same serial, other bytes');
    },
  );

  a('a pack is refused from the moment it expires', async () => {
    const expires = new Date(NOW).toISOString();
    expect(await fateOf(await aSignedPack({ expires }))).toBe('expired');
    expect(await fateOf(await aSignedPack({ expires }), trust(), NOW - 1)).toBe('taken');
  });

  a('a pack from the future is refused, five minutes of a wrong clock are forgiven', async () => {
    const issued = (ms: number) => ({ issued: new Date(NOW + ms).toISOString() });
    expect(await fateOf(await aSignedPack(issued(5 * 60_000)))).toBe('taken');
    expect(await fateOf(await aSignedPack(issued(5 * 60_000 + 1)))).toBe('issued in the future');
  });

  a('a key set is the same in any order and under any names, and another with another key', async () => {
    const renamed = { ...itKey.public, kid: 'renamed' };
    expect(await keySetOf([itKey.public, champion.public, itKey.public])).toBe(
      await keySetOf([champion.public, renamed]),
    );
    expect(await keySetOf([itKey.public])).not.toBe(await keySetOf([champion.public]));
  });
});

describe('only Ed25519 counts', () => {
  const part = (value: object) => encode(JSON.stringify(value));
  const payload = part(aBundle());
  const file = (header: object, signature: string) =>
    bytesOf(JSON.stringify({ payload, signatures: [{ protected: part(header), signature }] }));
  const header = { typ: 'foothold-pack', kid: itKey.public.kid };
  const mac = (hash: string, alg: string) =>
    createHmac(hash, Buffer.from(itKey.public.x, 'base64url'))
      .update(`${part({ ...header, alg })}.${payload}`)
      .digest('base64url');

  const confusions: [string, Uint8Array, string][] = [
    [
      '“none” with a signature of its own making',
      file({ ...header, alg: 'none' }, 'A'.repeat(86)),
      'wrong signature',
    ],
    ['“none” without any', file({ ...header, alg: 'none' }, ''), 'not a pack'],
    [
      'a shared secret made of the public key',
      file({ ...header, alg: 'HS512' }, mac('sha512', 'HS512')),
      'wrong signature',
    ],
    ['a shorter shared secret', file({ ...header, alg: 'HS256' }, mac('sha256', 'HS256')), 'not a pack'],
    ['no algorithm', file(header, 'A'.repeat(86)), 'wrong signature'],
    [
      'a header that is no JSON',
      bytesOf(JSON.stringify({ payload, signatures: [{ protected: 'bm90', signature: 'A'.repeat(86) }] })),
      'wrong signature',
    ],
    ['no signature at all', bytesOf(JSON.stringify({ payload, signatures: [] })), 'not a pack'],
  ];
  for (const [what, bytes, refusal] of confusions)
    a(`${what} is refused`, async () => expect(await fateOf(bytes)).toBe(refusal));

  a('a key inside the file is not used', async () => {
    const { kty, crv, x } = stranger.private;
    const carried = { kid: itKey.public.kid, jwk: { kty, crv, x } };
    expect(await fateOf(await signedText(JSON.stringify(aBundle()), carried, stranger.private))).toBe(
      'wrong signature',
    );
  });

  a('an address of a key inside the file is not asked', async () => {
    const asked: string[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = async url => {
      asked.push(String(url));
      throw new Error('nobody may ask');
    };
    try {
      const carried = {
        kid: itKey.public.kid,
        jku: 'https://evil.example/keys',
        x5u: 'https://evil.example/x',
      };
      expect(await fateOf(await signedText(JSON.stringify(aBundle()), carried, stranger.private))).toBe(
        'wrong signature',
      );
    } finally {
      globalThis.fetch = before;
    }
    expect(asked).toEqual([]);
  });

  a('a signature that a trusted key made for something else than a pack is refused', async () => {
    expect(await fateOf(await signedText(JSON.stringify(aBundle()), { typ: 'JWT' }))).toBe('wrong signature');
  });

  a('an unknown critical header is refused', async () => {
    const forged = JSON.parse(textOf(await aSignedPack()));
    forged.signatures[0].protected = part({ ...header, alg: 'Ed25519', crit: ['b64'], b64: false });
    expect(await fateOf(bytesOf(JSON.stringify(forged)))).toBe('wrong signature');
  });

  a('an unprotected header is refused', async () => {
    const forged = JSON.parse(textOf(await aSignedPack()));
    forged.signatures[0].header = { kid: itKey.public.kid };
    expect(await fateOf(bytesOf(JSON.stringify(forged)))).toBe('not a pack');
  });
});

describe('keys that anybody can sign for', () => {
  // The eight points of small order (y and sign bit), as any list of them names them.
  const weak = [
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  ];
  for (const hex of weak)
    a(
      `the small-order key ${hex.slice(0, 8)}…${hex.slice(-4)} is refused before anything is read`,
      async () => {
        const x = encode(Buffer.from(hex, 'hex'));
        const by = trust({ keys: [itKey.public, { kid: 'weak', x }] });
        expect(await fateOf(await aSignedPack(), by)).toBe('bad key');
      },
    );

  a(
    'a signature forged without any secret passes WebCrypto under such a key, and is refused here',
    async () => {
      const identity = Buffer.from(weak[0]!, 'hex');
      const forged = Buffer.concat([identity, Buffer.alloc(32)]);
      const key = await crypto.subtle.importKey('raw', identity, 'Ed25519', false, ['verify']);
      const head = encode(JSON.stringify({ alg: 'Ed25519', typ: 'foothold-pack', kid: 'weak' }));
      const payload = encode(JSON.stringify(aBundle()));
      expect(await crypto.subtle.verify('Ed25519', key, forged, bytesOf(`${head}.${payload}`))).toBe(true);
      const file = { payload, signatures: [{ protected: head, signature: encode(forged) }] };
      const by = trust({ keys: [{ kid: 'weak', x: encode(identity) }] });
      expect(await fateOf(bytesOf(JSON.stringify(file)), by)).toBe('bad key');
    },
  );

  const misspelt: [string, string][] = [
    ['a point written as a number beyond the field', encode(Buffer.from(`ed${'ff'.repeat(30)}7f`, 'hex'))],
    ['31 bytes', encode(new Uint8Array(31).fill(9))],
    ['33 bytes', encode(new Uint8Array(33).fill(9))],
    ['a second spelling of 32 bytes', `${itKey.public.x.slice(0, 42)}B`],
  ];
  for (const [what, x] of misspelt)
    a(`a key of ${what} is refused`, async () =>
      expect(await fateOf(await aSignedPack(), trust({ keys: [{ kid: 'it', x }] }))).toBe('bad key'),
    );

  a('a weak key in the policy takes only itself out', async () => {
    const x = encode(Buffer.from(weak[0]!, 'hex'));
    const source = { name: 'acme', url: PACK_URL, keys: [{ kid: 'weak', x }, itKey.public] };
    const { policy, problems: said } = parsePolicy({ sources: [source] });
    expect(policy.sources[0]!.keys).toEqual([itKey.public]);
    expect(said).toMatchObject([{ key: 'sources.0.keys.0', fault: { code: 'weak key', kid: 'weak' } }]);
  });
});

describe('going back', () => {
  a('an old pack is refused also after the browser was started anew', async () => {
    const stage = await Stage.withPack();
    const old = stage.pack;
    stage.pack = await signed(crm(), 5, stage.now);
    await look(stage);
    await stage.restartBrowser();
    stage.pack = old;
    await look(stage);
    expect(await serials(stage)).toEqual([5]);
    expect(await codes(stage)).toEqual(['older than installed']);
  });

  a('a source that was taken out and named again still knows how far it had come', async () => {
    const stage = await Stage.withPack();
    const old = stage.pack;
    stage.pack = await signed(crm(), 5, stage.now);
    await look(stage);
    await decree(stage, {});
    stage.pack = old;
    await decree(stage, await policyFor());
    expect(await serials(stage)).toEqual([]);
    expect(await codes(stage)).toEqual(['older than installed']);
  });

  a('an index that names an old release brings nobody back', async () => {
    const stage = await withIndex();
    publish(stage, [lay(stage, await signed(crm(), 5, stage.now), 'crm', 5)]);
    await look(stage);
    publish(stage, [lay(stage, await signed(crm(), 1, stage.now), 'crm', 1)]);
    await look(stage);
    expect(await serials(stage)).toEqual([5]);
    expect(await problems(stage)).toMatchObject([{ code: 'older than installed', about: 'sales-ops/crm' }]);
  });

  a('each pack of a source has its own floor: a new pack may begin at 1', async () => {
    const stage = await withIndex();
    const other = crm(pack => ({ ...pack, id: 'calls' }));
    publish(stage, [
      lay(stage, await signed(crm(), 9, stage.now), 'crm', 9),
      lay(stage, await signed(other, 1, stage.now), 'calls', 1),
    ]);
    await look(stage);
    expect((await serials(stage)).sort()).toEqual([1, 9]);
  });

  a('one pack cannot be passed off as another of the same source', async () => {
    const stage = await withIndex();
    const other = await signed(
      crm(pack => ({ ...pack, id: 'calls' })),
      7,
      stage.now,
    );
    publish(stage, [lay(stage, other, 'crm', 7)]);
    await look(stage);
    expect(await serials(stage)).toEqual([1]);
    expect(await codes(stage)).toEqual(['not as listed']);
  });

  a('a release cannot be passed off as a later one', async () => {
    const stage = await withIndex();
    publish(stage, [lay(stage, await signed(crm(), 2, stage.now), 'crm', 3)]);
    await look(stage);
    expect(await serials(stage)).toEqual([1]);
    expect(await codes(stage)).toEqual(['not as listed']);
  });
});

describe('keys that change hands', () => {
  const MAX = Number.MAX_SAFE_INTEGER;

  a('a stolen key’s highest serial does not lock out the key that replaces it', async () => {
    const [old, next] = [await generateKeys('old'), await generateKeys('next')];
    const stage = new Stage();
    stage.pack = await signed(crm(), MAX, stage.now, { keys: [old] });
    stage.managed = await trusting([old]);
    await stage.install();
    expect(await serials(stage)).toEqual([MAX]);
    stage.pack = await signed(crm(), 2, stage.now, { keys: [next] });
    await decree(stage, await trusting([next]));
    expect(await serials(stage)).toEqual([2]);
  });

  a('nor when the new key is added first and the stolen one removed later', async () => {
    const [old, next] = [await generateKeys('old'), await generateKeys('next')];
    const stage = new Stage();
    stage.pack = await signed(crm(), MAX, stage.now, { keys: [old] });
    stage.managed = await trusting([old]);
    await stage.install();
    stage.pack = await signed(crm(), 2, stage.now, { keys: [next] });
    await decree(stage, await trusting([old, next]));
    expect(await serials(stage)).toEqual([MAX]);
    await decree(stage, await trusting([next]));
    expect(await serials(stage)).toEqual([2]);
  });

  a('a key that is added opens no way back to what a trusted key once signed', async () => {
    const [old, next] = [await generateKeys('old'), await generateKeys('next')];
    const stage = new Stage();
    stage.pack = await signed(crm(), 9, stage.now, { keys: [old] });
    stage.managed = await trusting([old]);
    await stage.install();
    stage.pack = await signed(crm(), 3, stage.now, { keys: [old] });
    await decree(stage, await trusting([old, next]));
    expect(await serials(stage)).toEqual([9]);
    expect(await codes(stage)).toEqual(['older than installed']);
  });

  a('nor while the background is stopped between the new policy and the next look', async () => {
    const [old, next] = [await generateKeys('old'), await generateKeys('next')];
    const stage = new Stage();
    stage.pack = await signed(crm(), 9, stage.now, { keys: [old] });
    stage.managed = await trusting([old]);
    await stage.install();
    stage.restless = true;
    stage.pack = await signed(crm(), 3, stage.now, { keys: [old] });
    await decree(stage, await trusting([old, next]));
    stage.pass(DAY);
    await stage.alarm('hourly');
    expect(await serials(stage)).toEqual([9]);
  });

  a('a threshold that is raised drops what too few have signed', async () => {
    const [one, two] = [await generateKeys('one'), await generateKeys('two')];
    const stage = new Stage();
    stage.pack = await signed(crm(), 1, stage.now, { keys: [one] });
    stage.managed = await trusting([one, two]);
    await stage.install();
    expect(await serials(stage)).toEqual([1]);
    await decree(stage, await trusting([one, two], { threshold: 2 }));
    expect(await serials(stage)).toEqual([]);
    expect(await codes(stage)).toEqual(['too few signatures']);
  });

  a('a key that is removed leaves what another trusted key signed too', async () => {
    const [one, two] = [await generateKeys('one'), await generateKeys('two')];
    const stage = new Stage();
    stage.pack = await signed(crm(), 4, stage.now, { keys: [one, two] });
    stage.managed = await trusting([one, two]);
    await stage.install();
    stage.pack = null;
    await decree(stage, await trusting([two]));
    expect(await serials(stage)).toEqual([4]);
  });
});

describe('time', () => {
  const aged = async (): Promise<Stage> => {
    const stage = new Stage();
    stage.pack = await signed(crm(), 1, stage.now, { lasts: 10 * DAY });
    stage.managed = await policyFor();
    await stage.install();
    stage.pass(30 * DAY);
    await look(stage);
    expect(await serials(stage)).toEqual([]);
    return stage;
  };

  a('a clock set back revives no pack that had run out', async () => {
    const stage = await aged();
    stage.pass(-29 * DAY);
    expect(await serials(stage)).toEqual([]);
    await expect(stage.visit(1, CRM)).rejects.toThrow('No pack names this page.');
  });

  a('nor after the browser was started anew', async () => {
    const stage = await aged();
    stage.pass(-29 * DAY);
    await stage.restartBrowser();
    expect(await serials(stage)).toEqual([]);
  });

  a('with the clock set back, a release that ran out meanwhile is not taken either', async () => {
    const stage = await aged();
    stage.pass(-29 * DAY);
    stage.pack = await signed(crm(), 2, stage.now, { lasts: 10 * DAY });
    await look(stage);
    expect(await serials(stage)).toEqual([]);
    expect(await codes(stage)).toEqual(['expired']);
  });

  a('with the clock set back, a fresh release is still no release from the future', async () => {
    const stage = await aged();
    const today = stage.now;
    stage.pass(-29 * DAY);
    stage.pack = await signed(crm(), 2, today);
    await look(stage);
    expect(await serials(stage)).toEqual([2]);
  });

  a('a server that holds back what is new cannot keep an old pack alive beyond its date', async () => {
    const stage = await Stage.withPack();
    for (let week = 0; week < 16; week++) {
      stage.pass(7 * DAY);
      await stage.alarm('hourly');
    }
    expect(await serials(stage)).toEqual([]);
    expect(await codes(stage)).toEqual(['expired']);
  });
});

describe('a trial', () => {
  const bytesFor = async (stage: Stage, id: string, serial = 1): Promise<string> =>
    textOf(
      await signed(
        crm(pack => ({ ...pack, id })),
        serial,
        stage.now,
        {
          keys: [await generateKeys('me')],
          source: 'my-own',
        },
      ),
    );
  const packs = async (stage: Stage) => (await stage.panel('panel.state', {})).packs;

  a('needs no policy, is marked as such, and ends when the rep wants', async () => {
    const stage = new Stage();
    await stage.install();
    expect(await stage.panel('panel.import', { bytes: await bytesFor(stage, 'mine') })).toEqual({
      problem: null,
    });
    expect(await packs(stage)).toMatchObject([{ id: 'mine', trial: true }]);
    expect((await stage.visit(1, CRM)).showing).not.toBeNull();
    await stage.panel('panel.endTrial', { pack: 'mine' });
    expect(await packs(stage)).toEqual([]);
  });

  a(
    'stands behind the pack of the same name that IT brings later, and is refused where that is there',
    async () => {
      const stage = new Stage();
      await stage.install();
      await stage.panel('panel.import', { bytes: await bytesFor(stage, 'crm', 99) });
      stage.pack = await signed(crm(), 1, stage.now);
      await decree(stage, await policyFor());
      expect(await packs(stage)).toMatchObject([{ id: 'crm', serial: 1 }]);
      expect((await packs(stage))[0]).not.toHaveProperty('trial');
      const again = await stage.panel('panel.import', { bytes: await bytesFor(stage, 'crm', 100) });
      expect(again).toMatchObject({ problem: { code: 'outranked' } });
    },
  );

  a('is silent as soon as policy allows none, and none can be begun then', async () => {
    const stage = new Stage();
    await stage.install();
    await stage.panel('panel.import', { bytes: await bytesFor(stage, 'mine') });
    await decree(stage, { trials: false });
    expect(await packs(stage)).toEqual([]);
    const begun = await stage.panel('panel.import', { bytes: await bytesFor(stage, 'other') });
    expect(begun).toMatchObject({ problem: { code: 'not allowed' } });
  });
});

describe('one thing at a time', () => {
  a('of two deliveries at once the newer stays, whole', async () => {
    const stage = await withIndex();
    const newer = await signed(crm(), 3, stage.now);
    const bytes = textOf(await signed(crm(), 2, stage.now));
    publish(stage, [lay(stage, newer, 'crm', 3)]);
    await Promise.all([look(stage), stage.panel('panel.import', { bytes })]);
    expect(await serials(stage)).toEqual([3]);
    const { packs, files, floors } = await stage.disk();
    expect(packs).toMatchObject([{ pack: 'crm', verified: { bundle: { serial: 3 } } }]);
    expect(files).toMatchObject([{ pack: 'crm', bytes: newer }]);
    expect(floors).toMatchObject([{ pack: 'crm', serial: 3 }]);
  });

  a('what an index stops is silent at the next look, and speaks again when it is named no more', async () => {
    const stage = await withIndex();
    await stage.visit(1, CRM);
    const entry = lay(stage, await signed(crm(), 1, stage.now), 'crm', 1);
    publish(stage, [entry], { stopped: ['crm'] });
    await look(stage);
    expect(await serials(stage)).toEqual([]);
    expect(stage.plans.get(1)?.showing).toBeNull();
    publish(stage, [entry]);
    await look(stage);
    expect(await serials(stage)).toEqual([1]);
  });

  a('an index for another source stops nothing and brings nothing', async () => {
    const stage = await withIndex();
    publish(stage, [], { source: 'other', stopped: ['crm'] });
    await look(stage);
    expect(await serials(stage)).toEqual([1]);
    expect(await codes(stage)).toEqual(['wrong source']);
    expect(stage.files.has(INDEX_URL)).toBe(true);
  });
});

/** The first key of all these stages, so that making one is paid for once. */
await theKey();
