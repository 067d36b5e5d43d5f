import { BY_ROLE, BY_TAG, BY_TYPE } from '../../anchors/roles';
import { likeness } from '../../anchors/text';
import { anchorsIn } from '../anchors-in';
import { collectRemarks, type Remark } from '../finding';
import type { Pack } from '../pack';

/** Roles of WAI-ARIA 1.3 that a page may give an element; abstract ones and those that say nothing left out. */
const ARIA =
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option paragraph progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  );
/** What has no role of its own goes by `text`. */
const KNOWN = new Set([
  'text',
  ...[BY_TAG, BY_TYPE, BY_ROLE].flatMap(table => Object.values(table).filter(Boolean)),
  ...ARIA.filter(role => (BY_ROLE[role] ?? role) === role),
]);
/** From here on two spellings are taken for one word. */
const ALIKE = 0.5;

/**
 * Roles by which nothing is found. An error where the role is remembered as another; advice where it is unknown, since
 * a page may write whatever it likes. What a machine recorded is left alone.
 */
export function lintRoles(pack: Pack): Remark[] {
  const { found, error, advice } = collectRemarks();
  for (const { path, anchor } of anchorsIn(pack)) {
    const role = (anchor.role ?? '').trim().toLowerCase();
    if (!role || anchor.seen || KNOWN.has(role)) continue;
    const say = role in BY_ROLE ? error : advice;
    say([...path, 'role'], { code: 'unknown role', role: anchor.role!, meant: meantBy(role) });
  }
  return found;
}

function meantBy(role: string): string | null {
  const other = BY_ROLE[role] ?? BY_TAG[role];
  if (other) return other;
  const fits = [...KNOWN].map(known => ({ known, fit: likeness(role, known) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  return best.fit >= ALIKE ? best.known : null;
}
