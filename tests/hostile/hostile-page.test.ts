import { afterAll, beforeAll, describe, it } from 'vitest';
import { cases } from './hostile-page/cases';
import type { Ground } from './hostile-page/ground';
import { inChromium, inFirefox } from './hostile-page/ground';

/** What a page that means harm may try, in both browsers: one browser for all the cases. */
describe.each([
  ['chromium', inChromium],
  ['firefox', inFirefox],
] as const)('a hostile page in %s', (browser, open) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await open();
  });
  afterAll(() => ground?.close());

  cases.forEach((each, index) => {
    if (each.only !== undefined && each.only !== browser) return;
    it(`C ${index + 1}: ${each.name}`, () => each.run(ground), 60_000);
  });
});
