import type { Assumed, Kind } from './parameters';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Trace {
  /** Days. */
  halfLife: number;
  /** Day of the last use, with its fraction. */
  last: number;
}

/** What a simulated person knows, and how they meet what is shown. The coach sees nothing of this. */
export class Rep {
  private readonly traces: (Trace | null)[];
  readonly seen: number[];

  constructor(
    readonly kind: Kind,
    private readonly assumed: Assumed,
    features: number,
    readonly random: () => number,
  ) {
    this.traces = Array.from({ length: features }, () =>
      random() < kind.knows ? { halfLife: 90, last: 0 } : null,
    );
    this.seen = Array.from({ length: features }, () => 0);
  }

  /** Chance to recall a feature on this day: half after each half-life. */
  recall(feature: number, day: number): number {
    const trace = this.traces[feature];
    return trace ? 2 ** -((day - trace.last) / trace.halfLife) : 0;
  }

  /** Whether one of `together` things shown at once is opened and read. */
  reads(feature: number, together: number): boolean {
    const { attention, dilution, repetition } = this.assumed;
    const before = this.seen[feature]!++;
    const chance = attention * this.kind.willing * dilution ** (together - 1) * repetition ** before;
    return this.random() < chance;
  }

  /** Did it: recalled by oneself, or with help. */
  practise(feature: number, day: number, aided: boolean): void {
    const { halfLife, growth, growthAided } = this.assumed;
    const trace = this.traces[feature];
    const first = halfLife * this.kind.memory;
    this.traces[feature] = {
      halfLife: trace ? Math.min(365, trace.halfLife * (aided ? growthAided : growth)) : first,
      last: day,
    };
  }

  discovers(): boolean {
    return this.random() < this.assumed.discovery;
  }
}
