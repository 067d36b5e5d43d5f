import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';
import { mail } from './mail';
import { webhook } from './webhook';

const DESKS: { [K in HelpDesk['kind']]: Desk<Extract<HelpDesk, { kind: K }>> } = { webhook, mail };

/** The desk that policy's settings are for. */
export function deskFor(settings: HelpDesk): Desk {
  return DESKS[settings.kind] as unknown as Desk;
}
