import { letterText, subjectOf } from '../../../core/help/letter-text';
import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';

type Mail = Extract<HelpDesk, { kind: 'mail' }>;

/** A mail that the rep's own program sends. Handed over, never called sent. */
export const mail: Desk<Mail> = {
  id: 'mail',
  write(request, { address }) {
    const body = letterText(request);
    const fields = `subject=${encodeURIComponent(subjectOf(request))}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
    return { open: `mailto:${encodeURIComponent(address).replace('%40', '@')}?${fields}`, body };
  },
};
