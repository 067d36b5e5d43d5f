import type { ComponentChildren } from 'preact';
import type { Said, Term } from '../../utils/messages/showing';
import type { OverlayWords } from '../../utils/i18n/overlay';
import { spoken } from '../kit/spoken';
import { Marked } from './Marked';

export interface StatementProps {
  label: string;
  /** What the pack declared; `null` reads "Nobody has said", so that a gap is seen. */
  said: Said;
  terms?: Term[] | undefined;
  words: OverlayWords;
  look?: string;
  children?: ComponentChildren;
}

/** A question of the rep's and what was said to it. */
export function Statement({ label, said, terms, words, look, children }: StatementProps) {
  return (
    <div class={look}>
      <dt>{label}</dt>
      {said === null ? (
        <dd class="unsaid">{words.nobody}</dd>
      ) : (
        <dd {...spoken(said)}>
          <Marked of={said} terms={terms} />
        </dd>
      )}
      {children}
    </div>
  );
}
