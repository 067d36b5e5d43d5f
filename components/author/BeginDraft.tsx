import { useEffect, useState } from 'preact/hooks';
import { freeId, newDraft } from '../../utils/core/authoring/draft';
import { validPattern } from '../../utils/core/targeting/address';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorEvents, AuthorView } from './author-view';
import { nameOf } from './name-of';
import { OpenFiles } from './OpenFiles';

interface BeginDraftProps {
  view: AuthorView;
  words: AuthorWords;
  on: AuthorEvents;
}

/** A new draft: about the app the champion is on, or the next release of what is published. */
export function BeginDraft({ view: { published, drafts }, words, on }: BeginDraftProps) {
  const [title, setTitle] = useState('');
  const [address, setAddress] = useState('');
  const [owner, setOwner] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    void on.here().then(here => {
      if (here) setAddress(was => was || here.address);
    });
  }, []);
  const last = drafts?.find(draft => draft.owner !== '')?.owner ?? '';
  const name = owner || last;
  const wrong = !validPattern(address);

  const begin = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (wrong || title.trim() === '' || name.trim() === '') return;
    const app = { title: title.trim(), kind: 'crm' as const, address };
    on.begin(newDraft(freeId(title, []), name.trim(), app));
  };

  return (
    <>
      <p>
        <a href="#author">{words.back}</a>
      </p>
      <h1>{words.begin}</h1>
      <form class="box author-form" onSubmit={begin} noValidate>
        <p class="hint">{words.beginHint}</p>
        <Line
          id="app-title"
          label={words.appTitle}
          value={title}
          onInput={setTitle}
          bad={tried && !title.trim()}
        />
        <Line
          id="app-address"
          label={words.address}
          hint={tried && wrong ? words.addressWrong : words.addressHint}
          value={address}
          onInput={setAddress}
          bad={tried && wrong}
        />
        <Line
          id="author-name"
          label={words.yourName}
          hint={words.yourNameHint}
          value={name}
          onInput={setOwner}
          bad={tried && !name.trim()}
        />
        <div class="row end">
          <button type="submit" class="btn primary">
            {words.beginDo}
          </button>
        </div>
      </form>
      {published.length > 0 && (
        <section class="box" aria-labelledby="published-title">
          <h2 id="published-title">{words.published}</h2>
          <p class="hint">{words.publishedHint}</p>
          {published.map(pack => (
            <div key={pack.id} class="row">
              <button type="button" class="btn" onClick={() => on.begin(pack.draft, pack.draft)}>
                {words.nextRelease(nameOf(pack.draft.head, words))}
              </button>
            </div>
          ))}
        </section>
      )}
      <OpenFiles words={words} on={on} />
    </>
  );
}

interface LineProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  bad: boolean;
  onInput(value: string): void;
}

function Line({ id, label, hint, value, bad, onInput }: LineProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class={bad ? 'hint late' : 'hint'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        required
        aria-invalid={bad}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
