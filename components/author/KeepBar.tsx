import type { AuthorWords } from '../../utils/i18n/author';
import { Notice } from '../kit/Notice';
import type { AuthorEvents, OpenDraft } from './author-view';

/** Whether what is written is kept, and the way back. */
export function KeepBar({ open, words, on }: { open: OpenDraft; words: AuthorWords; on: AuthorEvents }) {
  const { saved, canUndo, canRedo } = open;
  return (
    <>
      <div class="row between keep">
        <p class="hint" role="status">
          {saved === 'saving' ? words.saved.saving : saved === 'saved' ? words.saved.saved : ''}
        </p>
        <div class="row">
          <button type="button" class="btn" disabled={!canUndo} onClick={() => on.undo()}>
            {words.undo}
          </button>
          <button type="button" class="btn" disabled={!canRedo} onClick={() => on.redo()}>
            {words.redo}
          </button>
        </div>
      </div>
      {saved === 'failed' && (
        <Notice tone="bad" icon="warn">
          {words.saved.failed}
        </Notice>
      )}
      {saved === 'written elsewhere' && (
        <Notice tone="warn" icon="warn">
          <p>{words.saved.elsewhere}</p>
          <button type="button" class="btn" onClick={() => on.reread()}>
            {words.reread}
          </button>
        </Notice>
      )}
    </>
  );
}
