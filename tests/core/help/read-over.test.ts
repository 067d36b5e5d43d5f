import { expect, it, vi } from 'vitest';
import { findPersonal } from '../../../utils/core/help/detect';

const read = vi.hoisted(() => ({ words: 0 }));
/** The words of a text, counting each time one is looked at. */
vi.mock('../../../utils/core/help/read-words', async original => {
  const real = await original<typeof import('../../../utils/core/help/read-words')>();
  return {
    ...real,
    readWords: (...text: Parameters<typeof real.readWords>) =>
      new Proxy([...real.readWords(...text)], {
        get(words, key) {
          if (typeof key === 'string' && /^\d/.test(key)) read.words++;
          return words[key as unknown as number];
        },
      }),
  };
});

it.each(['Aa ', 'Von ', 'ANNA ', 'Anna and ', 'Xyq Zor Bygg ', 'A. ', 'van ', 'Bengt-'])(
  'a text of “%s” over and over is not read over and over',
  piece => {
    const readIn = (letters: number) => {
      read.words = 0;
      findPersonal(piece.repeat(letters / piece.length), 'en');
      return read.words;
    };
    expect(readIn(8_000) / readIn(1_000)).toBeLessThan(9);
  },
);
