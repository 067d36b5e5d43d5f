import { expect, test } from 'vitest';
import { readAmount } from '../../../utils/core/formula/read-amount';

test.each<[string, string, number]>([
  ['$1,234.50', 'en', 1234.5],
  ['1 234,50 kr', 'sv', 1234.5],
  ['1\u00a0234,50\u00a0kr', 'sv', 1234.5],
  ['1\u202f234 567 kr', 'sv', 1_234_567],
  ['1.234,50 €', 'de', 1234.5],
  ['1.234,50 €', 'en', 1234.5],
  ['CHF 1’234.50', 'de-CH', 1234.5],
  ['1,234', 'en', 1234],
  ['1,234', 'sv', 1.234],
  ['1.234', 'sv', 1234],
  ['1.234', 'en', 1.234],
  ['1,234,567', 'sv', 1_234_567],
  ['0,125', 'en', 0.125],
  ['12 %', 'sv', 12],
  ['8.5%', 'en-GB', 8.5],
  ['−250 kr', 'sv', -250],
  ['-$250', 'en', -250],
  ['(1,250.00)', 'en', -1250],
  ['$1.2K', 'en', 1200],
  ['3,4 mkr', 'sv', 3_400_000],
  ['15 tkr', 'sv', 15_000],
  ['€2.5M', 'en', 2_500_000],
  ['Won: 12,000 USD', 'en', 12_000],
  ['42', 'ar', 42],
])('%s in %s is %d', (text, language, amount) => expect(readAmount(text, language)).toBe(amount));

test.each(['', 'none', '3 of 12 deals', '2026-11-22', '10:30', '1,000 – 2,000'])(
  'where nobody can say which number is meant, none is read: “%s”',
  text => expect(readAmount(text, 'en')).toBeNull(),
);
