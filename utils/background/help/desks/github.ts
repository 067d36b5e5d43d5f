import { letterText, subjectOf } from '../../../core/help/letter-text';
import { inPieces } from '../../../core/help/pieces';
import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';

type GitHub = Extract<HelpDesk, { kind: 'github' }>;

/** Addresses beyond about 8 kB are refused; a character can take nine in an address. Characters. */
const ROOM = 800;
const CUT = '\n\n… (The rest does not fit into an address. Copy it from Foothold.)';

/**
 * A new issue, filled in, in the rep's own browser and under the rep's own name there. Indented, so that nothing in it
 * is read as Markdown, a mention or a link to another issue.
 */
export const github: Desk<GitHub> = {
  id: 'github',
  write(request, { url }) {
    const [start = '', more] = inPieces(letterText(request), ROOM);
    const text = more === undefined ? start : `${start}${CUT}`;
    const body = text.replace(/^/gm, '    ');
    const issue = new URL(`${url.replace(/\/+$/, '')}/issues/new`);
    issue.searchParams.set('title', subjectOf(request));
    issue.searchParams.set('body', body);
    return { open: issue.href, body };
  },
};
