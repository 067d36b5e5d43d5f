import { useState } from 'preact/hooks';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import type { FormOf, Named } from './form';
import { PickField } from './PickField';

export interface AskFieldProps extends FormOf {
  champions: readonly Named[];
  words: AuthorFormsWords;
  /** Puts a colleague into the pack, to be asked about this. */
  onChampion(name: string): void;
}

/** Whom to ask: one of the colleagues who stand in the pack, or one more. */
export function AskField({ item, set, champions, words, onChampion }: AskFieldProps) {
  const [name, type] = useState('');
  return (
    <>
      <PickField
        item={item}
        set={set}
        path={['ask']}
        label={words.part.ask}
        {...(champions.length === 0 && { hint: words.noChampions })}
        options={champions}
        none={words.none}
      />
      <form
        class="field"
        onSubmit={event => {
          event.preventDefault();
          if (name.trim() === '') return;
          onChampion(name.trim());
          type('');
        }}
      >
        <label for="champion-name">{words.championName}</label>
        <div class="with-button">
          <input
            id="champion-name"
            type="text"
            dir="auto"
            maxLength={120}
            value={name}
            onInput={event => type(event.currentTarget.value)}
          />
          <button type="submit" class="btn">
            {words.addChampion}
          </button>
        </div>
      </form>
    </>
  );
}
