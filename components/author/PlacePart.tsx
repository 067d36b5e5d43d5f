import { useEffect, useState } from 'preact/hooks';
import { withAnchor } from '../../utils/core/authoring/placing';
import { TRIALS } from '../../utils/core/authoring/trials';
import type { Description } from '../../utils/core/anchors/description';
import type { PackPath } from '../../utils/core/packs/finding';
import { valueAt } from '../../utils/core/packs/why-parts';
import { sayStrength, sayThing, sayTrial, strengthWords } from '../../utils/i18n/strength';
import { wordsIn } from '../../utils/i18n/words';
import type { Tried } from '../../utils/messages/author-page';
import { Notice } from '../kit/Notice';
import type { FormProps } from './author-view';
import { nameIn } from './name-in';
import { Picking } from './Picking';
import { useFocusGoesOn } from './use-focus-goes-on';

export interface PlacePartProps extends FormProps {
  /** Where the description stands in the item. */
  path: PackPath;
}

/** Where a thing stands on the page: picked there, and tried at once against what may happen to the page. */
export function PlacePart({ list, item, path, link, seen, words, on }: PlacePartProps) {
  const anchor = valueAt(item, path) as Description | undefined;
  const [picking, setPicking] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const said = wordsIn(strengthWords, words.lang);
  const known = anchor === undefined ? '' : JSON.stringify(anchor);

  useEffect(() => {
    if (!anchor || picking) return;
    let wanted = true;
    on.ask('try', { anchor }).then(
      found => wanted && setTried(found),
      () => wanted && setTried(null),
    );
    return () => {
      wanted = false;
    };
  }, [known, link.state === 'there']);

  const part = useFocusGoesOn(picking);

  const pick = (): void => {
    setPicking(true);
    on.ask('pick', { language: words.lang })
      .then(picked => {
        if (!picked) return;
        const { anchor: at, role, name, strength } = picked;
        setTried({ stands: 'found', role, name, strength });
        on.edit(draft => withAnchor(draft, list, item.id, path, at, name));
      })
      .catch(() => undefined)
      .finally(() => setPicking(false));
  };

  return (
    <div class="place-part" role="group" aria-labelledby="place-title" ref={part}>
      <h2 id="place-title">{words.place}</h2>
      {picking ? (
        <Picking seen={seen} words={words} on={on} />
      ) : (
        <>
          {anchor === undefined && <p class="empty">{words.notPicked}</p>}
          {anchor !== undefined && tried?.stands === 'found' && (
            <div class="strength" data-grade={tried.strength.grade}>
              <p class="row between">
                <b>{sayThing(tried.role, tried.name, said)}</b>
                <span class="chip">{words.grade(tried.strength.grade)}</span>
              </p>
              <p class={tried.strength.grade === 'C' ? 'warn' : 'hint'}>
                {sayStrength(tried.strength, said)}
              </p>
              <details class="fold">
                <summary>{words.whatIf}</summary>
                <ul class="plain-list">
                  {TRIALS.map(trial => (
                    <li key={trial}>{sayTrial(trial, tried.strength.trials[trial], said)}</li>
                  ))}
                </ul>
              </details>
            </div>
          )}
          {anchor !== undefined && (tried === null || tried.stands !== 'found') && (
            <p>
              <b>{sayThing(anchor.role ?? '', nameIn(anchor, words.lang), said)}</b>
            </p>
          )}
          {tried !== null && tried.stands !== 'found' && (
            <Notice tone="warn" icon="warn">
              {tried.stands === 'ambiguous' ? words.manyHere : words.notHere}
            </Notice>
          )}
          <div class="row">
            <button type="button" class={anchor ? 'btn' : 'btn primary'} data-goes-on onClick={pick}>
              {anchor ? words.pickAgain : words.pick}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
