/**
 * Operators of the Keystroke-Level Model, in seconds (Card, Moran and Newell, “The keystroke-level model for user
 * performance time with interactive systems”, 1980): K for an average non-secretarial typist, P to point with a mouse,
 * B to press or let go of its button, H to move a hand between mouse and keys, M to make up one's mind.
 */
export const OPERATORS = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 } as const;
export type Operator = keyof typeof OPERATORS;

/** An action is one thing that a person decides on: a click, or a run of keys. Typing of texts is not counted. */
export const CLICK: readonly Operator[] = ['M', 'P', 'B', 'B'];

export const secondsOf = (operators: readonly Operator[]): number =>
  operators.reduce((sum, operator) => sum + OPERATORS[operator], 0);
