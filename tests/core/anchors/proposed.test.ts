import { describe, expect, it } from 'vitest';
import type { Description } from '../../../utils/core/anchors/description';
import { decide } from '../../../utils/core/anchors/decide';
import { prepareGround } from '../../../utils/core/anchors/features';
import { likeliest } from '../../../utils/core/anchors/likeliest';
import { likeliestRecorded } from '../../../utils/core/anchors/likeliest-recorded';
import { Numbering, numberingFor } from '../../../utils/core/anchors/numbering';
import { recordWords } from '../../../utils/core/anchors/record-words';
import { sight } from '../../../utils/core/anchors/sight';
import { decideSparse } from '../../../utils/core/anchors/sparse';
import type { Picture, Thing } from '../../../utils/core/anchors/thing';

/** A page of things that stand one under the other, each around those that name it as their parent. */
function page(things: Partial<Thing>[], texts: string[] = []): Picture {
  const whole = things.map((thing, at): Thing => ({
    at,
    parent: -1,
    end: at + 1,
    tag: 'button',
    role: 'button',
    type: '',
    names: [],
    numbers: '',
    lift: 0,
    id: '',
    field: '',
    test: '',
    href: '',
    icon: [],
    classes: [],
    land: [],
    up: [],
    heading: '',
    column: '',
    from: 0,
    to: 0,
    row: -1,
    rows: 0,
    data: false,
    depth: 1,
    x: 20,
    y: 30 * at,
    w: 80,
    h: 20,
    ...thing,
  }));
  for (const { at, parent } of [...whole].reverse())
    if (parent >= 0) whole[parent]!.end = Math.max(whole[parent]!.end, whole[at]!.end);
  return { things: whole, texts, width: 1000, height: 800, lang: 'en' };
}
const called = (...names: string[]): Partial<Thing> => ({ names });
const wanted = (more: Partial<Description>): Description => ({ v: 1, ...more });

describe('what is proposed to a person where nothing fits', () => {
  const rows = (description: Description, picture: Picture) =>
    likeliest(description, prepareGround(picture)).map(({ row }) => row);
  const share = (description: Description, thing: Partial<Thing>, ...around: Partial<Thing>[]) =>
    likeliest(description, prepareGround(page([thing, ...around])))[0]?.likeness;

  it('is what has its name, the best first, three at most, and nothing that is hardly like it', () => {
    const picture = page([
      called('export'),
      called('create deals'),
      called('create deal'),
      called('deal create'),
      called('create a deal'),
    ]);
    const found = rows(wanted({ name: 'Create deal' }), picture);
    expect(found[0]).toBe(2);
    expect(found).toHaveLength(3);
    expect(found).not.toContain(0);
    expect(rows(wanted({ name: 'Launch it' }), picture)).toEqual([]);
  });

  it('weighs the name most, then an id, the role, what is near and what is around', () => {
    const all = wanted({ name: 'Save', role: 'button', id: 'save', near: 'Task', within: 'main' });
    const whole = { names: ['save'], id: 'save', heading: 'task', land: ['main'] };
    expect(share(all, whole)).toBeCloseTo(1);
    expect(share(all, { ...whole, land: [] })).toBeCloseTo(9.5 / 10);
    expect(share(all, { ...whole, heading: '' })).toBeCloseTo(9 / 10);
    expect(share(all, { ...whole, id: '' })).toBeCloseTo(7 / 10);
    expect(share(all, { ...whole, names: [] })).toBeCloseTo(6 / 10);
    expect(share(all, { ...whole, role: 'heading' })).toBeCloseTo(8.5 / 10);
  });

  it('knows an id wherever developers wrote it, and the words of what stands around a thing', () => {
    for (const place of ['id', 'test', 'field'] as const)
      expect(share(wanted({ id: 'save' }), { [place]: 'save' }), place).toBeCloseTo(1);
    expect(share(wanted({ id: 'save' }), { id: 'store' })).toBeUndefined();
    const clue = {
      tag: 'button',
      box: [0, 0, 1, 1, 1, 1],
      order: [0, 1, 0, 1],
      marks: { names: '', keys: '', roles: '', at: 0 },
    };
    for (const place of ['id', 'test', 'field'])
      expect(
        share(wanted({ seen: { ...clue, [place]: 'save' } as never }), { id: 'save' }),
        place,
      ).toBeCloseTo(1);
    expect(share(wanted({ near: 'Due' }), { column: 'due' })).toBeCloseTo(1);
    const inner = page([called('task'), { parent: 0 }, { parent: 1 }]);
    expect(likeliest(wanted({ near: 'Task' }), prepareGround(inner)).map(({ row }) => row)).toEqual([1]);
    expect(share(wanted({}), called('save'))).toBeUndefined();
  });

  it('is no piece of a thing, and no second thing within one that is proposed already', () => {
    const picture = page([called('save'), { ...called('save'), parent: 0 }, called('save')]);
    expect(rows(wanted({ name: 'Save' }), picture)).toEqual([0, 2]);
    for (const lift of [2, 3])
      expect(share(wanted({ name: 'Save' }), { ...called('save'), lift })).toBeUndefined();
    expect(share(wanted({ name: 'Save' }), { ...called('save'), lift: 1 })).toBeCloseTo(1);
  });
});

describe('what is proposed for a thing that was recorded', () => {
  const picture = page(
    ['deals', 'contacts', 'create deal', 'export', 'import', 'save', 'cancel', 'delete'].map(name =>
      called(name),
    ),
  );
  const recorded = () => sight(picture, picture.things[2]!);

  it('is itself first, with how sure the locator is, and three different things at most', () => {
    const found = likeliestRecorded(recorded(), prepareGround(picture));
    expect(found[0]!.row).toBe(2);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
    for (const [i, { likeness }] of found.entries()) {
      expect(likeness).toBeGreaterThan(0);
      expect(likeness).toBeLessThanOrEqual(found[Math.max(0, i - 1)]!.likeness);
    }
  });

  it('is pointed at while it is alone, and with its double beside it at neither', () => {
    const ground = prepareGround(picture);
    const decision = decide(recorded(), ground);
    expect(decision).toMatchObject({ kind: 'found', row: 2 });
    expect(decision.kind === 'found' && decision.agreed).toEqual(
      expect.arrayContaining(['name', 'role', 'neighbours']),
    );
    const twice = picture.things.map(thing => ({ ...thing }));
    const double = { ...twice[2]!, at: 3 };
    const doubled = [
      ...twice.slice(0, 3),
      double,
      ...twice.slice(3).map(thing => ({ ...thing, at: thing.at + 1, end: thing.end + 1 })),
    ];
    const torn = decide(recorded(), prepareGround({ ...picture, things: doubled }));
    expect(torn.kind).not.toBe('none');
    if (torn.kind === 'ambiguous') expect(new Set(torn.rows)).toEqual(new Set([2, 3]));
  });

  it('is nothing on a page without things', () => {
    expect(likeliestRecorded(recorded(), prepareGround(page([])))).toEqual([]);
    expect(decide(recorded(), prepareGround(page([])))).toEqual({ kind: 'none' });
  });

  it('is not the same thing twice: what wraps it and what it wraps count as one', () => {
    const wrapped = page([
      called('deals'),
      { ...called('create deal'), tag: 'div', role: 'listitem' },
      { ...called('create deal'), parent: 1 },
      called('export'),
    ]);
    const rows = likeliestRecorded(recorded(), prepareGround(wrapped)).map(({ row }) => row);
    expect(rows.filter(row => row === 1 || row === 2)).toHaveLength(1);
  });
});

describe('a description written by hand is taken at its word', () => {
  const told = (description: Partial<Description>, picture: Picture) => {
    const decision = decideSparse(wanted(description), picture);
    return decision.kind === 'found' ? decision.row : decision.kind === 'ambiguous' ? decision.rows : null;
  };

  it('that says nothing but a role points at nothing', () => {
    expect(told({ role: 'button' }, page([{}]))).toBeNull();
  });

  it('says what agreed, and is surer by a name or an id than by surroundings', () => {
    const picture = page([{ names: ['save'], id: 'save', heading: 'task', land: ['main'] }]);
    expect(
      decideSparse(
        wanted({ name: 'Save', role: 'button', id: 'save', near: 'Task', within: 'main' }),
        picture,
      ),
    ).toEqual({
      kind: 'found',
      row: 0,
      confidence: 0.95,
      agreed: ['name', 'role', 'id', 'near', 'within'],
    });
    expect(decideSparse(wanted({ id: 'save' }), picture)).toMatchObject({ confidence: 0.95, agreed: ['id'] });
    expect(decideSparse(wanted({ near: 'Task' }), picture)).toMatchObject({
      confidence: 0.85,
      agreed: ['near'],
    });
    expect(decideSparse(wanted({ within: 'main' }), picture)).toMatchObject({
      confidence: 0.85,
      agreed: ['within'],
    });
  });

  it('holds in everything it says: name, role, id and what is around', () => {
    const picture = page([
      { names: ['save'], role: 'link', tag: 'a' },
      { names: ['save'], test: 'store' },
      { names: ['save'], field: 'other', land: ['dialog'] },
      { names: ['cancel'], id: 'store' },
    ]);
    expect(told({ name: 'Save' }, picture)).toEqual([0, 1, 2]);
    expect(told({ name: 'Save', role: 'link' }, picture)).toBe(0);
    expect(told({ name: 'Save', id: 'store' }, picture)).toBe(1);
    expect(told({ name: 'Save', id: 'other' }, picture)).toBe(2);
    expect(told({ name: 'Save', within: 'dialog' }, picture)).toBe(2);
    expect(told({ id: 'store' }, picture)).toEqual([1, 3]);
    expect(told({ name: 'Save', role: 'tab' }, picture)).toBeNull();
    expect(told({ name: { en: 'Store', sv: 'Save' }, role: 'link' }, picture)).toBe(0);
  });

  it('knows what is around by its region, its heading, its name and its id', () => {
    const picture = page([
      { role: 'listitem', names: ['task'], id: 'Side panel' },
      { ...called('save'), parent: 0 },
      { ...called('save'), heading: 'deal' },
    ]);
    expect(told({ name: 'Save', within: 'Task' }, picture)).toBe(1);
    expect(told({ name: 'Save', within: 'side panel' }, picture)).toBe(1);
    expect(told({ name: 'Save', within: 'Deal' }, picture)).toBe(2);
    expect(told({ name: 'Save', within: 'Other' }, picture)).toBeNull();
  });

  it('by what is near takes what introduces a thing before what follows it', () => {
    const texts = ['tasks', 'a', 'b', 'c', 'due', 'save', 'tasks', 'save', 'x', 'y', 'tasks'];
    const at = (from: number, more: Partial<Thing> = {}): Partial<Thing> => ({
      ...called('save'),
      from,
      to: from + 1,
      ...more,
    });
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(5), at(7)], texts))).toBe(1);
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(5, { heading: 'tasks' }), at(7)], texts))).toBe(0);
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(5), at(7, { column: 'tasks' })], texts))).toBe(1);
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(5)], texts.with(6, '-')))).toBeNull();
    expect(told({ name: 'Save', near: 'A' }, page([at(5)], texts))).toBe(0);
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(5)], texts.with(0, '-')))).toBe(0);
    expect(told({ name: 'Save', near: 'Tasks' }, page([at(7)], texts.with(6, '-').with(0, '-')))).toBe(0);
    expect(told({ name: 'Save', near: 'Y' }, page([at(5)], texts))).toBeNull();
  });

  it('takes a wrapper and what it wraps for one, and points at the inner one that has the role itself', () => {
    const both = (outer: Partial<Thing>, inner: Partial<Thing>) =>
      told(
        { name: 'Save' },
        page([
          { ...called('save'), ...outer },
          { ...called('save'), parent: 0, ...inner },
        ]),
      );
    expect(both({}, {})).toBe(1);
    expect(both({ lift: 1 }, {})).toBe(1);
    expect(both({}, { lift: 2 })).toBe(0);
    expect(both({ lift: 1 }, { lift: 2 })).toBe(1);
    expect(both({ role: 'link' }, { role: 'textbox' })).toEqual([0, 1]);
  });

  it('says at most five of many that fit', () => {
    expect(told({ name: 'Save' }, page(Array.from({ length: 8 }, () => called('save'))))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});

describe('the words that name the customer a page is about', () => {
  const heading = (name: string, more: Partial<Thing> = {}): Partial<Thing> => ({
    role: 'heading',
    tag: 'h1',
    names: [name],
    ...more,
  });
  const words = (address: string, ...things: Partial<Thing>[]) =>
    [...recordWords(page(things), address)].sort();

  it('are those of its headings and pictures, on a page about one record, and no words that apps use', () => {
    expect(words('/deals/4711', heading('contoso trading'))).toEqual(['contoso', 'trading']);
    expect(words('/deals/4711', heading('edit contoso'))).toEqual([]);
    expect(words('/deals/4711', { role: 'img', names: ['fabrikam'] })).toEqual(['fabrikam']);
    expect(words('/deals/4711', { role: 'button', names: ['fabrikam'] })).toEqual([]);
    expect(words('/deals/4711', heading('ab fabrikam'))).toEqual(['fabrikam']);
    expect(words('/deals/4711', heading('contoso', { lift: 2 }))).toEqual([]);
    for (const id of ['4711', '3f1a9c58-2d64-4b7e-9f10-5a6b7c8d9e0f', '0062400000abcde'])
      expect(words(`/#/deals/${id}/show`, heading('contoso')), id).toEqual(['contoso']);
  });

  it('are those of links to other records too, and none of the app’s own places', () => {
    const link = (href: string): Partial<Thing> => ({ role: 'link', tag: 'a', names: ['contoso'], href });
    expect(words('/deals/4711', link('/companies/0'))).toEqual(['contoso']);
    expect(words('/deals/4711', link('/companies'))).toEqual([]);
    expect(words('/deals', link('/companies/0'))).toEqual([]);
    expect(words('/deals/4711', heading('contoso'), { role: 'tab', names: ['contoso'] })).toEqual([]);
    expect(
      words('/deals/4711', heading('contoso'), { role: 'link', names: ['contoso'], land: ['navigation'] }),
    ).toEqual([]);
  });

  it('are those by which the address calls the record, where it has no number', () => {
    expect(words('/companies/contoso-trading', heading('contoso trading'))).toEqual(['contoso', 'trading']);
    expect(words('/companies/contoso', heading('fabrikam'))).toEqual([]);
    expect(words('/', heading('contoso'))).toEqual([]);
  });

  it('are those by which somebody is greeted, on whatever page', () => {
    const greeting = { ...page([]), texts: ['welcome back, zephyrine', 'welcome to deals', 'hello, bo'] };
    expect([...recordWords(greeting, '/')]).toEqual(['zephyrine']);
  });
});

it('numbers nobody asks for any more are dropped when they are many times more than the things of a page', () => {
  const numbering = new Numbering();
  expect(numberingFor(numbering, 0)).toBe(numbering);
  for (let n = 0; n < 134; n++)
    numbering.of({ ...page([{}]).things[0]!, names: [`name ${n}`], heading: `under ${n}` });
  expect(numberingFor(numbering, 0)).not.toBe(numbering);
  expect(numberingFor(numbering, 1)).toBe(numbering);
});
