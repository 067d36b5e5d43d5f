import { directionOf } from '../../utils/i18n/direction';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import { Icon } from '../kit/Icon';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';

export interface FieldBadgeProps {
  language: string;
  theme: 'light' | 'dark';
  on: OnAct;
}

/** Offers, beside the field that the rep is in, to say who sees it. Takes no focus; goes when the rep leaves the field. */
export function FieldBadge({ language, theme, on }: FieldBadgeProps) {
  const words = wordsIn(overlayWords, language);
  return (
    <div class="fh" data-theme={theme} lang={words.lang} dir={directionOf(language)}>
      <ActButton act="audience" on={on} look="badge">
        <Icon name="eye" />
        <span>{words.whoSees}</span>
      </ActButton>
    </div>
  );
}
