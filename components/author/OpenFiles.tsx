import { useState } from 'preact/hooks';
import type { FileFault } from '../../utils/core/authoring/draft-source';
import { authorFilesWords } from '../../utils/i18n/author-files';
import type { AuthorWords } from '../../utils/i18n/author';
import { sayFault } from '../../utils/i18n/faults';
import { wordsIn } from '../../utils/i18n/words';
import { Notice } from '../kit/Notice';
import type { AuthorEvents } from './author-view';

/** Files that become a draft, or what is wrong with them, file by file. */
export function OpenFiles({ words, on }: { words: AuthorWords; on: Pick<AuthorEvents, 'openFiles'> }) {
  const files = wordsIn(authorFilesWords, words.lang);
  const [faults, setFaults] = useState<readonly FileFault[] | 'failed'>([]);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    // The same file again, mended meanwhile, is a change, too.
    input.value = '';
    if (chosen.length > 0) void on.openFiles(chosen).then(setFaults, () => setFaults('failed'));
  };
  return (
    <section class="box" aria-labelledby="open-title">
      <h2 id="open-title">{files.open}</h2>
      <div class="field">
        <label for="open-files">{files.openDo}</label>
        <p class="hint" id="open-files-hint">
          {files.openHint}
        </p>
        <input
          id="open-files"
          type="file"
          multiple
          accept=".zip,.json,.webp,.png"
          aria-describedby="open-files-hint"
          onChange={event => take(event.currentTarget)}
        />
      </div>
      <div role="alert">
        {faults === 'failed' ? (
          <Notice tone="bad" icon="warn">
            {files.openFailed}
          </Notice>
        ) : (
          faults.length > 0 && (
            <Notice tone="warn" icon="warn">
              <p>{files.notOpened}</p>
              <ul class="plain-list">
                {faults.map(({ file, line, fault }) => {
                  const { message, mend } = sayFault(fault, words.lang);
                  return (
                    <li key={`${file} ${line} ${message}`}>
                      <p>
                        <b>
                          <bdi>{files.line(file, line)}</bdi>
                        </b>
                      </p>
                      <p>{message}</p>
                      <p class="hint">{mend}</p>
                    </li>
                  );
                })}
              </ul>
            </Notice>
          )
        )}
      </div>
    </section>
  );
}
