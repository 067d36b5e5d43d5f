import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openChromium, openSurface, type OpenBrowser } from '../../demo/journey/browser';
import { chromiumTab } from '../../demo/journey/in-chromium';
import { Overlay, type Heard } from '../../demo/journey/overlay';
import { setStage, type Stage } from '../../demo/journey/stage';
import { ask, planTask, until } from '../../demo/journey/steps';
import { overlayWords } from '../../utils/i18n/overlay';
import { CHROMIUM } from './a-stage';
import { killBrowser } from './kill-browser';

/** What is known of the rep; what was fetched and when is not part of it. */
const RECORD = ['days', 'outcomes', 'tallies', 'shown', 'pushes', 'words', 'seen', 'outbox'] as const;
const TASK = 'atomic-crm/task.plan';
/** Nothing comes before a page is 3 s old; what is not there by now does not come on this visit. ms. */
const COMES_WITHIN = 9_000;

interface Visit {
  day: number;
  /** What came by itself: the name of its dot or card. */
  came: string[];
}

/**
 * A month of a rep on the real CRM, every fifth day of it: she uses what she is shown when it is about tasks, puts the
 * rest away for good, and something is killed on most nights.
 */
describe('a rep’s month', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-month-'));
  const profile = join(folder, 'profile');
  const visits: Visit[] = [];
  const ended: { name: string; day: number }[] = [];
  const nights: { killed: string; before: unknown; after: unknown }[] = [];
  let stage: Stage;
  let browser: OpenBrowser;
  let panel: Page;
  let page: Page;

  const open = async () => {
    browser = await openChromium(CHROMIUM, stage.extension, { headless: true, profile });
    panel = await openSurface(browser, 'sidepanel.html');
    page = await browser.context.newPage();
  };

  const record = async (): Promise<unknown> => {
    const { json } = await ask(panel, 'panel.export', {});
    const { stores } = JSON.parse(json) as { stores: Record<string, unknown[]> };
    return Object.fromEntries(RECORD.filter(name => name in stores).map(name => [name, stores[name]]));
  };

  const ours = async (overlay: Overlay): Promise<Heard[]> =>
    (await overlay.heard()).filter(
      ({ role, name }) => role === 'dialog' || (role === 'button' && name.startsWith('Tip: ')),
    );

  const visit = async (day: number, route: '/' | '/contacts'): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${stage.sandbox.crmUrl}#${route}`);
    await page.reload();
    await page
      .getByRole('link', { name: route === '/' ? 'Create task' : 'Create Contact' })
      .or(page.getByRole('link', { name: 'New Contact' }))
      .first()
      .waitFor({ timeout: 30_000 });
    const overlay = await Overlay.on(page);
    const end = Date.now() + COMES_WITHIN;
    let here: Heard[] = [];
    while (here.length === 0 && Date.now() < end) {
      here = await ours(overlay);
      await page.waitForTimeout(200);
    }
    const came = here.map(({ name }) => name.replace(/^Tip: /, ''));
    visits.push({ day, came });
    const [first] = here;
    if (first && !/next step/i.test(first.name)) {
      if (first.role === 'button') await overlay.click('button', /^Tip: /);
      await overlay.find('dialog', /./);
      await overlay.click('button', new RegExp(`^${overlayWords.en.done}$`));
      await until('it is gone', async () => (await ours(overlay)).length === 0);
      ended.push({ name: came[0]!, day });
      return;
    }
    if (first?.role === 'dialog') await page.keyboard.press('Escape');
    if (route !== '/') return;
    // An hour later, so that what she does is her own.
    await ask(panel, 'demo.skip', { days: 1 / 24 });
    const uses = async () =>
      (await ask(panel, 'panel.state', {})).progress.find(({ feature }) => feature === TASK)!.mastery;
    const before = await uses();
    await page.bringToFront();
    await planTask(chromiumTab(page), `Follow up ${day}`);
    if (before.state !== 'mastered')
      await until('the use is counted', async () => {
        const now = await uses();
        return now.unaided + now.aided > before.unaided + before.aided;
      });
  };

  const night = async (killed: 'nothing' | 'worker' | 'browser'): Promise<void> => {
    const before = await record();
    if (killed === 'worker') await browser.killWorker();
    if (killed === 'browser') {
      expect(killBrowser(profile)).toBe(true);
      await browser.context.close().catch(() => undefined);
      await open();
    }
    nights.push({ killed, before, after: await record() });
    await ask(panel, 'demo.skip', { days: 5 });
  };

  beforeAll(async () => {
    mkdirSync(profile, { recursive: true });
    stage = await setStage(join(folder, 'stage'), { log: () => undefined });
    await open();
    await until('the packs are there', async () => {
      const { packs } = await ask(panel, 'panel.state', {});
      return packs.length >= stage.policy.sources.length;
    });
    await visit(0, '/');
    await night('worker');
    await visit(5, '/');
    await night('browser');
    await visit(10, '/');
    await night('worker');
    await visit(15, '/contacts');
    await night('browser');
    await visit(20, '/');
    await night('nothing');
    await visit(25, '/contacts');
    await night('worker');
    await visit(30, '/contacts');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings at most one thing on a visit, and on some visits nothing', () => {
    expect(visits.filter(({ came }) => came.length > 1)).toEqual([]);
    expect(visits.some(({ came }) => came.length === 1)).toBe(true);
  });

  it('loses nothing when the worker or the browser is killed', () => {
    for (const { before, after } of nights) expect(after).toEqual(before);
    expect(nights.map(({ killed }) => killed)).toContain('browser');
  });

  it('shows nothing again that she has put away for good', () => {
    expect(ended.length).toBeGreaterThan(0);
    for (const { name, day } of ended)
      expect(visits.filter(visit => visit.day > day && visit.came.includes(name))).toEqual([]);
  });

  it('stops speaking of tasks once she plans them by herself', async () => {
    const { progress } = await ask(panel, 'panel.state', {});
    expect(progress.find(({ feature }) => feature === TASK)?.mastery.state).toBe('mastered');
    const about = visits.filter(({ came }) => came.some(name => /next step/i.test(name)));
    expect(about.length).toBeGreaterThan(0);
    expect(visits.at(-1)!.came.some(name => /next step/i.test(name))).toBe(false);
  });

  it('keeps no click log: of what is older than two weeks only counts, and the last three successes', async () => {
    const { json } = await ask(panel, 'panel.export', {});
    const { stores } = JSON.parse(json) as { stores: { outcomes: { at: number; kind: string }[] } };
    const newest = Math.max(...stores.outcomes.map(({ at }) => at));
    const old = stores.outcomes.filter(({ at }) => newest - at > 15 * 86_400_000);
    expect(old.filter(({ kind }) => kind !== 'success')).toEqual([]);
    expect(old.length).toBeLessThanOrEqual(3);
  });
});
