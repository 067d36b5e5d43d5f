import { useState } from 'preact/hooks';
import type { PanelWords } from '../../utils/i18n/panel';
import type { Found, PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import type { PanelEvents } from './panel-events';

export interface SearchProps {
  found: readonly Found[] | null;
  glossary: PanelState['glossary'];
  words: PanelWords;
  on: Pick<PanelEvents, 'search'>;
}

/** Finds a thing by what it is called or was called; the agreed words stand below until something is typed. */
export function Search({ found, glossary, words, on }: SearchProps) {
  const [typed, setTyped] = useState('');
  const asked = typed.trim();
  return (
    <>
      <h1>{words.views.search}</h1>
      <form role="search" class="field" onSubmit={event => event.preventDefault()}>
        <label for="search">{words.searchLabel}</label>
        <p class="hint" id="search-hint">
          {words.searchHint}
        </p>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-describedby="search-hint"
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value);
            on.search(event.currentTarget.value);
          }}
        />
      </form>
      <p class="hint" role="status">
        {asked !== '' &&
          found !== null &&
          (found.length === 0 ? words.foundNone(asked) : words.foundCount(found.length))}
      </p>
      {asked === '' ? (
        <Words glossary={glossary} words={words} />
      ) : (
        <ul class="plain-list">
          {found?.map((one, index) => (
            <li key={index} class="box">
              <p class="kicker">
                {words.foundKinds[one.kind]}
                {one.by !== undefined && ` · ${words.foundBy(one.by)}`}
              </p>
              <h2 {...spoken(one.title)}>{one.title.words}</h2>
              <p {...spoken(one.text)}>{one.text.words}</p>
              {one.agreed !== undefined && <Agreed agreed={one.agreed} words={words} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What words mean here, and whether both sides stand behind it. */
function Words({ glossary, words }: Pick<SearchProps, 'glossary' | 'words'>) {
  return (
    <section aria-labelledby="words-title">
      <h2 id="words-title">{words.wordsTitle}</h2>
      <p class="lead">{words.wordsHint}</p>
      {glossary.length === 0 ? (
        <p class="empty">{words.wordsNone}</p>
      ) : (
        <dl class="glossary">
          {glossary.map((row, index) => (
            <div key={index} class="box">
              <dt {...spoken(row.term)}>{row.term.words}</dt>
              <dd {...spoken(row.definition)}>{row.definition.words}</dd>
              <dd>
                <Agreed agreed={row.agreed} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Agreed({ agreed, words }: { agreed: { sales: string; ops: string } | null; words: PanelWords }) {
  if (agreed === null) return <span class="hint">{words.proposed}</span>;
  return (
    <span class="hint agreed">
      <Icon name="check" />
      <span>{words.agreed(agreed.sales, agreed.ops)}</span>
    </span>
  );
}
