import { describe, expect, it } from 'vitest';
import type { Description, Sighting } from '../../../utils/core/anchors/description';
import { differences, hasMoved } from '../../../utils/core/anchors/evidence';

const seen = (more: Partial<Sighting> = {}): Sighting => ({
  tag: 'button',
  box: [0, 0, 10, 10, 100, 100],
  order: [0, 1, 0, 1],
  marks: { names: '', keys: '', roles: '', at: 0 },
  ...more,
});
const told = (more: Partial<Description> = {}, clues: Partial<Sighting> = {}): Description => ({
  v: 1,
  role: 'button',
  name: 'save',
  seen: seen(clues),
  ...more,
});
const between = (before: Description, now: Description) =>
  differences(before, now).map(({ of, before: was, now: is }) => [of, was, is]);

describe('what is told of a thing before and now', () => {
  it('is nothing where it is told alike', () => {
    const all = { land: ['form', 'main'], heading: 'task', id: 'save', href: '/save', also: ['store'] };
    expect(differences(told({}, all), told({}, all))).toEqual([]);
  });

  it('is no other name as long as one of its names is the same, in whatever language it is said', () => {
    expect(between(told(), told({ name: 'store' }, { also: ['save'] }))).toEqual([]);
    expect(between(told({}, { also: ['store'] }), told({ name: 'store' }))).toEqual([]);
    expect(between(told({ name: { en: 'Save', sv: 'Spara' } }), told({ name: 'spara' }))).toEqual([]);
    expect(between(told(), told({ name: 'keep' }))).toEqual([['name', 'save', 'keep']]);
  });

  it('is the loss of a name, or a name where there was none', () => {
    const { name: _none, ...nameless } = told();
    expect(between(told(), nameless)).toEqual([['name', 'save', '']]);
    expect(between(nameless, told())).toEqual([['name', '', 'save']]);
    expect(between(nameless, nameless)).toEqual([]);
  });

  it('is its role, the part of the page that a person would name, its heading, its id and its link', () => {
    const before = told({}, { land: ['form', 'main'], heading: 'task', id: 'save', href: '/a' });
    const now = told(
      { role: 'link' },
      { land: ['list', 'dialog', 'main'], heading: 'deal', id: 'store', href: '/b' },
    );
    expect(between(before, now)).toEqual([
      ['role', 'button', 'link'],
      ['part of the page', 'main', 'dialog'],
      ['heading', 'task', 'deal'],
      ['id', 'save', 'store'],
      ['link', '/a', '/b'],
    ]);
    expect(between(told({}, { land: ['form'] }), told({}, { land: ['list'] }))).toEqual([]);
  });

  it('goes by the column before the heading, and by the id for tests before the others', () => {
    expect(
      between(told({}, { column: 'due', heading: 'a' }), told({}, { column: 'due', heading: 'b' })),
    ).toEqual([]);
    expect(
      between(told({}, { test: 't', id: 'a', field: 'x' }), told({}, { test: 't', id: 'b', field: 'y' })),
    ).toEqual([]);
    expect(between(told({}, { field: 'x' }), told({}, { field: 'y' }))).toEqual([['id', 'x', 'y']]);
    expect(between(told({}, { id: 'a', field: 'x' }), told({}, { id: 'a', field: 'y' }))).toEqual([]);
  });

  it('says nothing of clues that a description written by hand has not', () => {
    const { seen: _none, ...byHand } = told();
    expect(between(byHand, told({}, { heading: 'task' }))).toEqual([]);
    expect(between(told({}, { heading: 'task' }), byHand)).toEqual([]);
  });

  it('is a move by its name, its role or its part of the page alone, and else by two things at once', () => {
    const of = (...parts: Parameters<typeof hasMoved>[0][number]['of'][]) =>
      hasMoved(parts.map(part => ({ of: part, before: 'a', now: 'b' })));
    for (const part of ['name', 'role', 'part of the page'] as const) expect(of(part), part).toBe(true);
    for (const part of ['heading', 'id', 'link'] as const) expect(of(part), part).toBe(false);
    expect(of('heading', 'id')).toBe(true);
    expect(of()).toBe(false);
  });
});
