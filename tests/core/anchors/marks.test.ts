import { describe, expect, it } from 'vitest';
import { packMarks, packSizes, sizeOf, unpackMarks, unpackSizes } from '../../../utils/core/anchors/marks';

describe('the marks of what stood around a thing', () => {
  const marks = [0, 1, 63, 64, 4095, 0, 0, 2048];

  it('are read as they were written, the silent ones too', () => {
    expect(unpackMarks(packMarks(marks))).toEqual(marks);
    expect(packMarks([0, 0, 0])).toBe('...');
  });

  it('of a tip saved when silence still took two characters are read as before', () => {
    expect(unpackMarks('AAABAA__')).toEqual([0, 1, 0, 4095]);
  });

  it('tell how long a name is, so that a translation is a step or two away and another name may be many', () => {
    const away = (a: string, b: string) => Math.abs(sizeOf(a) - sizeOf(b));
    expect(away('add task', 'ajouter une tâche')).toBeLessThan(away('add task', 'ok'));
    expect(sizeOf(undefined)).toBe(0);
    expect(unpackSizes(packSizes([0, 1, 31]))).toEqual([0, 1, 31]);
    expect(unpackSizes(undefined)).toEqual([]);
  });
});
