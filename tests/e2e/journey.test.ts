import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { playJourney, type Journey } from '../../demo/journey/play';
import { STEPS } from '../../demo/journey/steps';
import { aWhole, type Whole } from './a-stage';

/** What must not differ: every step, whether it stood, and what was checked, without references and pixels. */
const outcome = ({ steps }: Journey) =>
  steps.map(({ name, ok, checked }) => ({
    name,
    ok,
    checked: ok ? checked.replace(/Reference \S+;/, 'Reference;').replace(/\d+ px/, 'px') : checked,
  }));

/** A worker that no step has needed since the last time is woken first, so that there is one to stop. */
async function wakeAndKill({ browser }: Whole): Promise<boolean> {
  const panel = browser.context.pages().find(page => page.url().includes('/sidepanel.html'));
  const state = { foothold: 1, call: 'panel.state', send: {} };
  await panel?.evaluate(message => chrome.runtime.sendMessage(message), state);
  return browser.killWorker();
}

async function played(kills: boolean[] | null): Promise<Journey> {
  const whole: Whole = await aWhole();
  const out = mkdtempSync(join(tmpdir(), 'foothold-journey-'));
  try {
    return await playJourney({
      stage: whole.stage,
      browser: whole.browser,
      out,
      steps: STEPS,
      log: () => undefined,
      ...(kills && { before: async () => void kills.push(await wakeAndKill(whole)) }),
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
    await whole.close();
  }
}

describe('the journey of a rep on a real CRM', () => {
  let calm: Journey;
  beforeAll(async () => {
    calm = await played(null);
  }, 400_000);

  it('stands at every step', () => {
    expect(calm.steps.filter(step => !step.ok)).toEqual([]);
    expect(calm.steps).toHaveLength(STEPS.length);
  });

  it('ends the same when the worker is stopped before every step', async () => {
    const kills: boolean[] = [];
    const killed = await played(kills);
    expect(kills).toEqual(STEPS.map(() => true));
    expect(killed.steps.filter(step => !step.ok)).toEqual([]);
    expect(outcome(killed)).toEqual(outcome(calm));
  }, 400_000);
});
