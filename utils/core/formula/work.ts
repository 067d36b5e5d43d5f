import type { Expression } from './formula';

/** One operation that was worked, with what went in and what came out. */
export interface Line {
  does: 'plus' | 'minus' | 'times' | 'divided' | 'min' | 'max' | 'percent' | 'if' | 'round';
  /** In the order of the formula; of `if`: what is compared, with what, and what is taken. */
  from: Term[];
  /** Of `if`: whether it was at least that much. */
  holds?: boolean;
  /** Of `round`: to the nearest this. */
  to?: number;
  value: number;
}

/** What a line works on: a figure by its id, a plain number, or what an earlier line came to. */
export interface Term {
  value: number;
  figure?: string;
  /** Index of the line that it comes from. */
  line?: number;
}

/** Worked step by step, or why it cannot be. */
export type Worked =
  | { ok: true; value: number; lines: Line[] }
  | { ok: false; why: 'missing' | 'divided by zero'; figure?: string };

class Unworkable extends Error {
  constructor(
    readonly why: 'missing' | 'divided by zero',
    readonly figure?: string,
  ) {
    super(why);
  }
}

/**
 * Works a formula on figures, innermost part first. Of an `if`, only the branch that is taken is worked; a part that
 * stands there twice is worked once.
 * @returns every operation as a line, in the order in which a person would do them; never throws
 */
export function work(tree: Expression, figures: Readonly<Record<string, number>>): Worked {
  const lines: Line[] = [];
  try {
    const { value } = workPart(tree, figures, lines, new Map());
    return { ok: true, value, lines };
  } catch (error) {
    if (!(error instanceof Unworkable)) throw error;
    return { ok: false, why: error.why, ...(error.figure !== undefined && { figure: error.figure }) };
  }
}

function workPart(
  tree: Expression,
  figures: Readonly<Record<string, number>>,
  lines: Line[],
  done: Map<string, Term>,
): Term {
  if (typeof tree === 'number') return { value: tree };
  if (typeof tree === 'string') {
    const value = Object.hasOwn(figures, tree) ? figures[tree] : undefined;
    if (value === undefined || !Number.isFinite(value)) throw new Unworkable('missing', tree);
    return { value, figure: tree };
  }
  const key = JSON.stringify(tree);
  const before = done.get(key);
  if (before) return before;
  const on = (part: Expression) => workPart(part, figures, lines, done);
  const line = (line: Omit<Line, 'value'>, value: number): Term => {
    if (!Number.isFinite(value)) throw new Unworkable('divided by zero');
    lines.push({ ...line, value: clean(value) });
    const term = { value: clean(value), line: lines.length - 1 };
    done.set(key, term);
    return term;
  };
  const all = (does: 'plus' | 'times' | 'min' | 'max', parts: Expression[]): Term => {
    const from = parts.map(on);
    const values = from.map(({ value }) => value);
    const fold = {
      plus: (a: number, b: number) => a + b,
      times: (a: number, b: number) => a * b,
      min: Math.min,
      max: Math.max,
    }[does];
    return line(
      { does, from },
      values.reduce((a, b) => fold(a, b)),
    );
  };
  if ('plus' in tree) return all('plus', tree.plus);
  if ('times' in tree) return all('times', tree.times);
  if ('min' in tree) return all('min', tree.min);
  if ('max' in tree) return all('max', tree.max);
  if ('minus' in tree) {
    const from = tree.minus.map(on);
    return line({ does: 'minus', from }, from[0]!.value - from[1]!.value);
  }
  if ('divided' in tree) {
    const from = tree.divided.map(on);
    if (from[1]!.value === 0) throw new Unworkable('divided by zero');
    return line({ does: 'divided', from }, from[0]!.value / from[1]!.value);
  }
  if ('percent' in tree) {
    const from = [on(tree.percent), on(tree.of)];
    return line({ does: 'percent', from }, (from[0]!.value * from[1]!.value) / 100);
  }
  if ('round' in tree) {
    const from = [on(tree.round)];
    return line({ does: 'round', from, to: tree.to }, roundTo(from[0]!.value, tree.to));
  }
  const [compared, bar] = [on(tree.if), on(tree.atLeast)];
  const holds = compared.value >= bar.value;
  // The comparison is read before what follows from it.
  const at = lines.push({ does: 'if', from: [compared, bar], holds, value: 0 }) - 1;
  const taken = on(holds ? tree.give : tree.otherwise);
  lines[at] = { ...lines[at]!, value: taken.value };
  return taken;
}

/** Half goes away from zero, as people round money. */
function roundTo(value: number, to: number): number {
  return clean(Math.sign(value) * Math.round(clean(Math.abs(value) / to)) * to);
}

/** Takes away what binary fractions leave behind: 0.1 + 0.2 is 0.3. Ten digits after the point are kept. */
function clean(value: number): number {
  return Math.abs(value) < 1e9 ? Number(value.toFixed(10)) : value;
}
