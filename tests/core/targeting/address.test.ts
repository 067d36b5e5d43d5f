import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSchema, type Pack } from '../../../utils/core/packs/pack';
import {
  matchesPattern,
  matchesRoute,
  patternsOf,
  routeOf,
  validPattern,
} from '../../../utils/core/targeting/address';
import { indexPacks } from '../../../utils/core/targeting/pack-index';

const packNaming = (...addresses: string[]): Pack =>
  packSchema.parse({
    id: 'sales',
    title: { en: 'Sales' },
    owner: 'Sales ops',
    apps: [{ id: 'crm', title: { en: 'CRM' }, kind: 'crm', addresses }],
  });

describe('the sites a pack names', () => {
  it.each([
    ['https://crm.example.com/*', 'https://crm.example.com/', true],
    ['https://crm.example.com/*', 'https://crm.example.com/deals?open=1#top', true],
    ['https://crm.example.com/*', 'https://crm.example.com:8443/deals', true],
    ['https://crm.example.com/*', 'https://CRM.example.com', true],
    ['https://crm.example.com/*', 'http://crm.example.com/', false],
    ['https://crm.example.com/*', 'https://evil.com/https://crm.example.com/', false],
    ['https://crm.example.com/*', 'https://crm.example.com.evil.com/', false],
    ['https://crm.example.com/*', 'https://crm.example.com@evil.com/', false],
    ['https://crm.example.com/*', 'https://rep@crm.example.com/', true],
    ['https://*.example.com/*', 'https://crm.example.com/', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://notexample.com/', false],
    ['*://crm.example.com/*', 'http://crm.example.com/', true],
    ['*://crm.example.com/*', 'ftp://crm.example.com/', false],
    ['https://crm.example.com/app/*', 'https://crm.example.com/app/deals', true],
    ['https://crm.example.com/app/*', 'https://crm.example.com/help', false],
    ['https://crm.example.com/*/edit', 'https://crm.example.com/deals/4/edit', true],
    ['https://crm.example.com/', 'https://crm.example.com/deals', false],
    ['http://[::1]/*', 'http://[::1]:3000/x', true],
    ['http://crm.localhost/*', 'http://crm.localhost:41017/#/contacts', true],
    ['https://crm.example.com/*', 'not an address', false],
    ['https://crm.example.com', 'https://crm.example.com/', false],
  ])('%s at %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, url)).toBe(expected);
  });

  it.each([
    '*://*/*',
    '<all_urls>',
    'https://*/*',
    'https://crm.example.com:8443/*',
    'https://a.*.com/*',
    'file:///*',
    ' https://crm.example.com/*',
    'https://crm.example.com/#/deals',
    'https://crm.example.com/* ',
    'https://CRM.example.com/*',
    '',
  ])('a pack cannot name %s', pattern => {
    expect(validPattern(pattern)).toBe(false);
    expect(patternsOf([packNaming(pattern)])).toEqual([]);
  });

  it('asks for each site once, whoever names it', () => {
    const one = packNaming('https://b.example.com/*', 'https://a.example.com/*');
    const two = packNaming('https://a.example.com/*');
    expect(patternsOf([one, two])).toEqual(['https://a.example.com/*', 'https://b.example.com/*']);
  });

  it('an app with two addresses is found at either', () => {
    const pack = packNaming('https://a.example.com/*', 'https://b.example.com/*');
    expect(indexPacks([pack]).at('https://a.example.com/')).toHaveLength(1);
    expect(indexPacks([pack]).at('https://b.example.com/')).toHaveLength(1);
  });

  it('an address that two packs name belongs to both, any other to none', () => {
    const packs = [packNaming('https://a.example.com/*'), packNaming('https://*.example.com/*')];
    const { at } = indexPacks(packs);
    expect(at('https://a.example.com/x').map(({ pack, app }) => ({ pack, app }))).toEqual(
      packs.map(pack => ({ pack, app: pack.apps[0] })),
    );
    expect(at('https://bank.com/')).toEqual([]);
    expect(at('about:blank')).toEqual([]);
  });
});

describe('the pages a tip may stand on', () => {
  it.each([
    ['/contacts', '/contacts', true],
    ['/contacts', '/contacts/4', false],
    ['/contacts/*', '/contacts/4', true],
    ['/contacts/*', '/contacts/', true],
    ['/contacts/*', '/contacts/4/edit', false],
    ['/contacts/**', '/contacts/4/edit?tab=notes', true],
    ['/contacts/*/edit', '/contacts/4/edit', true],
    ['/**/edit', '/a/b/edit', true],
    ['/#/contacts*', '/#/contacts?sort=name', true],
    ['/#/contacts*', '/#/contacts/4', false],
    ['**', '', true],
    ['*', '/', false],
    ['', '', true],
    ['', '/', false],
    ['a***b', 'a/x/b', true],
    ['/deals.', '/dealsX', false],
  ])('%s on %s: %s', (glob, route, expected) => {
    expect(matchesRoute(glob, route)).toBe(expected);
  });

  it('takes path, query and hash from an address, and nothing of the host or the rep’s login', () => {
    expect(routeOf('https://rep:secret@crm.example.com:8443/deals?open=1#top')).toBe('/deals?open=1#top');
    expect(routeOf('https://crm.example.com')).toBe('/');
    expect(routeOf('https://crm.example.com?x=1')).toBe('/?x=1');
    expect(routeOf('https://crm.example.com#/deals')).toBe('/#/deals');
    expect(routeOf('nothing')).toBe('/');
    expect(routeOf('see https://crm.example.com/deals')).toBe('/');
  });

  it('agrees with the plain meaning of the two stars on any route', () => {
    const glob = fc.array(fc.constantFrom('a', '/', '*', '**', 'b'), { maxLength: 8 });
    const route = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 10 });
    fc.assert(
      fc.property(glob, route, (parts, text) => {
        const joined = parts.join('');
        const plain = joined.replace(/\*+/g, stars => (stars.length > 1 ? '.*' : '[^/]*'));
        expect(matchesRoute(joined, text)).toBe(new RegExp(`^${plain}$`).test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads each character of a route a bounded number of times, whatever a pack wrote', () => {
    let reads = 0;
    class Counted extends String {
      override *[Symbol.iterator](): StringIterator<string> {
        for (const char of String.prototype[Symbol.iterator].call(this)) {
          reads++;
          yield char;
        }
      }
    }
    const route = new Counted('a'.repeat(5_000)) as unknown as string;
    expect(matchesRoute('a*'.repeat(140) + 'b', route)).toBe(false);
    expect(reads).toBeLessThanOrEqual(5_000);
  });
});
