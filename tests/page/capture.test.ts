// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { captureAt } from '../../utils/page/play/capture';

const location = { pathname: '/deals/12', hash: '#notes', search: '?q=Anna+Svensson', href: 'x' };
const here = { location: location as unknown as Location, innerWidth: 1000, innerHeight: 500 };
const button = (name: string) => Object.assign(document.createElement('button'), { textContent: name });

it('carries path and hash, never the query, which holds searches', () => {
  expect(captureAt(null, here, () => ({ v: 1 }))).toEqual({ element: null, path: '/deals/12#notes' });
});

it('names the element by role and name, as the app writes it', () => {
  const capture = captureAt(button('Log call'), here, () => ({ v: 1, role: 'button', name: 'log call' }));
  expect(capture.element).toEqual({ role: 'button', name: 'Log call' });
});

it('leaves the element out when its name looks like a customer’s', () => {
  const named = (name: string) => captureAt(button(name), here, () => ({ v: 1, role: 'link', name })).element;
  expect(named('anna@example.com')).toBeNull();
  expect(named('Offer over 12 000 kr')).toBeNull();
});

it('never reads a value', () => {
  const field = Object.assign(document.createElement('input'), { value: 'secret' });
  const capture = captureAt(field, here, () => ({ v: 1, role: 'textbox', name: 'note' }));
  expect(JSON.stringify(capture)).not.toContain('secret');
});

it('draws the place of the element among the parts of the page by boxes alone', () => {
  document.body.innerHTML = '<main>Anna Svensson<button>Log call</button></main>';
  const target = document.querySelector('button')!;
  target.getBoundingClientRect = () => ({ x: 100, y: 50, width: 200, height: 25 }) as DOMRect;
  document.querySelector('main')!.getBoundingClientRect = () =>
    ({ x: 0, y: 40, width: 1000, height: 460 }) as DOMRect;
  const { place } = captureAt(target, here, () => ({ v: 1, role: 'button', name: 'log call' }));
  expect(place).toEqual({
    at: [100, 100, 200, 50],
    parts: [{ role: 'main', at: [0, 80, 1000, 920] }],
  });
});
