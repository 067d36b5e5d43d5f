import type { TipShowing } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';

/** A small mark that waits: a target of at least 24 px around a dot whose three rings stand out on any background. */
export function Dot({ tip, words, on }: { tip: TipShowing; words: OverlayWords; on: OnAct }) {
  return (
    <ActButton act="open" on={on} look="dot" name={words.tip(tip.title.words)}>
      <span class="dot-core" />
    </ActButton>
  );
}
