/**
 * Equally deep decision trees over binned features, one after another: small enough to ship as text, quick enough for
 * every candidate, and three arrays in memory however many trees there are.
 */
export interface Forest {
  depth: number;
  /** Of each dividing node, `2^depth - 1` a tree. */
  feature: Int16Array;
  cut: Uint8Array;
  /** `2^depth` a tree. */
  leaf: Float64Array;
}

export const BINS = 32;

/** 0 to 1 becomes 1 to 31; silence (NaN) is 0. */
export const binOf = (v: number): number =>
  Number.isNaN(v) ? 0 : 1 + Math.max(0, Math.min(BINS - 2, Math.floor(v * (BINS - 2) + 1e-6)));

export function scoreRow({ depth, feature, cut, leaf }: Forest, bins: Uint8Array, at: number): number {
  const leaves = 1 << depth;
  const inner = leaves - 1;
  let sum = 0;
  for (let first = 0, end = 0; first < feature.length; first += inner, end += leaves) {
    let node = 0;
    while (node < inner) {
      const i = first + node;
      node = 2 * node + (bins[at + feature[i]!]! > cut[i]! ? 2 : 1);
    }
    sum += leaf[end + node - inner]!;
  }
  return sum;
}

/** 91 printable characters that need no escape inside single quotes. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter(c => !"'\\`$".includes(c))
  .join('');
const BASE = DIGITS.length;
/** A node that does not divide sends everything left. */
const WHOLE = 31;

/** Depth, then the leaves' unit in millionths, then two characters for a node (feature and cut), one for a leaf (91 steps). */
export function packForest(forest: Forest): string {
  const { depth, feature, cut, leaf } = forest;
  const leaves = 1 << depth;
  const inner = leaves - 1;
  let most = 0;
  for (const v of leaf) most = Math.max(most, Math.abs(v));
  const unit = Math.max(1, Math.ceil((most / 45) * 1e6));
  let text = `${depth};${unit};`;
  for (let tree = 0; tree * leaves < leaf.length; tree++) {
    for (let i = tree * inner; i < (tree + 1) * inner; i++) {
      const n = feature[i]! * BINS + Math.min(WHOLE, cut[i]!);
      text += DIGITS[Math.floor(n / BASE)]! + DIGITS[n % BASE]!;
    }
    for (let i = tree * leaves; i < (tree + 1) * leaves; i++)
      text += DIGITS[Math.round(leaf[i]! / (unit / 1e6)) + 45]!;
  }
  return text;
}

/** Reads what `packForest` wrote. */
export function unpackForest(text: string): Forest {
  const [depthText = '1', unitText = '1'] = text.split(';', 2);
  const depth = Number(depthText),
    unit = Number(unitText) / 1e6;
  const leaves = 1 << depth,
    inner = leaves - 1;
  let at = depthText.length + unitText.length + 2;
  const trees = Math.floor((text.length - at) / (2 * inner + leaves));
  const forest: Forest = {
    depth,
    feature: new Int16Array(trees * inner),
    cut: new Uint8Array(trees * inner),
    leaf: new Float64Array(trees * leaves),
  };
  const digit = () => DIGITS.indexOf(text[at++]!);
  for (let tree = 0; tree < trees; tree++) {
    for (let i = tree * inner; i < (tree + 1) * inner; i++) {
      const n = digit() * BASE + digit();
      forest.feature[i] = n >> 5;
      forest.cut[i] = n & 31;
    }
    for (let i = tree * leaves; i < (tree + 1) * leaves; i++) forest.leaf[i] = (digit() - 45) * unit;
  }
  return forest;
}
