// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEars } from '../../utils/page/ears';
import { installGuard } from '../../utils/page/guard';
import type { Player } from '../../utils/page/player';

let ours: HTMLElement;
let taken: string[];
let heard: string[];
let life: AbortController;

beforeEach(() => {
  document.body.replaceChildren();
  ours = document.createElement('foothold-card');
  document.body.append(ours);
  taken = [];
  heard = [];
  life = new AbortController();
  const player = {
    owns: (target: EventTarget | null) => target === ours,
    take: (event: Event) => taken.push(event.type),
  } as unknown as Player;
  const hear = createEars(document, life.signal);
  installGuard(window as unknown as Window, hear, { room: {}, player: () => player });
});

afterEach(() => life.abort());

const listen = (type: string) =>
  window.addEventListener(type, () => heard.push(type), { capture: true, signal: life.signal });
const fire = (target: Element, type: string, more: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), more));

it('an event of our element never reaches a listener of the page, even in capture', () => {
  listen('click');
  fire(ours, 'click');
  expect(heard).toEqual([]);
});

it('an event of the page is left alone', () => {
  listen('click');
  fire(document.body, 'click');
  expect(heard).toEqual(['click']);
  expect(taken).toEqual([]);
});

it('what a script made is kept from the page and not acted upon', () => {
  fire(ours, 'click');
  expect(taken).toEqual([]);
});

it('focus that leaves a field for our card is not seen, nor its return to the very field', () => {
  const field = document.createElement('input');
  const next = document.createElement('input');
  document.body.append(field, next);
  listen('focusout');
  listen('focusin');
  fire(field, 'focusout', { relatedTarget: ours });
  fire(field, 'focusin', { relatedTarget: ours });
  expect(heard).toEqual([]);
  fire(next, 'focusin', { relatedTarget: ours });
  expect(heard).toEqual(['focusin']);
});

it('once its life is over it listens to nothing', () => {
  life.abort();
  window.addEventListener('click', () => heard.push('click'), true);
  fire(ours, 'click');
  expect(heard).toEqual(['click']);
});
