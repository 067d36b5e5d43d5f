import { AuthorRoom } from '../../components/author/AuthorRoom';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState } from './gallery-state';
import { panel } from './panel-states';
import { noAuthorEvents, rooms } from './sample-draft';

const press = (what: string) => (root: ParentNode) => root.querySelector<HTMLElement>(what)!.click();

/** Files as a person chooses them: one that is not whole, and one that no pack has. */
const choose = (root: ParentNode): void => {
  const input = root.querySelector<HTMLInputElement>('#open-files')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{\n  "id": "crm-tips",\n}'], 'pack.json'));
  chosen.items.add(new File(['[]'], 'tip.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const prepared: Record<string, (root: ParentNode) => void> = {
  picking: press('.place-part .btn'),
  'saved-unfinished': press('[aria-labelledby="file-title"] .btn'),
  'hand-over': press('#hand-over summary'),
  'not-opened': choose,
};

/** The room of champions inside the panel. */
export const authorStates: GalleryState[] = Object.entries(rooms).map(([state, { path, view }]) =>
  panel('author', state, {
    state: () => ({ settings: { language: 'auto', quiet: false, pushedPerDay: 1, author: true } }),
    ...(prepared[state] && { prepare: prepared[state] }),
    props: ({ language }) => ({
      author: (
        <AuthorRoom view={view} path={path} words={wordsIn(authorWords, language)} on={noAuthorEvents} />
      ),
    }),
  }),
);
