import type { AuthorWords } from '../../utils/i18n/author';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, AuthorView } from './author-view';
import { BeginDraft } from './BeginDraft';
import { DraftHome } from './DraftHome';
import { DraftList } from './DraftList';
import { FirstVisit } from './FirstVisit';
import { FORMS } from './forms';
import { Health } from './Health';
import { ItemView } from './ItemView';

export interface AuthorRoomProps {
  view: AuthorView;
  /** What stands behind `#author/` in the address: a draft, a list in it, a thing in that. */
  path: readonly string[];
  words: AuthorWords;
  on: AuthorEvents;
}

/** Where a champion writes for colleagues. Every part of it has an address, so that Back goes back. */
export function AuthorRoom({ view, path, words, on }: AuthorRoomProps) {
  const [draft, list, id] = path;
  if (draft === undefined) return <DraftList view={view} words={words} on={on} />;
  if (draft === 'new') return <BeginDraft view={view} words={words} on={on} />;
  if (view.trouble !== null)
    return (
      <>
        <h1>{words.title}</h1>
        <Notice tone="bad" icon="warn">
          {words.trouble[view.trouble]}
        </Notice>
        <a href="#author">{words.back}</a>
      </>
    );
  if (view.open === null)
    return (
      <>
        <h1>{words.title}</h1>
        <p class="empty">{words.loading}</p>
      </>
    );
  const room = { view, open: view.open, words, on };
  if (list === 'health') return <Health {...room} />;
  if (list === 'visit') return <FirstVisit {...room} />;
  const known = FORMS.find(form => form.list === list);
  if (known && id !== undefined)
    return <ItemView form={known} id={id} view={view} open={view.open} words={words} on={on} />;
  return <DraftHome open={view.open} published={view.published} words={words} today={view.today} on={on} />;
}
