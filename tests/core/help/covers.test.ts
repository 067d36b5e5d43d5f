import { expect, test } from 'vitest';
import { ownTexts } from '../../../utils/core/help/app-name';
import { coversOf } from '../../../utils/core/help/covers';
import type { Box } from '../../../utils/core/help/request';

const at: Box = [1, 2, 3, 4];
const isCovered = (text?: string): boolean =>
  coversOf({ width: 10, height: 10, pieces: [text === undefined ? { at } : { at, text }] }, ownTexts([]))
    .length > 0;

test('words of user interfaces stay in sight, whatever stands around them', () => {
  for (const text of ['Save', '  New  contact ', 'Status', '', ' \n '])
    expect(isCovered(text), text).toBe(false);
});

test('names, amounts and what has no text at all are covered', () => {
  for (const text of ['Anna Svensson', 'Save Anna', '12 400', undefined])
    expect(isCovered(text), text).toBe(true);
});

test('initials are covered, even where they spell a word', () => {
  for (const text of ['A', 'a', 'AT', 'OK', 'ALL', ' I ']) expect(isCovered(text), text).toBe(true);
  for (const text of ['at', 'all', 'All']) expect(isCovered(text), text).toBe(false);
});
