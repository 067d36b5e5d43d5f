import { WRITTEN } from '../../utils/core/authoring/change-gaps';
import { hintsFor } from '../../utils/core/authoring/hints';
import type { PackPath } from '../../utils/core/packs/finding';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { controlId, orNone, textAt, type FormOf } from './form';

export interface TextPairProps extends FormOf {
  path: PackPath;
  /** Tells its controls from those of another thing in the same form. */
  of?: string;
  label: string;
  hint?: string;
  /** Lines shown; more can be written. */
  rows?: number;
  /** A running text, which says what it is for before what to do. */
  body?: boolean;
  /** Characters that fit; counted live. */
  limit?: { en: number; other: number };
  words: AuthorFormsWords;
}

/** The same words in both languages, side by side, so that neither is forgotten. */
export function TextPair({
  item,
  set,
  path,
  of,
  label,
  hint,
  rows = 3,
  body = false,
  limit,
  words,
}: TextPairProps) {
  const idOf = (language?: string): string => controlId(of === undefined ? path : [of, ...path], language);
  const hintId = `${idOf()}-hint`;
  return (
    <fieldset class="pair" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="halves">
        {WRITTEN.map(language => {
          const id = idOf(language);
          const typed = textAt(item, [...path, language]);
          const most = limit?.[language === 'en' ? 'en' : 'other'];
          const length = [...typed].length;
          const hints = typed.trim() === '' ? [] : hintsFor(typed, language, body);
          const about = most === undefined && hints.length === 0 ? undefined : `${id}-about`;
          return (
            <div key={language} class="field">
              <label for={id}>{words.languages[language]}</label>
              <textarea
                id={id}
                rows={rows}
                style={{ '--rows': rows }}
                lang={language}
                dir="ltr"
                aria-describedby={about}
                value={typed}
                onInput={event => set([...path, language], orNone(event.currentTarget.value))}
              />
              {about !== undefined && (
                <div id={about} class="about">
                  {most !== undefined && (
                    <span class={length > most ? 'fits warn' : 'fits'}>{words.fits(length, most)}</span>
                  )}
                  {hints.map(hint => (
                    <span key={hint} class="hint">
                      {words.hints[hint]}
                    </span>
                  ))}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
