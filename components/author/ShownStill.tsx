import type { Draft, DraftItem, ListName } from '../../utils/core/authoring/draft';
import { pictureIn, withoutShownStill, withShownStill } from '../../utils/core/authoring/step-still';
import type { PackPath } from '../../utils/core/packs/finding';
import type { AuthorWords } from '../../utils/i18n/author';
import { authorRecordWords } from '../../utils/i18n/author-record';
import { wordsIn } from '../../utils/i18n/words';
import type { AuthorEvents } from './author-view';
import { textAt } from './form';
import { StillPart } from './StillPart';

interface ShownStillProps {
  list: ListName;
  item: DraftItem;
  /** Where the id of its picture stands in it. */
  path: PackPath;
  /** What it is a picture of. */
  called: string;
  /** Said behind that where nothing above it says both; else null. */
  optional: string | null;
  draft: Draft;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'edit' | 'picture'>;
}

/** The picture that a change or an announcement shows: taken of the page in front, where nothing on it is to be pressed. */
export function ShownStill({ list, item, path, called, optional, draft, words, on }: ShownStillProps) {
  const say = wordsIn(authorRecordWords, words.lang);
  return (
    <div class="field">
      {optional !== null && (
        <p>
          <b>{called}</b> <span class="quiet">({optional})</span>
        </p>
      )}
      <StillPart
        at={null}
        names={{
          picture: called,
          take: `${say.takePicture}: ${called}`,
          remove: `${say.removePicture}: ${called}`,
        }}
        kept={pictureIn(draft, textAt(item, path))}
        say={say}
        words={words}
        onTake={on.picture}
        onKeep={taken => on.edit(before => withShownStill(before, list, item.id, path, taken))}
        onRemove={() => on.edit(before => withoutShownStill(before, list, item.id, path))}
      />
    </div>
  );
}
