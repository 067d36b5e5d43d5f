// @vitest-environment happy-dom
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe as suite, expect, it } from 'vitest';
import { prepareGround } from '../../../utils/core/anchors/features';
import { alter } from '../../../utils/core/authoring/altered-picture';
import { isOf, TRIALS, tryOut, type Trial, type TrialOutcome } from '../../../utils/core/authoring/trials';
import { carriesData, gradeOf, measure } from '../../../utils/core/authoring/strength';
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
    expect(picture.things[at!]!.row).toBe(target().row < 0 ? target().row : target().rows - 1 - target().row);
  });

  it('in a new order stand in each other’s places', () => {
    const { picture } = alter('shuffled', seen, target());
    const [first, last] = [
      seen.things.find(each => each.parent < 0)!,
      seen.things.findLast(each => each.parent < 0)!,
    ];
    const begins = picture.things[0]!;
    expect(begins.names).toEqual(last.names);
    expect([begins.x, begins.y]).toEqual([first.x, first.y]);
  });

  it('from a new build have other classes, and the same again for the same thing', () => {
    const { picture } = alter('classes hashed', seen, target());
    const styled = seen.things.filter(({ classes }) => classes.length > 0);
    expect(styled.length).toBeGreaterThan(5);
    const named = styled.map(({ at }) => picture.things[at]!.classes);
    expect(new Set(named.map(String)).size).toBe(styled.length);
    for (const each of named) expect(each).toEqual([expect.stringMatching(/^c\d+$/)]);
    for (const { at, classes } of seen.things)
      if (classes.length === 0) expect(picture.things[at]!.classes).toEqual([]);
  });

  it('wrapped stand two layers further in, and further down', () => {
    const { picture } = alter('wrapped', seen, target());
    for (const { at, depth, x, y } of seen.things)
      expect(picture.things[at]).toMatchObject({ depth: depth + 2, x: x + 8, y: y + 48 });
  });

  it('with other data have other words in rows of data, and the app’s own as they were', () => {
    const { picture } = alter('data changed', seen, target());
    const rows = seen.things.filter(({ data, names }) => data && names.length > 0);
    expect(rows.length).toBeGreaterThan(3);
    for (const { at, names, from, to } of rows) {
      expect(picture.things[at]!.names).not.toEqual(names);
      expect(picture.things[at]!.names).toHaveLength(names.length);
      for (const [place, text] of seen.texts.entries())
        if (place >= from && place < to) expect(picture.texts[place] === text).toBe(text === '');
    }
    for (const { at, names, data } of seen.things)
      if (!data) expect(picture.things[at]!.names).toEqual(names);
  });

  it('in another language keep what kind of region each thing stands in', () => {
    const [first] = seen.things;
    const page = {
      ...seen,
      things: [{ ...first!, x: 0, y: 0, w: 9, h: 9, land: ['dialog', 'new deal', 'main'] }],
    };
    expect(alter('language changed', page, target()).picture.things[0]!.land).toEqual([
      'dialog',
      'wen laed',
      'main',
    ]);
  });

  it('in another language have another word for each word, the same wherever it stands, and no other ids', () => {
    const { picture, at } = alter('language changed', { ...seen, lang: 'sv' }, target());
    expect(picture.lang).toBe('fi');
    expect(alter('language changed', { ...seen, lang: 'en' }, target()).picture.lang).toBe('sv');
    const read = (text: string) => text.replace(/\p{L}+/gu, word => [...word].reverse().join(''));
    expect(at).toBe(target().at);
    expect(picture.texts).toEqual(seen.texts.map(read));
    for (const thing of seen.things) {
      const other = picture.things[thing.at]!;
      expect(other.names).toEqual(thing.names.map(read));
      expect([other.heading, other.column]).toEqual([read(thing.heading), read(thing.column)]);
      expect([other.id, other.test, other.href]).toEqual([thing.id, thing.test, thing.href]);
      expect(other.w).toBe(Math.round(thing.w * 1.2));
    }
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

  it('a piece of a thing stands for the whole, and what stands before or behind it does not', () => {
    const whole = seen.things.find(({ at, end }) => at > 0 && end > at + 1)!;
    expect([whole.at - 1, whole.at, whole.end - 1, whole.end].map(row => isOf(seen, row, whole.at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('a thing that is nowhere any more is said to be lost, not mistaken', () => {
    expect(
      tryOut('target removed', { v: 1, role: 'button', name: 'Launch it' }, seen, thing('[data-mark]')),
    ).toBe('silent');
  });
});

suite('the strength of what was picked', () => {
  const measured = (selector: string, isPrivate = false) => {
    const own = thing(selector);
    const work = measure(describe(document.querySelector(selector)!), seen, own, prepareGround(seen), {
      isPrivate,
    });
    let steps = 0;
    for (;;) {
      const next = work.next();
      if (next.done) return { steps, strength: next.value };
      steps++;
    }
  };

  it('is measured trial by trial, and says what agreed on the page as it is', () => {
    const { steps, strength } = measured('[data-mark]');
    expect(steps).toBe(TRIALS.length);
    expect(strength.trials).toEqual(tried('[data-mark]'));
    expect(strength.agrees.length).toBeGreaterThan(0);
    expect(strength.warnings).not.toContain('many alike');
    expect(measured('[data-mark]', true).strength).toMatchObject({ grade: 'C', warnings: ['looks private'] });
  });

  it('is C for a description that finds nothing here', () => {
    const lost = measure(
      { v: 1, role: 'button', name: 'Launch the rocket' },
      seen,
      thing('[data-mark]'),
      prepareGround(seen),
      {
        isPrivate: false,
      },
    );
    let next = lost.next();
    while (!next.done) next = lost.next();
    expect(next.value).toMatchObject({ grade: 'C', agrees: [], warnings: ['many alike'] });
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

  it('is suspected where a word on it names the customer that the page is about', () => {
    const thing = { ...seen.things[0]!, names: ['call contoso'], id: '', test: '', field: '', data: false };
    expect(carriesData({ ...seen, customer: new Set(['contoso']) }, thing as never, [])).toBe(true);
    expect(carriesData({ ...seen, customer: new Set(['fabrikam']) }, thing as never, [])).toBe(false);
  });

  it('is not suspected in the app’s own words', () => {
    const thing = { ...seen.things[0]!, names: [], id: 'create-task', test: '', field: '', data: false };
    for (const words of ['Create task', 'Deals (12)', 'Step 2 of 5'])
      expect(carriesData(seen, thing as never, [words]), words).toBe(false);
  });
});
