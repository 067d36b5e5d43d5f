import { expect, test } from 'vitest';
import { checkStrings, stringsIn } from '../../cli/check/strings';
import { helpWords } from '../../utils/i18n/help';
import { overlayWords } from '../../utils/i18n/overlay';
import { pageWords } from '../../utils/i18n/pages';
import { panelWords } from '../../utils/i18n/panel';
import { proofWords } from '../../utils/i18n/proof';

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

test('ux 56: no component or page of ours writes its words in one language', () => {
  expect(checkStrings()).toEqual([]);
});

test('ux 56: no word is the same in both languages by oversight', () => {
  const same: string[] = [];
  const compare = (path: string, en: unknown, sv: unknown): void => {
    if (typeof en === 'string') {
      if (en === sv) same.push(path);
    } else if (en !== null && typeof en === 'object') {
      for (const key of Object.keys(en)) {
        compare(`${path}.${key}`, (en as Record<string, unknown>)[key], (sv as Record<string, unknown>)[key]);
      }
    }
  };
  for (const [name, words] of Object.entries({
    overlayWords,
    panelWords,
    helpWords,
    pageWords,
    proofWords,
  })) {
    compare(name, words.en, words.sv);
  }
  // The product's name, and words that Swedish has too.
  expect(same).toEqual([
    'overlayWords.product',
    'panelWords.product',
    'panelWords.rooms',
    'proofWords.stores.packs.name',
  ]);
});
