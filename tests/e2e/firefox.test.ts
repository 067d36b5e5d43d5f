import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, type Stage } from '../../demo/journey/stage';
import { FIREFOX } from './a-stage';
import { openFirefox, type Firefox } from './marionette';

/** What our element says and where it and the target stand; null while it is not shown. */
const OURS = `
  const host = document.querySelector('foothold-card');
  const root = host && host.openOrClosedShadowRoot;
  const control = root && root.querySelector('button');
  if (!control) return null;
  const box = element => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const dialog = root.querySelector('[role=dialog]');
  return {
    label: control.getAttribute('aria-label') || control.textContent,
    box: box(control),
    target: box(document.querySelector('[aria-label="Create task"]')),
    card: dialog ? dialog.textContent : null,
  };`;

interface Ours {
  label: string;
  box: { x: number; y: number; width: number; height: number };
  target: { x: number; y: number; width: number; height: number };
  card: string | null;
}

let folder: string;
let stage: Stage;
let firefox: Firefox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foothold-fox-'));
  stage = await setStage(join(folder, 'stage'), { browser: 'firefox', log: () => undefined });
  firefox = await openFirefox(FIREFOX);
  await firefox.install(resolve(stage.extension));
});
afterAll(async () => {
  await firefox?.close();
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('in real Firefox', () => {
  it('the same tip stands at the same element, and its card opens', async () => {
    await firefox.goto(stage.sandbox.crmUrl);
    await expect
      .poll(() => firefox.look<Ours | null>(OURS), { timeout: 45_000, interval: 500 })
      .not.toBeNull();
    const dot = (await firefox.look<Ours | null>(OURS))!;
    expect(dot.label).toMatch(/^Tip: /);
    expect(dot.card).toBeNull();
    const between = Math.hypot(
      dot.box.x + dot.box.width / 2 - (dot.target.x + dot.target.width / 2),
      dot.box.y + dot.box.height / 2 - (dot.target.y + dot.target.height / 2),
    );
    expect(between).toBeLessThan(60);

    await firefox.clickAt(dot.box.x + dot.box.width / 2, dot.box.y + dot.box.height / 2);
    await expect
      .poll(async () => (await firefox.look<Ours | null>(OURS))?.card ?? null, { timeout: 15_000 })
      .toContain('Ask for help');
  });
});
