import { describe, expect, it } from 'vitest';
import { binOf, packForest, scoreRow, unpackForest, type Forest } from '../../../utils/core/anchors/forest';

/** Two trees. */
const forest: Forest = {
  depth: 2,
  feature: Int16Array.from([0, 130, 2, 1, 1, 0]),
  cut: Uint8Array.from([10, 5, 31, 0, 30, 20]),
  leaf: Float64Array.from([-1, 0.5, 0.25, 1, 0.1, -0.1, 0, 0.9]),
};

describe('a forest shipped as text', () => {
  it('decides as it did before it was packed', () => {
    const again = unpackForest(packForest(forest));
    const row = new Uint8Array(140);
    for (let a = 0; a < 32; a += 3)
      for (let b = 0; b < 32; b += 3) {
        row[0] = a;
        row[1] = b;
        row[130] = (a * b) % 32;
        row[2] = 31 - a;
        expect(scoreRow(again, row, 0)).toBeCloseTo(scoreRow(forest, row, 0), 1);
      }
  });

  it('needs no escape inside single quotes', () => {
    expect(packForest(forest)).not.toMatch(/['\\`$]/);
  });

  it('silence is not the same as disagreement', () => {
    expect(binOf(Number.NaN)).toBe(0);
    expect(binOf(0)).toBe(1);
    expect(binOf(1)).toBe(31);
  });
});
