import type { Box, Capture, Place } from './request';

/** Those of assistive technology, and the families that the locator makes of them. */
const ROLES = new Set(
  'file frame label text alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem video audio canvas iframe'.split(
    ' ',
  ),
);
const LONGEST = { name: 120, path: 2_000, parts: 8 } as const;

/**
 * What a page may tell, rebuilt field by field from whatever arrived: a page is hostile and may say anything.
 * An unknown role, an over-long name and everything not listed are left out; null when there is no usable path.
 */
export function captureAllowed(said: unknown): Capture | null {
  if (!isObject(said)) return null;
  const { path, element, place } = said;
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > LONGEST.path) return null;
  const where = placeAllowed(place);
  return { path, element: elementAllowed(element), ...(where && { place: where }) };
}

function elementAllowed(element: unknown): Capture['element'] {
  if (!isObject(element)) return null;
  const { role, name } = element;
  if (typeof role !== 'string' || !ROLES.has(role)) return null;
  if (typeof name !== 'string') return { role, name: '' };
  const line = name.replace(/\s+/g, ' ').trim();
  // A long name is content that was taken for a label.
  return { role, name: line.length > LONGEST.name ? '' : line };
}

/** Boxes in whole thousandths of the window: they carry no more than the eye needs to find a place again. */
function placeAllowed(place: unknown): Place | null {
  if (!isObject(place)) return null;
  const at = boxAllowed(place['at']);
  const parts: unknown[] = Array.isArray(place['parts']) ? place['parts'] : [];
  if (!at) return null;
  return {
    at,
    parts: parts.slice(0, LONGEST.parts).flatMap(part => {
      if (!isObject(part) || typeof part['role'] !== 'string' || !ROLES.has(part['role'])) return [];
      const box = boxAllowed(part['at']);
      return box ? [{ role: part['role'], at: box }] : [];
    }),
  };
}

function boxAllowed(box: unknown): Box | null {
  if (!Array.isArray(box) || box.length !== 4) return null;
  const whole = box.map(each => (typeof each === 'number' && Number.isFinite(each) ? Math.round(each) : NaN));
  return whole.every(each => each >= -1_000 && each <= 2_000) ? (whole as Box) : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
