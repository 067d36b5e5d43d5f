import type { Figures } from './measure';

/** What one run measured: figures by contender, sizes by file and by contender, in bytes. */
export interface Measured {
  sizes: number[];
  cycles: number;
  figures: Record<string, Figures>;
  bytes: Record<string, number>;
  shipped: Record<string, number>;
}

interface Goal {
  says: string;
  /** Null where what it is compared with was not measured. */
  judge(measured: Measured): { reached: boolean; by: string } | null;
}

/** “About a tenth” is reached up to a quarter more. */
const ABOUT = 1.25;

const sorted = (all: number[]) => [...all].sort((a, b) => a - b);
export const median = (all: number[]) => sorted(all)[Math.floor(all.length / 2)] ?? 0;

/** Median with the lowest and the highest: on a busy machine the spread says more than the middle. */
export const spread = (all: number[], by: number): string => {
  if (all.length === 0 || by <= 0) return '–';
  const [low, high] = [sorted(all)[0]!, sorted(all).at(-1)!].map(each => (each / by).toFixed(2));
  return `${(median(all) / by).toFixed(2)} (${low} to ${high})`;
};

/** CPU of each showing at so many elements, in ms, without what the page costs by itself. */
export const showCpu = ({ figures }: Pick<Measured, 'figures'>, name: string, elements: number): number[] =>
  figures[name]!.cpuPerShow[elements]!.map(each => each - median(figures['none']!.cpuPerShow[elements]!));

const GOALS: Goal[] = [
  {
    says: 'painted in the first frame after the call',
    judge: ({ sizes, figures }) => {
      const frames = sizes.map(size => figures['foothold']!.framesToPaint[size]!);
      const middle = frames.map(all => median(all.map(each => each ?? Infinity)));
      const range = frames.map(all => sorted(all.map(each => each ?? Infinity)));
      return {
        reached: middle.every(each => each === 1),
        by: sizes
          .map((size, n) => `${middle[n]} (${range[n]![0]} to ${range[n]!.at(-1)}) at ${size}`)
          .join(', '),
      };
    },
  },
  {
    says: 'about a tenth of driver.js’s CPU per show',
    judge: measured => {
      if (!measured.figures['driver.js']) return null;
      const by = measured.sizes.map(size => median(showCpu(measured, 'driver.js', size)));
      const own = measured.sizes.map(size => showCpu(measured, 'foothold', size));
      const hello = (size: number) => median(showCpu(measured, 'wxt hello', size));
      const floor = measured.figures['wxt hello']
        ? `; a hello-world card ${measured.sizes.map((size, n) => (hello(size) / by[n]!).toFixed(2)).join(', ')}`
        : '';
      return {
        reached: own.every((all, n) => by[n]! > 0 && median(all) / by[n]! <= ABOUT / 10),
        by: measured.sizes.map((size, n) => `${spread(own[n]!, by[n]!)} at ${size}`).join(', ') + floor,
      };
    },
  },
  {
    says: 'about a twentieth of what react-joyride adds to 3 s of scrolling, 0 px off',
    judge: ({ figures }) => {
      if (!figures['react-joyride']) return null;
      const { scrollCpu, scrollScript, scrollError } = figures['foothold']!;
      const by = median(figures['react-joyride'].scrollCpu);
      const off = scrollError?.toFixed(1);
      return {
        reached: by > 0 && median(scrollCpu) / by <= ABOUT / 20 && off === '0.0',
        by: `${spread(scrollCpu, by)}, of it ${median(scrollScript).toFixed(1)} ms script, ${off ?? 'never shown,'} px off`,
      };
    },
  },
  {
    says: 'showing and hiding again and again leaves no node and no listener',
    judge: ({ figures, cycles }) => {
      const { nodesLeft, listenersLeft } = figures['foothold']!;
      return {
        reached: nodesLeft <= 0 && listenersLeft <= 0,
        by: `${nodesLeft} nodes and ${listenersLeft} listeners after ${cycles}`,
      };
    },
  },
  {
    says: 'a watcher of at most 10,000 bytes, without the locator',
    judge: ({ shipped }) => ({
      reached: shipped['watcher.js']! <= 10_000,
      by: `${shipped['watcher.js']} bytes`,
    }),
  },
  {
    says: 'a card’s own script no larger than driver.js, or the reason stated',
    judge: ({ shipped, bytes }) => {
      const driver = bytes['driver.js'];
      if (driver === undefined) return null;
      const own = shipped['card.js']!;
      return {
        reached: own <= driver,
        by: `${own} bytes, ${(own / driver).toFixed(2)} of it; the reason stands among the README’s decisions`,
      };
    },
  },
];

/** One line for each goal: whether this run reached it, and by how much. */
export function judged(measured: Measured): string[] {
  if (!measured.figures['foothold']) return ['Foothold was not measured.'];
  return GOALS.map(({ says, judge }) => {
    const found = judge(measured);
    if (!found) return `not measured  ${says}`;
    return `${found.reached ? 'reached      ' : 'NOT REACHED  '} ${says}: ${found.by}`;
  });
}
