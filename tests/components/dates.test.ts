import { expect, test } from 'vitest';
import { dayInWords, momentInWords } from '../../utils/i18n/dates';

const AT_NOON = new Date(2026, 4, 4, 12, 0).getTime();

test.each([
  ['en', '4 May 2026'],
  ['sv', '4 maj 2026'],
])('a day is read in one piece: no line ends inside it (%s)', (language, day) => {
  expect(dayInWords('2026-05-04', language)).toBe(day.replaceAll(' ', '\u00a0'));
  expect(momentInWords(AT_NOON, language)).not.toContain(' ');
});

test('an odd date in a pack is read as it was written', () => {
  expect(dayInWords('after the summer', 'en')).toBe('after the summer');
});
