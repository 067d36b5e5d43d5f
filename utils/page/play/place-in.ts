import type { Box, Place } from '../../core/help/request';

/** The parts of a page that people know their way by. */
const LANDMARKS: Record<string, string> = {
  banner: 'header:not(:is(main, article, section, aside) header), [role=banner]',
  navigation: 'nav, [role=navigation]',
  main: 'main, [role=main]',
  complementary: 'aside, [role=complementary]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  table: 'table, [role=grid], [role=table]',
  form: 'form, [role=form]',
};
const MOST = 8;

/** Where an element stands in the window, in thousandths of it, among the parts of the page. Boxes and roles only. */
export function placeIn(
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  target: Element,
): { place?: Place } {
  if (innerWidth === 0 || innerHeight === 0) return {};
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const share = (length: number, whole: number) =>
      Math.max(-1_000, Math.min(2_000, Math.round((length / whole) * 1_000)));
    return [
      share(x, innerWidth),
      share(y, innerHeight),
      share(width, innerWidth),
      share(height, innerHeight),
    ];
  };
  const isSeen = ([x, y, width, height]: Box) =>
    width > 20 && height > 20 && x < 1_000 && y < 1_000 && x + width > 0 && y + height > 0;
  const parts = Object.entries(LANDMARKS).flatMap(([role, selector]) =>
    [...target.ownerDocument.querySelectorAll(selector)].map(element => ({ role, at: boxOf(element) })),
  );
  return { place: { at: boxOf(target), parts: parts.filter(({ at }) => isSeen(at)).slice(0, MOST) } };
}
