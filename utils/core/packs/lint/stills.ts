import { collectRemarks, type PackPath, type Remark } from '../finding';
import { LIMITS, type Pack, type Still } from '../pack';
import { readPicture, sizeOf } from '../picture';
import { wayOnStills } from '../ways';

/** Smallest side of an area, in pixels of the picture: a finger or a shaking hand must hit it. */
const SMALLEST = 16;

/** Pictures that browsers can show, areas that lie on them, and walkthroughs that can be rehearsed to the end. */
export function lintStills(pack: Pack): Remark[] {
  const { found, error, advice } = collectRemarks();
  const all = pack.stills.reduce((sum, { picture }) => sum + sizeOf(picture), 0);
  if (all > LIMITS.pictures)
    error(['stills'], { code: 'pictures too large', bytes: all, most: LIMITS.pictures });

  pack.walkthroughs.forEach((walk, i) => {
    const at = ['walkthroughs', i, 'steps'];
    walk.steps.forEach(({ rehearse }, j) => {
      const still = pack.stills.find(({ id }) => id === rehearse?.still);
      if (!rehearse || !still || still.areas.some(({ id }) => id === rehearse.area)) return;
      error([...at, j, 'rehearse', 'area'], {
        code: 'unknown area',
        still: still.id,
        area: rehearse.area,
        known: still.areas.map(({ id }) => id),
      });
    });
    const rehearsed = walk.steps.filter(step => step.rehearse !== undefined).length;
    if (rehearsed > 0 && !wayOnStills(walk.steps))
      advice(at, { code: 'half rehearsed', steps: rehearsed, of: walk.steps.length });
  });

  const used = new Set([
    ...pack.walkthroughs.flatMap(({ steps }) => steps.map(({ rehearse }) => rehearse?.still)),
    ...pack.changes.flatMap(({ stills }) => [stills?.before, stills?.now]),
    ...pack.calendar.map(({ still }) => still),
  ]);
  pack.stills.forEach(({ id }, i) => {
    if (!used.has(id)) advice(['stills', i], { code: 'still unused' });
  });
  return [...pack.stills.flatMap((still, i) => lintStill(still, ['stills', i])), ...found];
}

function lintStill(still: Still, at: PackPath): Remark[] {
  const { found, error } = collectRemarks();
  const picture = readPicture(still.picture);
  const bytes = sizeOf(still.picture);
  if (!picture) error([...at, 'picture'], { code: 'no picture' });
  else if (picture.width !== still.width || picture.height !== still.height)
    error([...at, 'width'], {
      code: 'other size',
      is: [picture.width, picture.height],
      said: [still.width, still.height],
    });
  if (bytes > LIMITS.picture)
    error([...at, 'picture'], { code: 'picture too large', bytes, most: LIMITS.picture });

  still.areas.forEach(({ id, x, y, width, height }, i) => {
    const where = [...at, 'areas', i];
    if (x + width > still.width || y + height > still.height)
      error(where, { code: 'area outside', id, still: [still.width, still.height] });
    if (width < SMALLEST || height < SMALLEST)
      error(where, { code: 'area too small', id, size: [width, height], least: SMALLEST });
  });
  return found;
}
