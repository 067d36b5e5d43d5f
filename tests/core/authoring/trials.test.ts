// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe as suite, expect, it } from 'vitest';
import { alter } from '../../../utils/core/authoring/altered-picture';
import { TRIALS, tryOut } from '../../../utils/core/authoring/trials';
import { gradeOf } from '../../../utils/core/authoring/strength';
import { describe, thingFor } from '../../../utils/page/locate/describe';
import { walk, type Walk } from '../../../utils/page/locate/walk';

const PAGE = fs.readFileSync(
  path.join(import.meta.dirname, '../../bench/locate/pages/sales-before.html'),
  'utf8',
);
let seen: Walk;
const thing = (selector: string) => thingFor(seen, document.querySelector(selector)!)!;
const tried = (selector: string) =>
  tryOut(describe(document.querySelector(selector)!), seen, thing(selector));

beforeAll(() => {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(PAGE)![1]!;
  seen = walk(document);
});

suite('the copies a description is tried against', () => {
  const target = () => thing('[data-mark]');

  it('leave the page they were made of as it was', () => {
    const before = JSON.stringify([
      seen.things.map(({ names, at, classes }) => [names, at, classes]),
      seen.texts,
    ]);
    alter(seen, target());
    expect(
      JSON.stringify([seen.things.map(({ names, at, classes }) => [names, at, classes]), seen.texts]),
    ).toBe(before);
  });

  it.each(['shuffled', 'target removed'] as const)('are whole pages: %s', trial => {
    const { picture } = alter(seen, target())[trial];
    picture.things.forEach((each, row) => {
      expect(each.at).toBe(row);
      expect(each.end).toBeGreaterThan(row);
      expect(each.parent).toBeLessThan(row);
      if (each.parent >= 0) expect(picture.things[each.parent]!.end).toBeGreaterThanOrEqual(each.end);
      expect(each.to).toBeGreaterThanOrEqual(each.from);
    });
  });

  it('without the target have everything else', () => {
    const { at, end, from, to } = target();
    const { picture } = alter(seen, target())['target removed'];
    expect(picture.things).toHaveLength(seen.things.length - (end - at));
    expect(picture.texts).toHaveLength(seen.texts.length - (to - from));
  });

  it('in a new order have the same things and words', () => {
    const { picture, at } = alter(seen, target()).shuffled;
    const names = (things: Walk['things']) => things.map(each => each.names.join('|')).sort();
    expect(names(picture.things as Walk['things'])).toEqual(names(seen.things));
    expect([...picture.texts].sort()).toEqual([...seen.texts].sort());
    expect(picture.things[at!]!.names).toEqual(target().names);
  });
});

suite('what would become of a tip', () => {
  it('is told for everything that may happen, and a thing cut out is never mistaken', () => {
    const all = [...document.querySelectorAll('a[href], button, input')].slice(0, 40);
    let same = 0;
    for (const element of all) {
      const own = thingFor(seen, element);
      if (!own) continue;
      const outcome = tryOut(describe(element), seen, own);
      expect(Object.keys(outcome)).toEqual([...TRIALS]);
      if (outcome['classes hashed'] === 'same') same += 1;
      expect(outcome['target removed'], element.outerHTML).not.toBe('same');
    }
    expect(same / all.length).toBeGreaterThan(0.8);
  });
});

suite('the grade', () => {
  const all = (outcome: 'same' | 'silent') =>
    Object.fromEntries(TRIALS.map(trial => [trial, outcome])) as ReturnType<typeof tried>;
  const good = { ...all('same'), 'target removed': 'silent' as const };

  it('is A for what lasts through a redesign and in another language', () =>
    expect(gradeOf(['name'], good, { isPrivate: false })).toMatchObject({ grade: 'A', warnings: [] }));

  it('is B for what is lost, but never mistaken, when the words change', () =>
    expect(gradeOf(['name'], { ...good, 'language changed': 'silent' }, { isPrivate: false })).toMatchObject({
      grade: 'B',
      warnings: [],
    }));

  it.each([
    ['a clue looks like a customer’s', ['name'] as const, good, true, 'looks private'],
    [
      'something else would be pointed at',
      ['name'] as const,
      { ...good, 'target removed': 'wrong' as const },
      false,
      'points elsewhere',
    ],
    ['it is not found alone on this very page', null, good, false, 'many alike'],
    [
      'a new build loses it',
      ['name'] as const,
      { ...good, 'classes hashed': 'silent' as const },
      false,
      'hardly anything to go by',
    ],
  ])('is C, with the reason, when %s', (_, agrees, trials, isPrivate, warning) => {
    expect(gradeOf(agrees, trials, { isPrivate })).toMatchObject({ grade: 'C', warnings: [warning] });
  });
});
