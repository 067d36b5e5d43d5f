import { expect, it } from 'vitest';
import { soakAuthoring } from '../soak/authoring';
import { CHROMIUM } from './a-stage';

/** Early, in the middle and late in what is written; `npm run soak -- authoring` takes random ones. */
const MOMENTS = [0.2, 0.45, 0.7, 0.95];

it('a browser that is killed while a champion writes loses nothing that was called saved', async () => {
  let next = 0;
  const soak = await soakAuthoring(
    CHROMIUM,
    MOMENTS.length,
    () => MOMENTS[next++]!,
    () => undefined,
  );
  expect(soak.lost).toEqual([]);
  expect(soak.deeds).toBeGreaterThan(MOMENTS.length);
});
