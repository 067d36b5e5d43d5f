import { looksPrivate } from '../../core/anchors/private';
import { normalise } from '../../core/anchors/text';
import type { Description } from '../../core/anchors/description';
import { placeIn } from './place-in';
import type { Capture } from '../../core/help/request';

/**
 * What a request for help may say about where the rep is, by allow-list: role and name of the element, and the path.
 * No value, no selection, no query (it carries searches), no title, no text around; of its place only boxes. A name
 * that looks like a customer's is left out.
 */
export function captureAt(
  target: Element | null,
  window: Pick<Window, 'location' | 'innerWidth' | 'innerHeight'>,
  describe: (element: Element) => Description,
): Capture {
  const path = window.location.pathname + window.location.hash;
  if (target === null) return { element: null, path };
  const place = placeIn(window, target);
  const { role, name } = describe(target);
  if (role === undefined || typeof name !== 'string' || name === '' || looksPrivate(name))
    return { element: null, path, ...place };
  return { element: { role, name: asWritten(target, name) }, path, ...place };
}

/** The same name with its own capitals, where the element's own label shows them. */
function asWritten(target: Element, name: string): string {
  const labels = [
    target.getAttribute('aria-label'),
    ...[...((target as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent),
    // As it is written: what is seen may be capitals by style.
    target.textContent,
    (target as HTMLElement).innerText,
    target.getAttribute('placeholder'),
    target.getAttribute('title'),
  ].map(label =>
    label
      ?.replace(/\s+/g, ' ')
      .replace(/\s*\*\s*$/, '')
      .trim(),
  );
  return labels.find(label => label && normalise(label) === name) ?? name;
}
