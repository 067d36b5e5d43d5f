import { sayStrength, sayThing, strengthWords } from '../../utils/i18n/strength';
import type { AuthorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { PickStep, Seen } from '../../utils/messages/author-page';
import type { AuthorEvents } from './author-view';

const STEPS: readonly PickStep[] = ['previous', 'next', 'wider', 'narrower'];

interface PickingProps {
  seen: Seen | null;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'ask'>;
}

/** While a thing is picked on the page: what is outlined there, and the keys that move on from it. */
export function Picking({ seen, words, on }: PickingProps) {
  const said = wordsIn(strengthWords, words.lang);
  const step = (to: PickStep) => (): void => void on.ask('step', { to }).catch(() => undefined);
  return (
    <>
      <p class="hint">{words.pickHint}</p>
      <div role="status" class="seen">
        {seen && (
          <>
            <b>{sayThing(seen.role, seen.name, said)}</b>
            {seen.strength && <span class="hint">{sayStrength(seen.strength, said)}</span>}
          </>
        )}
      </div>
      <div class="row">
        {STEPS.map(to => (
          <button
            key={to}
            type="button"
            class="btn"
            data-goes-on={to === 'next' ? true : undefined}
            onClick={step(to)}
          >
            {words.pickSteps[to]}
          </button>
        ))}
      </div>
      <div class="row end">
        <button type="button" class="btn" onClick={step('cancel')}>
          {words.pickSteps.cancel}
        </button>
        <button type="button" class="btn primary" disabled={seen === null} onClick={step('take')}>
          {words.pickSteps.take}
        </button>
      </div>
    </>
  );
}
