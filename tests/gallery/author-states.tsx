import { AuthorRoom } from '../../components/author/AuthorRoom';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState } from './gallery-state';
import { panel } from './panel-states';
import { noAuthorEvents, rooms } from './sample-draft';

const press = (what: string) => (root: ParentNode) => root.querySelector<HTMLElement>(what)!.click();

/** The room of champions inside the panel. */
export const authorStates: GalleryState[] = Object.entries(rooms).map(([state, { path, view }]) =>
  panel('author', state, {
    state: () => ({ settings: { language: 'auto', quiet: false, pushedPerDay: 1, author: true } }),
    ...(state === 'picking' && { prepare: press('.place-part .btn') }),
    props: ({ language }) => ({
      author: (
        <AuthorRoom view={view} path={path} words={wordsIn(authorWords, language)} on={noAuthorEvents} />
      ),
    }),
  }),
);
