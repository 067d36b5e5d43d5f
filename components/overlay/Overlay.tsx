import type { FieldShowing, Pictures, Showing } from '../../utils/messages/showing';
import { directionOf } from '../../utils/i18n/direction';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import type { OnAct } from './acts';
import { Dot } from './Dot';
import { FieldCard } from './FieldCard';
import { StepCard } from './StepCard';
import { TipCard } from './TipCard';
import { Toast, type ToastKind } from './Toast';
import { WhyCard } from './WhyCard';

export interface OverlayProps {
  /** What stands on the page; `null` for nothing but a toast. */
  showing: Showing | FieldShowing | null;
  /** The reader's language, which also gives the direction. */
  language: string;
  /** The host app's own brightness. */
  theme: 'light' | 'dark';
  /** The page looked for the step's target in vain. */
  missing?: boolean;
  /** No step after this one can be reached. */
  last?: boolean;
  toast?: ToastKind | null;
  /** Of the why card that stands, once they have come. */
  pictures?: Pictures | undefined;
  on: OnAct;
}

/**
 * Everything Foothold draws in a page. Takes no focus, moves nothing, and emits only what the rep pressed. What is
 * said aloud (`announcement`) belongs in a status region that stands before: a new one would not be read.
 */
export default function Overlay({
  showing,
  language,
  theme,
  missing,
  last,
  toast,
  pictures,
  on,
}: OverlayProps) {
  const words = wordsIn(overlayWords, language);
  return (
    <div class="fh" data-theme={theme} lang={words.lang} dir={directionOf(language)}>
      {toast && <Toast kind={toast} words={words} />}
      {showing?.kind === 'tip' && showing.form === 'dot' && <Dot tip={showing} words={words} on={on} />}
      {showing?.kind === 'tip' && showing.form === 'card' && (
        <TipCard key={showing.token} tip={showing} words={words} on={on} />
      )}
      {showing?.kind === 'step' && (
        <StepCard
          key={showing.token}
          step={showing}
          missing={missing ?? false}
          last={last ?? false}
          words={words}
          on={on}
        />
      )}
      {showing?.kind === 'why' && (
        <WhyCard key={showing.token} why={showing} pictures={pictures} words={words} on={on} />
      )}
      {showing?.kind === 'field' && <FieldCard key={showing.token} field={showing} words={words} on={on} />}
    </div>
  );
}
