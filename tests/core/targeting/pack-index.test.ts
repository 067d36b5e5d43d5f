import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../utils/core/coaching/candidate';
import { plan } from '../../../utils/core/coaching/plan';
import type { Pack } from '../../../utils/core/packs/pack';
import { matchesPattern } from '../../../utils/core/targeting/address';
import { indexPacks, type Coached } from '../../../utils/core/targeting/pack-index';
import { at, change, feature, known, packOf, situation, tip } from '../coaching/stage';

const walkthrough = (id: string, of: string): Pack['walkthroughs'][number] => ({
  id,
  feature: of,
  title: { en: id },
  steps: [],
  owner: 'o',
  review: '2099-01-01',
});

/** A CRM and a meeting app; features of one may need features of the other. */
const packs: fc.Arbitrary<Pack> = fc
  .array(
    fc.record({
      app: fc.constantFrom('crm', 'meet', 'nowhere'),
      needs: fc.array(fc.nat(7), { maxLength: 3 }),
      value: fc.integer({ min: 1, max: 5 }),
      walk: fc.boolean(),
      news: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(list =>
    packOf({
      features: list.map(({ app, needs, value }, i) =>
        feature(`f${i}`, { app, value, needs: needs.map(n => `f${n}`) }),
      ),
      tips: list.map(({ walk }, i) => tip(`f${i}`, { ...(walk && { walkthrough: `w${(i + 1) % 8}` }) })),
      walkthroughs: list.map((_, i) => walkthrough(`w${i}`, `f${i}`)),
      changes: list.flatMap(({ news }, i) => (news ? [change(`c${i}`, `f${i}`, 2)] : [])),
    }),
  );

describe('packs, made ready to be asked about an address', () => {
  it('give the very plan that the whole packs would give', () => {
    fc.assert(
      fc.property(packs, fc.constantFrom('crm', 'meet'), (pack, host) => {
        const here = indexPacks([pack]).at(`https://${host}.example.com/`);
        const app = pack.apps.find(({ id }) => id === host)!;
        const mastery = known({
          f0: at('practising', { unaided: 1 }),
          f3: at('mastered'),
          f5: at('changed'),
        });
        const seen = new Map([['sales/f5', 1] as const]);
        const parts = here.map(({ part, app: of }) => ({ pack: part, app: of }));
        expect(plan(situation(pack, { here: parts, mastery, seen }))).toEqual(
          plan(situation(pack, { here: [{ pack, app }], mastery, seen })),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('find at any address exactly the apps whose patterns match it', () => {
    const host = fc.constantFrom(
      'example.com',
      'crm.example.com',
      'a.crm.example.com',
      'mple.com',
      'other.org',
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('https', 'http', '*'),
        fc.constantFrom('', '*.'),
        host,
        fc.constantFrom('/*', '/deals/*', '/x'),
      )
      .map(([scheme, below, name, path]) => `${scheme}://${below}${name}${path}`);
    const address = fc
      .tuple(fc.constantFrom('https', 'http', 'ftp'), host, fc.constantFrom('/', '/deals/4', '/x', '/x?y#z'))
      .map(([scheme, name, path]) => `${scheme}://${name}${path}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        address,
        (all, url) => {
          const named = all.map((addresses, i) =>
            packOf({ id: `p${i}`, apps: [{ id: 'app', title: { en: 'x' }, kind: 'crm', addresses }] }),
          );
          const plain = named.filter(({ apps }) => apps[0]!.addresses.some(one => matchesPattern(one, url)));
          expect(
            indexPacks(named)
              .at(url)
              .map(({ pack }) => pack.id),
          ).toEqual(plain.map(({ id }) => id));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('hand over the very same at every page of an app, so that nothing is made anew for it', () => {
    const index = indexPacks([packOf({})]);
    const { addresses } = packOf({}).apps[0]!;
    const [first] = index.at(addresses[0]!.replace('*', 'one'));
    const [second] = index.at(addresses[0]!.replace('*', 'two'));
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(candidatesOf(first!.part, first!.app)).toBe(candidatesOf(second!.part, second!.app));
  });

  it('hand over only what concerns the app, and what its features need of another', () => {
    const pack = packOf({
      features: [
        feature('send', { needs: ['join', 'open'] }),
        feature('open'),
        feature('join', { app: 'meet', needs: ['test-sound'] }),
        feature('test-sound', { app: 'meet' }),
        feature('mute', { app: 'meet' }),
      ],
      tips: ['send', 'join', 'mute'].map(id => tip(id)),
      walkthroughs: [walkthrough('how', 'send'), walkthrough('other', 'mute')],
      changes: [change('c', 'mute', 2), change('d', 'send', 2)],
    });
    const [{ part }] = indexPacks([pack]).at('https://crm.example.com/') as unknown as [Coached];
    expect(part.features.map(({ id }) => id)).toEqual(['send', 'open', 'join', 'test-sound']);
    expect(part.tips.map(({ id }) => id)).toEqual(['send']);
    expect(part.walkthroughs.map(({ id }) => id)).toEqual(['how']);
    expect(part.changes.map(({ id }) => id)).toEqual(['d']);
  });

  it('bring the walkthrough that a tip names once, whoever owns it', () => {
    const pack = packOf({
      features: [feature('send'), feature('mute', { app: 'meet' })],
      tips: [
        tip('send', { walkthrough: 'shared' }),
        tip('again', { feature: 'send', walkthrough: 'shared' }),
      ],
      walkthroughs: [walkthrough('shared', 'mute')],
    });
    const [{ part }] = indexPacks([pack]).at('https://crm.example.com/') as unknown as [Coached];
    expect(part.walkthroughs.map(({ id }) => id)).toEqual(['shared']);
  });

  it('leave out what belongs to a feature that the pack does not have', () => {
    const pack = packOf({ tips: [tip('ghost')], changes: [change('c', 'ghost', 1)] });
    const [{ part }] = indexPacks([pack]).at('https://crm.example.com/') as unknown as [Coached];
    expect([part.tips, part.changes]).toEqual([[], []]);
  });

  it('keep two packs apart that call their app the same', () => {
    const one = packOf({ features: [feature('send')], tips: [tip('send')] });
    const two = packOf({ id: 'two', features: [feature('mute')], tips: [tip('mute')] });
    const parts = indexPacks([one, two])
      .at('https://crm.example.com/')
      .map(({ part }) => [part.id, part.features.map(({ id }) => id), part.tips.map(({ id }) => id)]);
    expect(parts).toEqual([
      ['sales', ['send'], ['send']],
      ['two', ['mute'], ['mute']],
    ]);
  });

  it('a host that is named matches no host below it, unless the pattern says so', () => {
    const named = (address: string) =>
      packOf({ apps: [{ id: 'app', title: { en: 'x' }, kind: 'crm', addresses: ['no pattern', address] }] });
    const found = (address: string, url: string) => indexPacks([named(address)]).at(url).length;
    expect(found('https://example.com/*', 'https://crm.example.com/')).toBe(0);
    expect(found('https://*.example.com/*', 'https://crm.example.com/')).toBe(1);
    expect(found('https://*.example.com/*', 'https://example.com/')).toBe(1);
    expect(found('*://example.com/*', 'httpx://example.com/')).toBe(0);
    expect(found('*://example.com/*', 'xhttp://example.com/')).toBe(0);
  });

  it('know a feature by its key, of the first pack of that name', () => {
    const first = packOf({ features: [feature('send', { value: 5 })] });
    const second = packOf({ features: [feature('send', { value: 1 }), feature('late')] });
    const { feature: find } = indexPacks([first, second]);
    expect(find('sales/send')?.value).toBe(5);
    expect(find('sales/late')).toBeUndefined();
    expect(find('other/send')).toBeUndefined();
  });

  it('say each valid pattern once', () => {
    expect(indexPacks([packOf({}), packOf({ id: 'two' })]).patterns).toEqual([
      'https://crm.example.com/*',
      'https://meet.example.com/*',
    ]);
  });
});
