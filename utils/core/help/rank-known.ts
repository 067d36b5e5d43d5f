/** What a question was about, as far as it is known. */
export interface AskedAbout {
  /** JSON of the anchor, where one was recorded. */
  anchor?: string | undefined;
  role?: string | undefined;
  name?: string | undefined;
  feature?: string | undefined;
  /** Question and answer in the reader's language. */
  words: string;
}

/** How near something asked before is to here: the same element, the same feature, or only alike in words. */
export type Nearness = 'element' | 'feature' | 'words';

/** How much of the shorter text's words must be shared before two texts are about the same, 0 to 1. */
const ALIKE = 0.5;

/**
 * What was asked before, the nearest to `here` first: by element, then by feature, then by words. What shares none
 * of these is left out. Among equals the order stays.
 */
export function rankKnown<T extends AskedAbout>(
  all: readonly T[],
  here: AskedAbout,
): (T & { near: Nearness })[] {
  const asked = wordsOf(here.words);
  return all
    .map((one, i) => ({ one, i, ...nearnessOf(one, here, asked) }))
    .filter(({ near }) => near !== null)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ one, near }) => ({ ...one, near: near! }));
}

function nearnessOf(
  one: AskedAbout,
  here: AskedAbout,
  asked: ReadonlySet<string>,
): { near: Nearness | null; score: number } {
  const likeness = overlap(wordsOf(one.words), asked);
  if (isSameElement(one, here)) return { near: 'element', score: 4 + likeness };
  if (one.feature !== undefined && one.feature === here.feature)
    return { near: 'feature', score: 2 + likeness };
  return likeness >= ALIKE ? { near: 'words', score: likeness } : { near: null, score: 0 };
}

function isSameElement(a: AskedAbout, b: AskedAbout): boolean {
  if (a.anchor !== undefined && a.anchor === b.anchor) return true;
  const name = a.name?.trim().toLowerCase();
  return !!name && !name.startsWith('[') && a.role === b.role && name === b.name?.trim().toLowerCase();
}

/** Words that say what a text is about: three letters or more, without endings that Swedish and English add. */
function wordsOf(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    found
      .filter(word => !EMPTY.has(word))
      .map(word => word.replace(/(?<=\p{L}{4})(?:erna|arna|orna|en|et|er|ar|or|na|n|s|ing|ed)$/u, '')),
  );
}

const EMPTY = new Set(
  'the and for with not but you can how what where why when does this that from into out are was has have did get got och att det den som för med inte kan hur vad var när jag vill ska har till från ett ut på någon går gör finns där här'.split(
    ' ',
  ),
);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
