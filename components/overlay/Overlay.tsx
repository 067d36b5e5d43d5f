import { useEffect, useState } from 'preact/hooks';
import type { Showing } from '../../utils/messages/showing';
import { directionOf } from '../../utils/i18n/direction';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import { announcement } from './announcement';
import type { OnAct } from './acts';
import { Dot } from './Dot';
import { StepCard } from './StepCard';
import { TipCard } from './TipCard';
import { Toast, type ToastKind } from './Toast';
import { WhyCard } from './WhyCard';

export interface OverlayProps {
  /** What stands on the page; with `null` only the (empty) status region is there. */
  showing: Showing | null;
  /** The reader's language, which also gives the direction. */
  language: string;
  /** The host app's own brightness. */
  theme: 'light' | 'dark';
  /** The page looked for the step's target in vain. */
  missing?: boolean;
  /** No step after this one can be reached. */
  last?: boolean;
  toast?: ToastKind | null;
  on: OnAct;
}

/** Long enough for a screen reader to have met the empty region before it is filled. */
const REGION_SETTLES_MS = 150;

/** Everything Foothold draws in a page. Takes no focus, moves nothing, and emits only what the rep pressed. */
export default function Overlay({ showing, language, theme, missing, last, toast, on }: OverlayProps) {
  const words = wordsIn(overlayWords, language);
  const text = toast ? words[toast] : showing === null ? '' : announcement(showing, words);
  const [said, say] = useState('');
  useEffect(() => {
    const later = setTimeout(() => say(text), REGION_SETTLES_MS);
    return () => clearTimeout(later);
  }, [text]);
  return (
    <div class="fh" data-theme={theme} lang={words.lang} dir={directionOf(language)}>
      <div class="said" role="status">
        {said}
      </div>
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
      {showing?.kind === 'why' && <WhyCard key={showing.token} why={showing} words={words} on={on} />}
    </div>
  );
}
