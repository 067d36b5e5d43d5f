import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, openSurface, type OpenBrowser } from '../../demo/journey/browser';
import { setStage, type Stage } from '../../demo/journey/stage';
import { ask } from '../../demo/journey/steps';
import { serveFolder, type StaticServer } from '../../demo/static-server';
import { startInbox, type Inbox } from '../../cli/inbox/start-inbox';
import type { Policy } from '../../utils/core/packs/policy';
import type { PanelState } from '../../utils/messages/panel-state';
import { CHROMIUM } from './a-stage';

/** The pack, and the source it comes from. */
export const PACK = 'atomic-crm';

/** The sales app, with a pack server and a help inbox that can be put out and lit again on the same port. */
export interface BadDay {
  stage: Stage;
  /** The signed file that the pack server hands out. */
  file: string;
  packs: { up(): Promise<void>; down(): Promise<void> };
  /** Null while it is down. */
  inbox(): Inbox | null;
  desk: { up(): Promise<void>; down(): Promise<void> };
  /** An empty folder that lasts until `close`. */
  folder(name: string): string;
  open(options?: { policy?: (policy: Policy) => unknown; profile?: string }): Promise<OpenBrowser>;
  close(): Promise<void>;
}

export async function aBadDay(): Promise<BadDay> {
  const root = mkdtempSync(join(tmpdir(), 'foothold-bad-day-'));
  const log = () => undefined;
  const stage = await setStage(join(root, 'stage'), { packs: [PACK], log });

  let server: StaticServer | null = null;
  let packsPort = 0;
  const packs: BadDay['packs'] = {
    async up() {
      server ??= await serveFolder(stage.served, {
        port: packsPort,
        prefix: '/packs',
        headers: { 'access-control-allow-origin': '*' },
      });
      packsPort = server.port;
    },
    async down() {
      await server?.stop();
      server = null;
    },
  };
  let inbox: Inbox | null = null;
  let deskPort = 0;
  const desk: BadDay['desk'] = {
    async up() {
      inbox ??= await startInbox({ port: deskPort, dataDir: join(root, 'desk'), log });
      deskPort = Number(new URL(inbox.url).port);
    },
    async down() {
      await inbox?.stop();
      inbox = null;
    },
  };
  await packs.up();
  await desk.up();

  const open: BadDay['open'] = async ({ policy = (same: Policy) => same, profile } = {}) => {
    // The browser knows an unpacked extension by its folder: the same profile has to find the same one.
    const extension = profile ? `${profile}-extension` : mkdtempSync(join(root, 'extension-'));
    cpSync(stage.extension, extension, { recursive: true });
    const own: Policy = {
      ...stage.policy,
      sources: stage.policy.sources.map(source => ({
        ...source,
        url: `http://127.0.0.1:${packsPort}/packs/${PACK}.json`,
      })),
      helpDesk: { kind: 'webhook', name: 'The desk', url: `http://127.0.0.1:${deskPort}/requests` },
    };
    writeFileSync(join(extension, 'policy.json'), JSON.stringify(policy(own)));
    return openChromium(CHROMIUM, extension, { headless: true, ...(profile && { profile }) });
  };
  return {
    stage,
    file: join(stage.served, `${PACK}.json`),
    packs,
    inbox: () => inbox,
    desk,
    folder: name => mkdtempSync(join(root, `${name}-`)),
    open,
    close: async () => {
      await packs.down();
      await desk.down();
      await stage.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The panel as a tab, at its room for what went wrong. */
export const openPanel = (browser: OpenBrowser): Promise<Page> =>
  openSurface(browser, 'sidepanel.html#problems');

export const stateOf = (panel: Page): Promise<PanelState> => ask(panel, 'panel.state', {});

/** All that can be read in the panel, without line breaks. */
export async function readable(panel: Page): Promise<string> {
  return (await panel.locator('main').innerText()).replace(/\s+/g, ' ');
}
