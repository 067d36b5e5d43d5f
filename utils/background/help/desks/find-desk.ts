import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';
import { github } from './github';
import { mail } from './mail';
import { slack } from './slack';
import { teams } from './teams';
import { webhook } from './webhook';
import { zendesk } from './zendesk';

const DESKS: { [K in HelpDesk['kind']]: Desk<Extract<HelpDesk, { kind: K }>> } = {
  webhook,
  mail,
  slack,
  teams,
  zendesk,
  github,
};

/** The desk that policy's settings are for. */
export function deskFor(settings: HelpDesk): Desk {
  return DESKS[settings.kind] as unknown as Desk;
}
