import { expect, it } from 'vitest';
import { STEPS } from '../../demo/journey/steps';
import { played } from './played';

it('the journey of a rep on a real CRM stands at every step, with the worker stopped before each', async () => {
  const kills: boolean[] = [];
  const { steps } = await played('chrome', kills);
  expect(steps.filter(step => !step.ok)).toEqual([]);
  expect(kills).toEqual(STEPS.map(() => true));
}, 400_000);
