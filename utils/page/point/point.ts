import { raiseShield, type Pointer } from './shield';

export interface PointWords {
  lang: string;
  hint: string;
}

/**
 * Lets the rep pick one thing on the page: a light outline follows the pointer, a click picks, Escape ends it.
 * @param done the element, or null when it was ended
 */
export function point(
  document: Document,
  { hint, lang }: PointWords,
  dir: 'ltr' | 'rtl',
  done: (picked: Element | null) => void,
): Pointer {
  let over: Element | null = null;
  let ended = false;
  const end = (picked: Element | null): void => {
    if (ended) return;
    ended = true;
    shield.end();
    done(picked);
  };
  const shield = raiseShield(
    document,
    hint,
    { dir, lang },
    {
      over(thing) {
        over = thing;
        shield.mark(thing);
      },
      pressed: end,
      key({ key }) {
        if (key !== 'Escape' && key !== 'Enter') return false;
        end(key === 'Enter' ? over : null);
        return true;
      },
      ended: () => end(null),
    },
  );
  return { take: shield.take, end: () => end(null) };
}
