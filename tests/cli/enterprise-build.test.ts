import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readBake } from '../../cli/build/bake';
import { readHosts } from '../../cli/build/hosts';
import { aSignedPack, it as key, NOW, stranger } from '../core/packs/a-pack';

const folder = mkdtempSync(join(tmpdir(), 'foothold-bake-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};
const HOSTS = file('hosts.json', ['https://crm.example.com/*']);

describe('the hosts of a company’s build', () => {
  test.each([
    ['a list', '["https://crm.example.com/*", "https://meet.example.com/*"]', 2],
    ['a list under its name', '{ "hosts": ["https://crm.example.com/*"] }', 1],
    ['one that stands twice', '["https://crm.example.com/*", "https://crm.example.com/*"]', 1],
    ['a page of this machine', '["http://crm.localhost/*"]', 1],
  ])('%s is taken', (_, text, count) => {
    const { hosts, faults } = readHosts(text);
    expect(faults).toEqual([]);
    expect(hosts).toHaveLength(count);
  });

  test.each([
    ['<all_urls>', 'every site'],
    ['*://*/*', 'more than one host'],
    ['https://*/*', 'more than one host'],
    ['https://*.example.com/*', 'more than one host'],
    ['https://crm.example.com:8443/*', 'port'],
    ['https://me:secret@crm.example.com/*', 'name or password'],
    ['https://CRM.example.com/*', 'small letters'],
    ['https://crm.example.com/deals/*', 'all its pages'],
    ['https://crm.example.com', 'all its pages'],
    ['http://crm.example.com/*', 'https://'],
    ['http://127.0.0.1.example.com/*', 'https://'],
    ['file:///*', 'small letters'],
    ['crm.example.com', 'no address'],
    [7, 'in quotes'],
  ])('%s is refused with a reason', (host, reason) => {
    const { hosts, faults } = readHosts(JSON.stringify(['https://good.example.com/*', host]));
    expect(hosts).toEqual(['https://good.example.com/*']);
    expect(faults).toMatchObject([{ at: 2, message: expect.stringContaining(reason) }]);
  });

  test.each(['', '{}', '[]', 'https://crm.example.com/*'])('a file that holds %j is no list', text => {
    expect(() => readHosts(text)).toThrow('["https://crm.example.com/*"]');
  });
});

describe('what is baked into a company’s build', () => {
  const source = { name: 'acme', keys: [key.public], threshold: 1, url: 'https://packs.example.com/x.json' };

  it('is the policy with the packs that it vouches for', async () => {
    const policy = file('policy.json', { sources: [source], paused: false });
    const pack = file('good.json', await aSignedPack());
    const bake = await readBake({ hosts: HOSTS, policy, packs: [pack], version: '1.2' }, NOW);
    expect(bake).toMatchObject({ hosts: ['https://crm.example.com/*'], version: '1.2' });
    expect((bake.policy as { sources: { packs: string[] }[] }).sources[0]!.packs).toHaveLength(1);
  });

  it('is never a pack that its browsers would refuse', async () => {
    const policy = file('policy.json', { sources: [source] });
    const pack = file('bad.json', await aSignedPack({}, [stranger]));
    await expect(readBake({ hosts: HOSTS, policy, packs: [pack] }, NOW)).rejects.toThrow(
      /bad\.json: no source of .* vouches for it/,
    );
  });

  it('is never a policy with a mistake in it', async () => {
    const policy = file('policy.json', { sources: [source], paused: 'yes' });
    await expect(readBake({ hosts: HOSTS, policy }, NOW)).rejects.toThrow(/policy\.json, paused: /);
  });

  test.each([
    ['a version that is none', { version: '1.0-beta' }, '--version 1.0-beta'],
    ['updates over plain http', { updateUrl: 'http://updates.example.com/x.xml' }, '--update-url http'],
    ['a pack without a policy', { packs: ['x.json'] }, '--pack needs --policy'],
    ['a file that is not there', { hosts: '/nowhere/hosts.json' }, '/nowhere/hosts.json: It cannot be read'],
  ])('%s is refused in a sentence', async (_, options, sentence) => {
    await expect(readBake({ hosts: HOSTS, ...options }, NOW)).rejects.toThrow(sentence);
  });
});
