import type { OverlayWords } from '../../utils/i18n/overlay';
import { Icon } from '../kit/Icon';
import { Mark } from '../kit/Mark';

/** What a toast may say. Nothing about the person: it stands in the page. */
export type ToastKind = 'reload' | 'finished' | 'later' | 'beside';

/**
 * A word about what just happened, for the eye: the page's status region says the same aloud. It has no control, so it
 * may leave by itself after 8 s (the page room's clock).
 */
export function Toast({ kind, words }: { kind: ToastKind; words: OverlayWords }) {
  return (
    <div class={`toast ${kind}`} aria-hidden="true">
      <Mark />
      {kind === 'finished' && <Icon name="check" />}
      <span>{words[kind]}</span>
    </div>
  );
}
