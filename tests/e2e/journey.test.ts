import { beforeAll, describe, expect, it } from 'vitest';
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

describe('the journey of a rep on a real CRM', () => {
  let calm: Journey;
  beforeAll(async () => {
    calm = await played('chrome');
  }, 400_000);

  it('stands at every step', () => {
    expect(calm.steps.filter(step => !step.ok)).toEqual([]);
    expect(calm.steps).toHaveLength(STEPS.length);
  });

  it('ends the same when the worker is stopped before every step', async () => {
    const kills: boolean[] = [];
    const killed = await played('chrome', kills);
    expect(kills).toEqual(STEPS.map(() => true));
    expect(killed.steps.filter(step => !step.ok)).toEqual([]);
    expect(outcome(killed)).toEqual(outcome(calm));
  }, 400_000);
});
