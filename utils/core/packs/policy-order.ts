import type { Policy } from './policy';

/**
 * What policy sets as it likes, and why. Each is shown to the rep: sources and team in the settings, the desk before
 * anything is sent.
 */
export const EXCEPTIONS = {
  sources: 'Whose packs are believed: without keys from IT there would be nothing to believe.',
  helpDesk: 'Where help goes; the rep sees the name and address in every preview.',
  team: 'Which of the texts and stages that these sources signed are meant for this browser.',
} as const;

/** A key that can only be moved towards less: from what a browser does without any policy, down to nothing. */
export interface Order<T> {
  most: T;
  least: T;
  /** The one of the two that allows less. */
  stricter(a: T, b: T): T;
}

export type LimitKey = Exclude<keyof Policy, keyof typeof EXCEPTIONS>;
export type Limits = { [K in LimitKey]: NonNullable<Policy[K]> };

/** Every key of the policy stands here or in `EXCEPTIONS`; the types hold it so. */
export const ORDERS: { [K in LimitKey]: Order<Limits[K]> } = {
  paused: { most: false, least: true, stricter: (a, b) => a || b },
  pushedPerDay: { most: Number.MAX_SAFE_INTEGER, least: 0, stricter: (a, b) => Math.min(a, b) },
  trials: { most: true, least: false, stricter: (a, b) => a && b },
  authoring: { most: true, least: false, stricter: (a, b) => a && b },
};

export const LIMIT_KEYS = Object.keys(ORDERS) as LimitKey[];

/** The limits of a policy; a key that it does not name is at its most. */
export function limitsOf(policy: Policy): Limits {
  return {
    paused: policy.paused,
    pushedPerDay: policy.pushedPerDay ?? ORDERS.pushedPerDay.most,
    trials: policy.trials ?? ORDERS.trials.most,
    authoring: policy.authoring ?? ORDERS.authoring.most,
  };
}

/** Of each limit the stricter. */
export function stricterOf(a: Limits, b: Limits): Limits {
  return {
    paused: ORDERS.paused.stricter(a.paused, b.paused),
    pushedPerDay: ORDERS.pushedPerDay.stricter(a.pushedPerDay, b.pushedPerDay),
    trials: ORDERS.trials.stricter(a.trials, b.trials),
    authoring: ORDERS.authoring.stricter(a.authoring, b.authoring),
  };
}

/** The same limits as a policy says them: what is at its most is not named. */
export function namedLimits(limits: Limits): Pick<Policy, LimitKey> {
  return {
    paused: limits.paused,
    ...(limits.pushedPerDay < ORDERS.pushedPerDay.most && { pushedPerDay: limits.pushedPerDay }),
    ...(!limits.trials && { trials: false }),
    ...(!limits.authoring && { authoring: false }),
  };
}

/** One policy over another, as the browser's over the build's: its sources first, its desk instead; of limits the stricter. */
export function merge(under: Policy, over: Policy): Policy {
  const sources = [...over.sources];
  for (const source of under.sources)
    if (!sources.some(({ name }) => name === source.name)) sources.push(source);
  const helpDesk = over.helpDesk ?? under.helpDesk;
  const team = over.team ?? under.team;
  return {
    sources,
    ...namedLimits(stricterOf(limitsOf(under), limitsOf(over))),
    ...(helpDesk && { helpDesk }),
    ...(team !== undefined && { team }),
  };
}
