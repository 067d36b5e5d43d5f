import type { Trigger } from '../../core/packs/pack';
import { matchesRoute } from '../../core/targeting/address';
import type { Description } from '../../core/anchors/description';
import type { Lookout } from '../lookout';
import type { Stood } from '../signals';
import { hits } from '../signals';

/** Waits for one trigger, the advance of a step. */
export interface TriggerWait {
  /** What must be looked at before `acted` is told of an act of this kind. */
  about(kind: string): Description[];
  acted(kind: string, path: EventTarget[], stood: Stood): void;
  routed(route: string): void;
}

/**
 * Tells once when the trigger happens: on the rep's own act, on an address, or on what appears or goes. A thing that
 * stands there already has appeared; a thing must have been seen before it can be gone.
 */
export function waitFor(
  trigger: Trigger,
  lookout: Lookout,
  happened: () => void,
  signal: AbortSignal,
): TriggerWait {
  let done = false;
  const once = () => {
    if (done || signal.aborted) return;
    done = true;
    happened();
  };
  if (trigger.on === 'appears' || trigger.on === 'gone') {
    let stood = false;
    lookout.watch(
      [trigger.at],
      ([verdict]) => {
        const here = verdict?.kind === 'found';
        if (trigger.on === 'appears' ? here : stood && !here && verdict?.kind !== 'ambiguous') once();
        stood ||= here;
      },
      signal,
    );
  }
  return {
    about: kind => (trigger.on === kind && 'at' in trigger ? [trigger.at] : []),
    acted(kind, path, stood) {
      if (trigger.on === kind && 'at' in trigger && hits(path, stood(trigger.at))) once();
    },
    routed(route) {
      if (trigger.on === 'address' && matchesRoute(trigger.is, route)) once();
    },
  };
}
