/** What is placed: each kind stands differently to its target. */
export type Form = 'card' | 'dot' | 'mark' | 'badge' | 'toast';

/** Where the host stands: tied to its anchor by the browser, at a point worked out by the placer, or in a corner. */
export type Place =
  | { by: 'anchor'; rtl: boolean; above: boolean }
  | { by: 'point'; x: number; y: number }
  | { by: 'corner'; corner: Corner };

/** CSS `inset` of a corner of the window. */
export const CORNERS = [
  'auto 16px 16px auto',
  'auto auto 16px 16px',
  '16px 16px auto auto',
  '16px auto auto 16px',
] as const;
export type Corner = (typeof CORNERS)[number];

/** Between the target and the card, in CSS pixels; what is small stands closer. */
export const GAP = 8;
export const gapOf = (form: Form) => (form === 'mark' || form === 'badge' ? 4 : GAP);
const EDGE = 8;
/**
 * How far a dot reaches over the corner it stands on, in CSS pixels each way: so little that a press on the middle of
 * even the smallest control goes to the control.
 */
export const LAP = 10;
/** Between a dot and the window's edge where no corner of its target has room for it. */
export const RIM = 2;
/** Where things stand whose anchor is missing for a moment: out of sight, until the observers hide the host. */
const AWAY = '-9999px';

const rule = (selector: string, declarations: Record<string, string>) =>
  `${selector}{${Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/**
 * Inside our root, where no sheet of the page reaches: so nothing here is `!important`, which would also beat the
 * fallbacks of `position-try` (they rank below important declarations).
 */
const BASE = {
  position: 'fixed',
  width: 'max-content',
  height: 'max-content',
  'max-width': '100vw',
  padding: '0',
  border: '0',
  background: 'none',
  color: 'CanvasText',
  overflow: 'visible',
  'user-select': 'none',
  // What is drawn takes presses; the corners around a round thing leave them to the page.
  'pointer-events': 'none',
};

/** The host itself takes no room and is not printed, and stays so, whatever the page's sheets say about it or about everything. */
export const HOST_CSS = `:host,:host(:not(:popover-open)){all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;max-block-size:none!important}.place:popover-open{display:flex;flex-direction:column;max-block-size:calc(100dvh - 16px)}@media print{:host,:host(:not(:popover-open)){display:none!important}}`;

/** Beside or under everything else when neither below nor above has room; in the corner a narrow window has no gap to spare. */
const TRIES = [
  rule('@position-try --fh-below', {
    left: '0',
    right: '0',
    'justify-self': 'center',
    top: `anchor(bottom,${AWAY})`,
    bottom: 'auto',
  }),
  rule('@position-try --fh-above', {
    left: '0',
    right: '0',
    'justify-self': 'center',
    bottom: `anchor(top,${AWAY})`,
    top: 'auto',
  }),
  rule('@position-try --fh-right', {
    left: `anchor(right,${AWAY})`,
    right: 'auto',
    top: `${EDGE}px`,
    bottom: `${EDGE}px`,
    'align-self': 'anchor-center',
    margin: `0 ${GAP}px`,
  }),
  rule('@position-try --fh-left', {
    right: `anchor(left,${AWAY})`,
    left: 'auto',
    top: `${EDGE}px`,
    bottom: `${EDGE}px`,
    'align-self': 'anchor-center',
    margin: `0 ${GAP}px`,
  }),
  rule('@position-try --fh-corner', {
    inset: 'auto 0 16px 0',
    'justify-self': 'end',
    margin: '0 clamp(0px,calc(100vw - 345px),16px) 0 0',
  }),
].join('');

function anchored(form: Form, rtl: boolean, above: boolean): string {
  const common = { 'position-anchor': 'auto', 'position-visibility': 'anchors-visible' };
  if (form === 'dot') {
    const side = rtl
      ? { right: `calc(anchor(left,${AWAY}) - ${LAP}px)`, left: 'auto' }
      : { left: `calc(anchor(right,${AWAY}) - ${LAP}px)`, right: 'auto' };
    return (
      rule('@position-try --fh-within', {
        inset: `max(${RIM}px,calc(anchor(top,${AWAY}) - ${LAP}px)) max(${RIM}px,calc(anchor(right,${AWAY}) - ${LAP}px)) auto auto`,
      }) +
      rule('.place', {
        ...BASE,
        ...common,
        ...side,
        bottom: `calc(anchor(top,${AWAY}) - ${LAP}px)`,
        top: 'auto',
        margin: '0',
        'position-try-fallbacks': 'flip-block,flip-inline,flip-block flip-inline,--fh-within',
      })
    );
  }
  // A badge stands at the end of its field, above it: labels begin where reading begins.
  const atRight = rtl !== (form === 'badge');
  const edge = atRight
    ? { right: `anchor(right,${AWAY})`, left: 'auto' }
    : { left: `anchor(left,${AWAY})`, right: 'auto' };
  const side =
    above || form === 'badge'
      ? { bottom: `anchor(top,${AWAY})`, top: 'auto' }
      : { top: `anchor(bottom,${AWAY})`, bottom: 'auto' };
  // Chromium tries the first five and no more (as CSS Anchor Positioning lets it), so the last resort is among them.
  const tries =
    form === 'mark' || form === 'badge'
      ? 'flip-block,flip-inline,flip-block flip-inline'
      : 'flip-block,flip-inline,flip-block flip-inline,--fh-below,--fh-corner,--fh-above,--fh-right,--fh-left';
  return rule('.place', {
    ...BASE,
    ...common,
    ...edge,
    ...side,
    margin: `${gapOf(form)}px 0`,
    'position-try-fallbacks': tries,
  });
}

/** The style sheet that places what stands. Only this sheet changes, and the page cannot see it. */
export function placeCss(form: Form, place: Place): string {
  if (place.by === 'point')
    return rule('.place', { ...BASE, inset: 'auto', left: `${place.x}px`, top: `${place.y}px`, margin: '0' });
  if (place.by === 'corner') return rule('.place', { ...BASE, inset: place.corner, margin: '0' });
  return (form === 'dot' ? '' : TRIES) + anchored(form, place.rtl, place.above);
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether one box covers part of the other. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Layout rounds; more than this off is a wrong place. */
const OFF = 2.5;
const near = (a: number, b: number) => Math.abs(a - b) <= OFF;

/**
 * Whether the browser put it anywhere but at one of the places that it was told to try. Says "wrong" rather too often
 * than too seldom: measuring then only comes to the same place.
 */
export function isWrong(
  host: Box,
  target: Box,
  form: Form,
  window: { width: number; height: number },
): boolean {
  if (form === 'dot') {
    const cornered =
      (near(host.left, target.right - LAP) || near(host.right, target.left + LAP)) &&
      (near(host.bottom, target.top + LAP) || near(host.top, target.bottom - LAP));
    // No corner had room. A scroll bar takes some of the window.
    const within =
      near(host.top, Math.max(RIM, target.top - LAP)) &&
      host.right <= Math.min(target.right + LAP, window.width - RIM) + OFF &&
      host.right >= Math.min(target.right + LAP, window.width - 17 - RIM) - OFF;
    return !(cornered || within);
  }
  const gap = gapOf(form);
  const beside = near(host.left - target.right, gap) || near(target.left - host.right, gap);
  if (beside) return host.bottom < target.top || host.top > target.bottom;
  const under = near(host.top - target.bottom, gap) || near(target.top - host.bottom, gap);
  const aligned = near(host.left, target.left) || near(host.right, target.right);
  // A scroll bar moves the middle of what is left of the window.
  const centred = Math.abs(host.left + host.right - window.width) <= 20;
  if (under) return !(aligned || centred);
  // In the corner: a scroll bar takes some of the window, a narrow one all of the gap.
  const gapped = host.right >= window.width - 31 - OFF && host.right <= window.width + OFF;
  return !gapped || !near(host.bottom, window.height - 16);
}
