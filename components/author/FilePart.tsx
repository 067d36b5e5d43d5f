import { useState } from 'preact/hooks';
import { handOverText } from '../../utils/core/authoring/hand-over-text';
import { authorFilesWords } from '../../utils/i18n/author-files';
import type { AuthorWords } from '../../utils/i18n/author';
import { diffWords } from '../../utils/i18n/diff';
import { handOverWords } from '../../utils/i18n/hand-over';
import { wordsIn } from '../../utils/i18n/words';
import type { AuthorEvents, OpenDraft } from './author-view';

interface FilePartProps {
  open: OpenDraft;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'saveFile' | 'copy'>;
}

/** The way out of a draft: the files of its folder, finished or not, and what to write to whoever takes them. */
export function FilePart({ open: { draft, base, findings }, words, on }: FilePartProps) {
  const files = wordsIn(authorFilesWords, words.lang);
  const [told, setTold] = useState('');
  const missing = findings.filter(({ severity }) => severity === 'error').length;
  const text = handOverText(draft, base, findings, {
    diff: wordsIn(diffWords, words.lang),
    handOver: wordsIn(handOverWords, words.lang),
  });
  const copy = (): void =>
    void on.copy(text).then(
      () => setTold(files.copied),
      () => setTold(files.notCopied),
    );
  return (
    <section class="box" aria-labelledby="file-title">
      <h2 id="file-title">{files.file}</h2>
      <p class="hint">{files.fileHint}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => setTold(files.savedAs(on.saveFile(), missing))}>
          {files.save}
        </button>
      </div>
      <details class="fold" id="hand-over">
        <summary>{files.text}</summary>
        <p class="hint" id="hand-over-hint">
          {files.textHint}
        </p>
        <textarea readOnly rows={14} aria-label={files.text} aria-describedby="hand-over-hint" value={text} />
        <div class="row end">
          <button type="button" class="btn" onClick={copy}>
            {files.copy}
          </button>
        </div>
      </details>
      <p role="status">{told}</p>
    </section>
  );
}
