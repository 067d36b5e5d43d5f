import type { AuthorPageEvents, AuthorPageHandlers, PageView } from '../../messages/author-page';
import { createEars } from '../ears';
import { globOf } from '../../core/authoring/route-glob';
import { record as startRecording } from '../record/record';
import { onRoute, routeNow } from '../routes';
import { lookOver } from './look-over';
import { createOutline } from './outline';
import { within } from '../within';

type Tell = <N extends keyof AuthorPageEvents>(event: N, what: AuthorPageEvents[N]) => void;

/** What a page does for the champion who writes about it, for as long as the room is open. */
export function openStudio(window: Window, signal: AbortSignal, tell: Tell): AuthorPageHandlers {
  const { document } = window;
  const hear = createEars(document, signal);
  const where = (): PageView => ({
    url: window.location.href,
    title: document.title,
    language: document.documentElement.lang,
  });
  onRoute(window, hear, () => tell('moved', where()));
  let recording: AbortController | null = null;
  const record: AuthorPageHandlers['record'] = wish => {
    recording?.abort();
    recording = 'end' in wish ? null : within(signal);
    if (recording && 'salt' in wish)
      startRecording(
        window,
        recording.signal,
        { salt: wish.salt, marks: new Set(wish.marks) },
        { acted: told => tell('acted', told), became: outcomes => tell('became', outcomes) },
      );
    return { at: globOf(routeNow(window)) };
  };
  const outline = createOutline(document, signal);
  return {
    where,
    record,
    lookOver: ({ anchors }) => lookOver(window, anchors),
    outline: ({ at }) => outline(at),
  };
}
