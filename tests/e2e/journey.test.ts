import { expect, it } from 'vitest';
import type { Journey } from '../../demo/journey/play';
import { STEPS } from '../../demo/journey/steps';
import { played } from './played';

/** What must not differ: every step, whether it stood, and what was checked, without references and pixels. */
const outcome = ({ steps }: Journey) =>
  steps.map(({ name, ok, checked }) => ({
    name,
    ok,
    checked: ok ? checked.replace(/Reference \S+;/, 'Reference;').replace(/\d+ px/, 'px') : checked,
  }));

const failed = ({ steps }: Journey) => steps.filter(step => !step.ok);

it('stands at every step, and ends the same when the worker is stopped before every step', async () => {
  const kills: boolean[] = [];
  // Both mostly wait, so they go side by side.
  const [calm, killed] = await Promise.all([played('chrome'), played('chrome', kills)]);
  expect(failed(calm)).toEqual([]);
  expect(calm.steps).toHaveLength(STEPS.length);
  expect(failed(killed)).toEqual([]);
  expect(kills).toEqual(STEPS.map(() => true));
  expect(outcome(killed)).toEqual(outcome(calm));
}, 400_000);
