import type { HelpDesk } from '../packs/policy';
import { parseUrl } from '../packs/runtime';

export type DeskKind = HelpDesk['kind'];

/** Whether a desk of a kind can report a state. `if it tells`: some do, by a reply address or an answers file. */
export type Report = 'yes' | 'if it tells' | 'no';

export interface DeskCan {
  /** That it took the request. `no`: the request is handed to another program, and what then happens is not known. */
  accepted: 'yes' | 'no';
  seen: Report;
  answered: Report;
  /** It takes the same id twice for one request. Otherwise a lost acknowledgement can make two with one reference. */
  once: boolean;
  /** Somebody can ask without saying who: nothing on the way adds a name. */
  nameless: boolean;
}

/** What each kind of desk can report. The rep is told in words before sending. */
export const DESKS: Readonly<Record<DeskKind, DeskCan>> = {
  webhook: { accepted: 'yes', seen: 'if it tells', answered: 'if it tells', once: true, nameless: true },
  // A channel or ticket tells nothing back by itself; an answers file can (`answers` in the policy).
  slack: { accepted: 'yes', seen: 'no', answered: 'if it tells', once: false, nameless: true },
  teams: { accepted: 'yes', seen: 'no', answered: 'if it tells', once: false, nameless: true },
  zendesk: { accepted: 'yes', seen: 'no', answered: 'if it tells', once: false, nameless: true },
  github: { accepted: 'no', seen: 'no', answered: 'if it tells', once: false, nameless: false },
  mail: { accepted: 'no', seen: 'no', answered: 'if it tells', once: false, nameless: false },
};

/** Where it goes, as people say it: a host, or a mail address. */
export function whereOf(desk: HelpDesk): string {
  return 'url' in desk ? (parseUrl(desk.url)?.host ?? '') : desk.address;
}
