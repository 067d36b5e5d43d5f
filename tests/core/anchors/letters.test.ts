import { expect, it } from 'vitest';
import {
  hasLetter,
  IS_LETTER,
  IS_NUMBER,
  kindOf,
  OTHER,
  runsOf,
  trimMarks,
} from '../../../utils/core/anchors/letters';
import { randomFrom } from '../../simulate/rep';

it('every character of every script is the letter or the number that Unicode says it is', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const text = String.fromCodePoint(code);
    const said = /\p{L}/u.test(text) ? IS_LETTER : /\p{N}/u.test(text) ? IS_NUMBER : OTHER;
    if (kindOf(code) !== said) expect.fail(`U+${code.toString(16)} is ${said}, not ${kindOf(code)}`);
  }
});

it('words and edges are those of the patterns that say the same in a line', () => {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const parts = [...'aZåß9²+-–… .\n\u00a0\u200b_漢字あ٣Ⅷ½ªً'.split(''), '𝐀', '𝟙', '😀', '\ud83d', '\udc00'];
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: Math.floor(random() * 9) }, () => pick(parts)).join('');
    const shown = JSON.stringify(text);
    expect(hasLetter(text), shown).toBe(/\p{L}/u.test(text));
    expect(runsOf(text, false), shown).toEqual(text.split(/[^\p{L}]+/u).filter(Boolean));
    expect(runsOf(text, true), shown).toEqual(text.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
    expect(trimMarks(text), shown).toBe(text.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, ''));
  }
});
