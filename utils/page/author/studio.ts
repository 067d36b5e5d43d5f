import type { AuthorPageEvents, AuthorPageHandlers, PageView } from '../../messages/author-page';
import { createEars } from '../ears';
import { onRoute } from '../routes';

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
  return { where };
}
