// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe as suite, expect, it } from 'vitest';
import { alter } from '../../../utils/core/authoring/altered-picture';
import { TRIALS, tryOut, type Trial, type TrialOutcome } from '../../../utils/core/authoring/trials';
import { carriesData, gradeOf } from '../../../utils/core/authoring/strength';
import { describe, thingFor } from '../../../utils/page/locate/describe';
import { walk, type Walk } from '../../../utils/page/locate/walk';

const PAGE = fs.readFileSync(
  path.join(import.meta.dirname, '../../bench/locate/pages/sales-before.html'),
  'utf8',
);
let seen: Walk;
const thing = (selector: string) => thingFor(seen, document.querySelector(selector)!)!;
const tried = (selector: string) => {
  const description = describe(document.querySelector(selector)!);
  const outcomes = TRIALS.map(trial => [trial, tryOut(trial, description, seen, thing(selector))] as const);
  return Object.fromEntries(outcomes) as Record<Trial, TrialOutcome>;
};

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
    for (const trial of TRIALS) alter(trial, seen, target());
    expect(
      JSON.stringify([seen.things.map(({ names, at, classes }) => [names, at, classes]), seen.texts]),
    ).toBe(before);
  });

  it.each(['shuffled', 'target removed'] as const)('are whole pages: %s', trial => {
    const { picture } = alter(trial, seen, target());
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
    const { picture } = alter('target removed', seen, target());
    expect(picture.things).toHaveLength(seen.things.length - (end - at));
    expect(picture.texts).toHaveLength(seen.texts.length - (to - from));
  });

  it('in a new order have the same things and words', () => {
    const { picture, at } = alter('shuffled', seen, target());
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
      const description = describe(element);
      if (tryOut('classes hashed', description, seen, own) === 'same') same += 1;
      expect(tryOut('target removed', description, seen, own), element.outerHTML).not.toBe('same');
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

suite('ux 45: a thing that only a customer’s words tell from others', () => {
  const agrees = ['name', 'near'] as const;
  const same = Object.fromEntries(TRIALS.map(trial => [trial, 'same'])) as Record<Trial, TrialOutcome>;

  it.each(['ada.lind@example.com', 'Invoice 471108', '1 200 kr', '070-123 45 67'])(
    'is graded C with the reason: %s',
    words => {
      const thing = { ...seen.things[0]!, names: [], id: '', test: '', field: '', data: false };
      expect(carriesData(seen, thing as never, [words])).toBe(true);
      expect(gradeOf(agrees, same, { isPrivate: true })).toMatchObject({
        grade: 'C',
        warnings: ['looks private'],
      });
    },
  );

  it('is not suspected in the app’s own words', () => {
    const thing = { ...seen.things[0]!, names: [], id: 'create-task', test: '', field: '', data: false };
    for (const words of ['Create task', 'Deals (12)', 'Step 2 of 5'])
      expect(carriesData(seen, thing as never, [words]), words).toBe(false);
  });
});
