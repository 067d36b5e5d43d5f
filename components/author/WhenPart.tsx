import { useState } from 'preact/hooks';
import type { Condition } from '../../utils/core/packs/pack';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorRecordWords } from '../../utils/i18n/author-record';
import type { Seen } from '../../utils/messages/author-page';
import { Choice } from '../kit/Choice';
import type { AuthorEvents } from './author-view';
import { nameIn } from './name-in';
import { PickHere } from './PickHere';

interface WhenPartProps {
  /** From 1. */
  n: number;
  when: Condition | undefined;
  set(when: Condition | undefined): void;
  seen: Seen | null;
  say: AuthorRecordWords;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'ask'>;
}

/** For whom a step is: everybody, whose page has its thing, or whose page has or lacks another one. */
export function WhenPart({ n, when, set, seen, say, words, on }: WhenPartProps) {
  const [asking, ask] = useState(false);
  const depends = asking || when?.at !== undefined;
  const at = when?.at;
  return (
    <div class="when-part">
      <Choice
        name={`who-${n}`}
        legend={say.who}
        options={[
          { value: 'everybody', label: say.everybody },
          { value: 'there', label: say.whereThere },
          { value: 'depends', label: say.depends },
        ]}
        value={depends ? 'depends' : when ? 'there' : 'everybody'}
        onPick={who => {
          ask(who === 'depends');
          if (who !== 'depends') set(who === 'there' ? { is: 'there' } : undefined);
        }}
      />
      {at && (
        <Choice
          name={`is-${n}`}
          legend={say.where(nameIn(at, words.lang))}
          options={[
            { value: 'there', label: say.isThere },
            { value: 'not there', label: say.isNotThere },
          ]}
          value={when.is}
          onPick={is => set({ is: is as Condition['is'], at })}
        />
      )}
      {depends && (
        <PickHere
          label={at ? words.pickAgain : say.pickOther}
          name={`${at ? words.pickAgain : say.pickOther}: ${say.step(n)}`}
          seen={seen}
          words={words}
          on={on}
          onPicked={({ anchor }) => set({ is: when?.at ? when.is : 'there', at: anchor })}
        />
      )}
    </div>
  );
}
