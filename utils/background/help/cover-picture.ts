import type { Box, Picture } from '../../core/help/request';

/** Wide enough to know a page again, small enough to go along. Pixels. */
const WIDEST = 960;
/** Text is drawn a little outside its box. CSS pixels. */
const MARGIN = 2;
const COVER = '#8a90a2';

/**
 * Draws a picture of a page with boxes filled solid over it. What was under them is gone before anything is stored.
 * @param shot a PNG as a data URL
 * @param window the page's size in CSS pixels, in which the boxes are measured
 */
export async function coverPicture(
  shot: string,
  covers: readonly Box[],
  window: { width: number; height: number },
): Promise<Picture> {
  const bytes = Uint8Array.from(atob(shot.slice(shot.indexOf(',') + 1)), char => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const width = Math.min(WIDEST, bitmap.width);
  const height = Math.round((bitmap.height / bitmap.width) * width);
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d')!;
  brush.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const scale = width / window.width;
  brush.fillStyle = COVER;
  for (const [x, y, w, h] of covers)
    brush.fillRect(
      Math.floor((x - MARGIN) * scale),
      Math.floor((y - MARGIN) * scale),
      Math.ceil((w + 2 * MARGIN) * scale),
      Math.ceil((h + 2 * MARGIN) * scale),
    );
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 });
  const type = blob.type === 'image/webp' ? 'image/webp' : 'image/png';
  const data = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of data) binary += String.fromCharCode(byte);
  return { type, width, height, data: btoa(binary) };
}
