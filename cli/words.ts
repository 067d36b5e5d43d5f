import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { everyBit } from '../utils/core/help/words/bloom';
import { basesOf, type Tongue } from '../utils/core/help/words/endings';
import { ensureNpmCi } from './install-tools';

/**
 * npm run words: makes the filters of ordinary words and of names (`utils/core/help/words/filter-*.ts`) of two
 * spelling dictionaries and of names by country. Run it when a version in cli/words/package.json changes.
 */
const ROOT = resolve(import.meta.dirname, '..');
const FROM = join(ROOT, 'cli/words');
const BITS_A_WORD = 14;
/** Longer words are rare, or made of others. */
const LONGEST = 14;

/** Where names are written with Latin letters, and reps or their customers come from. */
const COUNTRIES =
  'sv nb_NO da fi en en_AU en_CA en_GB en_GH en_IE en_IN en_NG en_US en_ZA de de_AT de_CH nl nl_BE fr fr_BE fr_CH fr_SN es es_MX it pt_BR pt_PT pl cs_CZ sk sl_SI hr hu ro lv tr id_ID az ku_kmr_latin sr_RS_latin uz_UZ_latin yo_NG zu_ZA af_ZA'.split(
    ' ',
  );

type Lists = Record<string, readonly string[] | undefined>;
interface Locale {
  person?: { first_name?: Lists; last_name?: Lists };
}

await ensureNpmCi(FROM, [], line => console.log(line));
const { allLocales } = createRequire(join(FROM, 'package.json'))('@faker-js/faker') as {
  allLocales: Record<string, Locale>;
};

const english = stemsOf('dictionary-en');
const swedish = stemsOf('dictionary-sv');
write(
  'english',
  withoutFormed(english, 'en'),
  'Of dictionary-en 4.0.0, MIT and BSD (SCOWL and its sources).',
);
write(
  'swedish',
  withoutFormed(withoutMade(swedish), 'sv'),
  'Of dictionary-sv 4.0.0, copyright 2003-19 Göran Andersson, under the LGPL 3.0, which holds for this file too.',
);
const NAMES_FROM = 'Of @faker-js/faker 10.6.0, MIT.';
write('given', namesOf('first_name'), NAMES_FROM);
write('family', namesOf('last_name'), NAMES_FROM);

// What the filters are made of is shipped in them, so its licences go with them.
mkdirSync(join(ROOT, 'public/licences'), { recursive: true });
for (const [licence, name] of [
  ['dictionary-en/license', 'dictionary-en'],
  ['dictionary-sv/license', 'dictionary-sv'],
  ['@faker-js/faker/LICENSE', 'faker'],
])
  copyFileSync(join(FROM, 'node_modules', licence!), join(ROOT, `public/licences/${name}.txt`));

function write(name: string, words: readonly string[], from: string): void {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words)
    everyBit(word, bytes.length * 8, bit => {
      bytes[bit >> 3]! |= 1 << (bit & 7);
      return true;
    });
  const file = `utils/core/help/words/filter-${name}.ts`;
  const data = Buffer.from(bytes).toString('base64');
  writeFileSync(
    join(ROOT, file),
    `/** ${from} \`npm run words\` makes it anew. */\nexport const ${name.toUpperCase()} =\n  '${data}';\n`,
  );
  console.log(`${file}: ${words.length} words in ${bytes.length} bytes`);
}

/** The lower-case words of a dictionary, without its affixes. */
function stemsOf(dictionary: string): string[] {
  const lines = readFileSync(join(FROM, 'node_modules', dictionary, 'index.dic'), 'utf8').split('\n');
  const words = lines.slice(1).map(line => line.split('/')[0]!.trim());
  return [...new Set(words.filter(word => /^\p{Ll}{2,}$/u.test(word)))].sort();
}

/** Without those that two others make, which Swedish does at will, and without the longest. */
function withoutMade(stems: readonly string[]): string[] {
  const all = new Set(stems);
  const isMade = (word: string): boolean => {
    for (let at = 3; at <= word.length - 4; at++) {
      const head = word.slice(0, at);
      if (all.has(word.slice(at)) && (all.has(head) || (head.endsWith('s') && all.has(head.slice(0, -1)))))
        return true;
    }
    return false;
  };
  return stems.filter(word => word.length <= LONGEST && (word.length < 7 || !isMade(word)));
}

/** Without those that a long ending makes of another; a short one makes "test" of "tes". */
function withoutFormed(stems: readonly string[], tongue: Tongue): string[] {
  const kept = new Set<string>();
  for (const word of [...stems].sort((a, b) => a.length - b.length))
    if (!basesOf(word, tongue, 3).some(base => base.length > 3 && kept.has(base))) kept.add(word);
  return [...kept].sort();
}

/** Names that are no ordinary word, lower case, one word each. */
function namesOf(kind: 'first_name' | 'last_name'): string[] {
  const words = new Set([...english, ...swedish]);
  const all = COUNTRIES.flatMap(country =>
    Object.values(allLocales[country]?.person?.[kind] ?? {}).flatMap(list => list ?? []),
  );
  const lower = all
    .map(name => name.toLowerCase())
    .filter(name => /^\p{Ll}{3,}(?:[-'’]\p{Ll}+)*$/u.test(name));
  return [...new Set(lower)].filter(name => !words.has(name)).sort();
}
