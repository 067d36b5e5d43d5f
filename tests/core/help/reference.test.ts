import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referenceOf } from '../../../utils/core/help/reference';

it('two people can say it aloud: five clear letters and digits, the same for the same request', () => {
  fc.assert(
    fc.property(fc.uuid(), id => {
      expect(referenceOf(id)).toMatch(/^[34679CDFGHJKMNPQRTVWXY]{2}-[34679CDFGHJKMNPQRTVWXY]{3}$/);
      expect(referenceOf(id)).toBe(referenceOf(id));
    }),
    { numRuns: 1_000 },
  );
});

it('a team’s thousand open requests hardly ever share one', () => {
  const ids = Array.from(
    { length: 1_000 },
    (_, i) => `3f1a9c58-2d64-4b7e-9f10-${i.toString(16).padStart(12, '0')}`,
  );
  expect(new Set(ids.map(referenceOf)).size).toBeGreaterThan(990);
});

it('stays as it was: old requests are still found by it', () => {
  expect(referenceOf('3f1a9c58-2d64-4b7e-9f10-5a6b7c8d9e0f')).toBe('Q6-DNN');
});
