/** 95 % interval of a share, in percent (Wilson 1927). */
export function wilson(hits: number, n: number): [number, number] {
  if (!n) return [0, 100];
  const z = 1.96,
    p = hits / n,
    middle = p + (z * z) / (2 * n),
    spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n)),
    whole = 1 + (z * z) / n;
  return [Math.max(0, (100 * (middle - spread)) / whole), Math.min(100, (100 * (middle + spread)) / whole)];
}
