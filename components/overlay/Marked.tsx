import { cutAtTerms } from '../../utils/core/glossary/find-terms';
import type { Worded } from '../../utils/core/packs/text';
import type { OverlayWords } from '../../utils/i18n/overlay';
import type { Term } from '../../utils/messages/showing';
import { spoken } from '../kit/spoken';

const idOf = (n: number) => `fh-term-${n}`;

/** A text whose glossary words can be pressed. The browser itself opens the definition: no script, nothing to guard. */
export function Marked({ of, terms = [] }: { of: Worded; terms?: Term[] | undefined }) {
  const pieces = cutAtTerms(
    of.words,
    terms.map(({ term }) => term.words),
  );
  return (
    <>
      {pieces.map(({ text, term }) =>
        term === undefined ? (
          text
        ) : (
          <button type="button" class="term" popovertarget={idOf(term)}>
            {text}
          </button>
        ),
      )}
    </>
  );
}

/** Of two definitions that are open, the one opened last stays. */
function alone({ currentTarget: own }: Event): void {
  const note = own as HTMLElement;
  if (!note.matches(':popover-open')) return;
  for (const other of (note.getRootNode() as ParentNode).querySelectorAll<HTMLElement>('.note:popover-open'))
    if (other !== note) other.hidePopover();
}

/** The definitions that the marked words open, each saying whether both sides have agreed on it. */
export function Definitions({ terms = [], words }: { terms?: Term[] | undefined; words: OverlayWords }) {
  return (
    <>
      {terms.map(({ term, definition, agreed }, n) => (
        <div key={n} id={idOf(n)} class="note" popover="manual" role="note" onToggle={alone}>
          <b {...spoken(term)}>{term.words}</b>
          <p {...spoken(definition)}>{definition.words}</p>
          <p class="aside">{agreed ? words.agreed(agreed.sales, agreed.ops) : words.proposed}</p>
        </div>
      ))}
    </>
  );
}
