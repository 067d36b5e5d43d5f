import * as real from '../../node_modules/fast-check/lib/fast-check.js';

/** fast-check with at most 40 cases a property: each mutant meets all tests anew, and a fault shows early or late. */
export * from '../../node_modules/fast-check/lib/fast-check.js';

const MOST = 40;

const assert = ((property: real.IRawProperty<unknown>, parameters?: real.Parameters<unknown>) =>
  real.assert(property, {
    ...parameters,
    numRuns: Math.min(MOST, parameters?.numRuns ?? MOST),
  })) as typeof real.assert;

export { assert };
export default { ...real.default, assert };
