import { overlayWords } from '../../utils/i18n/overlay';
import { directionOf } from '../../utils/i18n/direction';
import { wordsIn } from '../../utils/i18n/words';
import { Icon } from '../kit/Icon';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';

export interface AnswerMarkProps {
  language: string;
  theme: 'light' | 'dark';
  on: OnAct;
}

/** Says at the element that an answer waits. The answer itself is read in the panel, where the page cannot read it. */
export function AnswerMark({ language, theme, on }: AnswerMarkProps) {
  const words = wordsIn(overlayWords, language);
  return (
    <div class="fh" data-theme={theme} lang={words.lang} dir={directionOf(language)}>
      <ActButton act="answer" on={on} look="answer">
        <Icon name="answer" />
        <span>{words.answer}</span>
      </ActButton>
    </div>
  );
}
