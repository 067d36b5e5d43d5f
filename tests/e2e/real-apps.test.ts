import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openChromium, openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask } from '../../demo/journey/steps';
import { coachedExtension } from '../apps/coached-extension';
import { enter, REAL_APPS, TARGETS } from '../apps/real-apps';
import type { Target } from '../apps/targets/target';
import { samplePack } from '../packs/read-sample';
import { CHROMIUM } from './a-stage';

/** One thing in each app: a button that the redesign renamed, one of two alike, a link of a card. */
const POINTED_AT = {
  'atomic-crm': 'contacts-create',
  'realtimex-crm': 'contacts-create',
  gentelella: 'table-export',
  sneat: 'badges',
};

const TIP = /^Tip: /;

it.each(Object.entries(POINTED_AT))(
  'in %s, an app that nobody here wrote, the tip stands at what it is about',
  async (name, id) => {
    const app = REAL_APPS.find(each => each.name === name)!;
    const folder = mkdtempSync(join(tmpdir(), 'foothold-apps-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const running = await app.start(() => undefined);
    onTestFinished(() => running.stop());
    const pack = samplePack(`tests/apps/packs/${app.pack}`);
    const tips = pack.tips.filter(tip => tip.id === id);
    const browser = await openChromium(CHROMIUM, await coachedExtension(folder, [{ ...pack, tips }]), {
      headless: true,
    });
    onTestFinished(() => browser.close());
    await enter(browser.context, running);
    const panel = await openSurface(browser, 'sidepanel.html');
    await expect.poll(async () => (await ask(panel, 'panel.state', {})).packs.length).toBe(1);

    const target = (TARGETS[app.pack] as Target[]).find(each => each.id === id)!;
    const meant = app.form === 'was' ? target.was : target.now!;
    const page = await browser.context.newPage();
    await page.goto(new URL(target.page, running.url).href);
    const thing = page.locator(meant);
    await thing.waitFor();
    const overlay = await Overlay.on(page);
    const dot = await overlay.find('button', TIP, 30_000);
    const [ours, its] = [await overlay.box(dot), (await thing.boundingBox())!];
    const beside = Math.hypot(
      Math.max(0, its.x - (ours.x + ours.width), ours.x - (its.x + its.width)),
      Math.max(0, its.y - (ours.y + ours.height), ours.y - (its.y + its.height)),
    );
    expect(beside).toBeLessThan(16);
  },
);
