import type { PackPath, Remark } from '../finding';
import { LIMITS, type Pack, type Still } from '../pack';
import { readPicture, sizeOf } from '../picture';
import { wayOnStills } from '../ways';

/** Smallest side of an area, in pixels of the picture: a finger or a shaking hand must hit it. */
const SMALLEST = 16;

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1_000)} kB`;

/** Pictures that browsers can show, areas that lie on them, and walkthroughs that can be rehearsed to the end. */
export function lintStills(pack: Pack): Remark[] {
  const remarks = pack.stills.flatMap((still, i) => lintStill(still, ['stills', i]));
  const error = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path, message, mend });
  const advice = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'advice', path, message, mend });

  const all = pack.stills.reduce((sum, { picture }) => sum + sizeOf(picture), 0);
  if (all > LIMITS.pictures)
    error(
      ['stills'],
      `The pictures have ${kilobytes(all)} together; a pack carries ${kilobytes(LIMITS.pictures)}.`,
      'Cut them to the part that matters, save them as WebP, or take some out.',
    );

  pack.walkthroughs.forEach((walk, i) => {
    const at = ['walkthroughs', i, 'steps'];
    walk.steps.forEach(({ rehearse }, j) => {
      const still = pack.stills.find(({ id }) => id === rehearse?.still);
      if (!rehearse || !still || still.areas.some(({ id }) => id === rehearse.area)) return;
      const known = still.areas.map(({ id }) => id).join(', ');
      const mend = known ? `Name one that is there: ${known}.` : 'Add the area to the still.';
      error([...at, j, 'rehearse', 'area'], `The still "${still.id}" has no area "${rehearse.area}".`, mend);
    });
    const rehearsed = walk.steps.filter(step => step.rehearse !== undefined).length;
    if (rehearsed > 0 && !wayOnStills(walk.steps))
      advice(
        at,
        `${rehearsed} of ${walk.steps.length} steps have a still, so reps cannot rehearse it.`,
        'Give a still to every step, or to none; what comes only for some may do without.',
      );
  });

  const used = new Set([
    ...pack.walkthroughs.flatMap(({ steps }) => steps.map(({ rehearse }) => rehearse?.still)),
    ...pack.changes.flatMap(({ stills }) => [stills?.before, stills?.now]),
    ...pack.calendar.map(({ still }) => still),
  ]);
  pack.stills.forEach(({ id }, i) => {
    if (!used.has(id))
      advice(['stills', i], 'Nothing shows this still.', 'Take it out: every browser fetches it.');
  });
  return remarks;
}

function lintStill(still: Still, at: PackPath): Remark[] {
  const remarks: Remark[] = [];
  const error = (part: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path: [...at, ...part], message, mend });

  const picture = readPicture(still.picture);
  const bytes = sizeOf(still.picture);
  if (!picture)
    error(
      ['picture'],
      'By its bytes this is neither a PNG nor a WebP.',
      'Save the picture anew as WebP or PNG.',
    );
  else if (picture.width !== still.width || picture.height !== still.height)
    error(
      ['width'],
      `The picture is ${picture.width} × ${picture.height} pixels, not ${still.width} × ${still.height}.`,
      `Write "width": ${picture.width}, "height": ${picture.height}, and look whether the areas still fit.`,
    );
  if (bytes > LIMITS.picture)
    error(
      ['picture'],
      `The picture has ${kilobytes(bytes)}; ${kilobytes(LIMITS.picture)} are allowed.`,
      'Cut it to the part that matters, or save it as WebP.',
    );

  still.areas.forEach((area, i) => {
    if (area.x + area.width > still.width || area.y + area.height > still.height)
      error(
        ['areas', i],
        `The area "${area.id}" reaches out of the picture (${still.width} × ${still.height}).`,
        'Give x, y, width and height in pixels of the picture.',
      );
    if (area.width < SMALLEST || area.height < SMALLEST)
      error(
        ['areas', i],
        `The area "${area.id}" is ${area.width} × ${area.height} pixels; it cannot be hit.`,
        `Make it at least ${SMALLEST} × ${SMALLEST}.`,
      );
  });
  return remarks;
}
