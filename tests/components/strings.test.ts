import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStrings, sentencesIn, stringsIn } from '../../cli/check/strings';
import type { Catalogue } from '../../utils/i18n/words';

test.each([
  ['text between tags', '<p>Hello</p>'],
  ['text in braces', '<p>{"Hello"}</p>'],
  ['one side of a choice', '<p>{x ? "Hello" : y}</p>'],
  ['what follows a condition', '<p>{x && `Hello ${y}`}</p>'],
  ['a name for a screen reader', '<b aria-label="Hello" />'],
  ['a title in braces', '<b title={"Hello"} />'],
])('%s in one language is found', (_, source) => {
  expect(stringsIn(`const a = ${source}`).map(one => one.text)).toEqual(['Hello']);
});

test('signs, keys and words from a catalogue are no strings', () => {
  expect(stringsIn('const a = <p class="row" id="x">{words.hello} · {n}: {""} <b href="#a" /></p>')).toEqual(
    [],
  );
});

test.each([
  ['a line that is said', 'call.say(`Wrote ${file}`)', ['Wrote']],
  ['a word that is noted', "call.note('done')", ['done']],
  [
    'what is thrown',
    "throw new Complaint('Nobody owns this.', 'Name one.')",
    ['Nobody owns this.', 'Name one.'],
  ],
  ['a sentence that is said later', "const why = 'It is not a pack.'", ['It is not a pack.']],
])('on the command line %s in one language is found', (_, source, found) => {
  expect(sentencesIn(source).map(({ text }) => text)).toEqual(found);
});

test('codes, names of files, catalogues and both languages side by side are no strings of the command line', () => {
  const source = `throw new Complaint({ code: 'no such file' }, file);
    call.say(words.wrote('pack.json')); call.say(\`\n\${words.next}\`);
    const title = { en: 'My own tips.', sv: 'Mina egna tips.' };`;
  expect(sentencesIn(source)).toEqual([]);
});

test('ux 56: no component, page or command of ours writes its words in one language', () => {
  expect(checkStrings()).toEqual([]);
});

/** Every catalogue there is: one that is added is held without being named here. */
const FOLDERS = ['utils/i18n', 'cli/i18n'].map(folder => join(import.meta.dirname, '../..', folder));
const catalogues = (
  await Promise.all(
    FOLDERS.flatMap(folder =>
      readdirSync(folder).map(async file =>
        Object.entries((await import(join(folder, file))) as Record<string, Catalogue<unknown>>),
      ),
    ),
  )
)
  .flat()
  .filter(([name]) => name.endsWith('Words'));

/** Paths of words that are the same in both languages; a word with a name or number in it is compared as written. */
function sameWords(path: string, en: unknown, sv: unknown): string[] {
  if (typeof en === 'function' || typeof en === 'string') return String(en) === String(sv) ? [path] : [];
  if (en === null || typeof en !== 'object') return [];
  return Object.keys(en).flatMap(key =>
    sameWords(`${path}.${key}`, (en as Record<string, unknown>)[key], (sv as Record<string, unknown>)[key]),
  );
}

test('ux 56: no word is the same in both languages by oversight', () => {
  const same = catalogues.flatMap(([name, words]) => sameWords(name, words.en, words.sv));
  // The product's name, signs and figures, words that Swedish has too, and what only joins others.
  expect(new Set(same)).toEqual(
    new Set([
      'authorNewerWords.app',
      'authorWords.lists.tips',
      'authorWords.previews.longer',
      'authorWords.previews.narrow',
      'authorWords.thing.roadmap',
      'authorWords.tipBody',
      'diffWords.things.apps.0',
      'diffWords.things.pilots.0',
      'diffWords.things.roadmap.0',
      'diffWords.things.tips.1',
      'faultWords.wrong form',
      'helpWords.answerBy',
      'helpWords.answeredBy',
      'helpWords.repliedBy',
      'overlayWords.product',
      'panelWords.product',
      'panelWords.rooms',
      'proofWords.stores.packs.name',
      'strengthWords.roles.cell',
    ]),
  );
  expect(catalogues.length).toBeGreaterThan(10);
});

/** Whether words, or what a function makes them from, have a letter right before the sign of what is left out. */
function closeDots(path: string, words: unknown): string[] {
  if (typeof words === 'function' || typeof words === 'string')
    return /\p{L}…/u.test(String(words)) ? [path] : [];
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, inner]) => closeDots(`${path}.${key}`, inner));
}

test('in Swedish a space stands before …, as Swedish sets it', () => {
  expect(catalogues.flatMap(([name, words]) => closeDots(name, words.sv))).toEqual([]);
});
