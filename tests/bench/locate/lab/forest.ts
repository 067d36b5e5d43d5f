/** Grows small forests by gradient boosting on a listwise (softmax) or logistic loss. */
import { BINS, scoreRow, type Forest } from '../../../../utils/core/anchors/forest';

export interface Rows {
  bins: Uint8Array;
  n: number;
  width: number;
}

export interface Growth {
  trees: number;
  depth: number;
  rate: number;
  l2: number;
  minLeaf: number;
  rowShare: number;
  featureShare: number;
  seed: number;
  /** For each feature: 1 when more of it may only raise the score, -1 when it may only lower it, 0 when either. */
  trend?: Int8Array;
}

/** `gradients(scores)` fills g and h (negative gradient and curvature of the loss) for all rows. */
export function grow(
  rows: Rows,
  gradients: (
    scores: Float64Array,
    g: Float64Array,
    h: Float64Array,
    sampled: Uint8Array,
    random: () => number,
  ) => void,
  o: Growth,
): Forest {
  let seed = o.seed >>> 0;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const { n, width, bins } = rows;
  const scores = new Float64Array(n),
    g = new Float64Array(n),
    h = new Float64Array(n),
    sampled = new Uint8Array(n);
  const trees: Forest[] = [];
  const inner = (1 << o.depth) - 1;
  const nodeOf = new Int16Array(n);
  for (let round = 0; round < o.trees; round++) {
    gradients(scores, g, h, sampled, random);
    const chosen: number[] = [];
    for (let f = 0; f < width; f++) if (random() < o.featureShare) chosen.push(f);
    const tree: Forest = {
      depth: o.depth,
      feature: new Int16Array(inner),
      cut: new Uint8Array(inner).fill(255),
      leaf: new Float64Array(inner + 1),
    };
    nodeOf.fill(0);
    const G = new Float64Array(width * BINS),
      H = new Float64Array(width * BINS),
      N = new Float64Array(width * BINS);
    let members: number[][] = [[]];
    for (let i = 0; i < n; i++) if (sampled[i]) members[0]!.push(i);
    for (let d = 0; d < o.depth; d++) {
      const next: number[][] = [];
      members.forEach((list, k) => {
        const node = (1 << d) - 1 + k;
        let best = 1e-6,
          bestF = -1,
          bestCut = 255;
        if (list.length >= 2 * o.minLeaf) {
          G.fill(0);
          H.fill(0);
          N.fill(0);
          let gs = 0,
            hs = 0;
          for (const i of list) {
            const gi = g[i]!,
              hi = h[i]!,
              at = i * width;
            gs += gi;
            hs += hi;
            for (const f of chosen) {
              const b = f * BINS + bins[at + f]!;
              G[b]! += gi;
              H[b]! += hi;
              N[b]! += 1;
            }
          }
          const whole = (gs * gs) / (hs + o.l2);
          for (const f of chosen) {
            let gl = 0,
              hl = 0,
              nl = 0;
            for (let b = 0; b < BINS - 1; b++) {
              const x = f * BINS + b;
              if (!N[x]) continue;
              gl += G[x]!;
              hl += H[x]!;
              nl += N[x]!;
              if (nl < o.minLeaf || list.length - nl < o.minLeaf) continue;
              const way = b === 0 ? 0 : (o.trend?.[f] ?? 0);
              // Silence (bin 0) may mean anything; between two values the direction is known beforehand.
              if (way && way * ((gs - gl) / (hs - hl + o.l2) - gl / (hl + o.l2)) < 0) continue;
              const gain = (gl * gl) / (hl + o.l2) + (gs - gl) ** 2 / (hs - hl + o.l2) - whole;
              if (gain > best) {
                best = gain;
                bestF = f;
                bestCut = b;
              }
            }
          }
        }
        const left: number[] = [],
          right: number[] = [];
        if (bestF >= 0) {
          tree.feature[node] = bestF;
          tree.cut[node] = bestCut;
          for (const i of list) (bins[i * width + bestF]! > bestCut ? right : left).push(i);
        } else for (const i of list) left.push(i);
        next.push(left, right);
      });
      members = next;
    }
    members.forEach((list, k) => {
      let gs = 0,
        hs = 0;
      for (const i of list) {
        gs += g[i]!;
        hs += h[i]!;
      }
      tree.leaf[k] = list.length ? (o.rate * gs) / (hs + o.l2) : 0;
    });
    trees.push(tree);
    for (let i = 0; i < n; i++) scores[i]! += scoreRow(tree, bins, i * width);
  }
  return joinForests(trees);
}

/** Forests of one depth as one, whose score is the sum of theirs. */
export function joinForests(forests: Forest[]): Forest {
  return {
    depth: forests[0]!.depth,
    feature: Int16Array.from(forests.flatMap(({ feature }) => [...feature])),
    cut: Uint8Array.from(forests.flatMap(({ cut }) => [...cut])),
    leaf: Float64Array.from(forests.flatMap(({ leaf }) => [...leaf])),
  };
}
