import { findEmployers, findFirms } from './find-firms';
import { findNames } from './find-names';
import { findNumbers } from './find-numbers';

/** A firm is a rep's customer as much as a person is. */
export type PersonalKind = 'name' | 'firm' | 'email' | 'phone' | 'amount' | 'account';

/** A stretch of text that looks like a customer's: `text.slice(start, end)`. */
export interface Personal {
  start: number;
  end: number;
  kind: PersonalKind;
}

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const EMAILS: { shape: RegExp; needs: RegExp }[] = [
  {
    shape: new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._%+'’-]{1,64}@${LABEL}(?:\\.${LABEL}){1,5}`, 'giu'),
    needs: /@/,
  },
  {
    // Written so that machines should not see it: "anna (at) firm.se", "anna at firm dot com", "snabel-a", "punkt".
    shape: new RegExp(
      `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._%+-]{1,64} ?(?:\\(at\\)|\\[at\\]|\\{at\\}|\\(snabel-a\\)|\\[snabel-a\\]|\\(a\\)) ?${LABEL}(?: ?(?:\\.|\\(dot\\)|\\[dot\\]|\\(punkt\\)| dot | punkt ) ?${LABEL}){1,4}`,
      'giu',
    ),
    needs: /[([{](?:at|a|snabel-a)[)\]}]/i,
  },
  {
    shape: new RegExp(
      `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._%+-]{1,64}(?: (?:dot|punkt) [\\p{L}\\p{N}_-]{1,40}){0,3} (?:at|snabel-a|snabela) ${LABEL}(?: (?:dot|punkt) ${LABEL}){1,4}(?!\\p{L})`,
      'giu',
    ),
    needs: / (?:dot|punkt) /i,
  },
  {
    // Its end left off, as fields accept it: "anna@firma".
    shape:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}._%+-]{2,64}@\p{L}[\p{L}\p{N}-]{1,61}[\p{L}\p{N}](?![\p{L}\p{N}@])/giu,
    needs: /@/,
  },
];

/**
 * Whether a text that a pack's author wrote looks like somebody's after all. One word that no dictionary has is what
 * authors call their things.
 */
export const looksPersonal = (text: string): boolean =>
  ['en', 'sv'].some(lang =>
    findPersonal(text, lang).some(
      ({ start, end, kind }) => kind !== 'firm' || /\s/.test(text.slice(start, end)),
    ),
  );

/**
 * Names of people and firms, e-mails, phone numbers, amounts and account numbers in free text, in order and without overlaps.
 * English and Swedish; `lang` weighs what the two read differently. Made of rules and word lists: it misses some and
 * says too much at times, so the rep reads the preview before anything leaves.
 */
export function findPersonal(text: string, lang: string): Personal[] {
  const found: Personal[] = [];
  const free = ({ start, end }: Personal): boolean =>
    found.every(other => end <= other.start || start >= other.end);
  for (const { shape, needs } of EMAILS)
    if (needs.test(text))
      for (const match of text.matchAll(shape)) {
        const lead = /^['’.%+-]*/.exec(match[0])?.[0].length ?? 0;
        const email: Personal = {
          start: match.index + lead,
          end: match.index + match[0].length,
          kind: 'email',
        };
        if (free(email)) found.push(email);
      }
  found.push(...findNumbers(text, lang, found));
  // Firms first: "Erik Johansson Bygg AB" is one whole name, not a person and a rest.
  found.push(...findFirms(text, lang).filter(free));
  found.push(...findNames(text, lang).filter(free));
  for (const firm of findEmployers(text, lang, found)) {
    // "at Atlas Copco": where a part of it had been taken for a person, the whole is the firm.
    const parts = found.filter(({ start, end }) => start >= firm.start && end <= firm.end);
    for (const part of parts) found.splice(found.indexOf(part), 1);
    if (free(firm)) found.push(firm);
    else found.push(...parts);
  }
  return found.sort((a, b) => a.start - b.start);
}
