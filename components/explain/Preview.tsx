import { explainWords } from '../../utils/i18n/explain';
import { wordsIn } from '../../utils/i18n/words';
import type { StillView } from '../../utils/messages/explaining';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';
import { StillPicture } from './StillPicture';

export interface PreviewProps {
  /** `undefined` while it is on its way, `null` when there is none. */
  still: StillView | null | undefined;
  language: string;
}

/** The new screen of something that is announced, at its own size. */
export function Preview({ still, language }: PreviewProps) {
  const words = wordsIn(explainWords, language);
  return (
    <main class="sheet wide">
      <header>
        <Mark />
        <h1>
          <span class="about">{words.newScreen}</span>
          {still && <span {...spoken(still.title)}>{still.title.words}</span>}
        </h1>
        <p class="lead">{words.newScreenLead}</p>
      </header>
      {still === undefined && <p class="empty">{words.loading}</p>}
      {still === null && (
        <Notice tone="warn" icon="warn">
          {words.notThere}
        </Notice>
      )}
      {still && <StillPicture still={still} />}
    </main>
  );
}
