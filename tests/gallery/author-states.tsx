import { AuthorRoom } from '../../components/author/AuthorRoom';
import { authorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { GalleryState } from './gallery-state';
import { panel } from './panel-states';
import { noAuthorEvents, rooms } from './sample-draft';

const press = (what: string) => (root: ParentNode) => root.querySelector<HTMLElement>(what)!.click();

/** Resolves once words stand there that the room does not say at once. */
const said = (root: ParentNode, where: string): Promise<void> =>
  new Promise(done => {
    const look = () => {
      if (!root.querySelector(where)?.textContent) return;
      watch.disconnect();
      done();
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { subtree: true, childList: true, characterData: true });
    look();
  });

/** Files as a person chooses them: one that is not whole, and one that no pack has. */
const choose = (root: ParentNode): Promise<void> => {
  const input = root.querySelector<HTMLInputElement>('#open-files')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{\n  "id": "crm-tips",\n}'], 'pack.json'));
  chosen.items.add(new File(['[]'], 'tip.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return said(root, '[role="alert"]');
};

const prepared: Record<string, (root: ParentNode) => void | Promise<void>> = {
  removing: press('.row.end .btn'),
  picking: press('.place-part .btn'),
  'saved-unfinished': press('[aria-labelledby="file-title"] .btn'),
  'first-words': press('[aria-labelledby="findings-title"] summary'),
  'first-words-of-a-tip': press('[aria-labelledby="findings-title"] summary'),
  'hand-over': press('#hand-over summary'),
  'not-opened': choose,
};

/** The room of champions inside the panel. */
export const authorStates: GalleryState[] = Object.entries(rooms).map(([state, { path, view }]) =>
  panel('author', state, {
    state: () => ({ settings: { language: 'auto', quiet: false, pushedPerDay: 1, author: true } }),
    async prepare(root) {
      await prepared[state]?.(root);
      if (root.querySelector('.preview-part')) await said(root, '.preview-part [role="status"]');
    },
    props: ({ language }) => ({
      author: (
        <AuthorRoom view={view} path={path} words={wordsIn(authorWords, language)} on={noAuthorEvents} />
      ),
    }),
  }),
);
