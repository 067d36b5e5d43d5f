import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AnswerMark } from '../components/overlay/AnswerMark';
import { FieldBadge } from '../components/overlay/FieldBadge';
import Overlay from '../components/overlay/Overlay';
import { announcement } from '../components/overlay/announcement';
import { overlayCss } from '../components/overlay/overlay-css';
import { overlayWords } from '../utils/i18n/overlay';
import { wordsIn } from '../utils/i18n/words';
import type { Look } from '../utils/page/overlay/create-drawer';
import { createPlayer } from '../utils/page/play/create-player';
import { roomIn } from '../utils/page/room';

const look: Look = {
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

/** Injected when something is due: the drawing, for the watcher in the same frame to start. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  room.bringPlayer ??= backstage => createPlayer(backstage, look);
});
