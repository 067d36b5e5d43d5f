import { CHANGE_PATHS, type Gap } from '../../utils/core/authoring/change-gaps';
import type { DraftItem } from '../../utils/core/authoring/draft';
import { unsaidParts, valueAt, WHY_PARTS, type WhyPart } from '../../utils/core/packs/why-parts';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { dayInWords } from '../../utils/i18n/dates';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import { Icon } from '../kit/Icon';
import type { Named } from './form';

/** Says which reader of a change is left without an answer, and why. */
export function sayGap({ part, language }: Gap, words: AuthorFormsWords): string {
  const [reader, name] = [words.reader[part], words.part[part]];
  return language === undefined
    ? words.findsNothing(reader, name)
    : words.inOneLanguage(reader, name, language);
}

export interface ReadersListProps {
  item: DraftItem;
  gaps: readonly Gap[];
  champions: readonly Named[];
  words: AuthorFormsWords;
}

/** Each reader of a change with what the card will say to them. */
export function ReadersList({ item, gaps, champions, words }: ReadersListProps) {
  const card = wordsIn(overlayWords, words.lang);
  const unsaid = unsaidParts(item);
  const shown = WHY_PARTS.filter(
    part => (part !== 'until' && part !== 'review') || unsaid.includes(part) || reads(part),
  );
  function reads(part: WhyPart): string | null {
    const value = valueAt(item, CHANGE_PATHS[part]);
    if (part === 'ask') return champions.find(({ id }) => id === value)?.title ?? null;
    if (part === 'staying')
      return value === undefined ? null : words.stays[value as keyof AuthorFormsWords['stays']];
    if (part === 'until' || part === 'review')
      return value === undefined ? null : dayInWords(String(value), words.lang);
    if (Array.isArray(value))
      return (
        value
          .map(({ worry }) => said(worry, words.lang))
          .filter(Boolean)
          .join(' · ') || null
      );
    return typeof value === 'string' ? value : said(value, words.lang);
  }
  return (
    <ul class="readers">
      {shown.map(part => {
        const answer = reads(part);
        const gap = gaps.find(each => each.part === part);
        return (
          <li key={part} class={gap === undefined ? 'answered' : 'open'}>
            <Icon name={gap === undefined ? 'check' : 'warn'} />
            <div>
              <b>{words.reader[part]}</b>
              {answer === null ? (
                <p class="unsaid">{part === 'worries' ? card.noWorries : card.nobody}</p>
              ) : (
                <p dir="auto">{answer}</p>
              )}
              {gap?.language !== undefined && <p class="warn">{sayGap(gap, words)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The words for a reader of that language, as the card falls back: the other language before nothing. */
function said(value: unknown, language: string): string | null {
  const text = (value ?? {}) as Record<string, string | undefined>;
  return text[language] || text['en'] || text['sv'] || null;
}
