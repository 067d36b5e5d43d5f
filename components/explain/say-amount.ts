/** Units that stand before the number in English. */
const BEFORE = /^[$£€¥]$/;

/** A number as people of this language write it, with its unit. At most two digits after the point. */
export function sayAmount(value: number, lang: 'en' | 'sv', unit: string): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);
  if (unit === '') return number;
  return lang === 'en' && BEFORE.test(unit) ? `${unit}${number}` : `${number}\u00a0${unit}`;
}
