import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPersonal } from '../../../utils/core/help/detect';
import type { Marked } from './score';

const readSet = (name: string): Marked[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Marked);

// No list of what is right: that is what the sets mark, and the shares in detect.test.ts say how much of it is found.
// Here a change of the detector shows text by text, for who made it to read before writing the file anew (-u).
it.each(['personal-set', 'hard-set', 'fresh-set'])(
  'of each text of %s what was hidden is hidden, and no more',
  async name => {
    const lines = readSet(name).map(({ lang, text }, at) => {
      const found = findPersonal(text, lang).map(({ start, end, kind }) => `${kind} ${start}-${end}`);
      return [`${at + 1} ${lang}`, ...found].join(', ');
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`found/${name}.txt`);
  },
);
