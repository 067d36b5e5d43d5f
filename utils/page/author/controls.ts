import type { Description } from '../../core/anchors/description';
import type { Controls } from '../../core/authoring/step-still';
import { isAppWords } from '../../core/authoring/app-words';
import { describe } from '../locate/describe';
import { locate } from '../locate/locate';
import { INTERACTIVE } from '../../core/anchors/roles';
import { seePage } from '../locate/seen-page';
import { isShown } from '../locate/seen-thing';
import { captureAt } from '../play/capture';
import { reveal } from '../play/reveal';
import { boxInPage } from '../point/pointable';

/**
 * What can be pressed in the window where that thing stands, which is brought into view first; null when it is not
 * found for certain. Only names made of words of user interfaces are told.
 */
export function controlsAround(window: Window, at: Description): Controls | null {
  const found = locate(window.document, at);
  if (found.kind !== 'found') return null;
  reveal(found.element);
  const { innerWidth: width, innerHeight: height } = window;
  const { seen } = seePage(window.document);
  const controls = seen.things.flatMap(({ role, lift }, row): Controls['controls'] => {
    const element = seen.elements[row]!;
    const isStep = element === found.element;
    if (!isStep && (!INTERACTIVE.has(role) || lift >= 2 || !isShown(element))) return [];
    const box = boxInPage(element);
    if (box.right <= 0 || box.bottom <= 0 || box.left >= width || box.top >= height) return [];
    const { element: said } = captureAt(element, window, describe);
    const name = said && isAppWords(said.name) ? said.name : '';
    const [x, y] = [Math.round(box.x), Math.round(box.y)];
    return [{ role, name, at: [x, y, Math.round(box.width), Math.round(box.height)], isStep }];
  });
  return { width, height, controls };
}
