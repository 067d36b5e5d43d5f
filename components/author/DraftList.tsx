import { useState } from 'preact/hooks';
import { momentInWords } from '../../utils/i18n/dates';
import type { AuthorWords } from '../../utils/i18n/author';
import type { DraftLine } from '../../utils/messages/authoring';
import type { AuthorEvents, AuthorView } from './author-view';

interface DraftListProps {
  view: AuthorView;
  words: AuthorWords;
  on: AuthorEvents;
}

/** Every draft here, the one written last first. */
export function DraftList({ view: { drafts }, words, on }: DraftListProps) {
  const [sure, setSure] = useState<string | null>(null);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="row">
        <a class="btn primary" href="#author/new">
          {words.begin}
        </a>
      </div>
      <section aria-labelledby="drafts-title">
        <h2 id="drafts-title">{words.drafts}</h2>
        {drafts === null && <p class="empty">{words.loading}</p>}
        {drafts?.length === 0 && <p class="empty">{words.draftsNone}</p>}
        <ul class="plain-list">
          {drafts?.map(draft => {
            const title = titleOf(draft, words);
            return (
              <li key={draft.id} class="box">
                {draft.trouble === undefined ? (
                  <a class="name" href={`#author/${draft.id}`}>
                    <bdi>{title}</bdi>
                  </a>
                ) : (
                  <>
                    <b>
                      <bdi>{title}</bdi>
                    </b>
                    <p class="warn">{words.trouble[draft.trouble]}</p>
                  </>
                )}
                <p class="hint">
                  <bdi>{draft.owner}</bdi> · {words.written(momentInWords(draft.at, words.lang))}
                </p>
                {sure === draft.id ? (
                  <div class="ask" role="group" aria-label={words.removeOf(title)}>
                    <p>{words.removeSure(title)}</p>
                    <div class="row end">
                      <button type="button" class="btn" onClick={() => setSure(null)}>
                        {words.removeNo}
                      </button>
                      <button type="button" class="btn" onClick={() => on.remove(draft.id)}>
                        {words.removeYes}
                      </button>
                    </div>
                  </div>
                ) : (
                  <div class="row end">
                    <button
                      type="button"
                      class="btn plain"
                      aria-label={words.removeOf(title)}
                      onClick={() => setSure(draft.id)}
                    >
                      {words.remove}
                    </button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

const titleOf = ({ title }: DraftLine, words: AuthorWords): string =>
  (words.lang === 'sv' ? title.sv : undefined) || title.en || words.untitled;
