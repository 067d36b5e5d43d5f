import { useState } from 'preact/hooks';
import type { AuthorWords } from '../../utils/i18n/author';
import type { Picked, Seen } from '../../utils/messages/author-page';
import type { AuthorEvents } from './author-view';
import { Picking } from './Picking';
import { useFocusGoesOn } from './use-focus-goes-on';

interface PickHereProps {
  label: string;
  /** The label with what is picked anew, where several such buttons stand in one view. */
  name?: string;
  seen: Seen | null;
  words: AuthorWords;
  on: Pick<AuthorEvents, 'ask'>;
  onPicked(picked: Picked): void;
}

/** A place is picked anew without leaving the view it is told of in. */
export function PickHere({ label, name, seen, words, on, onPicked }: PickHereProps) {
  const [picking, setPicking] = useState(false);
  const part = useFocusGoesOn(picking);
  const pick = (): void => {
    setPicking(true);
    on.ask('pick', { language: words.lang })
      .then(picked => picked && onPicked(picked))
      .catch(() => undefined)
      .finally(() => setPicking(false));
  };
  return (
    <div class="place-part" role="group" aria-label={name ?? label} ref={part}>
      {picking ? (
        <Picking seen={seen} words={words} on={on} />
      ) : (
        <div class="row">
          <button type="button" class="btn" data-goes-on aria-label={name} onClick={pick}>
            {label}
          </button>
        </div>
      )}
    </div>
  );
}
