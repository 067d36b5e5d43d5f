import type { FieldShowing, Showing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';

/** Longest announcement, in characters: a screen reader's user is at work too. */
const LONGEST = 100;

/** What is said aloud, once, when a thing appears; at most 100 characters. */
export function announcement(showing: Showing | FieldShowing, words: OverlayWords): string {
  const full =
    showing.kind === 'tip'
      ? words.tip(showing.title.words)
      : showing.kind === 'why'
        ? `${words.whyChanged} ${showing.card.title.words}`
        : showing.kind === 'field'
          ? words.entered(showing.title.words)
          : `${words.step(showing.n, showing.of, showing.least)}: ${showing.title.words}`;
  return full.length <= LONGEST ? full : `${full.slice(0, LONGEST - 1)}…`;
}
