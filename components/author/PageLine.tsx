import type { AuthorWords } from '../../utils/i18n/author';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, PageLink } from './author-view';

/** Which page is written on, or what is in the way. */
export function PageLine({ link, words, on }: { link: PageLink; words: AuthorWords; on: AuthorEvents }) {
  switch (link.state) {
    case 'idle':
      return null;
    case 'there':
      return (
        <p class="hint" role="status">
          {words.link.there(link.page.title || link.page.url)}
        </p>
      );
    case 'not granted':
      return (
        <Notice tone="calm" icon="warn">
          <p>{words.link.notGranted}</p>
          <button type="button" class="btn" onClick={() => on.grant()}>
            {words.allow}
          </button>
        </Notice>
      );
    default:
      return (
        <Notice tone="calm" icon="warn">
          <p>{link.state === 'lost' ? words.link.lost : words.link.noPage}</p>
          <button type="button" class="btn" onClick={() => void on.ask('where', {}).catch(() => undefined)}>
            {words.tryAgain}
          </button>
        </Notice>
      );
  }
}
