import type { Area, Still } from '../packs/pack';
import { freeId } from './draft';
import { ELSE, SMALLEST } from './step-still';

type Size = Pick<Still, 'width' | 'height'>;
export type AreaBox = Pick<Area, 'x' | 'y' | 'width' | 'height'>;

/** How far one press of an arrow key goes, in pixels of the picture. */
const STEP = 8;

/** An area before anybody has named it: what a wrong press does is said as of any other place. */
export type NewArea = AreaBox & Pick<Area, 'id' | 'does'>;

/** A place that is added without saying where: in the middle, large enough to be hit. */
export const middleOf = ({ width, height }: Size): AreaBox => {
  const [wide, high] = [Math.round(width / 4), Math.max(SMALLEST, Math.round(height / 12))];
  return { x: Math.round((width - wide) / 2), y: Math.round((height - high) / 2), width: wide, height: high };
};

export const newArea = (areas: readonly { id: string }[], box: AreaBox): NewArea => ({
  id: freeId('place', areas),
  does: ELSE,
  ...box,
});

/** What lies between two points of the picture, in its pixels; null where it is too small to be hit. */
export function areaBetween(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  { width, height }: Size,
): AreaBox | null {
  const onIt = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
  const [left, right] = [onIt(Math.min(ax, bx), width), onIt(Math.max(ax, bx), width)];
  const [top, bottom] = [onIt(Math.min(ay, by), height), onIt(Math.max(ay, by), height)];
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** One press of an arrow key: moves it, or changes its size; it stays on the picture and can be hit. */
export function nudged(
  { x, y, width, height }: AreaBox,
  key: string,
  isSizing: boolean,
  size: Size,
): AreaBox | null {
  const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[key];
  if (!by) return null;
  const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  return isSizing
    ? {
        x,
        y,
        width: between(width + by[0]!, SMALLEST, size.width - x),
        height: between(height + by[1]!, SMALLEST, size.height - y),
      }
    : {
        x: between(x + by[0]!, 0, size.width - width),
        y: between(y + by[1]!, 0, size.height - height),
        width,
        height,
      };
}
