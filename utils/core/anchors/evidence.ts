import type { Description } from './description';
import { wordings } from './features';

/** One thing that is told of an element and is no longer so. */
export interface Difference {
  of: 'name' | 'role' | 'part of the page' | 'heading' | 'id' | 'link';
  before: string;
  now: string;
}

/** The parts that a person would name; forms, lists and groups are how a page is built. */
const PARTS = new Set(['dialog', 'main', 'navigation', 'banner', 'complementary', 'contentinfo', 'search']);

const partOf = (land: readonly string[] | undefined) => land?.find(part => PARTS.has(part));

/**
 * What is told differently of the same thing, before and now.
 * @param before as it was recorded, in the pack or on the page before the redesign
 */
export function differences(before: Description, now: Description): Difference[] {
  const found: Difference[] = [];
  const compare = (of: Difference['of'], was: string | undefined, is: string | undefined) => {
    if ((was ?? '') !== (is ?? '')) found.push({ of, before: was ?? '', now: is ?? '' });
  };
  const [was, is] = [before.seen, now.seen];
  const names = [...wordings(before.name), ...(was?.also ?? [])];
  const others = [...wordings(now.name), ...(is?.also ?? [])];
  if (!names.some(name => others.includes(name))) compare('name', names[0], others[0]);
  compare('role', before.role, now.role);
  if (was && is) {
    compare('part of the page', partOf(was.land), partOf(is.land));
    compare('heading', was.column ?? was.heading, is.column ?? is.heading);
    compare('id', was.test ?? was.id ?? was.field, is.test ?? is.id ?? is.field);
    compare('link', was.href, is.href);
  }
  return found;
}

/**
 * Moved: found, but its name, its role or the part of the page it stands in is no longer what was recorded, or at
 * least two of heading, id and link are not.
 */
export function hasMoved(found: Difference[]): boolean {
  const strong = found.some(({ of }) => of === 'name' || of === 'role' || of === 'part of the page');
  return strong || found.length >= 2;
}
