import { expect, it } from 'vitest';
import { STEPS } from '../../demo/journey/steps';
import { played } from './played';

it('the same journey stands at every step in real Firefox, with the background stopped before each', async () => {
  const kills: boolean[] = [];
  const { steps } = await played('firefox', kills);
  expect(steps.filter(step => !step.ok)).toEqual([]);
  expect(steps).toHaveLength(STEPS.length);
  expect(kills).toEqual(STEPS.map(() => true));
}, 400_000);
