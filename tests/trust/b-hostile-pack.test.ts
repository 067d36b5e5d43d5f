import { describe, expect } from 'vitest';
import { MAX_BYTES } from '../../utils/core/packs/envelope';
import { MAX_INDEX_BYTES, readIndex } from '../../utils/core/packs/index-format';
import { PACK_FORMAT } from '../../utils/core/packs/pack';
import { word } from '../../utils/core/packs/text';
import { readTrial, verifyBundle } from '../../utils/core/packs/verify';
import { fits, MANY } from '../../utils/core/targeting/glob';
import { aPack as crm, signed } from '../background/stage/a-pack';
import { CRM, Stage } from '../background/stage/stage';
import { aBundle, aPack, aSignedPack, none, NOW, trust } from '../core/packs/a-pack';
import { codes, INDEX_URL, look, serials, withIndex } from './a-source';
import { group } from './numbered';
import { bytesOf, fateOf, signedText, textOf } from './signed-by-hand';
import { worded } from '../worded';

/**
 * What a pack may not do even when it is signed correctly: a key can be stolen. What its texts do in a real page
 * stands in tests/hostile/hostile-pack.test.ts, numbered from 101.
 */
const b = group('B');

const bundleWith = (change: (bundle: Record<string, never>) => void): string => {
  const bundle = structuredClone(aBundle()) as unknown as Record<string, never>;
  change(bundle);
  return JSON.stringify(bundle);
};
const packWith = (pack: object): string => JSON.stringify({ ...aBundle(), pack: { ...aPack, ...pack } });
const detailOf = async (payload: string): Promise<string> => {
  const verdict = await verifyBundle(await signedText(payload), trust(), NOW, none);
  if (verdict.ok) return 'taken';
  const { message, mend } = worded(verdict);
  return `${message} ${mend}`;
};

describe('size and depth', () => {
  b('a file above the size limit is refused unread', async () => {
    expect(await fateOf(bytesOf(textOf(await aSignedPack()) + ' '.repeat(MAX_BYTES)))).toBe('too large');
  });

  b('so is one that a rep tries', async () => {
    const verdict = await readTrial(new Uint8Array(MAX_BYTES + 1), NOW);
    expect(verdict).toMatchObject({ ok: false, refusal: 'too large' });
  });

  const bomb = '['.repeat(100_000) + ']'.repeat(100_000);
  b('a bomb of brackets is refused in the envelope', async () =>
    expect(await fateOf(bytesOf(bomb))).toBe('not a pack'),
  );
  b('and in what is signed', async () => expect(await fateOf(await signedText(bomb))).toBe('bad shape'));
  b('and in an index', () =>
    expect(readIndex(bomb)).toMatchObject({ ok: false, fault: { code: 'too deep', most: 32 } }),
  );

  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  b('33 levels are not read', async () => expect(await detailOf(nested(33))).toContain('deeper than 32'));
  b('32 levels are', async () => expect(await detailOf(nested(32))).not.toContain('deeper'));

  b('brackets inside a text are no nesting', async () => {
    const title = { en: '[{'.repeat(15) + '\\"[[[[', sv: 'x' };
    expect(await fateOf(await aSignedPack({ pack: { ...aPack, title } }))).toBe('taken');
  });

  b('a text longer than any card could hold is refused', async () => {
    expect(await detailOf(packWith({ title: { en: 'x'.repeat(2_001) } }))).toContain('pack.title.en');
  });

  b('a list without end is refused', async () => {
    const tips = Array.from({ length: 20_001 }, (_, n) => ({ ...aPack.tips[0]!, id: `tip-${n}` }));
    expect(await detailOf(packWith({ tips }))).toContain('pack.tips');
  });

  b('an index larger than an index may be is not read as one, and what was there stays', async () => {
    const stage = await withIndex();
    stage.files.set(INDEX_URL, `{"format":1,"source":"sales-ops","packs":[]${' '.repeat(MAX_INDEX_BYTES)}}`);
    await look(stage);
    expect(await serials(stage)).toEqual([1]);
    expect(await codes(stage)).toEqual(['not a pack']);
  });
});

describe('names of the language itself', () => {
  for (const key of ['"__proto__"', '"\\u005f_proto__"'])
    b(`a signed key ${key} is refused`, async () => {
      const text = JSON.stringify(aBundle()).replace('"title":{', `"title":{${key}:"x",`);
      expect(await detailOf(text)).toContain('a key named __proto__');
    });

  b('__proto__ deep inside a list is refused too', async () => {
    const text = JSON.stringify(aBundle()).replace('"tips":[{', '"tips":[{"__proto__":{"owner":"x"},');
    expect(await detailOf(text)).toContain('a key named __proto__');
  });

  b('in the envelope it is refused as well', async () => {
    const text = textOf(await aSignedPack()).replace('{"payload"', '{"__proto__":{},"payload"');
    expect(await fateOf(bytesOf(text))).toBe('not a pack');
  });

  for (const key of ['constructor', 'prototype', 'toString'])
    b(`a field called ${key} is refused`, async () => {
      expect(await fateOf(await signedText(packWith({ [key]: {} })))).toBe('bad shape');
    });

  b('a language called constructor changes nothing for anybody', async () => {
    const title = { en: 'Real', constructor: 'Forged' } as unknown as { en: string };
    expect(await fateOf(await aSignedPack({ pack: { ...aPack, title } }))).toBe('taken');
    expect(word(title, 'sv')).toEqual({ words: 'Real', lang: 'en' });
    expect(({} as { en?: string }).en).toBeUndefined();
  });

  for (const id of ['__proto__', 'constructor()', '../../etc', 'a/b', '<img>', 'A b', ''])
    b(`an id written as ${JSON.stringify(id)} is refused`, async () => {
      expect(await detailOf(packWith({ id }))).toContain('pack.id');
    });
});

describe('shapes', () => {
  b('a pack in a newer format is refused whole, and says what to do', async () => {
    expect(
      await detailOf(bundleWith(bundle => Object.assign(bundle, { format: PACK_FORMAT + 1 }))),
    ).toContain('Update Foothold');
  });

  const shapes: [string, object][] = [
    ['a field that the format does not have', { extra: 1 }],
    ['a serial that is no whole number', { serial: 1.5 }],
    ['a serial of 0', { serial: 0 }],
    ['a serial beyond counting', { serial: 1e300 }],
    ['a time without a zone', { issued: '2026-08-30T08:00:00' }],
    ['a format that is a word', { format: '1' }],
  ];
  for (const [what, change] of shapes)
    b(`a signed pack with ${what} is refused`, async () =>
      expect(await fateOf(await signedText(JSON.stringify({ ...aBundle(), ...change })))).toBe('bad shape'),
    );

  b('signed null, numbers, texts and lists are no packs', async () => {
    for (const payload of ['null', '7', '"text"', '[]'])
      expect(await fateOf(await signedText(payload))).toBe('bad shape');
  });

  b('bytes that are not UTF-8 are refused', async () => {
    expect(await fateOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe('not a pack');
  });
});

describe('addresses', () => {
  const schemes = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'http://plain.example.com/',
    '//evil.example.com/',
    'chrome-extension://us/proof.html',
    'blob:https://crm.example.com/1',
    'HTTPS:javascript',
  ];
  for (const contact of schemes)
    b(`a link ${JSON.stringify(contact)} is refused`, async () => {
      const champions = [{ id: 'mia', name: 'Mia', contact }];
      expect(await detailOf(packWith({ champions }))).toContain('champions.0.contact');
    });

  for (const address of ['<all_urls>', '*://*/*', 'https://*/*', 'file:///*', 'chrome://settings/*'])
    b(`a pack that wants to stand at ${address} is refused`, async () => {
      const apps = [{ ...aPack.apps[0]!, addresses: [address] }];
      expect(await detailOf(packWith({ apps }))).toContain('no address of one app');
    });

  b('a pack that names a bank gets no script there: nobody has allowed it', async () => {
    const stage = await Stage.withPack();
    stage.tabs.set(2, 'https://bank.example.com/');
    const greedy = crm(pack => ({
      apps: pack.apps.map(app => ({ ...app, addresses: [...app.addresses, 'https://bank.example.com/*'] })),
    }));
    stage.pack = await signed(greedy, 2, stage.now);
    await look(stage);
    expect(stage.registered?.matches).toEqual(['https://crm.example.com/*', 'https://meet.example.com/*']);
    expect(stage.injected.filter(({ tab }) => tab === 2)).toEqual([]);
  });

  b('a file in an index lies beside it and nowhere else', () => {
    for (const file of [
      '../x.json',
      '/x.json',
      'https://evil.example/x',
      '//evil.example/x',
      'a/../../x',
      'x?y',
      'x#y',
      '.x',
      'a//b',
    ]) {
      const entry = { id: 'crm', serial: 1, file, sha256: '0'.repeat(64), bytes: 1 };
      expect(readIndex(JSON.stringify({ format: 1, source: 's', packs: [entry] })).ok, file).toBe(false);
    }
  });
});

describe('what would cost the browser time', () => {
  b('an address of nothing but stars is decided in steps that are bounded', () => {
    const stars = Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? MANY : 'a'));
    let steps = 0;
    const text = 'a'.repeat(2_000) + 'b';
    const counted = new Proxy(stars, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(fits(counted, text)).toBe(false);
    expect(steps).toBeLessThan(5 * stars.length * text.length);
  });

  for (const field of ['selector', 'xpath', 'regex', 'match', 'script', 'html'])
    b(`a description of an element has no ${field}`, async () => {
      const anchor = { ...aPack.tips[0]!.anchor, [field]: 'div:has(div:has(div *))' };
      expect(await detailOf(packWith({ tips: [{ ...aPack.tips[0]!, anchor }] }))).toContain(
        'pack.tips.0.anchor',
      );
    });

  b('a description of many kilobytes is refused', async () => {
    const anchor = { v: 1, role: 'button', name: 'x'.repeat(10_000) };
    expect(await detailOf(packWith({ tips: [{ ...aPack.tips[0]!, anchor }] }))).toContain('pack.tips.0');
  });

  b('a pack that goes round in circles of needs is planned all the same', async () => {
    const stage = new Stage();
    const round = crm(pack => ({
      features: pack.features.map((feature, n) => ({
        ...feature,
        needs: [pack.features[(n + 1) % pack.features.length]!.id],
      })),
    }));
    stage.pack = await signed(round, 1, stage.now);
    stage.managed = (await Stage.withPack()).managed;
    await stage.install();
    expect(await stage.visit(1, CRM)).toHaveProperty('showing');
  });
});

describe('beacons', () => {
  b('nothing that a pack says is ever fetched: only the address in the policy is asked', async () => {
    const stage = new Stage();
    const link = 'https://beacon.example.com/seen.png';
    const text = { en: `![](${link}) <img src="${link}"> url(${link}) ${link}` };
    const loud = crm(pack => ({
      title: text,
      champions: [{ id: 'ada', name: link, contact: link }],
      tips: pack.tips.map(tip => ({ ...tip, title: text, body: text })),
      changes: pack.changes.map(each => ({ ...each, title: text, before: text, now: text, why: text })),
    }));
    stage.pack = await signed(loud, 1, stage.now);
    const quiet = await Stage.withPack();
    stage.managed = quiet.managed;
    await stage.install();
    await stage.visit(1, CRM);
    await stage.act('open');
    await stage.panel('panel.state', {});
    expect(new Set(stage.fetched)).toEqual(new Set(quiet.fetched));
  });
});
