import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { everyBit } from '../utils/core/help/words/bloom';
import { ensureNpmCi } from './install-tools';

/**
 * npm run words: makes the filters of ordinary words (`utils/core/help/words/stems-*.ts`) of two spelling
 * dictionaries. Run it when their versions in cli/words/package.json change.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BITS_A_WORD = 10;
const LONGEST = 14;

const LICENCES = {
  en: 'Made of dictionary-en 4.0.0, MIT and BSD: SCOWL and its sources, wordlist.sourceforge.net.',
  sv: 'Made of dictionary-sv 4.0.0, copyright 2003-19 Göran Andersson, under the LGPL 3.0, which holds for this file too.',
};

await ensureNpmCi(join(ROOT, 'cli/words'), [], line => console.log(line));
for (const lang of ['en', 'sv'] as const) {
  const dictionary = readFileSync(join(ROOT, `cli/words/node_modules/dictionary-${lang}/index.dic`), 'utf8');
  // Swedish joins words at will: what two others make is found by its parts.
  const words = lang === 'sv' ? withoutMade(stemsOf(dictionary)) : stemsOf(dictionary);
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words) everyBit(word, bytes.length * 8, bit => (bytes[bit >> 3]! |= 1 << (bit & 7)) > 0);
  const file = `utils/core/help/words/stems-${lang}.ts`;
  writeFileSync(
    join(ROOT, file),
    `/** ${LICENCES[lang]} \`npm run words\` makes it anew. */\nexport const STEMS_${lang.toUpperCase()} =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
  );
  console.log(`${file}: ${words.length} words in ${bytes.length} bytes`);
}

/** The lower-case words of a dictionary, without its affixes. */
function stemsOf(dictionary: string): string[] {
  const words = dictionary
    .split('\n')
    .slice(1)
    .map(line => line.split('/')[0]!.trim());
  return [...new Set(words.filter(word => /^\p{Ll}{2,}$/u.test(word)))].sort();
}

/** Without those that two others make, and without the longest, which are rare. */
function withoutMade(stems: readonly string[]): string[] {
  const all = new Set(stems);
  const isMade = (word: string): boolean => {
    for (let at = 3; at <= word.length - 3; at++) {
      const head = word.slice(0, at);
      if (all.has(word.slice(at)) && (all.has(head) || (head.endsWith('s') && all.has(head.slice(0, -1)))))
        return true;
    }
    return false;
  };
  return stems.filter(word => word.length <= LONGEST && (word.length < 7 || !isMade(word)));
}
