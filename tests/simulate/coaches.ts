/** A thing that came by itself. `quietly`: as a dot, which interrupts less; it is counted all the same. */
export interface Shown {
  feature: number;
  quietly: boolean;
}

/** Something that decides what comes by itself. Days count from 0, with the time of day as a fraction. */
export interface Coach {
  /** The rep opens the app. */
  visit(day: number): Shown[];
  reacted(shown: Shown, how: 'read' | 'left' | 'closed' | 'not now', day: number): void;
  /** The rep has used a feature, with help or without. */
  used(feature: number, day: number): void;
}

const deaf = { reacted: () => undefined, used: () => undefined };

/** All of it in a row at the first visit, and never again. */
export function tour(features: number): Coach {
  let shown = false;
  return {
    ...deaf,
    visit() {
      if (shown) return [];
      shown = true;
      return all(features);
    },
  };
}

/** The next of the list each day, whatever is known; from the beginning again when it is through. */
export function tipOfTheDay(features: number): Coach {
  let last = -1;
  let next = 0;
  return {
    ...deaf,
    visit(day) {
      if (Math.floor(day) === last) return [];
      last = Math.floor(day);
      return [{ feature: next++ % features, quietly: false }];
    },
  };
}

/** A mark at every feature until it has been read or closed. */
export function everything(features: number): Coach {
  const over = new Set<number>();
  return {
    visit: () => all(features).filter(({ feature }) => !over.has(feature)),
    reacted({ feature }, how) {
      if (how === 'read' || how === 'closed') over.add(feature);
    },
    used: () => undefined,
  };
}

const all = (features: number): Shown[] =>
  Array.from({ length: features }, (_, feature) => ({ feature, quietly: false }));
