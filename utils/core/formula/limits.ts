/** A formula goes this deep and has this many parts and figures at most: it is read by people. */
export const FORMULA_LIMITS = { depth: 8, parts: 60, figures: 12 } as const;
