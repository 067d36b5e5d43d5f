import type { Page } from 'playwright-core';
import type { Box, Picture } from '../../utils/core/help/request';

/** What is covered is filled with this, as it comes out of a lossy picture. */
const COVER = [0x8a, 0x90, 0xa2];
const NEARLY = 40;

/** Where each piece of text with a capital letter stands below these elements, in CSS pixels of the window. */
export const boxesOf = (app: Page, selector: string): Promise<Box[]> =>
  app.evaluate(
    wanted =>
      [...document.querySelectorAll(wanted)].flatMap(element => {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const boxes: Box[] = [];
        while (walk.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walk.currentNode);
          const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
          const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          if (/\p{Lu}/u.test(walk.currentNode.textContent!) && inside) boxes.push([left, top, width, height]);
        }
        return boxes;
      }),
    selector,
  );

/** On a page of ours: for each box, which share of its pixels in the picture is the cover's colour. */
export const covered = (own: Page, app: Page, picture: Picture, boxes: readonly Box[]): Promise<number[]> =>
  own.evaluate(
    async ({ picture, boxes, window, COVER, NEARLY }) => {
      const bytes = Uint8Array.from(atob(picture.data), char => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: picture.type }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / window.width;
      return boxes.map(([x, y, width, height]) => {
        const [w, h] = [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))];
        const { data } = canvas.getImageData(Math.ceil(x * scale), Math.ceil(y * scale), w, h);
        let same = 0;
        for (let at = 0; at < data.length; at += 4)
          if (COVER.every((part, i) => Math.abs(data[at + i]! - part) <= NEARLY)) same++;
        return same / (w * h);
      });
    },
    { picture, boxes, window: app.viewportSize()!, COVER, NEARLY },
  );
