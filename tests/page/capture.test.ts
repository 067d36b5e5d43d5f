// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { captureAt } from '../../utils/page/play/capture';

const here = { pathname: '/deals/12', hash: '#notes', search: '?q=Anna+Svensson', href: 'x' };
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
