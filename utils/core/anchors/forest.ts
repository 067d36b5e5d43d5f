/** Equally deep decision trees over binned features: small enough to ship as text, quick enough for every candidate. */
export interface Tree { feature: Int16Array; cut: Uint8Array; leaf: Float64Array }
export interface Forest { depth: number; trees: Tree[] }

export const BINS = 32;

/** 0 to 1 becomes 1 to 31; silence (NaN) is 0. */
export const binOf = (v: number): number => (Number.isNaN(v) ? 0 : 1 + Math.max(0, Math.min(BINS - 2, Math.floor(v * (BINS - 2) + 1e-6))));

export function scoreRow(forest: Forest, bins: Uint8Array, at: number): number {
  const inner = (1 << forest.depth) - 1;
  let sum = 0;
  for (const t of forest.trees) {
    let node = 0;
    while (node < inner) node = 2 * node + (bins[at + t.feature[node]!]! > t.cut[node]! ? 2 : 1);
    sum += t.leaf[node - inner]!;
  }
  return sum;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEAF_STEP = 1 / 256;
/** A node that does not divide sends everything left. */
const WHOLE = 31;

/** Three characters for a node (feature, cut), two for a leaf (twelve bits, steps of 1/256). */
export function packForest(forest: Forest): string {
  let text = String(forest.depth);
  for (const t of forest.trees) {
    t.feature.forEach((f, i) => {
      const n = f * BINS + Math.min(WHOLE, t.cut[i]!);
      text += DIGITS[n >> 12]! + DIGITS[(n >> 6) & 63]! + DIGITS[n & 63]!;
    });
    for (const v of t.leaf) {
      const n = Math.max(0, Math.min(4095, Math.round(v / LEAF_STEP) + 2048));
      text += DIGITS[n >> 6]! + DIGITS[n & 63]!;
    }
  }
  return text;
}

export function unpackForest(text: string): Forest {
  const depth = Number(text[0]);
  const inner = (1 << depth) - 1;
  const trees: Tree[] = [];
  let at = 1;
  const digit = () => DIGITS.indexOf(text[at++]!);
  while (at < text.length) {
    const tree: Tree = { feature: new Int16Array(inner), cut: new Uint8Array(inner), leaf: new Float64Array(inner + 1) };
    for (let i = 0; i < inner; i++) {
      const n = (digit() << 12) | (digit() << 6) | digit();
      tree.feature[i] = n >> 5;
      tree.cut[i] = n & 31;
    }
    for (let i = 0; i <= inner; i++) tree.leaf[i] = (((digit() << 6) | digit()) - 2048) * LEAF_STEP;
    trees.push(tree);
  }
  return { depth, trees };
}
