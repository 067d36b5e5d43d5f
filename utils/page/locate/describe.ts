import type { Description } from '../../core/anchors/description';

export function describe(element: Element): Description {
  return { v: 1, name: element.textContent ?? '' };
}
