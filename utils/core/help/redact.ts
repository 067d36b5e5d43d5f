import { appName, type OwnTexts } from './app-name';
import { findPersonal, type PersonalKind } from './detect';
import { redactPath } from './redact-path';
import { TYPED, type HelpRequest, type RedactedRequest, type StrikablePart, type TypedPart } from './request';

/** What stands where something was masked. Said in the rep's language, because the reader is a colleague. */
const MASKS: Record<'en' | 'sv', Record<PersonalKind | 'content', string>> = {
  en: {
    name: '[name]',
    firm: '[company]',
    email: '[e-mail]',
    phone: '[phone]',
    amount: '[amount]',
    account: '[account]',
    content: '[content]',
  },
  sv: {
    name: '[namn]',
    firm: '[företag]',
    email: '[e-post]',
    phone: '[telefon]',
    amount: '[belopp]',
    account: '[konto]',
    content: '[innehåll]',
  },
};

/** What the rep decided, and what packs wrote. */
export interface Redaction {
  strike?: readonly StrikablePart[];
  /** Stretches of the rep's own words that stay although they look like a customer's: the rep put them back. */
  keep?: readonly string[];
  /** Words that may stand in a path because a pack wrote them (see `knownWords`). */
  paths?: readonly string[];
  /** Names and titles that may stand as they are because a pack wrote them (see `ownTexts`). */
  own?: OwnTexts;
}

const NO_TEXTS: OwnTexts = new Set();

/**
 * The request as it may leave: what the rep struck out is gone, ids and values in the page's path are dropped, names
 * of elements and steps are cut down to what is the app's own, and what looks like a customer's in typed words is
 * masked. The only way to a `RedactedRequest`. Applied twice it changes nothing more.
 */
export function redact(
  draft: HelpRequest,
  { strike = [], keep = [], paths = [], own = NO_TEXTS }: Redaction = {},
): RedactedRequest {
  const has = (part: StrikablePart): boolean => !strike.includes(part);
  const { content } = masksIn(draft.language);
  const typed = (part: TypedPart): string =>
    has(part) ? maskPersonal(draft[part] ?? '', draft.language, keep) : '';
  const { element, place, step, about, verdict, answerTo, picture } = draft;
  const more = TYPED.slice(1).flatMap(part => {
    const text = typed(part);
    return text === '' ? [] : [[part, text]];
  });
  // Rebuilt field by field: what a draft carries beyond its type must not leave.
  const request: HelpRequest = {
    v: 1,
    id: draft.id,
    reference: draft.reference,
    kind: draft.kind,
    urgent: draft.urgent,
    words: typed('words'),
    ...Object.fromEntries(more),
    app: draft.app,
    page: has('page') ? redactPath(draft.page, new Set(paths.map(word => word.toLowerCase()))) : '',
    ...(element &&
      has('element') && {
        element: { role: element.role, name: nameOf(element, own, content, keep) },
      }),
    ...(place &&
      has('place') && { place: { at: place.at, parts: place.parts.map(({ role, at }) => ({ role, at })) } }),
    ...(draft.feature !== undefined && has('feature') && { feature: draft.feature }),
    ...(step && has('step') && { step: { walkthrough: step.walkthrough, n: step.n, of: step.of } }),
    pack: { id: draft.pack.id, serial: draft.pack.serial },
    lastSteps: has('lastSteps')
      ? draft.lastSteps.slice(0, 5).map(title => appName({ role: 'button', name: title }, own, content))
      : [],
    ...(about && { about: { kind: about.kind, id: about.id, title: about.title } }),
    ...(verdict && { verdict: { ...(verdict.me && { me: verdict.me }), customer: verdict.customer } }),
    ...(draft.contact && { contact: draft.contact }),
    ...(answerTo && { answerTo: { kty: answerTo.kty, crv: answerTo.crv, x: answerTo.x, y: answerTo.y } }),
    ...(picture && has('picture') && { picture }),
    language: draft.language,
    foothold: draft.foothold,
  };
  return Object.freeze(draft.anonymous ? nameless(request) : request) as RedactedRequest;
}

/**
 * The same without anything that stays the same, or nearly, from one request of a rep to the next: versions,
 * language, window, the way here. What it is about and what was typed remain.
 */
function nameless(request: HelpRequest): HelpRequest {
  const { place: _window, step: _step, contact: _contact, picture: _picture, ...rest } = request;
  return {
    ...rest,
    anonymous: true,
    urgent: false,
    pack: { id: request.pack.id, serial: 0 },
    lastSteps: [],
    language: 'und',
    foothold: '',
  };
}

function nameOf(
  element: NonNullable<HelpRequest['element']>,
  own: OwnTexts,
  mask: string,
  keep: readonly string[],
): string {
  return keep.includes(element.name) ? element.name : appName(element, own, mask);
}

/** A stretch of what was typed or pointed at that does not leave as it is, unless the rep puts it back. */
export interface Masked {
  part: TypedPart | 'element';
  text: string;
  kind: PersonalKind | 'content';
}

/** All that redaction takes out of a draft's texts and that the rep may put back, each stretch once. */
export function maskedIn(draft: HelpRequest, own: OwnTexts = NO_TEXTS): Masked[] {
  const typed = TYPED.flatMap(part => {
    const text = draft[part] ?? '';
    return findPersonal(text, draft.language).map(({ start, end, kind }) => ({
      part,
      text: text.slice(start, end),
      kind,
    }));
  });
  const { element } = draft;
  const { content } = masksIn(draft.language);
  const hidden = element && appName(element, own, content) !== element.name;
  const all: Masked[] = [
    ...typed,
    ...(hidden ? [{ part: 'element' as const, text: element.name, kind: 'content' as const }] : []),
  ];
  return all.filter(
    ({ part, text }, i) => all.findIndex(one => one.part === part && one.text === text) === i,
  );
}

/** Text with everything that looks like a customer's replaced by its kind in brackets. `keep` stays. */
export function maskPersonal(text: string, language: string, keep: readonly string[] = []): string {
  // What stood beside a mask may read differently now; again until nothing more is found.
  for (let masked = maskOnce(text, language, keep); masked !== text; masked = maskOnce(text, language, keep))
    text = masked;
  return text;
}

function maskOnce(text: string, language: string, keep: readonly string[]): string {
  const masks = masksIn(language);
  let out = '';
  let from = 0;
  for (const { start, end, kind } of findPersonal(text, language)) {
    if (keep.includes(text.slice(start, end))) continue;
    out += text.slice(from, start) + masks[kind];
    from = end;
  }
  return out + text.slice(from);
}

const masksIn = (language: string): (typeof MASKS)['en'] =>
  language.toLowerCase().split('-')[0] === 'sv' ? MASKS.sv : MASKS.en;
