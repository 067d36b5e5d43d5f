/** Equally deep decision trees over binned features: small enough to ship as text, quick enough for every candidate. */
export interface Tree {
  feature: Int16Array;
  cut: Uint8Array;
  leaf: Float64Array;
}
export interface Forest {
  depth: number;
  trees: Tree[];
}

export const BINS = 32;

/** 0 to 1 becomes 1 to 31; silence (NaN) is 0. */
export const binOf = (v: number): number =>
  Number.isNaN(v) ? 0 : 1 + Math.max(0, Math.min(BINS - 2, Math.floor(v * (BINS - 2) + 1e-6)));

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

/** 91 printable characters that need no escape inside single quotes. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter(c => !"'\\`$".includes(c))
  .join('');
const BASE = DIGITS.length;
/** A node that does not divide sends everything left. */
const WHOLE = 31;

/** Depth, then the leaves' unit in millionths, then two characters for a node (feature and cut), one for a leaf (91 steps). */
export function packForest(forest: Forest): string {
  let most = 0;
  for (const t of forest.trees) for (const v of t.leaf) most = Math.max(most, Math.abs(v));
  const unit = Math.max(1, Math.ceil((most / 45) * 1e6));
  let text = `${forest.depth};${unit};`;
  for (const t of forest.trees) {
    t.feature.forEach((f, i) => {
      const n = f * BINS + Math.min(WHOLE, t.cut[i]!);
      text += DIGITS[Math.floor(n / BASE)]! + DIGITS[n % BASE]!;
    });
    for (const v of t.leaf) text += DIGITS[Math.round(v / (unit / 1e6)) + 45]!;
  }
  return text;
}

/** Reads what `packForest` wrote. */
export function unpackForest(text: string): Forest {
  const [depthText = '1', unitText = '1'] = text.split(';', 2);
  const depth = Number(depthText),
    unit = Number(unitText) / 1e6;
  const inner = (1 << depth) - 1;
  const trees: Tree[] = [];
  let at = depthText.length + unitText.length + 2;
  const digit = () => DIGITS.indexOf(text[at++]!);
  while (at < text.length) {
    const tree: Tree = {
      feature: new Int16Array(inner),
      cut: new Uint8Array(inner),
      leaf: new Float64Array(inner + 1),
    };
    for (let i = 0; i < inner; i++) {
      const n = digit() * BASE + digit();
      tree.feature[i] = n >> 5;
      tree.cut[i] = n & 31;
    }
    for (let i = 0; i <= inner; i++) tree.leaf[i] = (digit() - 45) * unit;
    trees.push(tree);
  }
  return { depth, trees };
}
