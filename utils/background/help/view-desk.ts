import { DESKS, whereOf } from '../../core/help/desk';
import type { HelpDesk } from '../../core/packs/policy';
import type { DeskView } from '../../messages/panel-state';

/** Who will read it and what they can report, without the address itself: for some desks it is a credential. */
export function viewDesk(desk: HelpDesk): DeskView {
  return {
    kind: desk.kind,
    name: desk.name,
    where: whereOf(desk),
    can: DESKS[desk.kind],
    ...(desk.publishes !== undefined && { publishes: desk.publishes }),
  };
}
