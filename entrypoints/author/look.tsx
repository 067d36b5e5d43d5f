import { render } from 'preact';
import { AnswerMark } from '../../components/overlay/AnswerMark';
import { FieldBadge } from '../../components/overlay/FieldBadge';
import Overlay from '../../components/overlay/Overlay';
import { announcement } from '../../components/overlay/announcement';
import { overlayCss } from '../../components/overlay/overlay-css';
import { overlayWords } from '../../utils/i18n/overlay';
import { wordsIn } from '../../utils/i18n/words';
import type { Look } from '../../utils/page/overlay/create-drawer';

/** How everything in a page is drawn: for reps, and for the champion who looks at it beforehand. */
export const look: Look = {
  css: overlayCss,
  card: (into, drawing) => render(<Overlay {...drawing} />, into),
  mark: (into, drawing) => render(<AnswerMark {...drawing} />, into),
  badge: (into, drawing) => render(<FieldBadge {...drawing} />, into),
  erase: from => render(null, from),
  announcement(showing, toast, language) {
    const words = wordsIn(overlayWords, language);
    return toast ? words[toast] : showing ? announcement(showing, words) : '';
  },
};
