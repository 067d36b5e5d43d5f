import { findPersonal } from './detect';
import type { PersonalKind } from './detect';
import { redactPath } from './redact-path';
import type { Capture, HelpRequest, RedactedRequest, StrikablePart } from './request';

/** What stands where something was masked. Said in the rep's language, because the reader is a colleague. */
const MASKS: Record<'en' | 'sv', Record<PersonalKind | 'content', string>> = {
  en: {
    name: '[name]',
    email: '[e-mail]',
    phone: '[phone]',
    amount: '[amount]',
    account: '[account]',
    content: '[content]',
  },
  sv: {
    name: '[namn]',
    email: '[e-post]',
    phone: '[telefon]',
    amount: '[belopp]',
    account: '[konto]',
    content: '[innehåll]',
  },
};

/** Rows, cells and the like carry what the app holds, not what the app is: their name is left out whole. */
const HOLDS_CONTENT = new Set(
  'row cell gridcell rowheader listitem treeitem article comment log feed paragraph blockquote definition term caption'.split(
    ' ',
  ),
);
/**
 * The request as it may leave: what the rep struck out is gone, ids and values in the page's path are dropped, and
 * what looks like a customer's in words and names is masked. The only way to a `RedactedRequest`. Applied twice it
 * changes nothing more. `known` are words that may stand in a path because a pack wrote them (see `knownWords`).
 */
export function redact(
  draft: HelpRequest,
  strike: readonly StrikablePart[],
  known: readonly string[] = [],
): RedactedRequest {
  const struck = (part: StrikablePart): boolean => strike.includes(part);
  const mask = (text: string): string => maskPersonal(text, draft.language);
  // Rebuilt field by field: what a draft carries beyond its type must not leave.
  const request: HelpRequest = {
    v: 1,
    id: draft.id,
    reference: draft.reference,
    kind: draft.kind,
    urgent: draft.urgent,
    words: struck('words') ? '' : mask(draft.words),
    app: draft.app,
    page: struck('page') ? '' : redactPath(draft.page, new Set(known.map(word => word.toLowerCase()))),
    ...(draft.element &&
      !struck('element') && {
        element: { role: draft.element.role, name: elementName(draft.element, draft.language) },
      }),
    ...(draft.feature !== undefined && !struck('feature') && { feature: draft.feature }),
    ...(draft.step &&
      !struck('step') && {
        step: { walkthrough: draft.step.walkthrough, n: draft.step.n, of: draft.step.of },
      }),
    pack: { id: draft.pack.id, serial: draft.pack.serial },
    lastSteps: struck('lastSteps') ? [] : draft.lastSteps.slice(0, 5).map(mask),
    language: draft.language,
    foothold: draft.foothold,
  };
  return Object.freeze(request) as RedactedRequest;
}

/** Text with everything that looks like a customer's replaced by its kind in brackets. */
export function maskPersonal(text: string, language: string): string {
  // What stood beside a mask may read differently now; again until nothing more is found.
  for (let masked = maskOnce(text, language); masked !== text; masked = maskOnce(text, language))
    text = masked;
  return text;
}

function maskOnce(text: string, language: string): string {
  const masks = masksIn(language);
  let out = '';
  let from = 0;
  for (const { start, end, kind } of findPersonal(text, language)) {
    out += text.slice(from, start) + masks[kind];
    from = end;
  }
  return out + text.slice(from);
}

function elementName({ role, name }: NonNullable<HelpRequest['element']>, language: string): string {
  const { content } = masksIn(language);
  if (HOLDS_CONTENT.has(role) && name !== '') return content;
  return maskPersonal(name, language);
}

const masksIn = (language: string): (typeof MASKS)['en'] =>
  language.toLowerCase().split('-')[0] === 'sv' ? MASKS.sv : MASKS.en;

const ROLES = new Set(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem video audio canvas iframe'.split(
    ' ',
  ),
);
const LONGEST = { name: 120, path: 2_000 } as const;

/**
 * What a page may tell, rebuilt field by field from whatever arrived: a page is hostile and may say anything.
 * An unknown role, an over-long name and everything not listed are left out; null when there is no usable path.
 */
export function captureAllowed(said: unknown): Capture | null {
  if (!isObject(said)) return null;
  const { path, element } = said;
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > LONGEST.path) return null;
  return { path, element: elementAllowed(element) };
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
