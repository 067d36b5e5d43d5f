/** Languages that write a thousand as 1,234; all others here write it as 1 234 or 1.234, with a comma for the fraction. */
const COMMA_GROUPS = /^(en|ja|zh|ko|th|he)\b/i;

/** Words after a number that make it larger, as sales apps shorten amounts. */
const SCALES: [RegExp, number][] = [
  [/^(k|tkr|tsek|thousand|tusen)\b/i, 1e3],
  [/^(m|mn|mkr|msek|mio|million|miljon|miljoner)\b/i, 1e6],
  [/^(b|bn|md|mdkr|billion|miljard|miljarder)\b/i, 1e9],
];

const SPACES = '\\s\\u00a0\\u202f\\u2009';
const DIGITS = new RegExp(`\\d(?:[\\d.,’'${SPACES}]*\\d)?`, 'g');

/**
 * The one number in a text as people write it: `$1,234.50`, `1 234,50 kr`, `(1.234,50 €)`, `12 %`, `1.2K`.
 * A percentage is its own number (8 % is 8). Null when there is none, or more than one: then nobody can say which.
 * @param language of the page; it decides what neither mark nor place can, such as `1,234`
 */
export function readAmount(text: string, language: string): number | null {
  const found = [...text.slice(0, 200).matchAll(DIGITS)];
  if (found.length !== 1) return null;
  const [digits] = found[0]!;
  const start = found[0]!.index;
  const value = Number(plain(digits, COMMA_GROUPS.test(language)));
  if (!Number.isFinite(value)) return null;
  const before = text.slice(0, start).trim();
  const after = text.slice(start + digits.length).trim();
  const scale = SCALES.find(([word]) => word.test(after))?.[1] ?? 1;
  const negative =
    /[-−–]\s*\p{Sc}?$/u.test(before) || (/\(/.test(before) && /\)/.test(after)) || /^[-−]$/.test(after);
  return (negative ? -value : value) * scale;
}

/** Groups taken away, the fraction behind a point. */
function plain(digits: string, commaGroups: boolean): string {
  const bare = digits.replace(new RegExp(`[’'${SPACES}]`, 'g'), '');
  const [point, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  if (point < 0 && comma < 0) return bare;
  if (point >= 0 && comma >= 0) {
    // The last mark is the one before the fraction.
    const [group, fraction] = point > comma ? [',', '.'] : ['.', ','];
    return bare.replaceAll(group, '').replace(fraction, '.');
  }
  const mark = point >= 0 ? '.' : ',';
  const parts = bare.split(mark);
  const groups =
    parts.length > 2 || (parts[1]!.length === 3 && (mark === ',') === commaGroups && parts[0] !== '0');
  return groups ? parts.join('') : parts.join('.');
}
