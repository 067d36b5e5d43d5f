import { useState } from 'preact/hooks';
import { authorFilesWords } from '../../utils/i18n/author-files';
import type { AuthorWords } from '../../utils/i18n/author';
import { wordsIn } from '../../utils/i18n/words';
import type { AuthorEvents, OpenDraft } from './author-view';

interface FilePartProps {
  open: OpenDraft;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'saveFile'>;
}

/** The way out of a draft: the files of its folder, finished or not. */
export function FilePart({ open: { findings }, words, on }: FilePartProps) {
  const files = wordsIn(authorFilesWords, words.lang);
  const [told, setTold] = useState('');
  const missing = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="box" aria-labelledby="file-title">
      <h2 id="file-title">{files.file}</h2>
      <p class="hint">{files.fileHint}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => setTold(files.savedAs(on.saveFile(), missing))}>
          {files.save}
        </button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
