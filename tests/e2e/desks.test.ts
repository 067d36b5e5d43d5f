import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInbox, type Inbox } from '../../cli/inbox/start-inbox';
import type { Delivery } from '../../utils/core/help/delivery';
import { redact } from '../../utils/core/help/redact';
import type { HelpDesk } from '../../utils/core/packs/policy';
import { openVendor, type Vendor } from '../background/desks/a-vendor';
import { draft } from '../core/help/stage';
import { launchChromium, launchFirefox, type BrowserName } from '../hostile/both-browsers';

const VENDORS: Vendor[] = ['slack', 'teams', 'zendesk'];

/** The desks as they are shipped, in a background that sends one request to each and tells how it went. */
async function desksIn(
  browser: BrowserName,
  dir: string,
  hosts: string[],
  desks: HelpDesk[],
  tellTo: string,
): Promise<void> {
  const request = redact(draft({ words: 'Where is it?' }));
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { deskFor } from './utils/background/help/desks/find-desk';
        const request = ${JSON.stringify(request)};
        const post = { fetch: fetch.bind(globalThis), now: Date.now() };
        Promise.all(${JSON.stringify(desks)}.map(async settings => {
          const desk = deskFor(settings);
          return [settings.kind, await desk.send(desk.write(request, settings), request.id, settings, post)];
        })).then(ends => fetch('${tellTo}', { method: 'POST', mode: 'no-cors', body: JSON.stringify(Object.fromEntries(ends)) }));
      `,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  writeFileSync(join(dir, 'worker.js'), outputFiles[0]!.text);
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Desks',
      version: '1.0',
      host_permissions: hosts,
      // Firefox would otherwise make https of every address.
      content_security_policy: { extension_pages: "script-src 'self'" },
      browser_specific_settings: { gecko: { id: 'desks@foothold.invalid' } },
      background: browser === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
    }),
  );
}

async function ear() {
  let tell: (said: Record<string, Delivery>) => void;
  const told = new Promise<Record<string, Delivery>>(done => (tell = done));
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => (body += String(part)));
    request.on('end', () => {
      response.end();
      tell(JSON.parse(body) as Record<string, Delivery>);
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    told,
    close: () => server.close(),
  };
}

describe.each(['chromium', 'firefox'] as const)('a help desk as %s meets it', browser => {
  describe.each([
    ['whose host was not allowed', []],
    ['whose host IT built in or the rep allowed', ['http://127.0.0.1/*']],
  ])('%s', (_, hosts) => {
    const vendors = new Map<string, Awaited<ReturnType<typeof openVendor>>>();
    let inbox: Inbox;
    let ends: Record<string, Delivery>;
    const dir = mkdtempSync(join(tmpdir(), 'foothold-desks-'));
    const closers: (() => unknown)[] = [() => rmSync(dir, { recursive: true, force: true })];

    beforeAll(async () => {
      inbox = await startInbox({ dataDir: join(dir, 'inbox'), log: () => undefined });
      closers.push(() => inbox.stop());
      for (const name of VENDORS) {
        const vendor = await openVendor(name);
        closers.push(vendor.close);
        vendors.set(name, vendor);
      }
      const { url, told, close } = await ear();
      closers.push(close);
      const webhook: HelpDesk = { kind: 'webhook', name: 'Desk', url: `${inbox.url}requests` };
      const desks = [...[...vendors.values()].map(({ settings }) => settings), webhook];
      await desksIn(browser, dir, hosts, desks, url);
      const opened = await (browser === 'firefox' ? launchFirefox() : launchChromium(dir));
      closers.push(() => opened.close());
      if (browser === 'firefox') await opened.installExtension(dir);
      ends = await told;
    });
    afterAll(async () => {
      for (const close of closers.reverse()) await close();
    });

    const allowed = hosts.length > 0;
    const at = (name: Vendor) => vendors.get(name)!;

    it('Slack: plain text, for which no browser asks first, and it is sent', () => {
      expect(at('slack').asked).toEqual([]);
      expect(at('slack').got).toHaveLength(1);
      expect(ends['slack']).toEqual({ kind: 'accepted' });
    });

    it(
      allowed
        ? 'Teams: it is sent'
        : 'Teams: the browser asks for content-type and is let in nowhere; nothing is sent, and it is tried again',
      () => {
        expect(at('teams').got).toHaveLength(allowed ? 1 : 0);
        expect(ends['teams']).toEqual(allowed ? { kind: 'accepted' } : { kind: 'retry', why: 'unreachable' });
        if (!allowed) expect(at('teams').asked).toEqual(['content-type']);
      },
    );

    it('Zendesk: new requests are let in from everywhere, and it is sent', () => {
      expect(at('zendesk').asked).toEqual(allowed ? [] : ['content-type']);
      expect(at('zendesk').got).toHaveLength(1);
      expect(ends['zendesk']).toEqual({ kind: 'accepted' });
    });

    it('our own inbox lets extensions in, and where the answer will be can be read', () => {
      expect(inbox.requests()).toHaveLength(1);
      expect(ends['webhook']).toMatchObject({ kind: 'accepted', reply: expect.stringContaining(inbox.url) });
    });
  });
});
