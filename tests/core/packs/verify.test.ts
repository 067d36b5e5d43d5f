import { encode } from 'jose/base64url';
import { FlattenedSign } from 'jose/jws/flattened/sign';
import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../../utils/core/packs/envelope';
import { keySetOf } from '../../../utils/core/packs/key';
import { addSignature, generateKeys, signingKey, type PrivateKey } from '../../../utils/core/packs/sign';
import { verifyBundle } from '../../../utils/core/packs/verify';
import { aBundle, aPack, aSignedPack, champion, it, none, NOW, stranger, trust } from './a-pack';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A file signed correctly by IT's key, whatever it says. */
async function signedText(
  payload: string,
  header: object = {},
  key: PrivateKey = it.private,
): Promise<Uint8Array> {
  const jws = await new FlattenedSign(bytesOf(payload))
    .setProtectedHeader({ alg: 'Ed25519', typ: 'foothold-pack', kid: key.kid, ...header })
    .sign({ kty: key.kty, crv: key.crv, x: key.x, d: key.d });
  return bytesOf(
    JSON.stringify({
      payload: jws.payload,
      signatures: [{ protected: jws.protected, signature: jws.signature }],
    }),
  );
}

async function refusalOf(bytes: Uint8Array, by = trust(), now = NOW, installed = none) {
  const verdict = await verifyBundle(bytes, by, now, installed);
  return verdict.ok ? 'taken' : verdict.refusal;
}

test('a pack signed by a trusted key is taken, with its hash and the name of its key set', async () => {
  const verdict = await verifyBundle(await aSignedPack(), trust(), NOW, none);
  expect(verdict).toMatchObject({ ok: true, pack: { bundle: { serial: 7, pack: { id: 'acme-crm' } } } });
  if (!verdict.ok) return;
  expect(verdict.pack.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(verdict.pack.keySet).toBe(await keySetOf([champion.public, it.public]));
});

test('a pack with any one byte changed is refused', async () => {
  const bytes = await aSignedPack();
  const taken: string[] = [];
  for (let at = 0; at < bytes.length; at += 7) {
    for (const bit of [1, 4, 0x20]) {
      const changed = bytes.slice();
      changed[at]! ^= bit;
      if ((await refusalOf(changed)) === 'taken') taken.push(`byte ${at}, bit ${bit}`);
    }
  }
  expect(taken).toEqual([]);
});

test('a changed last letter of the signature, which decodes to the same bytes, is refused too', async () => {
  const text = textOf(await aSignedPack());
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const twin = text.replace(/(.)"}]}$/, (_, last: string) => `${letters[letters.indexOf(last) + 1]}"}]}`);
  expect(twin).not.toBe(text);
  expect(await refusalOf(bytesOf(twin))).toBe('not a pack');
});

test('a pack cut short is refused', async () => {
  const bytes = await aSignedPack();
  for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
    expect(await refusalOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('not a pack');
  }
});

test('a login page in place of the pack is refused as not a pack', async () => {
  expect(await refusalOf(bytesOf('<!doctype html><title>Sign in</title>'))).toBe('not a pack');
});

test('a pack by a key that policy does not name is refused', async () => {
  expect(await refusalOf(await aSignedPack({}, [stranger]))).toBe('wrong signature');
});

test('a stranger who uses the name of a trusted key is refused', async () => {
  const mask = signingKey({ ...stranger.private, kid: it.public.kid });
  expect(await refusalOf(await aSignedPack({}, [mask]))).toBe('wrong signature');
});

test('a forged signature beside a good one refuses the whole', async () => {
  const mask = signingKey({ ...stranger.private, kid: champion.public.kid });
  expect(await refusalOf(await aSignedPack({}, [it, mask]))).toBe('wrong signature');
});

test('a signature by an unknown key beside a good one does no harm, so that keys can be exchanged', async () => {
  expect(await refusalOf(await aSignedPack({}, [stranger, it]))).toBe('taken');
});

test('two keys with one name can both be trusted while one replaces the other', async () => {
  const next = await generateKeys('it');
  const renamed = signingKey({ ...next.private, kid: it.public.kid });
  const both = trust({ keys: [it.public, { ...next.public, kid: it.public.kid }] });
  expect(await refusalOf(await aSignedPack({}, [renamed]), both)).toBe('taken');
});

test('where two keys must sign, one is too few and both are enough', async () => {
  const two = trust({ threshold: 2 });
  const once = await aSignedPack();
  expect(await refusalOf(once, two)).toBe('too few signatures');
  expect(await refusalOf(await addSignature(once, champion), two)).toBe('taken');
});

test('one key that signs twice counts once', async () => {
  const once = JSON.parse(textOf(await aSignedPack()));
  once.signatures.push(once.signatures[0]);
  expect(await refusalOf(bytesOf(JSON.stringify(once)), trust({ threshold: 2 }))).toBe('too few signatures');
});

test('one key that policy names twice counts once', async () => {
  const alias = signingKey({ ...it.private, kid: 'alias' });
  const bytes = await aSignedPack({}, [it, alias]);
  const by = trust({ keys: [it.public, { kid: 'alias', x: it.public.x }], threshold: 2 });
  expect(await refusalOf(bytes, by)).toBe('too few signatures');
});

test('a removed key drops what then falls below the threshold', async () => {
  const bytes = await aSignedPack({}, [it, champion]);
  expect(await refusalOf(bytes, trust({ threshold: 2 }))).toBe('taken');
  expect(await refusalOf(bytes, trust({ keys: [champion.public], threshold: 2 }))).toBe('too few signatures');
});

test('a pack signed for one source is refused when another source serves it', async () => {
  expect(await refusalOf(await aSignedPack(), trust({ source: 'other' }))).toBe('wrong source');
});

test('a pack older than the installed one is refused', async () => {
  const installed = { serial: 8, hash: '0'.repeat(64) };
  expect(await refusalOf(await aSignedPack(), trust(), NOW, installed)).toBe('older than installed');
});

test('the same pack again is fine, and a different one with the same serial is not', async () => {
  const first = await verifyBundle(await aSignedPack(), trust(), NOW, none);
  if (!first.ok) throw new Error(first.detail);
  const installed = { serial: 7, hash: first.pack.hash };
  expect(await refusalOf(await aSignedPack(), trust(), NOW, installed)).toBe('taken');
  expect(await refusalOf(await aSignedPack({}, [it, champion]), trust(), NOW, installed)).toBe('taken');
  const other = await aSignedPack({ pack: { ...aPack, owner: 'Somebody' } });
  expect(await refusalOf(other, trust(), NOW, installed)).toBe('same serial, other bytes');
});

test('a replaced key has its own floor: the key set is named differently', async () => {
  expect(await keySetOf([it.public])).not.toBe(await keySetOf([champion.public]));
  expect(await keySetOf([it.public, champion.public, it.public])).toBe(
    await keySetOf([champion.public, it.public]),
  );
});

test('a pack is refused from the moment it expires', async () => {
  const expires = new Date(NOW).toISOString();
  expect(await refusalOf(await aSignedPack({ expires }))).toBe('expired');
  expect(await refusalOf(await aSignedPack({ expires }), trust(), NOW - 1)).toBe('taken');
});

test('a pack from the future is refused, five minutes of a wrong clock are forgiven', async () => {
  const issued = (ms: number) => ({ issued: new Date(NOW + ms).toISOString() });
  expect(await refusalOf(await aSignedPack(issued(5 * 60_000)))).toBe('taken');
  expect(await refusalOf(await aSignedPack(issued(5 * 60_000 + 1)))).toBe('issued in the future');
});

test('only Ed25519 counts: "none" and a shared secret are refused', async () => {
  const part = (value: object) => encode(JSON.stringify(value));
  const payload = part(aBundle());
  const file = (header: object, signature: string) =>
    bytesOf(JSON.stringify({ payload, signatures: [{ protected: part(header), signature }] }));
  const kid = it.public.kid;
  const typ = 'foothold-pack';
  const anything = 'A'.repeat(86);
  expect(await refusalOf(file({ alg: 'none', typ, kid }, anything))).toBe('wrong signature');
  expect(await refusalOf(file({ alg: 'none', typ, kid }, ''))).toBe('not a pack');

  const { createHmac } = await import('node:crypto');
  const header = { alg: 'HS512', typ, kid };
  const secret = Buffer.from(it.public.x, 'base64url');
  const mac = createHmac('sha512', secret)
    .update(`${part(header)}.${payload}`)
    .digest('base64url');
  expect(await refusalOf(file(header, mac))).toBe('wrong signature');
  const short = { alg: 'HS256', typ, kid };
  const mac256 = createHmac('sha256', secret)
    .update(`${part(short)}.${payload}`)
    .digest('base64url');
  expect(await refusalOf(file(short, mac256))).toBe('not a pack');
});

test('a key inside the file is not used', async () => {
  const { kty, crv, x } = stranger.private;
  const header = { kid: it.public.kid, jwk: { kty, crv, x } };
  expect(await refusalOf(await signedText(JSON.stringify(aBundle()), header, stranger.private))).toBe(
    'wrong signature',
  );
});

test('a signature that a trusted key made for something else than a pack is refused', async () => {
  expect(await refusalOf(await signedText(JSON.stringify(aBundle()), { typ: 'JWT' }))).toBe(
    'wrong signature',
  );
});

test('an unknown critical header is refused', async () => {
  const forged = JSON.parse(textOf(await aSignedPack()));
  const protectedText = encode(
    JSON.stringify({ alg: 'Ed25519', typ: 'foothold-pack', kid: it.public.kid, crit: ['b64'], b64: false }),
  );
  forged.signatures[0].protected = protectedText;
  expect(await refusalOf(bytesOf(JSON.stringify(forged)))).toBe('wrong signature');
});

test('an unprotected header is refused', async () => {
  const file = JSON.parse(textOf(await aSignedPack()));
  file.signatures[0].header = { kid: it.public.kid };
  expect(await refusalOf(bytesOf(JSON.stringify(file)))).toBe('not a pack');
});

// The eight points of small order (y and sign bit), as any list of them names them.
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
];

test.each(SMALL_ORDER)('the small-order key %s is refused before anything is read', async hex => {
  const x = encode(Buffer.from(hex, 'hex'));
  expect(await refusalOf(await aSignedPack(), trust({ keys: [it.public, { kid: 'weak', x }] }))).toBe(
    'bad key',
  );
});

test('a signature forged without any secret passes WebCrypto under a small-order key, and is refused here', async () => {
  const identity = Buffer.from(SMALL_ORDER[0]!, 'hex');
  const forged = Buffer.concat([identity, Buffer.alloc(32)]);
  const key = await crypto.subtle.importKey('raw', identity, 'Ed25519', false, ['verify']);
  const header = encode(JSON.stringify({ alg: 'Ed25519', typ: 'foothold-pack', kid: 'weak' }));
  const payload = encode(JSON.stringify(aBundle()));
  expect(await crypto.subtle.verify('Ed25519', key, forged, bytesOf(`${header}.${payload}`))).toBe(true);
  const file = { payload, signatures: [{ protected: header, signature: encode(forged) }] };
  const weak = trust({ keys: [{ kid: 'weak', x: encode(identity) }] });
  expect(await refusalOf(bytesOf(JSON.stringify(file)), weak)).toBe('bad key');
});

test('a point written as a number beyond the field is refused', async () => {
  const beyond = `ed${'ff'.repeat(30)}7f`;
  const x = encode(Buffer.from(beyond, 'hex'));
  expect(await refusalOf(await aSignedPack(), trust({ keys: [{ kid: 'odd', x }] }))).toBe('bad key');
});

test.each([
  ['31 bytes', encode(new Uint8Array(31).fill(9))],
  ['33 bytes', encode(new Uint8Array(33).fill(9))],
  ['no base64url', '!'.repeat(43)],
  ['a second spelling of 32 bytes', `${it.public.x.slice(0, 42)}B`],
  ['nothing', ''],
])('a key of %s is refused', async (_, x) => {
  expect(await refusalOf(await aSignedPack(), trust({ keys: [{ kid: 'it', x }] }))).toBe('bad key');
});

test('a file above the size limit is refused unread', async () => {
  const padded = bytesOf(textOf(await aSignedPack()) + ' '.repeat(MAX_BYTES));
  expect(await refusalOf(padded)).toBe('too large');
});

test('a bomb of brackets is refused, in the envelope and in what is signed', async () => {
  const bomb = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(await refusalOf(bytesOf(bomb))).toBe('not a pack');
  expect(await refusalOf(await signedText(bomb))).toBe('bad shape');
});

test('32 levels are read and 33 are not', async () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const detail = async (levels: number) => {
    const verdict = await verifyBundle(await signedText(nested(levels)), trust(), NOW, none);
    return verdict.ok ? '' : verdict.detail;
  };
  expect(await detail(33)).toContain('nested deeper than 32');
  expect(await detail(32)).not.toContain('nested deeper');
});

test('brackets inside a text are no nesting', async () => {
  const title = { en: '[{'.repeat(15) + '\\"[[[[', sv: 'x' };
  expect(await refusalOf(await aSignedPack({ pack: { ...aPack, title } }))).toBe('taken');
});

test.each(['"__proto__"', '"\\u005f_proto__"'])('a signed key %s is refused', async key => {
  const text = JSON.stringify(aBundle()).replace('"title":{', `"title":{${key}:"x",`);
  const verdict = await verifyBundle(await signedText(text), trust(), NOW, none);
  expect(verdict).toMatchObject({
    ok: false,
    refusal: 'bad shape',
    detail: expect.stringContaining('__proto__'),
  });
});

test('a pack in a newer format is refused whole, and says what to do', async () => {
  const verdict = await verifyBundle(
    await signedText(JSON.stringify({ ...aBundle(), format: 2 })),
    trust(),
    NOW,
    none,
  );
  expect(verdict).toMatchObject({
    ok: false,
    refusal: 'unknown format',
    detail: expect.stringContaining('Update Foothold'),
  });
});

test.each([
  ['a field the format does not have', { extra: 1 }],
  ['a serial that is no whole number', { serial: 1.5 }],
  ['a serial of 0', { serial: 0 }],
  ['a time without a zone', { issued: '2026-08-30T08:00:00' }],
  ['a format that is a word', { format: '1' }],
])('a signed pack with %s is refused', async (_, change) => {
  expect(await refusalOf(await signedText(JSON.stringify({ ...aBundle(), ...change })))).toBe('bad shape');
});

test.each(['null', '7', '"text"', '[]'])('signed %s is refused as bad shape', async payload => {
  expect(await refusalOf(await signedText(payload))).toBe('bad shape');
});

test('bytes that are not UTF-8 are refused', async () => {
  expect(await refusalOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe('not a pack');
});

test('a link that is neither https nor mailto is refused, wherever it stands', async () => {
  const bundle = aBundle();
  const champions = [{ id: 'mia', name: 'Mia', contact: 'javascript:alert(1)' }];
  const text = JSON.stringify({ ...bundle, pack: { ...bundle.pack, champions } });
  const verdict = await verifyBundle(await signedText(text), trust(), NOW, none);
  expect(verdict).toMatchObject({ ok: false, detail: expect.stringContaining('champions.0.contact') });
});
