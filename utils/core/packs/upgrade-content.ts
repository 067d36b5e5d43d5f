import { PACK_FORMAT, type Pack } from './pack';

/**
 * What lifts a content from one format to the next: the step at 1 takes format 1 and returns format 2. A step is added
 * with every new format and is never changed again; kept bundles of every format stand in tests/core/packs/kept.
 */
const STEPS: Readonly<Record<number, (content: Content) => Content>> = {
  // Steps may say since 2 for whom they are (`when`); what says nothing is for everybody, as it was.
  1: content => content,
};

export type Content = Record<string, unknown> & { format: number };

/**
 * The content of a bundle in today's format, when it was written in an older one. Whatever is not an older format is
 * handed back as it is: judging it is up to the schema. Signatures and hashes belong to the bytes, which stay.
 */
export function upgradeContent(content: unknown, steps = STEPS, newest: number = PACK_FORMAT): unknown {
  if (!isContent(content)) return content;
  let now = content;
  while (now.format < newest) {
    const step = steps[now.format];
    if (!step) return now;
    now = { ...step(now), format: now.format + 1 };
  }
  return now;
}

/** The oldest format that can say all of it: whoever has not updated yet can read it too, as long as that is so. */
export const oldestFormatFor = ({ walkthroughs }: Pack): number =>
  walkthroughs.some(({ steps }) => steps.some(({ when }) => when !== undefined)) ? 2 : 1;

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' &&
  value !== null &&
  Number.isSafeInteger((value as { format?: unknown }).format) &&
  (value as Content).format > 0;
